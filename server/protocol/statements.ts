import { RequestType, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { ExportedStatement, StatementPreview, StatementRequest } from '../features/statement/preview';
import type { LanguageService } from '../service/service';
import { prepareReports } from './betweenRequests';
import { safely } from './safely';

interface StatementParams extends StatementRequest {
  readonly uri: string;
  readonly position?: Position;
}

interface ExportParams extends StatementRequest {
  readonly uri: string;
  readonly format: 'html' | 'csv';
}

/** The client's own request: the statement in which what stands at a position is presented, in HTML; null where there is none. */
export const statementRequest = new RequestType<StatementParams, StatementPreview | null, void>('xbrl/statement');

/** The client's own request: a statement as a file of its own; null where there is none. */
export const exportedStatementRequest = new RequestType<ExportParams, ExportedStatement | null, void>('xbrl/exportedStatement');

/** Answers both. */
export function serveStatements(connection: Connection, service: LanguageService): void {
  const statement = async ({ uri, position, ...request }: StatementParams, token: CancellationToken) => {
    await prepareReports(service, uri, token);
    return service.statement(uri, position, request) ?? null;
  };
  connection.onRequest(statementRequest, safely(connection, 'statement', null, statement));
  connection.onRequest(exportedStatementRequest, safely(connection, 'exportedStatement', null, ({ uri, format, ...request }) => service.exportedStatement(uri, request, format) ?? null));
}
