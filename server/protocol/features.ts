import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  type DocumentLink,
  type Location,
  type LocationLink,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import type { Steps } from '../xml/steps';
import { codeActionCapability } from './codeActions';
import { completionCapability } from './completion';
import { isOpenable, opensReadOnlyDocuments } from './readOnlyDocuments';
import { inlayHintCapability } from './inlayHints';
import { safely } from './safely';
import { semanticTokensCapability } from './semanticTokens';
import { answerBetweenRequests, betweenRequests } from './betweenRequests';
import type { FirstShow } from './firstShow';

/** Links that are looked at in one step. */
const linksInStep = 100;

/** What the server offers a client with these capabilities, text synchronization and workspace apart. */
export function featureCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: { label: 'XBRL' },
    referencesProvider: true,
    documentHighlightProvider: true,
    declarationProvider: true,
    typeDefinitionProvider: true,
    documentLinkProvider: { resolveProvider: true },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    ...completionCapability(),
    codeLensProvider: { resolveProvider: true },
    ...inlayHintCapability(client),
    ...semanticTokensCapability(client),
    ...codeActionCapability(client),
    ...(client.textDocument?.diagnostic ? { diagnosticProvider: { identifier: 'xbrl', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
  };
}

/** Answers the requests behind {@link featureCapabilities}, each with one question to the service; what takes long in a large document, between others. */
export function serveFeatures(connection: Connection, service: LanguageService, client: () => ClientCapabilities, firstShow: FirstShow): void {
  /** To a client that opens files only, a link to anything else is none. Others are spared the search for its target. */
  const openableLinks = function* (uri: string): Steps<DocumentLink[]> {
    const openable: DocumentLink[] = [];
    for (const [index, link] of (yield* service.documentLinks(uri)).entries()) {
      if (index % linksInStep === 0) yield;
      if (opensReadOnlyDocuments(client()) || isOpenable(service.resolveDocumentLink(link).target ?? '', client())) openable.push(link);
    }
    return openable;
  };
  connection.onHover(safely(connection, 'hover', null, ({ textDocument, position }) => service.hover(textDocument.uri, position) ?? null));
  connection.onDefinition(
    safely(connection, 'definition', [], ({ textDocument, position }) => {
      return linksFor(client(), client().textDocument?.definition, service.definition(textDocument.uri, position));
    }),
  );
  connection.onDeclaration(safely(connection, 'declaration', [], ({ textDocument, position }) => linksFor(client(), client().textDocument?.declaration, service.declaration(textDocument.uri, position))));
  connection.onTypeDefinition(safely(connection, 'typeDefinition', [], ({ textDocument, position }) => linksFor(client(), client().textDocument?.typeDefinition, service.typeDefinition(textDocument.uri, position))));
  connection.onReferences(safely(connection, 'references', [], ({ textDocument, position, context }) => service.references(textDocument.uri, position, context.includeDeclaration).filter(({ uri }) => isOpenable(uri, client()))));
  connection.onDocumentHighlight(safely(connection, 'documentHighlight', [], ({ textDocument, position }) => [...service.documentHighlight(textDocument.uri, position)]));
  connection.onDocumentLinks(
    safely(connection, 'documentLinks', [], async ({ textDocument }, token) => {
      await firstShow.turn(textDocument.uri, token);
      return answerBetweenRequests(service, token, () => openableLinks(textDocument.uri));
    }),
  );
  connection.onDocumentLinkResolve(safely(connection, 'documentLink/resolve', nowhere, (link) => service.resolveDocumentLink(link)));
  connection.onFoldingRanges(
    safely(connection, 'foldingRanges', null, async ({ textDocument }, token) => {
      await firstShow.turn(textDocument.uri, token);
      const support = client().textDocument?.foldingRange;
      const folds = await answerBetweenRequests(service, token, () => service.foldingRanges(textDocument.uri, { wholeLines: support?.lineFoldingOnly ?? false, limit: support?.rangeLimit ?? Infinity }));
      return folds ? [...folds] : null;
    }),
  );
  connection.onSelectionRanges(safely(connection, 'selectionRanges', [], ({ textDocument, positions }) => [...service.selectionRanges(textDocument.uri, positions)]));
  connection.onWorkspaceSymbol(safely(connection, 'workspaceSymbols', [], ({ query }) => service.workspaceSymbols(query).filter(({ location }) => isOpenable(location.uri, client()))));
  connection.onDocumentSymbol(
    safely(connection, 'outline', [], async ({ textDocument }, token) => {
      await firstShow.turn(textDocument.uri, token);
      return [...(await answerBetweenRequests(service, token, () => service.outline(textDocument.uri)))];
    }),
  );
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    safely(connection, 'diagnostics', none, async ({ textDocument }, token): Promise<DocumentDiagnosticReport> => {
      await firstShow.turn(textDocument.uri, token);
      const steps = service.diagnostics(textDocument.uri);
      const { revision } = service;
      const items = await betweenRequests(steps, () => token.isCancellationRequested || service.revision !== revision);
      if (!items) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed.', { retriggerRequest: true });
      return { kind: DocumentDiagnosticReportKind.Full, items: [...items] };
    }),
  );
}

/** What a link is resolved to where that fails. */
const nowhere: DocumentLink = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };

/** Links as they are for a client that says it takes them, otherwise as plain locations. */
function linksFor(client: ClientCapabilities, support: { readonly linkSupport?: boolean } | undefined, links: readonly LocationLink[]): LocationLink[] {
  const openable = links.filter(({ targetUri }) => isOpenable(targetUri, client));
  return support?.linkSupport ? openable : (openable.map(toLocation) as unknown as LocationLink[]);
}

function toLocation(link: LocationLink): Location {
  return { uri: link.targetUri, range: link.targetSelectionRange };
}
