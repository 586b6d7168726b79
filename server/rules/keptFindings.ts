import type { Dts } from '../index/dts';
import type { Report } from '../report/report';
import type { XbrlDocument } from '../xbrl/document';
import type { Place, TextualDocument } from './place';
import { mostRelated, type Finding, type RuleHead } from './rule';

/** A finding without the documents it was found in, so that it keeps none of them alive: they are named by URI. */
interface KeptFinding extends Omit<Finding, 'place' | 'related' | 'fixes'> {
  readonly place: KeptPlace;
  readonly related: readonly { readonly place: KeptPlace; readonly message: string }[];
  readonly hasFixes: boolean;
}

interface KeptPlace extends Omit<Place, 'document'> {
  readonly uri: string;
}

/** What a rule looks at of a report. */
export interface ReportUse {
  /** What there is to look at now. */
  readonly current: Report | undefined;
  /** What the rule has looked at, if it has. */
  readonly asked: Report | undefined;
}

interface KeptOfRule {
  readonly findings: readonly KeptFinding[];
  /** The report that they depend on. */
  readonly report: WeakRef<Report> | undefined;
}

/**
 * What rules found in a version of some documents, for the versions after it that differ only in what these rules do not look at, most
 * often in character data: they would find the same. Most keystrokes of somebody who writes labels are of that kind.
 */
export class KeptFindings {
  readonly #byRule = new Map<RuleHead, KeptOfRule>();

  /**
   * What a rule finds: kept, if it is known, otherwise by letting it check.
   * @param documentAt the document at a URI, in the version to be judged now
   * @param use what the check looks at of a report: it has to be the same as when the findings were made
   */
  of(rule: RuleHead, check: () => Iterable<Finding>, documentAt: (uri: string) => TextualDocument | undefined, use?: ReportUse): readonly Finding[] {
    if (this.has(rule, use)) {
      const kept = this.#byRule.get(rule)!.findings;
      let checked: readonly Finding[] | undefined;
      // Somebody who wants one repaired may want all.
      const checkOnce = () => (checked ??= [...check()]);
      return kept.map((finding) => attach(finding, checkOnce, documentAt));
    }
    const findings = [...check()];
    const detached = rule.readsContent === 'for findings' ? undefined : detachAll(findings, documentAt);
    if (detached) this.#byRule.set(rule, { findings: detached, report: use?.asked && new WeakRef(use.asked) });
    return findings;
  }

  /** Whether it is known what a rule finds, so that it need not check. */
  has(rule: RuleHead, use?: ReportUse): boolean {
    const kept = this.#byRule.get(rule);
    if (!kept || (kept.report !== undefined && kept.report.deref() !== use?.current)) return false;
    return rule.readsContent === undefined || (rule.readsContent === 'in messages' && kept.findings.length === 0);
  }

  /** Whether nothing is known yet, so that every rule has to check. */
  get isEmpty(): boolean {
    return this.#byRule.size === 0;
  }
}

/** @returns `undefined` if one of the findings is in no element, or not in one of the documents */
function detachAll(findings: readonly Finding[], documentAt: (uri: string) => TextualDocument | undefined): readonly KeptFinding[] | undefined {
  const detach = (place: Finding['place']): KeptPlace | undefined => {
    if ('range' in place || documentAt(place.document.uri) !== place.document) return undefined;
    const { document, ...rest } = place;
    return { ...rest, uri: document.uri };
  };
  const kept: KeptFinding[] = [];
  for (const { place: where, related: all = [], fixes, ...rest } of findings) {
    const place = detach(where);
    const others = all.slice(0, mostRelated);
    const related = others.flatMap(({ place: other, message }) => {
      const at = detach(other);
      return at ? { place: at, message } : [];
    });
    if (!place || related.length !== others.length) return undefined;
    kept.push({ ...rest, place, related, hasFixes: fixes !== undefined });
  }
  return kept;
}

function attach({ place, related, hasFixes, ...rest }: KeptFinding, check: () => readonly Finding[], documentAt: (uri: string) => TextualDocument | undefined): Finding {
  const placeNow = ({ uri, ...where }: KeptPlace): Place => ({ ...where, document: documentAt(uri)! });
  return {
    ...rest,
    place: placeNow(place),
    related: related.map(({ place: other, message }) => ({ place: placeNow(other), message })),
    // What the rule prepared for the repair went with the version it was found in.
    ...(hasFixes ? { fixes: (dts) => check().find((finding) => isSame(finding, place, rest.message))?.fixes?.(dts) ?? [] } : {}),
  };
}

function isSame({ place, message }: Finding, kept: KeptPlace, keptMessage: string): boolean {
  return 'element' in place && place.element === kept.element && place.document.uri === kept.uri && place.attribute?.local === kept.attribute?.local && place.span?.start === kept.span?.start && message === keptMessage;
}

const bySameness = new WeakMap<object, KeptFindings>();

/**
 * What rules on single documents found in the versions of a document that are, in what they look at, the same as this one.
 * @param ignoresValues whether they look at the names of elements and attributes alone
 */
export function keptOfDocument({ structure, xml }: XbrlDocument, ignoresValues: boolean): KeptFindings {
  const sameness = ignoresValues ? xml.markup : structure;
  let kept = bySameness.get(sameness);
  if (!kept) bySameness.set(sameness, (kept = new KeptFindings()));
  return kept;
}

/** What the rules on a DTS found in it as it was, as long as that is true of it as it is. */
export interface KeptOfDts {
  /** Of rules that may look at everything. */
  readonly ofAll: KeptFindings;
  /** Of rules that look at nothing in locators, resources and arcs. */
  readonly ignoringLinks: KeptFindings;
}

interface Basis {
  /** What, besides character data, the rules on a DTS may have looked at. */
  readonly basis: readonly unknown[];
  readonly kept: KeptFindings;
}

/** By that part of the entry point. */
const byEntryPoint = new WeakMap<object, Basis>();

/**
 * What the rules on a DTS found in the versions of it whose members have the same structure, or the same outside of extended links,
 * of which the same are judged and the same documents lack, with the same around them to be meant instead.
 * @param choices what else the rules depend on
 */
export function keptOfDts(dts: Dts, choices: readonly unknown[], judged: readonly XbrlDocument[]): KeptOfDts {
  const isJudged = new Set(judged);
  const others = [...choices, ...dts.missing.keys(), ...dts.leftOut.keys(), ...dts.unread, dts.topology];
  const keptOf = (part: 'structure' | 'structureOutsideLinks') => {
    const entryPoint = dts.members.get(dts.entryPoint);
    const members = [...dts.members.values()].flatMap((member) => [member[part], isJudged.has(member)]);
    return entryPoint ? keptWith(entryPoint[part], [...others, ...members]) : new KeptFindings();
  };
  return { ofAll: keptOf('structure'), ignoringLinks: keptOf('structureOutsideLinks') };
}

function keptWith(key: object, basis: readonly unknown[]): KeptFindings {
  const known = byEntryPoint.get(key);
  if (known?.basis.length === basis.length && known.basis.every((each, index) => each === basis[index])) return known.kept;
  const kept = new KeptFindings();
  byEntryPoint.set(key, { basis, kept });
  return kept;
}
