import { SemanticTokensBuilder, type CancellationToken, type ClientCapabilities, type Connection, type Range, type SemanticTokens, type ServerCapabilities } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes, type SemanticToken } from '../features/semanticTokens';
import type { LanguageService } from '../service/service';
import type { Steps } from '../xml/steps';
import { answerBetweenRequests } from './betweenRequests';
import { safely } from './safely';

/** Tokens that are encoded in one step. */
const tokensInStep = 1000;

/** Tokens, for a client that knows them: of what is on the screen where it can ask for that, since a large taxonomy has 20,000, otherwise of the whole. */
export function semanticTokensCapability({ textDocument }: ClientCapabilities): Pick<ServerCapabilities, 'semanticTokensProvider'> {
  if (!textDocument?.semanticTokens) return {};
  const range = Boolean(textDocument.semanticTokens.requests.range);
  return { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: !range, range } };
}

/** Answers requests for tokens. */
export function serveSemanticTokens(connection: Connection, service: LanguageService): void {
  const none: SemanticTokens = { data: [] };
  const tokensIn = (uri: string, range: Range | undefined, token: CancellationToken) => answerBetweenRequests(service, token, () => encode(service.semanticTokens(uri, range)));
  connection.languages.semanticTokens.on(safely(connection, 'semanticTokens', none, ({ textDocument }, token) => tokensIn(textDocument.uri, undefined, token)));
  connection.languages.semanticTokens.onRange(safely(connection, 'semanticTokens/range', none, ({ textDocument, range }, token) => tokensIn(textDocument.uri, range, token)));
}

function* encode(steps: Steps<readonly SemanticToken[]>): Steps<SemanticTokens> {
  const builder = new SemanticTokensBuilder();
  for (const [index, { start, length, type, isDeclaration }] of (yield* steps).entries()) {
    if (index % tokensInStep === 0) yield;
    builder.push(start.line, start.character, length, tokenTypes.indexOf(type), isDeclaration ? 1 << tokenModifiers.indexOf('declaration') : 0);
  }
  return builder.build();
}
