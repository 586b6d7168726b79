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
  if (!isInOrder(context)) return undefined;
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
  const { xml } = context.document;
  if (containersOf(context).some(([, element]) => [...xml.children(element)].some((child) => hasUndeclaredPrefix(xml, child)))) return undefined;
  const others = new Set(containersOf(context).filter(([, element]) => [...xml.children(element)].some((child) => xml.name(child).namespace !== namespaces.xbrldi)).map(([container]) => container));
  return { segment: { values: values.segment, hasOtherContent: others.has('segment') }, scenario: { values: values.scenario, hasOtherContent: others.has('scenario') } };
}
