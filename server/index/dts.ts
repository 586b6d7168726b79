import { XbrlDocument } from '../xbrl/document';
import { parseClark } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';
import type { Steps } from '../xml/steps';
import type { Arc, ArcroleType, ElementDeclaration, Locator, RoleType, TypeDefinition } from '../xbrl/views';
import { valueFormIn } from './attributeValues';
import { baseSetsOf, type ArcsOfBaseSet, type BaseSet } from './baseSet';
import { conceptAtTarget, conceptOf, type Concept } from './concept';
import type { Documents } from './documents';
import { addTo, groupBy } from './groupBy';
import { labelsAmong, type Label } from './labels';
import { linkageOf, type Linkage, type LostReference } from './linkage';
import { linkRowsOf } from './linkRows';
import { networkOfParts, networksOf, type Network, type Relationship } from './network';
import { referencesOf, urlsOf, type Reference } from './references';
import { follow, type Target } from './target';

/** A relationship, and the base set that it is part of. */
export type RelationshipOfBaseSet = readonly [BaseSet, Relationship];

/** The networks of a DTS hold no more relationships than this in all: several documents may come close to what one may have. */
const mostRelationships = 1_000_000;

/**
 * A discoverable taxonomy set (XBRL 2.1, 3.2): an entry point and every document that it leads to. Its members' tables, their
 * concepts and what their links relate are shared with other DTSs; networks are worked out when first asked for.
 *
 * A DTS describes one moment: when a member changes, a new one takes its place.
 */
export class Dts {
  /** The documents at hand, by URI, the entry point first. */
  readonly members: ReadonlyMap<string, XbrlDocument>;
  /** The members that lead to documents that are not to be had, by URL; see {@link referencesTo}. */
  readonly missing: ReadonlyMap<string, readonly XbrlDocument[]>;
  /** The members that lead to documents that exist but were not read, by URL. */
  readonly leftOut: ReadonlyMap<string, readonly XbrlDocument[]>;
  /** URLs of documents that nobody has tried to read yet. */
  readonly unread: readonly string[];
  /** Another number as documents come and go, where a file is missing that may have been meant to be one of them; otherwise 0. */
  readonly topology: number;
  readonly #documents: Documents;
  readonly #references = new Map<string, readonly Reference[]>();
  readonly #targets = new Map<Pointer, Target>();
  readonly #networks = new Map<string, Network>();
  #relationshipCount = 0;
  readonly #valueForm = valueFormIn(this);
  readonly #linkages = new Map<XbrlDocument, Linkage>();
  #baseSets: ReadonlyMap<string, ArcsOfBaseSet> | undefined;
  readonly #labels = new Map<string, readonly Label[]>();
  readonly #relationshipsWith = new Map<string, readonly RelationshipOfBaseSet[]>();
  /** The members with arcs. */
  #linking: readonly XbrlDocument[] | undefined;
  /** The members with concept-label arcs. */
  #labelling: readonly XbrlDocument[] | undefined;
  readonly #declarations = new Map<string, ElementDeclaration | undefined>();
  #schemas: ReadonlyMap<string, readonly XbrlDocument[]> | undefined;
  #roleTypes: ReadonlyMap<string, readonly RoleType[]> | undefined;
  #arcroleTypes: ReadonlyMap<string, readonly ArcroleType[]> | undefined;

  /** @param together documents that start it together with the entry point: the others of its Inline XBRL document set */
  constructor(readonly entryPoint: string, documents: Documents, together: readonly string[] = []) {
    this.#documents = documents;
    const members = new Map<string, XbrlDocument>();
    const missing = new Map<string, XbrlDocument[]>();
    const leftOut = new Map<string, XbrlDocument[]>();
    const unread: string[] = [];
    const queue = [entryPoint, ...together];
    const seen = new Set(queue);
    for (const url of queue) {
      const document = documents.find(url);
      if (document === undefined) unread.push(url);
      if (!(document instanceof XbrlDocument) || members.has(document.uri)) continue;
      members.set(document.uri, document);
      for (const target of urlsOf(document)) {
        const found = documents.find(target);
        if (typeof found === 'string') addTo(found === 'missing' ? missing : leftOut, target, document);
        if (seen.has(target)) continue;
        seen.add(target);
        queue.push(target);
      }
    }
    this.members = members;
    this.missing = missing;
    this.leftOut = leftOut;
    this.unread = unread;
    this.topology = [...missing.keys()].some((url) => url.startsWith('file:')) ? documents.topology : 0;
  }

  /** Whether every document it needs is at hand, so that what is not found does not exist. */
  get isComplete(): boolean {
    return this.missing.size === 0 && this.leftOut.size === 0 && this.unread.length === 0;
  }

  /** The places that lead to a document that is missing or left out, in the order of the members. */
  referencesTo(url: string): readonly Reference[] {
    let references = this.#references.get(url);
    if (!references) {
      const leading = this.missing.get(url) ?? this.leftOut.get(url) ?? [];
      this.#references.set(url, (references = leading.flatMap((document) => referencesOf(document).get(url) ?? [])));
    }
    return references;
  }

  /** Whether it starts from a linkbase, as it does where no schema or instance leads to that. */
  get isLedByLinkbase(): boolean {
    return this.members.get(this.entryPoint)?.kind === 'linkbase';
  }

  /** Follows a pointer found in one of its documents. */
  follow(pointer: Pointer): Target {
    let target = this.#targets.get(pointer);
    if (!target) {
      target = follow(pointer, this.#documents);
      this.#targets.set(pointer, target);
    }
    return target;
  }

  /** The documents at hand in a folder (a URI with a slash at its end), be they members or not: what a reference that leads to nothing may mean. */
  documentsIn(folder: string): readonly XbrlDocument[] {
    return this.documentsUnder(folder).filter(({ uri }) => !uri.includes('/', folder.length));
  }

  /** The same of a folder and the folders in it. */
  documentsUnder(folder: string): readonly XbrlDocument[] {
    const below = this.#documents.known.filter((uri) => uri.startsWith(folder));
    return below.map((uri) => this.#documents.find(uri)).filter((found) => found instanceof XbrlDocument);
  }

  /** The concept that a pointer leads to; `undefined` where it leads to something that is known not to be one. */
  conceptAt(pointer: Pointer | undefined): Concept | undefined {
    return pointer && conceptAtTarget(this.follow(pointer), this.#documents);
  }

  /** The locators of a member by where they point to, in document order. */
  locatorsByPointer(document: XbrlDocument): ReadonlyMap<Pointer, readonly Locator[]> {
    return this.#linkage(document).locatorsByPointer;
  }

  /** The concepts that locators of a member lead to, each with these, in document order. */
  locatedIn(document: XbrlDocument): ReadonlyMap<Concept, readonly Locator[]> {
    return this.#linkage(document).located;
  }

  /** The concept that an element declaration declares. */
  conceptOf(declaration: ElementDeclaration): Concept {
    return conceptOf(declaration);
  }

  /** The global element declaration of a name in Clark notation, if one of the members has it. */
  declarationOf(name: string): ElementDeclaration | undefined {
    let declaration = this.#declarations.get(name);
    if (declaration === undefined && !this.#declarations.has(name)) this.#declarations.set(name, (declaration = this.#findDeclaration(name)));
    return declaration;
  }

  #findDeclaration(name: string): ElementDeclaration | undefined {
    for (const schema of this.schemasOf(parseClark(name).namespace)) {
      const declaration = schema.declarationOf(name);
      if (declaration) return declaration;
    }
    return undefined;
  }

  /** The global type of a name in Clark notation, if one of the members has it. */
  typeOf(name: string): TypeDefinition | undefined {
    for (const schema of this.schemasOf(parseClark(name).namespace)) {
      const type = schema.typeOf(name);
      if (type) return type;
    }
    return undefined;
  }

  /** The member schemas of a target namespace. */
  schemasOf(namespace: string): readonly XbrlDocument[] {
    this.#schemas ??= groupBy([...this.members.values()].filter((document) => document.kind === 'schema'), (document) => document.targetNamespace!);
    return this.#schemas.get(namespace) ?? [];
  }

  /** The roleTypes that declare a role URI. */
  roleTypesOf(uri: string): readonly RoleType[] {
    this.#roleTypes ??= groupBy([...this.members.values()].flatMap((document) => document.roleTypes), (roleType) => roleType.uri);
    return this.#roleTypes.get(uri) ?? [];
  }

  /** The arcroleTypes that declare an arcrole URI. */
  arcroleTypesOf(uri: string): readonly ArcroleType[] {
    this.#arcroleTypes ??= groupBy([...this.members.values()].flatMap((document) => document.arcroleTypes), (arcroleType) => arcroleType.uri);
    return this.#arcroleTypes.get(uri) ?? [];
  }

  /** The arcs of all members by base set. */
  get baseSets(): ReadonlyMap<string, ArcsOfBaseSet> {
    if (!this.#baseSets) {
      const sets = new Map<string, ArcsOfBaseSet>();
      for (const document of this.members.values()) {
        for (const [key, set] of baseSetsOf(document)) {
          const earlier = sets.get(key);
          sets.set(key, earlier ? { baseSet: set.baseSet, arcs: [...earlier.arcs, ...set.arcs] } : set);
        }
      }
      this.#baseSets = sets;
    }
    return this.#baseSets;
  }

  /** The network of a base set. */
  network(key: string): Network | undefined {
    let network = this.#networks.get(key);
    if (!network) {
      const set = this.baseSets.get(key);
      if (!set) return undefined;
      network = networkOfParts(set.baseSet, this.#partsOf(key), this.#valueForm);
      this.#networks.set(key, network);
    }
    return network;
  }

  /** The networks of an arcrole that a test accepts, or all of them. */
  *networks(accepts: (arcrole: string) => boolean = () => true): Generator<Network> {
    for (const [key, { baseSet }] of this.baseSets) if (accepts(baseSet.arcrole)) yield this.network(key)!;
  }

  /** Every pair of ends that an arc relates, whatever other arcs prohibit; none where an end is lost. */
  relationshipsOf(arc: Arc): readonly Relationship[] {
    return this.#linkage(arc.document).relationshipsOf(arc);
  }

  /** The labels of a concept, by its key, in document order. */
  labelsOf(key: string): readonly Label[] {
    let labels = this.#labels.get(key);
    if (!labels) this.#labels.set(key, (labels = this.#findLabels(key)));
    return labels;
  }

  /** Finds, in steps, what {@link labelsOf} needs of some members for whoever is going to ask for the labels of most of their concepts. */
  *prepareLabels(documents: readonly XbrlDocument[]): Steps<void> {
    for (const document of documents) if (linkRowsOf(document).labelling !== 'none') yield* this.#linkage(document).prepareLabels();
  }

  /** The effective relationships between concepts that start or end at a concept, each with its base set. */
  relationshipsWith(key: string): readonly RelationshipOfBaseSet[] {
    let relationships = this.#relationshipsWith.get(key);
    if (!relationships) this.#relationshipsWith.set(key, (relationships = this.#findRelationships(key)));
    return relationships;
  }

  #findRelationships(key: string): readonly RelationshipOfBaseSet[] {
    this.#linking ??= [...this.members.values()].filter(({ tables }) => tables.arcs.length > 0);
    const candidates = this.#linking.flatMap((member) => this.#linkage(member).candidatesWith(key));
    return networksOf(candidates, this.#valueForm).flatMap((network) => [...network.from(key), ...network.to(key).filter(({ from }) => from.key !== key)].map((relationship) => [network.baseSet, relationship] as const));
  }

  #findLabels(key: string): readonly Label[] {
    this.#labelling ??= [...this.members.values()].filter((member) => linkRowsOf(member).labelling !== 'none');
    // Documents that prohibit nothing, and lead to no label elsewhere, need not be looked at together.
    const isShared = this.#labelling.some((member) => linkRowsOf(member).labelling === 'shared');
    if (isShared) return labelsAmong(this.#labelling.flatMap((member) => this.#linkage(member).labelCandidates(key)));
    const [first, ...others] = this.#labelling.map((member) => this.#linkage(member).labelsOf(key)).filter((labels) => labels.length > 0);
    return others.length === 0 ? (first ?? []) : [first!, ...others].flat();
  }

  #linkage(document: XbrlDocument): Linkage {
    let linkage = this.#linkages.get(document);
    if (!linkage) this.#linkages.set(document, (linkage = linkageOf(document, this.#documents)));
    return linkage;
  }

  /** What of its members' locators and role references leads to nothing, by what that is. */
  *lostReferences(): Generator<LostReference> {
    for (const member of this.members.values()) yield* this.#linkage(member).lost;
  }

  /** What each member has of a base set. */
  #partsOf(baseSet: string): readonly (readonly Relationship[])[] {
    const parts: (readonly Relationship[])[] = [];
    for (const member of this.members.values()) {
      if (!baseSetsOf(member).has(baseSet)) continue;
      const part = this.#linkage(member).candidates(baseSet);
      const left = mostRelationships - this.#relationshipCount;
      this.#relationshipCount += part.length;
      if (left > 0) parts.push(part.length <= left ? part : part.slice(0, left));
    }
    return parts;
  }
}
