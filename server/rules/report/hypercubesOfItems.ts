import { conceptNamed } from '../../calculation/reportedConcepts';
import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import { dimensionsOf, type Hypercube } from '../../index/dimensions/dimensions';
import type { Reach } from '../../index/dimensions/reach';
import type { Dts } from '../../index/dts';
import type { Relationship } from '../../index/network';
import type { Context, DimensionValue } from '../../report/report';
import { arcroles, namespaces, roles } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { defaultMembers } from './defaultMember';
import { containersOf } from './segmentContent';

/** Why a context does not satisfy a has-hypercube relationship. */
export interface Breach {
  readonly relationship: Relationship;
  /** A clause without a full stop. */
  readonly reason: string;
}

/** One part of a context, as hypercubes look at it. */
interface Container {
  /** By the key of the dimension; the member is the key of its concept. */
  readonly values: ReadonlyMap<string, { readonly value: DimensionValue; readonly member: string | undefined }>;
  readonly hasOtherContent: boolean;
}

/** The hypercubes of a DTS by primary item, and what contexts they allow (Dimensions 1.0, 3.1.3). */
export class HypercubesOfItems {
  readonly #dts: Dts;
  readonly #defaults: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the key of the primary item, then by the role of the has-hypercube relationships. */
  readonly #byItem = new Map<string, Map<string, Hypercube[]>>();
  readonly #containers = new Map<Context, Readonly<Record<'segment' | 'scenario', Container>> | undefined>();

  constructor(dts: Dts) {
    this.#dts = dts;
    this.#defaults = defaultMembers(dts);
    for (const hypercube of dimensionsOf(dts).hypercubes) {
      const { hasHypercube: { from, arc }, heirs } = hypercube;
      const role = arc.link?.role ?? roles.link;
      this.#add(from.key, role, hypercube);
      for (const heir of heirs.ways.keys()) if (heir !== from.key) this.#add(heir, role, hypercube);
    }
  }

  /**
   * What keeps a primary item from being reported with a context: it is valid if it is so in one role, and there for each of
   * its hypercubes.
   * @returns `undefined` where it is valid, has no hypercubes, or that cannot be decided; of several roles, the reason in that with the fewest
   */
  breachOf(item: string, context: Context): Breach | undefined {
    const byRole = this.#byItem.get(item);
    if (!byRole) return undefined;
    const containers = this.#containersOf(context);
    if (!containers) return undefined;
    let fewest: readonly Breach[] | undefined;
    for (const hypercubes of byRole.values()) {
      const breaches: Breach[] = [];
      for (const hypercube of hypercubes) {
        const { contextElement } = dimensionalAttributes(hypercube.hasHypercube.arc);
        // What is not said is a finding of its own.
        if (!hypercube.isWhole || (contextElement !== 'segment' && contextElement !== 'scenario')) return undefined;
        const reason = this.#reasonAgainst(hypercube, containers[contextElement], contextElement);
        if (reason !== undefined) breaches.push({ relationship: hypercube.hasHypercube, reason });
      }
      if (breaches.length === 0) return undefined;
      if (!fewest || breaches.length < fewest.length) fewest = breaches;
    }
    return fewest?.[0];
  }

  #add(item: string, role: string, hypercube: Hypercube): void {
    let byRole = this.#byItem.get(item);
    if (!byRole) this.#byItem.set(item, (byRole = new Map<string, Hypercube[]>()));
    const others = byRole.get(role);
    if (others) others.push(hypercube);
    else byRole.set(role, [hypercube]);
  }

  #reasonAgainst(hypercube: Hypercube, container: Container, part: string): string | undefined {
    const reason = this.#reasonNotIn(hypercube, container, part);
    if (hypercube.hasHypercube.arc.arcrole === arcroles.all) return reason;
    return reason === undefined ? `${nameOfEnd(hypercube.hasHypercube.to)} excludes them` : undefined;
  }

  /** Why a part of a context is not in a hypercube; `undefined` where it is (Dimensions 1.0, 3.1.3). */
  #reasonNotIn({ hasHypercube, dimensions }: Hypercube, { values, hasOtherContent }: Container, part: string): string | undefined {
    const name = () => nameOfEnd(hasHypercube.to);
    for (const { hypercubeDimension: { to }, domain } of dimensions) {
      const reported = values.get(to.key);
      if (reported?.value.kind === 'typed') continue;
      const members = reported ? [reported.member] : this.#defaults.get(to.key);
      if (!members) return `${name()} wants ${nameOfEnd(to)} in the ${part}, and it has no default`;
      if (hasUsable(domain, members)) continue;
      return reported ? `${reported.value.document.xml.content(reported.value.element).trim()} is no member of ${nameOfEnd(to)} in ${name()}` : `${name()} wants ${nameOfEnd(to)} in the ${part}, and has its default not among the members`;
    }
    if (!dimensionalAttributes(hasHypercube.arc).isClosed) return undefined;
    for (const [key, { value: { document: { xml }, element } }] of values) {
      if (!dimensions.some(({ hypercubeDimension: { to } }) => to.key === key)) return `${name()} is closed and has no ${(xml.attributeValue(element, '', 'dimension') ?? '').trim()}`;
    }
    return hasOtherContent ? `${name()} is closed, and the ${part} has content that is no dimension` : undefined;
  }

  #containersOf(context: Context): Readonly<Record<'segment' | 'scenario', Container>> | undefined {
    if (!this.#containers.has(context)) this.#containers.set(context, this.#readContainers(context));
    return this.#containers.get(context);
  }

  /** @returns `undefined` for a context with a dimension or member that nothing at hand tells of, or with one dimension twice */
  #readContainers(context: Context): Readonly<Record<'segment' | 'scenario', Container>> | undefined {
    const values = { segment: new Map<string, { value: DimensionValue; member: string | undefined }>(), scenario: new Map<string, { value: DimensionValue; member: string | undefined }>() };
    const seen = new Set<string>();
    for (const value of context.dimensions) {
      const dimension = this.#keyOf(value.dimension);
      const member = value.kind === 'explicit' ? this.#keyOf(value.member) : undefined;
      if (dimension === undefined || seen.has(dimension) || (value.kind === 'explicit' && member === undefined)) return undefined;
      seen.add(dimension);
      values[value.container].set(dimension, { value, member });
    }
    const others = new Set(containersOf(context).filter(([, element]) => [...context.document.xml.children(element)].some((child) => context.document.xml.name(child).namespace !== namespaces.xbrldi)).map(([container]) => container));
    return { segment: { values: values.segment, hasOtherContent: others.has('segment') }, scenario: { values: values.scenario, hasOtherContent: others.has('scenario') } };
  }

  #keyOf(name: string | undefined): string | undefined {
    return name === undefined ? undefined : conceptNamed(this.#dts, name)?.key;
  }
}

/** Whether one of these concepts is a valid member of a domain (Dimensions 1.0, 2.5.3). */
function hasUsable({ ways, unusable }: Reach, members: Iterable<string | undefined>): boolean {
  for (const member of members) if (member !== undefined && ways.has(member) && !unusable.has(member)) return true;
  return false;
}
