import { bindingsOf } from '../../calculation/calculate';
import type { Binding, BoundItem, CalculationMode } from '../../calculation/binding';
import { contextText, labelOf } from '../../calculation/reportedConcepts';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import type { End } from '../../index/network';
import type { Report } from '../../report/report';
import { unitText } from '../../report/wording';
import { parseClark } from '../../xbrl/names';
import { obstacles, type NumberStyle } from '../statement/cellTexts';
import { definitionOf } from '../statement/statementRoles';
import { toLspRange } from '../text';

/** Every sum of a report, in words. */
export interface ReportCalculations {
  /** URIs of the instance, or of the documents of the Inline XBRL document set. */
  readonly documents: readonly string[];
  readonly rows: readonly CalculationRow[];
}

/** A total for one context and unit in one role, in words. */
export interface CalculationRow {
  /** Where the total was reported: a document's URI, and a line from 1 on. */
  readonly uri: string;
  readonly line: number;
  readonly role: string;
  /** What the role is called. */
  readonly definition: string;
  readonly arcrole: string;
  readonly total: string;
  /** The local name of the total's concept. */
  readonly concept: string;
  /** Period and dimensions. */
  readonly context: string;
  readonly unit: string;
  readonly outcome: Binding['outcome'];
  /** Why the numbers alone do not decide; '' where they do. */
  readonly obstacle: string;
  /** '' where there is an obstacle. */
  readonly reported: string;
  readonly computed: string;
  readonly difference: string;
  readonly items: readonly CalculationItem[];
}

export interface CalculationItem {
  readonly label: string;
  readonly weight: string;
  /** Each value reported once; none where the item was not reported. */
  readonly values: readonly string[];
}

/** How sums are told. */
export interface CalculationWording {
  readonly labels: LabelChoice;
  readonly write: NumberStyle;
}

/** The sums of a report over its DTS, network by network. */
export function calculationsOf(dts: Dts, report: Report, mode: CalculationMode, wording: CalculationWording): ReportCalculations {
  return { documents: report.documents.map(({ uri }) => uri), rows: bindingsOf(dts, report, mode).map((binding) => rowOf(dts, binding, wording)) };
}

function rowOf(dts: Dts, { baseSet: { role, arcrole }, end, total: [fact], items, outcome, obstacle, reported, computed, difference }: Binding, { labels, write }: CalculationWording): CalculationRow {
  const { document, element, concept, context, unit } = fact!;
  return {
    uri: document.uri,
    line: toLspRange(document.xml, document.xml.nameRange(element)).start.line + 1,
    role,
    definition: definitionOf(dts, role),
    arcrole,
    total: nameOf(dts, end, labels),
    concept: parseClark(concept!).local,
    context: contextText(dts, context!, labels),
    unit: unitText(unit!),
    outcome,
    obstacle: obstacle ? obstacles[obstacle] : '',
    reported: reported ? write(reported) : '',
    computed: computed ? write(computed) : '',
    difference: difference ? write(difference) : '',
    items: items.map((item) => itemOf(dts, item, { labels, write })),
  };
}

function itemOf(dts: Dts, { relationship, weight, facts }: BoundItem, { labels, write }: CalculationWording): CalculationItem {
  const values = facts.map(({ isNil, number }) => (isNil ? 'nil' : number ? write(number) : 'no number'));
  return { label: nameOf(dts, relationship.to, labels), weight: weight.toFixed(), values: [...new Set(values)] };
}

function nameOf(dts: Dts, { concept, key }: End, labels: LabelChoice): string {
  return concept ? labelOf(dts, concept, labels) : key;
}
