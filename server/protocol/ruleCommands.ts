import { URI } from 'vscode-uri';
import { RequestType, type Connection, type WorkspaceEdit } from 'vscode-languageserver';
import type { AcceptableFinding } from '../features/ruleCommands';
import { toLspRange } from '../features/text';
import type { FileHost } from '../node/fileHost';
import { acceptInBaseline, baselineName, BaselineError } from '../rules/baseline';
import type { LanguageService } from '../service/service';
import { canonicalUri } from '../xbrl/pointer';
import { safely } from './safely';

/** A finding that is to be accepted, and why. */
interface AcceptParams extends AcceptableFinding {
  readonly reason: string;
}

/** What comes of it: how the baseline is to be changed, or why it cannot be. */
interface AcceptResult {
  readonly edit?: WorkspaceEdit;
  /** For the user. */
  readonly problem?: string;
}

const acceptRequest = new RequestType<AcceptParams, AcceptResult, void>('xbrl/acceptFinding');

/**
 * Answers the client's request to accept a finding with the edit of the baseline at the root of its workspace folder, as that
 * stands on disk; where there is none, it is created.
 */
export function serveRuleCommands(connection: Connection, service: LanguageService, host: FileHost): void {
  const accept = async (params: AcceptParams): Promise<AcceptResult> => {
    const uri = canonicalUri(params.uri);
    const diagnosis = service.diagnose(uri).find(({ rule, message, document, range }) => rule.id === params.rule && message === params.message && JSON.stringify(toLspRange(document.xml, range)) === JSON.stringify(params.range));
    // Of folders within each other, the innermost, as the client has it.
    const [folder] = host.options.roots.map((root) => `${URI.file(root).toString()}/`).filter((root) => uri.startsWith(root)).sort((a, b) => b.length - a.length);
    if (!diagnosis || folder === undefined) return { problem: diagnosis ? 'The file is in no folder of the workspace.' : 'The finding is no longer there: the text has changed.' };
    const baseline = folder + baselineName;
    const bytes = await host.read(baseline);
    const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
    try {
      return { edit: editOf(baseline, text, acceptInBaseline(text, folder, diagnosis, params.reason)) };
    } catch (error) {
      if (error instanceof BaselineError) return { problem: `${baselineName} cannot be changed: ${error.message}.` };
      throw error;
    }
  };
  connection.onRequest(acceptRequest, safely(connection, 'accepting a finding', {}, accept));
}

/** Writes a whole text in the place of another. */
function editOf(uri: string, before: string | undefined, newText: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const lines = before?.split(/\r\n?|\n/) ?? [''];
  const edit = { textDocument: { uri, version: null }, edits: [{ range: { start, end: { line: lines.length - 1, character: lines.at(-1)!.length } }, newText }] };
  return { documentChanges: before === undefined ? [{ kind: 'create', uri }, edit] : [edit] };
}
