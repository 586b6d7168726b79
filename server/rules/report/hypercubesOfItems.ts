import { Effort } from '../../calculation/evaluation';
import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import { dimensionsOf, type Hypercube } from '../../index/dimensions/dimensions';
import type { Reach } from '../../index/dimensions/reach';
import type { Dts } from '../../index/dts';
import type { Relationship } from '../../index/network';
import type { Context, DimensionValue } from '../../report/report';
import { arcroles, roles } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { readContainers, type Container, type Containers } from './contextContainers';
import { defaultMembers } from './defaultMember';
import { membersText } from './membersText';

/** So many primary items, dimensions and members are looked at for one report; hundreds of times what a filing has. */
const mostSteps = 5_000_000;
/** So much of a name is told, in UTF-16 code units. */
const longestName = 100;

/** Why a context does not satisfy a has-hypercube relationship. */
export interface Breach {
  readonly relationship: Relationship;
  /** A clause without a full stop. */
  readonly reason: string;
  /** How far the context is from what the hypercube wants: a wrong member, more than it wants, less than that. */
  readonly distance: 0 | 1 | 2;
  /** The member that is wrong, if that is all. */
  readonly member: DimensionValue | undefined;
  /** What is wrong with the hypercube for the context, whichever this is: the same for all that have it in common. */
  readonly cause: string;
  /** The hypercube-dimension relationship of a dimension that the context leaves out, and what its default lacks. */
  readonly leftOut?: { readonly relationship: Relationship; readonly lacks: 'default' | 'membership' };
}

type Reason = Omit<Breach, 'relationship'>;

/**
 * The hypercubes of a DTS by primary item, and what contexts they allow (Dimensions 1.0, 3.1.3). One serves one report: after
 * five million steps nothing is said any more.
 */
export class HypercubesOfItems {
  readonly #dts: Dts;
  readonly #defaults: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the key of the primary item, then by the role of the has-hypercube relationships. */
  readonly #byItem = new Map<string, Map<string, Hypercube[]>>();
  readonly #dimensions = new Map<Hypercube, ReadonlySet<string>>();
  readonly #containers = new Map<Context, Containers | undefined>();
  readonly #effort: Effort;

  constructor(dts: Dts, steps = mostSteps) {
    this.#dts = dts;
    this.#effort = new Effort(steps);
    this.#defaults = defaultMembers(dts);
    for (const hypercube of dimensionsOf(dts).hypercubes) {
      const { hasHypercube: { from, arc }, heirs } = hypercube;
      if (!this.#effort.allows(1 + heirs.ways.size)) return;
      const role = arc.link?.role ?? roles.link;
      this.#add(from.key, role, hypercube);
      for (const heir of heirs.ways.keys()) if (heir !== from.key) this.#add(heir, role, hypercube);
    }
  }

  /**
   * What keeps a primary item from being reported with a context: it is valid if it is so in one role, and there for each of
   * its hypercubes.
   * @returns `undefined` where it is valid, has no hypercubes, or that cannot be decided; of several roles, the reason in that
   * which is nearest to the context
   */
  breachOf(item: string, context: Context): Breach | undefined {
    const byRole = this.#byItem.get(item);
    const containers = byRole && this.#containersOf(context);
    if (!byRole || !containers) return undefined;
    let nearest: { readonly breach: Breach; readonly count: number } | undefined;
    for (const hypercubes of byRole.values()) {
      const breaches = this.#breachesIn(hypercubes, containers);
      if (!breaches || breaches.length === 0) return undefined;
      const farthest = breaches.reduce((far, breach) => (breach.distance > far.distance ? breach : far));
      if (!nearest || farthest.distance < nearest.breach.distance || (farthest.distance === nearest.breach.distance && breaches.length < nearest.count)) nearest = { breach: farthest, count: breaches.length };
    }
    return nearest?.breach;
  }

  /** Whether a context names a dimension, by its key, in one part or the other; not where that cannot be decided. */
  names(context: Context, dimension: string): boolean {
    const containers = this.#containersOf(context);
    return containers !== undefined && (containers.segment.values.has(dimension) || containers.scenario.values.has(dimension));
  }

  #add(item: string, role: string, hypercube: Hypercube): void {
    let byRole = this.#byItem.get(item);
    if (!byRole) this.#byItem.set(item, (byRole = new Map<string, Hypercube[]>()));
    const others = byRole.get(role);
    if (others) others.push(hypercube);
    else byRole.set(role, [hypercube]);
  }

  /** @returns `undefined` where it cannot be decided */
  #breachesIn(hypercubes: readonly Hypercube[], containers: Containers): readonly Breach[] | undefined {
    const breaches: Breach[] = [];
    for (const hypercube of hypercubes) {
      const { contextElement } = dimensionalAttributes(hypercube.hasHypercube.arc);
      // What is not said is a finding of its own.
      if (!hypercube.isWhole || (contextElement !== 'segment' && contextElement !== 'scenario')) return undefined;
      const container = containers[contextElement];
      if (!this.#effort.allows(1 + hypercube.dimensions.length + container.values.size)) return undefined;
      const reason = this.#reasonAgainst(hypercube, container, contextElement);
      if (this.#effort.isSpent) return undefined;
      if (reason) breaches.push({ relationship: hypercube.hasHypercube, ...reason });
    }
    return breaches;
  }

  #reasonAgainst(hypercube: Hypercube, container: Container, part: string): Reason | undefined {
    const reason = this.#reasonNotIn(hypercube, container, part);
    if (hypercube.hasHypercube.arc.arcrole === arcroles.all) return reason;
    return reason ? undefined : { reason: `${nameOfEnd(hypercube.hasHypercube.to)} excludes them`, distance: 1, member: undefined, cause: `${idOf(hypercube)} excludes` };
  }

  /** Why a part of a context is not in a hypercube; `undefined` where it is (Dimensions 1.0, 3.1.3). */
  #reasonNotIn(hypercube: Hypercube, { values, hasOtherContent }: Container, part: string): Reason | undefined {
    const { hasHypercube, dimensions } = hypercube;
    const name = nameOfEnd(hasHypercube.to);
    let wrongMember: Reason | undefined;
    for (const { hypercubeDimension, domain } of dimensions) {
      const { to } = hypercubeDimension;
      const reported = values.get(to.key);
      if (reported?.value.kind === 'typed') continue;
      const members = reported ? [reported.member] : this.#defaults.get(to.key);
      if (!members) return { reason: `${name} wants ${nameOfEnd(to)} in the ${part}, and it has no default`, distance: 2, member: undefined, cause: `default ${to.key}`, leftOut: { relationship: hypercubeDimension, lacks: 'default' } };
      if (this.#hasUsable(domain, members)) continue;
      if (!reported) return { reason: `${name} wants ${nameOfEnd(to)} in the ${part}, and has its default not among the members`, distance: 2, member: undefined, cause: `default ${to.key}`, leftOut: { relationship: hypercubeDimension, lacks: 'membership' } };
      wrongMember ??= { reason: reasonAgainstMember(reported, { dimension: nameOfEnd(to), hypercube: name, domain }), distance: 0, member: reported.value, cause: `${idOf(hypercube)} ${to.key} ${reported.member}` };
    }
    return this.#reasonClosed(hypercube, { values, hasOtherContent }, part) ?? wrongMember;
  }

  /** Why a closed hypercube does not allow what else is in a part of a context. */
  #reasonClosed(hypercube: Hypercube, { values, hasOtherContent }: Container, part: string): Reason | undefined {
    const { hasHypercube: { arc, to } } = hypercube;
    if (!dimensionalAttributes(arc).isClosed) return undefined;
    const known = this.#dimensionsOf(hypercube);
    for (const [key, { value: { document: { xml }, element } }] of values) {
      if (!known.has(key)) return { reason: `${nameOfEnd(to)} is closed and has no ${written(xml.attributeValue(element, '', 'dimension'))}`, distance: 1, member: undefined, cause: `${idOf(hypercube)} ${key}` };
    }
    return hasOtherContent ? { reason: `${nameOfEnd(to)} is closed, and the ${part} has content that is no dimension`, distance: 1, member: undefined, cause: `${idOf(hypercube)} content` } : undefined;
  }

  /** The keys of the dimensions of a hypercube. */
  #dimensionsOf(hypercube: Hypercube): ReadonlySet<string> {
    let keys = this.#dimensions.get(hypercube);
    if (!keys) this.#dimensions.set(hypercube, (keys = new Set(hypercube.dimensions.map(({ hypercubeDimension: { to } }) => to.key))));
    return keys;
  }

  #containersOf(context: Context): Containers | undefined {
    if (!this.#containers.has(context)) this.#containers.set(context, this.#effort.allows(1 + context.dimensions.length) ? readContainers(this.#dts, context) : undefined);
    return this.#containers.get(context);
  }

  /** Whether one of these concepts is a valid member of a domain (Dimensions 1.0, 2.5.3). */
  #hasUsable({ ways, unusable }: Reach, members: Iterable<string | undefined>): boolean {
    for (const member of members) {
      if (!this.#effort.allows(1)) return true;
      if (member !== undefined && ways.has(member) && !unusable.has(member)) return true;
    }
    return false;
  }
}

/** Tells has-hypercube relationships apart: two ends may have two, in different roles. */
function idOf({ hasHypercube: { arc, to } }: Hypercube): string {
  return `${arc.document.uri} ${arc.element} ${to.key}`;
}

/** Why a member is none of a dimension, and which there are. */
function reasonAgainstMember({ value, member }: { readonly value: DimensionValue; readonly member: string | undefined }, { dimension, hypercube, domain }: { readonly dimension: string; readonly hypercube: string; readonly domain: Reach }): string {
  const name = written(value.document.xml.content(value.element));
  const what = member !== undefined && domain.ways.has(member) ? `is not usable as a member of ${dimension} in ${hypercube}` : `is no member of ${dimension} in ${hypercube}`;
  return `${name} ${what}; members there: ${membersText(domain)}`;
}

function written(name = ''): string {
  return name.trim().slice(0, longestName);
}
