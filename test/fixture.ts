import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-types';
import { createLanguageService, type LanguageService } from '../server/service/service';
import type { FixEdit } from '../server/edits/edit';
import { toLspRange } from '../server/features/text';
import type { Profile } from '../server/index/profile';
import type { Diagnosis } from '../server/rules/diagnose';
import type { Fix } from '../server/rules/rule';
import type { Host } from '../server/service/host';
import type { Resolver } from '../server/service/resolver';
import { defaultSettings, type Settings } from '../server/service/settings';
import { spellingOf } from '../server/xbrl/spelling';

/**
 * A project written as one string, the language of the tests:
 *
 *     -- plan.xsd
 *     <link:loc xlink:href="#hbr_Cas|h"/>
 *                          ^^^^^^^^^ dangling-id: has the id "hbr_Cash"
 *
 * `-- NAME` starts a file or, if the name is a URL, a document of somebody else; `|` in it (once in the project) is the
 * cursor; a line of `^` marks characters of the line above it and says what is expected there. Neither is part of the file.
 */
export interface Project {
  readonly service: LanguageService;
  readonly cursor: { readonly uri: string; readonly position: Position } | undefined;
  readonly marks: readonly Mark[];
  /** The text of a file, without markers. */
  text(name: string): string;
}

/** A `^^^` line. */
export interface Mark {
  readonly file: string;
  readonly range: Range;
  /** What stands behind the `^^^`. */
  readonly text: string;
}

const folder = 'file:///project/';

/** The URI of a file of a project; a name that is a URL is a document outside of it. */
export function uriOf(name: string): string {
  return name.includes('://') ? name : folder + name;
}

/** Opens a project in a service of its own, with everything read. */
export async function openProject(source: string, settings: Partial<Settings> = {}): Promise<Project> {
  const { files, marks, cursor } = readFixture(source);
  const encoder = new TextEncoder();
  const host: Host = {
    read: (uri) => Promise.resolve(files.has(uri) ? encoder.encode(files.get(uri)) : undefined),
    list: () => Promise.resolve([...files.keys()].filter((uri) => uri.startsWith(folder))),
    includes: (uri) => files.has(uri),
    resolver: resolverOver(files),
    pause: () => Promise.resolve(),
    log: (message) => assert.fail(`Logged: ${message}`),
  };
  const service = createLanguageService(host, (id) => `rules:${id}`);
  service.configure({ settings: { ...defaultSettings, ...settings } });
  await service.index();
  return { service, cursor, marks, text: (name) => files.get(uriOf(name)) ?? assert.fail(`No file ${name}`) };
}

/** Finds a project's documents by their URLs, in any spelling. */
function resolverOver(files: ReadonlyMap<string, string>): Resolver {
  return {
    locate: (url) => {
      const location = [...files.keys()].find((uri) => spellingOf(uri) === spellingOf(url));
      return Promise.resolve(location === undefined ? undefined : { location, origin: undefined });
    },
    originOf: () => undefined,
    exists: (location) => Promise.resolve(files.has(location)),
    changed: () => Promise.resolve(false),
    sources: [],
  };
}

/**
 * Checks that a project has exactly the findings its `^^^` lines say: `^^^ RULE`, `^^^ RULE: part of the message`, or either
 * with a severity before the rule. Findings of rules in `ignore` do not count, and hints only where a mark or `hints` names
 * their rule: an example seldom has an arc for every locator and two items for every total.
 */
export async function checkFindings(
  source: string,
  { profile = 'xbrl', ignore = [], hints = [] }: { profile?: Settings['profile']; ignore?: readonly string[]; hints?: readonly string[] } = {},
): Promise<void> {
  const { service, marks } = await openProject(source, { profile });
  const isAsked = ({ severity, rule: { id } }: Diagnosis) => severity !== 'hint' || hints.includes(id) || marks.some(({ text }) => text.split(/[ :]/).includes(id));
  const found = service.documents.flatMap((uri) => service.diagnose(uri)).filter((diagnosis) => !ignore.includes(diagnosis.rule.id) && isAsked(diagnosis));
  const unexpected = [...found];
  const missed = marks.filter((mark) => {
    const index = unexpected.findIndex((diagnosis) => matches(mark, diagnosis));
    if (index >= 0) unexpected.splice(index, 1);
    return index < 0;
  });
  if (missed.length === 0 && unexpected.length === 0) return;
  assert.fail([...missed.map((mark) => `missed      ${mark.file}:${place(mark.range)} ${mark.text}`), ...unexpected.map((diagnosis) => `unexpected  ${describe(diagnosis)}`)].join('\n'));
}

/** The findings of a project by rule and code, for tests that look at more than places. */
export async function findingsOf(source: string, settings: Partial<Settings> = {}): Promise<readonly Diagnosis[]> {
  const { service } = await openProject(source, settings);
  return service.documents.flatMap((uri) => service.diagnose(uri));
}

/** The one finding of a rule in a project. */
export async function findingOf(source: string, rule: string, settings: Partial<Settings> = {}): Promise<Diagnosis> {
  const found = (await findingsOf(source, settings)).filter((diagnosis) => diagnosis.rule.id === rule);
  assert.equal(found.length, 1, found.map(describe).join('\n'));
  return found[0]!;
}

/** Checks the severity and code, as `error CODE`, of a rule's one finding in a project: under every profile, or under each. */
export async function checkCodes(source: string, rule: string, expected: string | Readonly<Record<Profile, string>>): Promise<void> {
  for (const profile of ['xbrl', 'sec', 'esef'] as const) {
    const { severity, code } = await findingOf(source, rule, { profile });
    assert.equal(`${severity} ${code}`, typeof expected === 'string' ? expected : expected[profile], `under the profile ${profile}`);
  }
}

/**
 * Checks that the first fix for a rule's first finding turns a project into another one, in which the finding is gone and
 * none has come. `title`, where given, is what the fix must be called.
 */
export async function checkFix(rule: string, source: string, expected: string, { title, ...settings }: Partial<Settings> & { title?: string } = {}): Promise<void> {
  const before = await findingsOf(source, settings);
  const finding = before.find((diagnosis) => diagnosis.rule.id === rule) ?? assert.fail(`No finding ${rule}`);
  const [fix] = finding.fixes();
  assert.ok(fix, `The finding has no fix: ${finding.message}`);
  if (title !== undefined) assert.equal(fix.title, title);
  const { files } = readFixture(source);
  for (const [uri, text] of applyFix(fix)) files.set(uri, text);
  assert.deepEqual(files, readFixture(expected).files);
  const allowed = before.filter((diagnosis) => diagnosis !== finding).map(nameOf);
  const added = (await findingsOf(expected, settings)).filter((diagnosis) => {
    const index = allowed.indexOf(nameOf(diagnosis));
    if (index >= 0) allowed.splice(index, 1);
    return index < 0;
  });
  assert.deepEqual(added.map(describe), [], 'findings after the fix');
}

/** The fixes offered for a rule's first finding in a project. */
export async function fixesOf(rule: string, source: string, settings: Partial<Settings> = {}): Promise<readonly Fix[]> {
  const finding = (await findingsOf(source, settings)).find((diagnosis) => diagnosis.rule.id === rule) ?? assert.fail(`No finding ${rule}`);
  return finding.fixes();
}

/** The texts of the documents that a fix changes, by URI. */
export function applyFix(fix: Fix): ReadonlyMap<string, string> {
  const documents = new Set(fix.edits.map(({ document }) => document));
  return new Map([...documents].map((changed) => [changed.uri, applyEdits(changed.xml.text, fix.edits.filter(({ document }) => document === changed))]));
}

/** A text after edits of it, as an editor makes them: of several insertions at one place, the first comes first (LSP). */
export function applyEdits(text: string, edits: readonly FixEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  for (const [index, { range }] of sorted.entries()) assert.ok(index === 0 || sorted[index - 1]!.range.end <= range.start, 'Two edits overlap.');
  return sorted.reduceRight((edited, { range, newText }) => edited.slice(0, range.start) + newText + edited.slice(range.end), text);
}

/** What a finding says, wherever in its document. */
function nameOf({ rule, document, message }: Diagnosis): string {
  return `${rule.id} ${document.uri} ${message}`;
}

/** The Markdown shown at the project's cursor; `undefined` where nothing is. */
export async function hoverAt(source: string, settings: Partial<Settings> = {}): Promise<string | undefined> {
  const { service, cursor } = await openProject(source, settings);
  assert.ok(cursor, 'The fixture has no cursor.');
  const hover = service.hover(cursor.uri, cursor.position);
  return hover && (hover.contents as { value: string }).value;
}

/** Checks that going to the definition at the cursor leads exactly to the places marked `^^^ here`. */
export async function checkDefinition(source: string): Promise<void> {
  const { service, cursor, marks } = await openProject(source);
  assert.ok(cursor, 'The fixture has no cursor.');
  const found = service.definition(cursor.uri, cursor.position).map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
  assert.deepEqual(found, marks.map(({ file, range }) => ({ uri: uriOf(file), range })));
}

function matches({ file, range, text }: Mark, diagnosis: Diagnosis): boolean {
  const [, severity, rule, message = ''] = /^(?:(error|warning|information|hint) )?([a-z0-9-]+)(?:: (.*))?$/.exec(text) ?? assert.fail(`Not a finding: ${text}`);
  return (
    diagnosis.document.uri === uriOf(file) &&
    diagnosis.rule.id === rule &&
    (severity === undefined || diagnosis.severity === severity) &&
    diagnosis.message.includes(message) &&
    place(toLspRange(diagnosis.document.xml, diagnosis.range)) === place(range)
  );
}

function describe(diagnosis: Diagnosis): string {
  const range = toLspRange(diagnosis.document.xml, diagnosis.range);
  return `${diagnosis.document.uri.replace(folder, '')}:${place(range)} ${diagnosis.severity} ${diagnosis.rule.id}: ${diagnosis.message}`;
}

function place({ start, end }: Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

function readFixture(source: string): { files: Map<string, string>; marks: Mark[]; cursor: Project['cursor'] } {
  const files = new Map<string, string>();
  const marks: Mark[] = [];
  let cursor: Project['cursor'];
  for (const part of source.split(/^-- /m).slice(1)) {
    const [name, ...rest] = part.split('\n');
    const file = name!.trim();
    const lines: string[] = [];
    for (const line of rest) {
      const mark = /^(\s*)(\^+)\s(.*)$/.exec(line);
      if (mark) {
        const [, indent, carets, text] = mark;
        const above = lines.length - 1;
        marks.push({ file, text: text!.trim(), range: { start: { line: above, character: indent!.length }, end: { line: above, character: indent!.length + carets!.length } } });
        continue;
      }
      const at = line.indexOf('|');
      if (at >= 0 && cursor === undefined) cursor = { uri: uriOf(file), position: { line: lines.length, character: at } };
      lines.push(at >= 0 ? line.replace('|', '') : line);
    }
    files.set(uriOf(file), lines.join('\n'));
  }
  return { files, marks, cursor };
}
