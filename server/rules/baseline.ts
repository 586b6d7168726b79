import type { Diagnosis } from './diagnose';

/** The name under which the editor looks for a baseline, at the root of a workspace folder. */
export const baselineName = 'xbrl-baseline.json';

/** A finding that somebody has looked at and accepted. */
export interface AcceptedFinding {
  /** Relative to the baseline's folder, with slashes. */
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  /** The characters it underlines: with the message, counts in it apart, they tell it from others wherever its line has moved. */
  readonly text: string;
  readonly reason: string;
}

/** The accepted findings of the documents below a folder. */
export interface Baseline {
  /** URI of the folder, ending in a slash. */
  readonly folder: string;
  readonly accepted: readonly AcceptedFinding[];
}

/** Why a text is no baseline, in words for the person who wrote it. */
export class BaselineError extends Error {}

/**
 * Reads a baseline file.
 * @param folder URI of the folder it stands in, ending in a slash
 * @throws BaselineError where the text is no baseline
 */
export function parseBaseline(text: string, folder: string): Baseline {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new BaselineError(`it is not JSON: ${(error as Error).message}`);
  }
  const { version, accepted } = (content ?? {}) as { readonly version?: unknown; readonly accepted?: unknown };
  if (version !== 1 || !Array.isArray(accepted)) throw new BaselineError('it has no "version": 1 with a list "accepted"');
  return { folder, accepted: accepted.map(toAccepted) };
}

function toAccepted(entry: unknown, index: number): AcceptedFinding {
  const fields = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const field = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string') throw new BaselineError(`entry ${index + 1} of "accepted" has no text "${name}"`);
    return value;
  };
  return { file: field('file'), rule: field('rule'), message: field('message'), text: field('text'), reason: field('reason') };
}

/**
 * Marks the diagnoses of a document that a baseline accepts. Where the same finding stands several times in a document, as
 * many are accepted as the baseline lists.
 */
export function applyBaseline(uri: string, diagnoses: readonly Diagnosis[], baseline: Baseline): readonly Diagnosis[] {
  if (!uri.startsWith(baseline.folder)) return diagnoses;
  const file = relativeTo(baseline.folder, uri);
  const reasons = new Map<string, string[]>();
  for (const accepted of baseline.accepted) {
    if (accepted.file !== file) continue;
    const key = keyOf(accepted);
    const others = reasons.get(key);
    if (others) others.push(accepted.reason);
    else reasons.set(key, [accepted.reason]);
  }
  if (reasons.size === 0) return diagnoses;
  return diagnoses.map((diagnosis) => {
    const reason = reasons.get(keyOf({ rule: diagnosis.rule.id, message: diagnosis.message, text: underlined(diagnosis) }))?.shift();
    return reason === undefined ? diagnosis : { ...diagnosis, accepted: reason };
  });
}

/** What must be the same for a finding to be the accepted one: not how many others share its cause. */
function keyOf({ rule, message, text }: Pick<AcceptedFinding, 'rule' | 'message' | 'text'>): string {
  return JSON.stringify([rule, message.replace(/ (?:\(\d[^)]*\)|\d+ [a-z][^.]*\.)/g, ''), text]);
}

/**
 * Writes a baseline that accepts everything found.
 * @param reason for findings that are not accepted yet; those that are keep theirs
 */
export function writeBaseline(folder: string, found: readonly { readonly uri: string; readonly diagnoses: readonly Diagnosis[] }[], reason: string): string {
  const accepted = found.flatMap(({ uri, diagnoses }) =>
    diagnoses.map((diagnosis): AcceptedFinding => ({
      file: relativeTo(folder, uri),
      rule: diagnosis.rule.id,
      message: diagnosis.message,
      text: underlined(diagnosis),
      reason: diagnosis.accepted ?? reason,
    })),
  );
  return `${JSON.stringify({ version: 1, accepted }, undefined, 2)}\n`;
}

/**
 * Adds an accepted finding to a baseline file, and leaves what it says as it is.
 * @param text of the file; `undefined` where there is none yet
 * @param folder URI of the folder it stands in, ending in a slash
 * @returns its new text
 * @throws BaselineError where the text is no baseline
 */
export function acceptInBaseline(text: string | undefined, folder: string, { document, range, rule, message }: Diagnosis, reason: string): string {
  const added: AcceptedFinding = { file: relativeTo(folder, document.uri), rule: rule.id, message, text: underlined({ document, range }), reason };
  if (text !== undefined) parseBaseline(text, folder);
  const { accepted, ...rest } = text === undefined ? { version: 1, accepted: [] } : (JSON.parse(text) as { readonly accepted: readonly unknown[] });
  return `${JSON.stringify({ ...rest, accepted: [...accepted, added] }, undefined, 2)}\n`;
}

function underlined({ document, range }: Pick<Diagnosis, 'document' | 'range'>): string {
  return document.xml.text.slice(range.start, range.end);
}

/** The path from a folder to a document below it; the document's URI where it is not below. */
function relativeTo(folder: string, uri: string): string {
  return uri.startsWith(folder) ? decodeURIComponent(uri.slice(folder.length)) : uri;
}
