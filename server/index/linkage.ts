import type { XbrlDocument } from '../xbrl/document';
import { arcroles } from '../xbrl/names';
import type { Steps } from '../xml/steps';
import type { Pointer } from '../xbrl/pointer';
import { Locator, type Arc, type Resource, type RoleReference } from '../xbrl/views';
import { baseSetsOf } from './baseSet';
import { labelsAmong, type Label } from './labels';
import { conceptAtTarget, type Concept } from './concept';
import type { Documents, Found } from './documents';
import { addTo, groupBy } from './groupBy';
import { linkRowsOf } from './linkRows';
import type { End, Relationship } from './network';
import { follow, type Target } from './target';

/**
 * One document relates no more than this in all. The largest published taxonomies stay far below; a small file whose arcs join
 * thousands of locators of one label could make billions.
 */
const mostRelationships = 500_000;

/** Making relationships of so many arcs takes some milliseconds. */
const arcsInStep = 2000;

/**
 * What the extended links of one document relate, with their locators followed as far as the documents at hand allow. It is the
 * same in every DTS that the document is part of, and stays as it is when a document changes that it does not lead to.
 */
export class Linkage {
  readonly #document: XbrlDocument;
  readonly #documents: Documents;
  /** What was found at the URLs that its locators lead to. */
  readonly #found = new Map<string, Found | undefined>();
  /** The generation of the documents in which {@link #found} was last known to be true. */
  #checkedIn: number;
  /** What hrefs lead to, by their numbers. */
  readonly #locatedByHref: (Located | 'nothing' | undefined)[] = [];
  /** By the row of the link, then by the number of the label. */
  readonly #endsByLink = new Map<number, Map<number, readonly End[]>>();
  readonly #candidates = new Map<string, readonly Relationship[]>();
  readonly #byArc = new Map<Arc, readonly Relationship[]>();
  #relationshipCount = 0;
  readonly #labels = new Map<string, readonly Label[]>();
  /** By the key of the concept: its relationships with labels, once those of all have been asked for. */
  #labelled: ReadonlyMap<string, readonly Relationship[]> | undefined;
  /** Its locators by the fragment of their hrefs (`undefined` for those in a scheme), then by the key of what they lead to. */
  readonly #locators = new Map<string | undefined, ReadonlyMap<string, readonly Locator[]>>();
  /** The relationships of arcs at an xlink:label, by the key of the end that has it. */
  readonly #byEnd = new Map<string, ReadonlyMap<string, readonly Relationship[]>>();
  #lost: readonly LostReference[] | undefined;
  #located: ReadonlyMap<Concept, readonly Locator[]> | undefined;
  #locatorsByPointer: ReadonlyMap<Pointer, readonly Locator[]> | undefined;

  constructor(document: XbrlDocument, documents: Documents) {
    this.#document = document;
    this.#documents = documents;
    this.#checkedIn = documents.generation;
  }

  /** Whether its locators still lead to what they led to among these documents. */
  isTrueOf(documents: Documents): boolean {
    if (documents !== this.#documents) return false;
    if (this.#checkedIn === documents.generation) return true;
    for (const [url, found] of this.#found) if (documents.find(url) !== found) return false;
    this.#checkedIn = documents.generation;
    return true;
  }

  /** Every pair of ends that an arc relates, whatever other arcs prohibit; none where an end is lost. */
  relationshipsOf(arc: Arc): readonly Relationship[] {
    let relationships = this.#byArc.get(arc);
    if (!relationships) {
      relationships = this.#relate(arc);
      this.#relationshipCount += relationships.length;
      this.#byArc.set(arc, relationships);
    }
    return relationships;
  }

  /** Every relationship that the document's arcs of a base set make, prohibiting ones included, in document order. */
  candidates(baseSet: string): readonly Relationship[] {
    let candidates = this.#candidates.get(baseSet);
    if (!candidates) {
      candidates = this.#collect(baseSetsOf(this.#document).get(baseSet)?.arcs ?? []);
      this.#candidates.set(baseSet, candidates);
    }
    return candidates;
  }

  /** The labels that the document's arcs attach to a concept, by its key, as far as arcs of other documents take none away. */
  labelsOf(concept: string): readonly Label[] {
    let labels = this.#labels.get(concept);
    if (!labels) {
      labels = labelsAmong(this.labelCandidates(concept));
      // Most documents have no label of most concepts: that is as quickly found again.
      if (labels.length > 0) this.#labels.set(concept, labels);
    }
    return labels;
  }

  /** The relationships that the document's concept-label arcs make from a concept, by its key, prohibiting ones included, in document order. */
  labelCandidates(concept: string): readonly Relationship[] {
    if (this.#labelled) return this.#labelled.get(concept) ?? [];
    return inDocumentOrder(this.#around(concept, 'label'));
  }

  /** Finds, in steps, the relationships of all concepts with labels, for whoever asks for those of most of them. */
  *prepareLabels(): Steps<void> {
    if (this.#labelled) return;
    const { length, columns } = this.#document.tables.arcs;
    const { labellingLinks } = this.#rows;
    const candidates: Relationship[] = [];
    for (let row = 0; row < length; row++) {
      if (row % arcsInStep === arcsInStep - 1) yield;
      if (!labellingLinks.has(columns.link[row]!)) continue;
      const arc = this.#document.view('arcs', row);
      if (isOnSide(arc, 'label')) for (const relationship of this.relationshipsOf(arc)) candidates.push(relationship);
    }
    this.#labelled = groupBy(candidates, ({ from: { key } }) => key);
  }

  /**
   * The relationships that the document's arcs make from or to a concept, by its key, prohibiting ones included, in document order.
   * Those to labels and references are left out.
   */
  candidatesWith(concept: string): readonly Relationship[] {
    const fromOthers = this.#around(concept, 'to').filter(({ from }) => from.key !== concept);
    return inDocumentOrder([...this.#around(concept, 'from'), ...fromOthers]);
  }

  /** What of the document's locators and role references leads to nothing in a document that is at hand, and is read to its end; what leads to the same, together. */
  get lost(): readonly LostReference[] {
    if (!this.#lost) {
      const lost: LostReference[] = [];
      const references = [...this.locatorsByPointer, ...groupBy(this.#document.roleReferences, ({ target }) => target)];
      for (const [pointer, leading] of references) {
        const target = this.#follow(pointer);
        if (target.state === 'absent' && target.document.isReadWhole) for (const reference of leading) lost.push({ reference, target });
      }
      this.#lost = lost;
    }
    return this.#lost;
  }

  /** The concepts that the document's locators lead to, each with these, in document order. */
  get located(): ReadonlyMap<Concept, readonly Locator[]> {
    return (this.#located ??= this.#locate());
  }

  /** The document's locators by where they point to, in document order. Thousands lead to the same few hundred concepts. */
  get locatorsByPointer(): ReadonlyMap<Pointer, readonly Locator[]> {
    return (this.#locatorsByPointer ??= groupBy(this.#document.locators, ({ target }) => target));
  }

  #locate(): ReadonlyMap<Concept, readonly Locator[]> {
    const located = new Map<Concept, (readonly Locator[])[]>();
    for (const [pointer, locators] of this.locatorsByPointer) {
      const concept = conceptAtTarget(this.#follow(pointer), this.#documents);
      if (concept) addTo(located, concept, locators);
    }
    return new Map(Array.from(located, ([concept, lists]) => [concept, lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a.row - b.row)]));
  }

  get #rows(): ReturnType<typeof linkRowsOf> {
    return linkRowsOf(this.#document);
  }

  /** The relationships of a concept on one side of the arcs at its locators. */
  #around(concept: string, side: Side): readonly Relationship[] {
    const { link, label } = this.#document.tables.locators.columns;
    const found = new Map<string, readonly Relationship[]>();
    for (const locator of this.#locatorsTo(concept)) {
      if (side === 'label' && !this.#rows.labellingLinks.has(link[locator.row]!)) continue;
      const place = `${side} ${link[locator.row]!} ${label[locator.row]!}`;
      if (!found.has(place)) found.set(place, this.#relatedAt(place, locator, side).get(concept) ?? []);
    }
    return [...found.values()].flat();
  }

  /** The relationships of the arcs at a locator's xlink:label, worked out once for all that share it: of one label there may be a hundred thousand locators and arcs. */
  #relatedAt(place: string, locator: Locator, side: Side): ReadonlyMap<string, readonly Relationship[]> {
    let byEnd = this.#byEnd.get(place);
    if (!byEnd) {
      const arcs = (side === 'to' ? this.#rows.arcsTo(locator) : this.#rows.arcsFrom(locator)).filter((arc) => isOnSide(arc, side));
      byEnd = groupBy(this.#collect(arcs), ({ from, to }) => (side === 'to' ? to : from).key);
      this.#byEnd.set(place, byEnd);
    }
    return byEnd;
  }

  #locatorsTo(key: string): readonly Locator[] {
    return [...this.#locatorsBy(key.slice(key.indexOf('#') + 1), key), ...this.#locatorsBy(undefined, key)];
  }

  #locatorsBy(fragment: string | undefined, key: string): readonly Locator[] {
    let byKey = this.#locators.get(fragment);
    if (!byKey) {
      const locators = this.#rows.locatorsBy(fragment);
      if (locators.length === 0) return locators;
      byKey = groupBy(locators, (locator) => this.#end(locator)?.key);
      this.#locators.set(fragment, byKey);
    }
    return byKey.get(key) ?? [];
  }

  #collect(arcs: readonly Arc[]): readonly Relationship[] {
    const candidates: Relationship[] = [];
    for (const arc of arcs) for (const relationship of this.relationshipsOf(arc)) candidates.push(relationship);
    return candidates;
  }

  #relate(arc: Arc): readonly Relationship[] {
    const { link, from: source, to: target } = this.#document.tables.arcs.columns;
    const sources = this.#ends(link[arc.row]!, source[arc.row]!);
    const targets = this.#ends(link[arc.row]!, target[arc.row]!);
    const relationships: Relationship[] = [];
    for (const from of sources) {
      for (const to of targets) {
        if (this.#relationshipCount + relationships.length >= mostRelationships) return relationships;
        relationships.push({ arc, from, to });
      }
    }
    return relationships;
  }

  #ends(link: number, label: number): readonly End[] {
    let byLabel = this.#endsByLink.get(link);
    if (!byLabel) this.#endsByLink.set(link, (byLabel = new Map<number, readonly End[]>()));
    let ends = byLabel.get(label);
    if (!ends) {
      ends = this.#rows.endsOf(link, label).flatMap((participant) => this.#end(participant) ?? []);
      byLabel.set(label, ends);
    }
    return ends;
  }

  #end(participant: Locator | Resource): End | undefined {
    if (!(participant instanceof Locator)) {
      return { key: `${participant.document.uri}#/${participant.element}`, participant, concept: undefined, resource: participant };
    }
    const located = this.#locatedBy(participant);
    return located && { key: located.key, participant, concept: located.concept, resource: located.resource };
  }

  /** What a locator stands for; `undefined` where it leads to nothing. */
  #locatedBy(locator: Locator): Located | undefined {
    const { document } = locator;
    // Where an href leads depends on the place it is written at only with xml:base.
    if (document.content.hasXmlBase) return locator.target && this.#locatedAt(locator.target);
    const href = document.tables.locators.columns.href[locator.row]!;
    if (href < 0) return undefined;
    let located = this.#locatedByHref[href];
    if (located === undefined) this.#locatedByHref[href] = located = (locator.target && this.#locatedAt(locator.target)) ?? 'nothing';
    return located === 'nothing' ? undefined : located;
  }

  #locatedAt(pointer: Pointer): Located | undefined {
    const target = this.#follow(pointer);
    const concept = conceptAtTarget(target, this.#documents);
    if (concept) return { key: concept.key, concept, resource: undefined };
    if (target.state !== 'element') return undefined;
    const resource = target.document.viewAt('resources', target.element);
    const key = resource ? `${target.document.uri}#/${target.element}` : target.key;
    return { key, concept: undefined, resource };
  }

  #follow(pointer: Pointer): Target {
    const { url } = pointer;
    if (!this.#found.has(url)) this.#found.set(url, this.#documents.find(url));
    return follow(pointer, this.#documents);
  }
}

/** An end of a relationship, but for the locator that leads to it. */
type Located = Omit<End, 'participant'>;

/** Arcs that start at a locator to attach a label, or other arcs that start or end there, those to references left out. */
type Side = 'label' | 'from' | 'to';

function isOnSide({ arcrole }: Arc, side: Side): boolean {
  return side === 'label' ? arcrole === arcroles.conceptLabel : arcrole !== arcroles.conceptLabel && arcrole !== arcroles.conceptReference;
}

function inDocumentOrder(relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.length < 2 ? relationships : relationships.toSorted((a, b) => a.arc.row - b.arc.row);
}

/** A reference to an id that the document it leads to does not have. */
export interface LostReference {
  readonly reference: Locator | RoleReference;
  readonly target: Target & { readonly state: 'absent' };
}

const cache = new WeakMap<XbrlDocument, Linkage>();

/** The linkage of a document among the documents at hand now. */
export function linkageOf(document: XbrlDocument, documents: Documents): Linkage {
  let linkage = cache.get(document);
  if (!linkage?.isTrueOf(documents)) {
    linkage = new Linkage(document, documents);
    cache.set(document, linkage);
  }
  return linkage;
}
