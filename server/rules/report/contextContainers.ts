import { conceptNamed } from '../../calculation/reportedConcepts';
import type { Dts } from '../../index/dts';
import { hasUndeclaredPrefix } from '../../report/instance';
import type { Context, DimensionValue } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import { isInOrder } from './contextContent';
import { containersOf } from './segmentContent';

/** One part of a context, as hypercubes look at it. */
export interface Container {
  /** By the key of the dimension; the member is the key of its concept, `undefined` for a typed one. */
  readonly values: ReadonlyMap<string, { readonly value: DimensionValue; readonly member: string | undefined }>;
  /** Whether there is something in it that is no dimension. */
  readonly hasOtherContent: boolean;
}

export type Containers = Readonly<Record<'segment' | 'scenario', Container>>;

/**
 * Reads the parts of a context.
 * @returns `undefined` for one with a dimension or member that nothing at hand tells of, with an element that is misplaced or whose prefix
 * is not declared, or with one dimension twice
 */
export function readContainers(dts: Dts, context: Context): Containers | undefined {
  const others = otherContentOf(context);
  if (!others) return undefined;
  const values = { segment: new Map<string, { value: DimensionValue; member: string | undefined }>(), scenario: new Map<string, { value: DimensionValue; member: string | undefined }>() };
  const seen = new Set<string>();
  const keyOf = (name: string | undefined) => (name === undefined ? undefined : conceptNamed(dts, name)?.key);
  for (const value of context.dimensions) {
    const dimension = keyOf(value.dimension);
    const member = value.kind === 'explicit' ? keyOf(value.member) : undefined;
    if (dimension === undefined || seen.has(dimension) || (value.kind === 'explicit' && member === undefined)) return undefined;
    seen.add(dimension);
    values[value.container].set(dimension, { value, member });
  }
  return { segment: { values: values.segment, hasOtherContent: others.has('segment') }, scenario: { values: values.scenario, hasOtherContent: others.has('scenario') } };
}

type Parts = ReadonlySet<keyof Containers>;

/** The taxonomy may change many times while a report stays as it is. */
const otherContent = new WeakMap<Context, { readonly parts: Parts | undefined }>();

/** The parts of a context in which there is something that is no dimension; `undefined` where an element is misplaced, or its prefix not declared. */
function otherContentOf(context: Context): Parts | undefined {
  let known = otherContent.get(context);
  if (!known) otherContent.set(context, (known = { parts: findOtherContent(context) }));
  return known.parts;
}

function findOtherContent(context: Context): Parts | undefined {
  if (!isInOrder(context)) return undefined;
  const { xml } = context.document;
  const contents = containersOf(context).map(([part, element]) => [part, [...xml.children(element)]] as const);
  if (contents.some(([, children]) => children.some((child) => hasUndeclaredPrefix(xml, child)))) return undefined;
  return new Set(contents.filter(([, children]) => children.some((child) => xml.name(child).namespace !== namespaces.xbrldi)).map(([part]) => part));
}
