import { ArchiveHost } from '../../server/node/archiveHost';
import { FileHost } from '../../server/node/fileHost';
import type { Diagnosis } from '../../server/rules/diagnose';
import { createLanguageService } from '../../server/service/service';
import { defaultSettings } from '../../server/service/settings';
import disagreements from './disagreements.json';
import notApplicable from './notApplicable.json';
import type { Variation } from './suite';

/** Variations of one testcase and what is to be said of them, as the checked-in lists have it. */
export interface Entry {
  readonly suite: string;
  readonly testcase: string;
  /** Their ids; absent where all of the testcase are meant, or all with that `error`. */
  readonly variations?: readonly string[];
  /** The code that the suite expects of them. */
  readonly error?: string;
  readonly reason: string;
}

/** What became of a variation. */
export interface Verdict {
  readonly variation: Variation;
  readonly state: 'agreed' | 'disagreed' | 'not applicable';
  /** Whether a code that the suite names is among those found; `undefined` where it names none of ours. */
  readonly agreesOnCode: boolean | undefined;
  /** The errors found: rule and message. */
  readonly found: readonly string[];
  /** Why a disagreement is one, as the checked-in list says. */
  readonly reason: string | undefined;
}

/** How a variation is called in messages. */
export function nameOf({ suite, testcase, id }: Variation): string {
  return `${suite}: ${testcase} ${id}`;
}

/** Reads a variation's entry documents as a workspace, and compares the errors found with what its suite expects. */
export async function judge(variation: Variation): Promise<Verdict> {
  const isJudged = !(notApplicable as readonly Entry[]).some((entry) => covers(entry, variation));
  if (!isJudged) return { variation, state: 'not applicable', agreesOnCode: undefined, found: [], reason: undefined };
  const diagnoses = await diagnosesOf(variation);
  const isExpected = ({ code }: Diagnosis) => variation.errors.some((error) => code === error || code.startsWith(`${error}.`) || code.endsWith(`.${error}`));
  // What needs facts to be an error is less without them; it is found all the same.
  const errors = diagnoses.filter((diagnosis) => diagnosis.severity === 'error' || isInconsistency(diagnosis) || (/^(EFM|ESEF)\./.test(diagnosis.code) && isExpected(diagnosis)));
  const state = variation.isValid === (errors.length === 0) ? 'agreed' : 'disagreed';
  const namesOurs = variation.profile === 'esef' ? variation.errors.length > 0 : variation.errors.some((code) => /^(xbrldte:|xbrldie:|EFM\.)/.test(code));
  return {
    variation,
    state,
    agreesOnCode: namesOurs ? errors.some(isExpected) : undefined,
    found: errors.map(({ rule, message }) => `${rule.id}: ${message}`),
    reason: (disagreements as readonly Entry[]).find((entry) => covers(entry, variation))?.reason,
  };
}

/** Facts that do not add up, or differ from their alias, are no error to us; the suite of XBRL 2.1 has no other word for them than invalid. */
function isInconsistency({ code }: Diagnosis): boolean {
  return /^xbrl\.5\.2\.[\d.]+:\w+Inconsistency$/.test(code);
}

/** The checked-in lists. */
export interface Lists {
  readonly disagreements: readonly Entry[];
  readonly notApplicable: readonly Entry[];
}

/** What is wrong with the lists: variations that disagree without a reason, reasons that nothing needs, names that no suite has. */
export function complaints(verdicts: readonly Verdict[], lists: Lists = { disagreements, notApplicable }): readonly string[] {
  const unexplained = verdicts.filter(({ state, variation }) => state === 'disagreed' && !lists.disagreements.some((entry) => covers(entry, variation)));
  return [
    ...unexplained.map(({ variation, found }) => `${nameOf(variation)} is ${variation.isValid ? 'valid' : 'invalid'}; found: ${found.join(' ') || 'nothing'}`),
    ...stale('disagreements.json', lists.disagreements, verdicts.filter(({ state }) => state === 'disagreed')),
    ...stale('notApplicable.json', lists.notApplicable, verdicts),
  ];
}

function stale(list: string, entries: readonly Entry[], verdicts: readonly Verdict[]): readonly string[] {
  return entries.flatMap((entry) => {
    const covered = verdicts.filter(({ variation }) => covers(entry, variation)).map(({ variation }) => variation.id);
    const unused = entry.variations?.filter((id) => !covered.includes(id)) ?? (covered.length === 0 ? ['every variation'] : []);
    return unused.map((id) => `${list} needs no more what it says of ${id} in ${entry.testcase}.`);
  });
}

function covers({ suite, testcase, variations, error }: Entry, variation: Variation): boolean {
  return suite === variation.suite && testcase === variation.testcase && (variations?.includes(variation.id) ?? true) && (error === undefined || variation.errors.includes(error));
}

async function diagnosesOf(variation: Variation): Promise<readonly Diagnosis[]> {
  const { profile } = variation;
  const host = await hostOf(variation);
  const service = createLanguageService(host, (rule) => rule);
  service.configure({ settings: { ...defaultSettings, profile, ...(profile === 'xbrl' ? { calculations: 'xbrl-2.1' } : {}) } });
  await service.index();
  const aboutFiles = host instanceof ArchiveHost ? service.diagnoseDeliverable('esef', host.root, host.files) : [];
  return [...service.documents.flatMap((uri) => service.diagnose(uri)), ...aboutFiles.flatMap(({ diagnoses }) => diagnoses)];
}

async function hostOf({ entries: [first = '', ...others] }: Variation): Promise<FileHost> {
  const host = first.endsWith('.zip') ? await ArchiveHost.open(first, {}, () => undefined) : new FileHost({ roots: [first, ...others] }, () => undefined);
  if ('problem' in host) throw new Error(`${first}: ${host.problem}`);
  return host;
}
