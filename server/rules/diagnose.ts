import type { CalculationMode } from '../calculation/binding';
import { prepareBindings } from '../calculation/calculate';
import { readReportOfDts } from '../calculation/reportOfDts';
import { profileOf } from '../index/choiceOfProfile';
import type { Dts } from '../index/dts';
import type { Profile, ProfileSetting } from '../index/profile';
import { documentRules, dtsRules, textRules } from './index';
import { keptOfDocument, keptOfDts } from './keptFindings';
import { prepareNetworks } from './ownNetworks';
import { ReportContext } from './reportContext';
import { rangeOf, type TextualDocument } from './place';
import { mostRelated, type Finding, type Fix, type RuleHead, type Severity } from './rule';
import type { Range } from '../xml/document';
import type { XbrlDocument } from '../xbrl/document';
import type { Steps } from '../xml/steps';

/** What the user wants to hear. */
export interface RuleSettings {
  readonly profile: ProfileSetting;
  /** By rule id: another severity than the rule's own, or silence. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** By which specification the sums of a report are judged, if they are. */
  readonly calculations: CalculationMode | 'off';
  /** Where given, the time spent on each rule is added up here: milliseconds by rule id. */
  readonly timings?: Map<string, number>;
}

/** A finding ready to be shown: its rule applied to a profile, its places made ranges. */
export interface Diagnosis {
  readonly rule: RuleHead;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly document: TextualDocument;
  /** UTF-16 offsets into the document's text. */
  readonly range: Range;
  readonly related: readonly { readonly document: TextualDocument; readonly range: Range; readonly message: string }[];
  /** Repairs, the right one first. */
  readonly fixes: () => readonly Fix[];
  /** Why somebody has accepted it as it is; absent for one that is new. */
  readonly accepted?: string;
}

/** The diagnoses of a text as XML, whatever its vocabulary. */
export function diagnoseText(document: TextualDocument, profile: Profile, settings: RuleSettings): readonly Diagnosis[] {
  return textRules.flatMap((rule) => diagnoseBy(rule, profile, settings, () => rule.check(document, profile)));
}

const documentCache = new WeakMap<XbrlDocument, { readonly profile: Profile; readonly settings: RuleSettings; readonly diagnoses: readonly Diagnosis[] }>();

/**
 * Works out the diagnoses that a document gives rise to by itself.
 * @param dtsOf a DTS that the document is part of, asked for when a repair needs it
 */
export function* diagnoseDocument(document: XbrlDocument, profile: Profile, settings: RuleSettings, dtsOf: () => Dts | undefined): Steps<readonly Diagnosis[]> {
  const cached = documentCache.get(document);
  if (cached?.profile === profile && cached.settings === settings) return cached.diagnoses;
  const diagnoses = [...diagnoseText(document, profile, settings)];
  const documentAt = (uri: string) => (uri === document.uri ? document : undefined);
  for (const rule of rootCausesFirst) {
    if (!rule.isRootCause && diagnoses.some(isOfRootCause)) break;
    const check = () => keptOfDocument(document, rule.ignoresValues ?? false).of(rule, () => rule.check(document), documentAt);
    for (const diagnosis of diagnoseBy(rule, profile, settings, check, dtsOf)) diagnoses.push(diagnosis);
    yield;
  }
  documentCache.set(document, { profile, settings, diagnoses });
  return diagnoses;
}

const rootCausesFirst = [...documentRules.filter(({ isRootCause }) => isRootCause), ...documentRules.filter(({ isRootCause }) => !isRootCause)];

/** Whether a diagnosis names the cause of whatever else may be found in its document. */
export function isOfRootCause({ rule }: Diagnosis): boolean {
  return rule.isRootCause ?? false;
}

const dtsCache = new WeakMap<Dts, { readonly settings: RuleSettings; readonly byUri: ReadonlyMap<string, readonly Diagnosis[]> }>();

/**
 * Works out the diagnoses that need a DTS, by the URI of the document they lie in.
 * @param judged which members are the filer's own
 */
export function* diagnoseDts(dts: Dts, settings: RuleSettings, judged: (document: XbrlDocument) => boolean): Steps<ReadonlyMap<string, readonly Diagnosis[]>> {
  const cached = dtsCache.get(dts);
  if (cached?.settings === settings) return cached.byUri;
  const profile = profileOf(dts, settings.profile);
  const documents = [...dts.members.values()].filter(judged);
  yield* readReportOfDts(dts);
  const { ofAll, ignoringLinks } = keptOfDts(dts, [profile, settings.calculations], documents);
  if (ofAll.isEmpty) yield* prepareNetworks(dts, documents);
  if (ofAll.isEmpty) yield* prepareBindings(dts, settings.calculations);
  const byUri = new Map<string, Diagnosis[]>();
  for (const rule of dtsRules) {
    const context = new ReportContext(dts, profile, documents, settings.calculations);
    const kept = (rule.ignoresLinks ?? false) ? ignoringLinks : ofAll;
    if (rule.prepare && !kept.has(rule, context) && (settings.rules[rule.id] ?? rule.severity[profile]) !== 'off') yield* rule.prepare(context);
    const check = () => kept.of(rule, () => rule.check(context), (uri) => dts.members.get(uri), context);
    for (const diagnosis of diagnoseBy(rule, profile, settings, check, () => dts)) {
      const others = byUri.get(diagnosis.document.uri);
      if (others) others.push(diagnosis);
      else byUri.set(diagnosis.document.uri, [diagnosis]);
    }
    yield;
  }
  dtsCache.set(dts, { settings, byUri });
  return byUri;
}

const absenceRules: ReadonlySet<RuleHead> = new Set(dtsRules.filter(({ absence }) => absence));

/** Whether a diagnosis says that something is not there. */
export function isOfAbsence({ rule }: Diagnosis): boolean {
  return absenceRules.has(rule);
}

/**
 * Brings together what several DTSs say of one document they share: each diagnosis once, and that something is absent only
 * if all of them lack it.
 * @param areAll whether these are all DTSs that share the document: otherwise it cannot be said that something is absent
 */
export function mergeDiagnoses(lists: readonly (readonly Diagnosis[])[], areAll: boolean): readonly Diagnosis[] {
  if (lists.length < 2 && areAll) return lists[0] ?? [];
  const counted = new Map<string, { diagnosis: Diagnosis; count: number }>();
  for (const list of lists) {
    for (const diagnosis of list) {
      const key = `${diagnosis.rule.id} ${diagnosis.range.start} ${diagnosis.range.end} ${diagnosis.message}`;
      const seen = counted.get(key);
      if (seen) seen.count++;
      else counted.set(key, { diagnosis, count: 1 });
    }
  }
  return [...counted.values()]
    .filter(({ diagnosis: { rule }, count }) => !absenceRules.has(rule) || (areAll && count === lists.length))
    .map(({ diagnosis }) => diagnosis);
}

/** Applies a rule of any vocabulary as the profile and the user want it; a rule that is off is not even run. */
export function diagnoseBy(rule: RuleHead, profile: Profile, settings: RuleSettings, check: () => Iterable<Finding>, dtsOf: () => Dts | undefined = () => undefined): readonly Diagnosis[] {
  const chosen = settings.rules[rule.id];
  const usual = chosen ?? rule.severity[profile];
  if (usual === 'off') return [];
  const start = performance.now();
  const findings = [...check()];
  if (settings.timings) settings.timings.set(rule.id, (settings.timings.get(rule.id) ?? 0) + performance.now() - start);
  return findings.map((finding) => ({
    rule,
    code: finding.code ?? rule.codes[profile] ?? rule.id,
    severity: chosen === undefined ? (finding.severity ?? usual) : usual,
    message: finding.message,
    document: finding.place.document,
    range: rangeOf(finding.place),
    related: (finding.related ?? []).slice(0, mostRelated).map(({ place, message }) => ({ document: place.document, range: rangeOf(place), message })),
    fixes: () => finding.fixes?.(dtsOf()) ?? [],
  }));
}
