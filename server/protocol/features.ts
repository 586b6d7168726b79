import {
  DocumentDiagnosticReportKind,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  type Location,
  type LocationLink,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import { safely } from './safely';

/** What the server offers a client with these capabilities, text synchronization and workspace apart. */
export function featureCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: { label: 'XBRL' },
    ...(client.textDocument?.diagnostic ? { diagnosticProvider: { identifier: 'xbrl', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
  };
}

/** Answers the requests behind {@link featureCapabilities}, each with one question to the service. */
export function serveFeatures(connection: Connection, service: LanguageService, client: () => ClientCapabilities): void {
  connection.onHover(safely(connection, 'hover', null, ({ textDocument, position }) => service.hover(textDocument.uri, position) ?? null));
  connection.onDefinition(
    safely(connection, 'definition', [], ({ textDocument, position }) => {
      const links = [...service.definition(textDocument.uri, position)];
      return client().textDocument?.definition?.linkSupport ? links : (links.map(toLocation) as unknown as LocationLink[]);
    }),
  );
  connection.onDocumentSymbol(safely(connection, 'outline', [], ({ textDocument }) => [...service.outline(textDocument.uri)]));
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    safely(connection, 'diagnostics', none, ({ textDocument }): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [...service.diagnostics(textDocument.uri)] })),
  );
}

function toLocation(link: LocationLink): Location {
  return { uri: link.targetUri, range: link.targetSelectionRange };
}
