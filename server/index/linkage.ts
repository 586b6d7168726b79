import type { XbrlDocument } from '../xbrl/document';
import { arcroles } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';
import { Locator, type Arc, type Resource, type RoleReference } from '../xbrl/views';
import { baseSetsOf } from './baseSet';
import { collectLabels, type Label } from './labels';
import { conceptAtTarget } from './concept';
import type { Documents, Found } from './documents';
import { linkRowsOf } from './linkRows';
import { networksOf, type End, type Relationship } from './network';
import { follow, type Target } from './target';

/**
 * One document relates no more than this in all. The largest published taxonomies stay far below; a small file whose arcs join
 * thousands of locators of one label could make billions.
 */
const mostRelationships = 500_000;

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
  /** By the row of the link, then by the number of the label. */
  readonly #endsByLink = new Map<number, Map<number, readonly End[]>>();
  readonly #candidates = new Map<string, readonly Relationship[]>();
  readonly #byArc = new Map<Arc, readonly Relationship[]>();
  #relationshipCount = 0;
  readonly #labels = new Map<string, readonly Label[]>();
  readonly #candidatesWith = new Map<string, readonly Relationship[]>();
  #lost: readonly LostReference[] | undefined;

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
    if (!labels) this.#labels.set(concept, (labels = collectLabels(networksOf(this.labelCandidates(concept)))));
    return labels;
  }

  /** The relationships that the document's concept-label arcs make from a concept, by its key, prohibiting ones included, in document order. */
  labelCandidates(concept: string): readonly Relationship[] {
    const arcs = this.#locatorsTo(concept).flatMap((locator) => this.#rows.arcsFrom(locator).filter(({ arcrole }) => arcrole === arcroles.conceptLabel));
    return this.#related(arcs, ({ from }) => from.key === concept);
  }

  /**
   * The relationships that the document's arcs make from or to a concept, by its key, prohibiting ones included, in document order.
   * Those to labels and references are left out.
   */
  candidatesWith(concept: string): readonly Relationship[] {
    let candidates = this.#candidatesWith.get(concept);
    if (!candidates) this.#candidatesWith.set(concept, (candidates = this.#findCandidates(concept)));
    return candidates;
  }

  #findCandidates(concept: string): readonly Relationship[] {
    const arcs = this.#locatorsTo(concept).flatMap((locator) => [...this.#rows.arcsFrom(locator), ...this.#rows.arcsTo(locator)]);
    return this.#related(arcs.filter(({ arcrole }) => arcrole !== arcroles.conceptLabel && arcrole !== arcroles.conceptReference), ({ from, to }) => from.key === concept || to.key === concept);
  }

  /** What of the document's locators and role references leads to nothing in a document that is at hand, and is read to its end. */
  get lost(): readonly LostReference[] {
    if (!this.#lost) {
      const lost: LostReference[] = [];
      for (const reference of [...this.#document.locators, ...this.#document.roleReferences]) {
        const target = reference.target && this.#follow(reference.target);
        if (target?.state === 'absent' && target.document.isReadWhole) lost.push({ reference, target });
      }
      this.#lost = lost;
    }
    return this.#lost;
  }

  get #rows(): ReturnType<typeof linkRowsOf> {
    return linkRowsOf(this.#document);
  }

  #locatorsTo(key: string): readonly Locator[] {
    return this.#rows.locatorsTo(key.slice(key.indexOf('#') + 1)).filter((locator) => this.#end(locator)?.key === key);
  }

  /** What arcs relate, each once, in document order. */
  #related(arcs: readonly Arc[], accepts: (relationship: Relationship) => boolean): readonly Relationship[] {
    const inOrder = arcs.length < 2 ? arcs : [...new Set(arcs)].sort((a, b) => a.row - b.row);
    return inOrder.flatMap((arc) => this.relationshipsOf(arc)).filter(accepts);
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
    if (!participant.target) return undefined;
    const target = this.#follow(participant.target);
    const concept = conceptAtTarget(target, this.#documents);
    if (concept) return { key: concept.key, participant, concept, resource: undefined };
    if (target.state !== 'element') return undefined;
    const resource = target.document.viewAt('resources', target.element);
    const key = resource ? `${target.document.uri}#/${target.element}` : target.key;
    return { key, participant, concept: undefined, resource };
  }

  #follow(pointer: Pointer): Target {
    const { url } = pointer;
    if (!this.#found.has(url)) this.#found.set(url, this.#documents.find(url));
    return follow(pointer, this.#documents);
  }
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
