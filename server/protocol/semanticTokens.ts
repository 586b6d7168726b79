import { SemanticTokensBuilder, type ClientCapabilities, type Connection, type SemanticTokens, type ServerCapabilities } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes, type SemanticToken } from '../features/semanticTokens';
import type { LanguageService } from '../service/service';
import { safely } from './safely';

/** Tokens of a whole document or part of it, for a client that knows them. */
export function semanticTokensCapability({ textDocument }: ClientCapabilities): Pick<ServerCapabilities, 'semanticTokensProvider'> {
  if (!textDocument?.semanticTokens) return {};
  return { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: true, range: true } };
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
