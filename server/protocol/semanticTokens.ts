import { SemanticTokensBuilder, type ClientCapabilities, type Connection, type SemanticTokens, type ServerCapabilities } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes, type SemanticToken } from '../features/semanticTokens';
import type { LanguageService } from '../service/service';
import { safely } from './safely';

/** Tokens, for a client that knows them: of what is on the screen where it can ask for that, since a large taxonomy has 20,000, otherwise of the whole. */
export function semanticTokensCapability({ textDocument }: ClientCapabilities): Pick<ServerCapabilities, 'semanticTokensProvider'> {
  if (!textDocument?.semanticTokens) return {};
  const range = Boolean(textDocument.semanticTokens.requests.range);
  return { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: !range, range } };
}

/** Answers requests for tokens. */
export function serveSemanticTokens(connection: Connection, service: LanguageService): void {
  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(safely(connection, 'semanticTokens', none, ({ textDocument }) => encode(service.semanticTokens(textDocument.uri))));
  connection.languages.semanticTokens.onRange(safely(connection, 'semanticTokens/range', none, ({ textDocument, range }) => encode(service.semanticTokens(textDocument.uri, range))));
}

function encode(tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, length, type, isDeclaration } of tokens) builder.push(start.line, start.character, length, tokenTypes.indexOf(type), isDeclaration ? 1 << tokenModifiers.indexOf('declaration') : 0);
  return builder.build();
}
