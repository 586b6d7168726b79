import { XmlContent } from '../xbrl/content';
import type { XbrlDocument } from '../xbrl/document';
import { arcroles, roles } from '../xbrl/names';
import { Locator, type Arc, type ExtendedLink } from '../xbrl/views';
import type { Dts } from './dts';
import { linkRowsOf, type LostEnd } from './linkRows';
import { conceptsMeantBy, lostIdsOf } from './lostIds';
import { misspeltIdsOf } from './misspeltIds';
import { isMisspeltUri } from './misspeltUri';
import { NearestFinder } from './nearest';
import { takenIdsOf } from './repeatedIds';
import { strayConceptsOf } from './strayVersions';

type Side = 'from' | 'to';

const none: readonly string[] = [];

/** So many lost names of one extended link are compared with those of its locators; so many arcs are looked at in all: hostile links join thousands of locators of one label. */
const mostCompared = 50;
const mostArcs = 1_000_000;

/** Whether an arcrole is one of those that are asked for. */
type Accepts = (arcrole: string) => boolean;

/**
 * The arcs of a DTS that relate nothing, or not what they were meant to: an end is called like no locator of the extended link, a
 * locator leads to an id that is not there, misspelt or taken by another, or to a stray version of a taxonomy, or the arcrole is misspelt. Each of these is a finding of its own; what concepts lack
 * for that reason is none.
 */
class LostArcs {
  /** The keys of the concepts that may have been meant at each side of a lost arc, by {@link placeOf}. */
  readonly #keys: Readonly<Record<Side, Map<string, Set<string>>>> = { from: new Map<string, Set<string>>(), to: new Map<string, Set<string>>() };
  /** Their arcroles, by the role of the extended links that they stand in. */
  readonly #arcroles = new Map<string, Set<string>>();
  readonly #dts: Dts;
  readonly #finder = new NearestFinder();
  readonly #located = new Map<ExtendedLink, readonly string[]>();
  /** What may have been meant by the lost names of each extended link. */
  readonly #meant = new Map<ExtendedLink, Map<string, readonly string[]>>();
  readonly #labelled = new Map<readonly unknown[], readonly string[]>();
  /** The lists of keys that have been added, with the sides and places for which they were. */
  readonly #added = new Map<readonly string[], Set<string>>();
  #looked = 0;

  constructor(dts: Dts) {
    this.#dts = dts;
    for (const member of dts.members.values()) for (const end of lostEndsIn(member)) this.#addWithLostEnd(end);
    for (const lost of lostIdsOf(dts)) {
      const meant = conceptsMeantBy(lost, dts);
      for (const locator of lost.references) if (locator instanceof Locator) this.#addAt(locator, meant);
    }
    for (const { takenBy, owner, locators } of takenIdsOf(dts)) for (const locator of locators) this.#addAt(locator, [takenBy.key, owner.key]);
    for (const { locator, written, meant } of misspeltIdsOf(dts)) this.#addAt(locator, [written.key, meant.key]);
    for (const { locator, written, meant } of strayConceptsOf(dts)) this.#addAt(locator, [written, meant]);
    const meantArcroles = new Map<string, readonly string[]>();
    for (const { baseSet: { arcrole }, arcs } of dts.baseSets.values()) {
      if (!meantArcroles.has(arcrole)) meantArcroles.set(arcrole, arcrolesMeantBy(arcrole, dts));
      for (const meant of meantArcroles.get(arcrole)!) for (const arc of arcs) this.#add(arc, meant, this.#endsOf(arc, 'from'), this.#endsOf(arc, 'to'));
    }
  }

  /** Whether one of the arcs may have been meant to start at a concept, by its key; in the extended links of one role, where it is given. */
  startsAt(key: string, accepts: Accepts, role?: string): boolean {
    return has(this.#keys.from, key, accepts, role);
  }

  /** Whether one of the arcs may have been meant to start or end at a concept, by its key. */
  touches(key: string, accepts: Accepts, role?: string): boolean {
    return this.startsAt(key, accepts, role) || has(this.#keys.to, key, accepts, role);
  }

  /** Whether one of the arcs stands in an extended link of a role. */
  areIn(role: string, accepts: Accepts): boolean {
    return [...this.#arcroles.get(role) ?? []].some((arcrole) => accepts(arcrole));
  }

  #addWithLostEnd({ arc, side, label }: LostEnd): void {
    const { link, arcrole } = arc;
    if (!link || arcrole === undefined) return;
    const meant = side === 'to' && leadsToResource(arcrole) ? [] : this.#meantBy(label, link);
    this.#add(arc, arcrole, side === 'from' ? meant : this.#endsOf(arc, 'from'), side === 'to' ? meant : this.#endsOf(arc, 'to'));
  }

  /** Where nothing is called alike, any concept of the extended link may have been meant. */
  #meantBy(label: string, link: ExtendedLink): readonly string[] {
    let byLabel = this.#meant.get(link);
    if (!byLabel) this.#meant.set(link, (byLabel = new Map<string, readonly string[]>()));
    let meant = byLabel.get(label);
    if (!meant) {
      const labels = byLabel.size < mostCompared ? this.#finder.allNearest(label, link.locators.flatMap((locator) => locator.label ?? [])) : [];
      meant = labels.length === 0 ? this.#locatedIn(link) : labels.flatMap((each) => this.#conceptsLabelled(link, each));
      byLabel.set(label, meant);
    }
    return meant;
  }

  #addAt(locator: Locator, meant: readonly string[]): void {
    if (this.#looked > mostArcs) return;
    const rows = linkRowsOf(locator.document);
    for (const arc of rows.arcsFrom(locator)) if (arc.arcrole !== undefined) this.#add(arc, arc.arcrole, meant, this.#endsOf(arc, 'to'));
    for (const arc of rows.arcsTo(locator)) if (arc.arcrole !== undefined) this.#add(arc, arc.arcrole, this.#endsOf(arc, 'from'), meant);
  }

  #add({ link }: Arc, arcrole: string, from: readonly string[], to: readonly string[]): void {
    if (++this.#looked > mostArcs) return;
    const role = link?.role ?? roles.link;
    this.#addKeys('from', placeOf(role, arcrole), from);
    this.#addKeys('to', placeOf(role, arcrole), to);
    addToSet(this.#arcroles, role, arcrole);
  }

  #addKeys(side: Side, place: string, keys: readonly string[]): void {
    let added = this.#added.get(keys);
    if (!added) this.#added.set(keys, (added = new Set<string>()));
    if (added.has(`${side} ${place}`)) return;
    added.add(`${side} ${place}`);
    for (const key of keys) addToSet(this.#keys[side], place, key);
  }

  #endsOf({ link, from, to }: Arc, side: Side): readonly string[] {
    return link ? this.#conceptsLabelled(link, side === 'from' ? from : to) : [];
  }

  #conceptsLabelled(link: ExtendedLink, label: string | undefined): readonly string[] {
    const ends = link.ends(label);
    if (ends.length === 0) return none;
    let keys = this.#labelled.get(ends);
    if (!keys) this.#labelled.set(ends, (keys = ends.flatMap((end) => (end instanceof Locator ? (this.#dts.conceptAt(end.target)?.key ?? []) : []))));
    return keys;
  }

  #locatedIn(link: ExtendedLink): readonly string[] {
    let keys = this.#located.get(link);
    if (!keys) this.#located.set(link, (keys = link.locators.flatMap(({ target }) => this.#dts.conceptAt(target)?.key ?? [])));
    return keys;
  }
}

function leadsToResource(arcrole: string): boolean {
  return arcrole === arcroles.conceptLabel || arcrole === arcroles.conceptReference;
}

/** The role of an extended link, and the arcrole of arcs in it: neither can hold a line break. */
function placeOf(role: string, arcrole: string): string {
  return `${role}\n${arcrole}`;
}

function has(byPlace: ReadonlyMap<string, ReadonlySet<string>>, key: string, accepts: Accepts, role: string | undefined): boolean {
  for (const [place, keys] of byPlace) {
    if (keys.has(key) && (role === undefined || place.startsWith(`${role}\n`)) && accepts(place.slice(place.indexOf('\n') + 1))) return true;
  }
  return false;
}

function addToSet(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const lostEnds = new WeakMap<XbrlDocument, readonly LostEnd[]>();

/** The lost ends of a document's arcs, where its text is at hand: what was kept is somebody else's. */
function lostEndsIn(document: XbrlDocument): readonly LostEnd[] {
  let ends = lostEnds.get(document);
  if (!ends) {
    ends = document.content instanceof XmlContent ? [...linkRowsOf(document).lostEnds()].filter(({ label }) => label !== '') : [];
    lostEnds.set(document, ends);
  }
  return ends;
}

/** The arcroles of the specifications that one which nothing declares was most probably meant to be. */
function arcrolesMeantBy(arcrole: string, dts: Dts): readonly string[] {
  const known = Object.values<string>(arcroles);
  if (known.includes(arcrole) || dts.arcroleTypesOf(arcrole).length > 0) return [];
  return known.filter((meant) => isMisspeltUri(arcrole, meant));
}

const cache = new WeakMap<Dts, LostArcs>();

/** The arcs of a DTS that relate nothing, or not what they were meant to: the same object each time. */
export function lostArcsOf(dts: Dts): LostArcs {
  let lost = cache.get(dts);
  if (!lost) cache.set(dts, (lost = new LostArcs(dts)));
  return lost;
}
