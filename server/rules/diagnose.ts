import type { Dts } from '../index/dts';
import { profileOf, type Profile, type ProfileSetting } from '../index/profile';
import { documentRules, dtsRules, textRules } from './index';
import { rangeOf, type TextualDocument } from './place';
import type { Finding, Rule, Severity } from './rule';
import type { Range } from '../xml/document';
import type { XbrlDocument } from '../xbrl/document';

/** A finding ready to be shown: its rule applied to a profile, its places made ranges. */
export interface Diagnosis {
  readonly rule: Rule;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly document: TextualDocument;
  /** UTF-16 offsets into the document's text. */
  readonly range: Range;
  readonly related: readonly { readonly document: TextualDocument; readonly range: Range; readonly message: string }[];
}

/** The diagnoses of a text as XML, whatever its vocabulary. */
export function diagnoseText(document: TextualDocument, profile: Profile): readonly Diagnosis[] {
  return textRules.flatMap((rule) => [...rule.check(document)].map((finding) => diagnose(rule, finding, profile)));
}

const documentCache = new WeakMap<XbrlDocument, { readonly profile: Profile; readonly diagnoses: readonly Diagnosis[] }>();

/** The diagnoses that a document gives rise to by itself. */
export function diagnoseDocument(document: XbrlDocument, profile: Profile): readonly Diagnosis[] {
  let cached = documentCache.get(document);
  if (cached?.profile !== profile) {
    const own = documentRules.flatMap((rule) => [...rule.check(document)].map((finding) => diagnose(rule, finding, profile)));
    cached = { profile, diagnoses: [...diagnoseText(document, profile), ...own] };
    documentCache.set(document, cached);
  }
  return cached.diagnoses;
}

const dtsCache = new WeakMap<Dts, { readonly setting: ProfileSetting; readonly byUri: ReadonlyMap<string, readonly Diagnosis[]> }>();

/** The diagnoses that need a DTS, by the URI of the document they lie in. `judged` says which members are the filer's own. */
export function diagnoseDts(dts: Dts, setting: ProfileSetting, judged: (document: XbrlDocument) => boolean): ReadonlyMap<string, readonly Diagnosis[]> {
  let cached = dtsCache.get(dts);
  if (cached?.setting !== setting) {
    const profile = profileOf(dts, setting);
    const documents = [...dts.members.values()].filter(judged);
    const byUri = new Map<string, Diagnosis[]>();
    for (const rule of dtsRules) {
      for (const finding of rule.check({ dts, profile, documents })) {
        const diagnosis = diagnose(rule, finding, profile);
        const others = byUri.get(diagnosis.document.uri);
        if (others) others.push(diagnosis);
        else byUri.set(diagnosis.document.uri, [diagnosis]);
      }
    }
    cached = { setting, byUri };
    dtsCache.set(dts, cached);
  }
  return cached.byUri;
}

/**
 * Brings together what several DTSs say of one document they share: each diagnosis once, and that something is absent only
 * if all of them lack it.
 */
export function mergeDiagnoses(lists: readonly (readonly Diagnosis[])[]): readonly Diagnosis[] {
  if (lists.length < 2) return lists[0] ?? [];
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
    .filter(({ diagnosis: { rule }, count }) => !(rule.scope === 'dts' && rule.absence) || count === lists.length)
    .map(({ diagnosis }) => diagnosis);
}

function diagnose(rule: Rule, finding: Finding, profile: Profile): Diagnosis {
  return {
    rule,
    code: finding.code ?? rule.codes[profile] ?? rule.id,
    severity: finding.severity ?? rule.severity[profile],
    message: finding.message,
    document: finding.place.document,
    range: rangeOf(finding.place),
    related: (finding.related ?? []).map(({ place, message }) => ({ document: place.document, range: rangeOf(place), message })),
  };
}
