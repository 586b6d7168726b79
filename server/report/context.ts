import { clark, namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import { attributesOf, equalityKey } from './equality';
import { readPeriod } from './period';
import type { Context, DimensionValue, Period, ReportProblem } from './report';

/** What stands in a segment or scenario, child by child, as strings that are equal for equal content. */
interface Container {
  readonly dimensions: readonly DimensionValue[];
  readonly children: readonly string[];
  /** What is no dimension of Dimensions 1.0. */
  readonly others: readonly string[];
}

const emptyContainer: Container = { dimensions: [], children: [], others: [] };

/**
 * Reads an xbrli:context (XBRL 2.1, 4.7), whose id is known.
 * @param problems where prefixes go that are not declared
 */
export function readContext(document: XbrlDocument, element: number, id: string, problems: ReportProblem[]): Context {
  const { xml } = document;
  let scheme = '';
  let identifier = '';
  let segment = emptyContainer;
  let scenario = emptyContainer;
  let periodElement: number | undefined;
  for (const child of xml.children(element)) {
    if (xml.is(child, namespaces.xbrli, 'period')) periodElement ??= child;
    else if (xml.is(child, namespaces.xbrli, 'scenario')) scenario = readContainer(document, child, 'scenario', problems);
    else if (xml.is(child, namespaces.xbrli, 'entity')) {
      for (const part of xml.children(child)) {
        if (xml.is(part, namespaces.xbrli, 'segment')) segment = readContainer(document, part, 'segment', problems);
        if (!xml.is(part, namespaces.xbrli, 'identifier')) continue;
        scheme = (xml.attributeValue(part, '', 'scheme') ?? '').trim();
        identifier = xml.content(part).trim().replace(/\s+/g, ' ');
      }
    }
  }
  const period = periodElement === undefined ? undefined : readPeriod(xml, periodElement);
  // Periods that cannot be read are equal only where they are written alike.
  const when = period ?? (periodElement === undefined ? null : equalityKey(xml, periodElement));
  const timeless = { entity: { scheme, identifier }, dimensions: [...segment.dimensions, ...scenario.dimensions], others: { segment: segment.others, scenario: scenario.others } };
  return {
    document,
    element,
    id,
    ...timeless,
    period,
    aspects: aspectsOf(timeless, when),
    cEqual: JSON.stringify([scheme, identifier, when, segment.children, scenario.children]),
  };
}

/** What {@link Context.aspects} of a context would be if it had another period. */
export function aspectsAt(context: Context, period: Period): string {
  return aspectsOf(context, period);
}

/** @param when its period, or what stands for one that cannot be read */
function aspectsOf({ entity: { scheme, identifier }, dimensions, others: { segment, scenario } }: Pick<Context, 'entity' | 'dimensions' | 'others'>, when: Period | string | null): string {
  return JSON.stringify([scheme, identifier, when, dimensions.map(aspectKey).sort(), segment, scenario]);
}

function readContainer(document: XbrlDocument, element: number, container: 'segment' | 'scenario', problems: ReportProblem[]): Container {
  const { xml } = document;
  const dimensions: DimensionValue[] = [];
  const children = [...attributesOf(xml, element)];
  const others = [...children];
  for (const child of xml.children(element)) {
    const dimension = readDimension(document, child, container, problems);
    const key = dimension ? aspectKey(dimension) : equalityKey(xml, child);
    children.push(key);
    if (dimension) dimensions.push(dimension);
    else others.push(key);
  }
  return { dimensions, children, others };
}

/** Reads an xbrldi:explicitMember or xbrldi:typedMember (Dimensions 1.0, 3.1.4); `undefined` for any other element. */
function readDimension(document: XbrlDocument, element: number, container: 'segment' | 'scenario', problems: ReportProblem[]): DimensionValue | undefined {
  const { xml } = document;
  const { namespace, local } = xml.name(element);
  if (namespace !== namespaces.xbrldi || (local !== 'explicitMember' && local !== 'typedMember')) return undefined;
  const resolve = (qname: string, at?: { readonly attribute: string }) => {
    const name = xml.resolveQName(qname, element);
    if (!name) problems.push({ document, element, kind: 'unknown-prefix', text: qname.trim().slice(0, qname.trim().indexOf(':')), ...at });
    return name && clark(name);
  };
  const dimension = resolve(xml.attributeValue(element, '', 'dimension') ?? '', { attribute: 'dimension' });
  if (local === 'explicitMember') return { document, element, kind: 'explicit', container, dimension, member: resolve(xml.content(element)) };
  const member = [...xml.children(element)].map((child) => equalityKey(xml, child)).join(' ');
  return { document, element, kind: 'typed', container, dimension, member };
}

function aspectKey({ document, element, kind, dimension, member }: DimensionValue): string {
  // Names that cannot be made out are equal only where they are written alike.
  if (dimension === undefined || member === undefined) return equalityKey(document.xml, element);
  return JSON.stringify([kind, dimension, member]);
}
