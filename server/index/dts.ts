import { XbrlDocument } from '../xbrl/document';
import { arcroles, parseClark } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';
import { Locator, type Arc, type ArcroleType, type ElementDeclaration, type ExtendedLink, type Resource, type RoleType, type TypeDefinition } from '../xbrl/views';
import { baseSetsOf, type ArcsOfBaseSet } from './baseSet';
import type { Concept } from './concept';
import type { Documents } from './documents';
import { collectLabels, type Label } from './labels';
import { Network, type End, type Relationship } from './network';
import { referencesOf, type Reference } from './references';
import { follow, keyOf, type Target } from './target';

/**
 * The networks of a DTS hold no more relationships than this in all. The largest published taxonomies stay far below; a small file whose
 * arcs join thousands of locators of one label could make billions.
 */
const mostRelationships = 500_000;

/**
 * A discoverable taxonomy set (XBRL 2.1, 3.2): an entry point and every document that it leads to. Its members' tables are
 * shared with other DTSs; concepts, labels and networks are worked out when first asked for.
 *
 * A DTS describes one moment: when a member changes, a new one takes its place.
 */
export class Dts {
  /** The documents at hand, by URI, the entry point first. */
  readonly members: ReadonlyMap<string, XbrlDocument>;
  /** References to documents that are not to be had, by URL. */
  readonly missing: ReadonlyMap<string, readonly Reference[]>;
  /** References to documents that exist but were not read, by URL. */
  readonly leftOut: ReadonlyMap<string, readonly Reference[]>;
  /** URLs of documents that nobody has tried to read yet. */
  readonly unread: readonly string[];
  readonly #documents: Documents;
  readonly #concepts = new Map<string, Concept>();
  readonly #targets = new Map<Pointer, Target>();
  readonly #networks = new Map<string, Network>();
  #relationshipCount = 0;
  readonly #endsByLink = new Map<ExtendedLink, Map<string, readonly End[]>>();
  #baseSets: ReadonlyMap<string, ArcsOfBaseSet> | undefined;
  #labels: ReadonlyMap<string, readonly Label[]> | undefined;
  #schemas: ReadonlyMap<string, readonly XbrlDocument[]> | undefined;
  #roleTypes: ReadonlyMap<string, readonly RoleType[]> | undefined;
  #arcroleTypes: ReadonlyMap<string, readonly ArcroleType[]> | undefined;
  #relationships: ReadonlyMap<string, readonly [Network, Relationship][]> | undefined;

  constructor(readonly entryPoint: string, documents: Documents) {
    this.#documents = documents;
    const members = new Map<string, XbrlDocument>();
    const missing = new Map<string, Reference[]>();
    const leftOut = new Map<string, Reference[]>();
    const unread: string[] = [];
    const queue = [entryPoint];
    const seen = new Set(queue);
    for (const url of queue) {
      const document = documents.find(url);
      if (document === undefined) unread.push(url);
      if (!(document instanceof XbrlDocument) || members.has(document.uri)) continue;
      members.set(document.uri, document);
      for (const [target, references] of referencesOf(document)) {
        const found = documents.find(target);
        if (typeof found === 'string') {
          const lacking = found === 'missing' ? missing : leftOut;
          lacking.set(target, [...(lacking.get(target) ?? []), ...references]);
        }
        if (seen.has(target)) continue;
        seen.add(target);
        queue.push(target);
      }
    }
    this.members = members;
    this.missing = missing;
    this.leftOut = leftOut;
    this.unread = unread;
  }

  /** Whether every document it needs is at hand, so that what is not found does not exist. */
  get isComplete(): boolean {
    return this.missing.size === 0 && this.leftOut.size === 0 && this.unread.length === 0;
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

  /** The concept that a pointer leads to; `undefined` where it leads to something that is known not to be one. */
  conceptAt(pointer: Pointer | undefined): Concept | undefined {
    return pointer && this.#conceptOf(this.follow(pointer));
  }

  /** The concept that an element declaration declares. */
  conceptOf(declaration: ElementDeclaration): Concept {
    const { document, element } = declaration;
    return this.#concept(keyOf(document, element), document.uri, declaration.id?.trim(), declaration);
  }

  /** The global element declaration of a name in Clark notation, if one of the members has it. */
  declarationOf(name: string): ElementDeclaration | undefined {
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
      network = new Network(set.baseSet, this.#candidates(set.arcs));
      this.#networks.set(key, network);
    }
    return network;
  }

  /** The networks of an arcrole that a test accepts, or all of them. */
  *networks(accepts: (arcrole: string) => boolean = () => true): Generator<Network> {
    for (const [key, { baseSet }] of this.baseSets) if (accepts(baseSet.arcrole)) yield this.network(key)!;
  }

  /** Every pair of ends that an arc relates, whatever other arcs prohibit; none where an end is lost. */
  relationshipsOf(arc: Arc, most = mostRelationships): readonly Relationship[] {
    const sources = this.#ends(arc.link, arc.from);
    const targets = this.#ends(arc.link, arc.to);
    const relationships: Relationship[] = [];
    for (const from of sources) {
      for (const to of targets) {
        if (relationships.length >= most) return relationships;
        relationships.push({ arc, from, to });
      }
    }
    return relationships;
  }

  /** The labels of a concept, by its key, in document order. */
  labelsOf(key: string): readonly Label[] {
    this.#labels ??= collectLabels(this.networks((arcrole) => arcrole === arcroles.conceptLabel));
    return this.#labels.get(key) ?? [];
  }

  /** The effective relationships between concepts that start or end at a concept, each with its network. */
  relationshipsWith(key: string): readonly [Network, Relationship][] {
    if (!this.#relationships) {
      const byKey = new Map<string, [Network, Relationship][]>();
      const add = (end: End, network: Network, relationship: Relationship) => {
        const others = byKey.get(end.key);
        if (others) others.push([network, relationship]);
        else byKey.set(end.key, [[network, relationship]]);
      };
      for (const network of this.networks((arcrole) => arcrole !== arcroles.conceptLabel && arcrole !== arcroles.conceptReference)) {
        for (const relationship of network.relationships) {
          add(relationship.from, network, relationship);
          if (relationship.to.key !== relationship.from.key) add(relationship.to, network, relationship);
        }
      }
      this.#relationships = byKey;
    }
    return this.#relationships.get(key) ?? [];
  }

  #candidates(arcs: readonly Arc[]): readonly Relationship[] {
    const candidates: Relationship[] = [];
    for (const arc of arcs) {
      for (const relationship of this.relationshipsOf(arc, mostRelationships - this.#relationshipCount - candidates.length)) candidates.push(relationship);
    }
    this.#relationshipCount += candidates.length;
    return candidates;
  }

  #ends(link: ExtendedLink | undefined, label: string | undefined): readonly End[] {
    if (!link || label === undefined) return [];
    let byLabel = this.#endsByLink.get(link);
    if (!byLabel) this.#endsByLink.set(link, (byLabel = new Map<string, readonly End[]>()));
    let ends = byLabel.get(label);
    if (!ends) {
      ends = link.ends(label).flatMap((participant) => this.#end(participant) ?? []);
      byLabel.set(label, ends);
    }
    return ends;
  }

  #end(participant: Locator | Resource): End | undefined {
    if (!(participant instanceof Locator)) {
      return { key: `${participant.document.uri}#/${participant.element}`, participant, concept: undefined, resource: participant };
    }
    if (!participant.target) return undefined;
    const target = this.follow(participant.target);
    const concept = this.#conceptOf(target);
    if (concept) return { key: concept.key, participant, concept, resource: undefined };
    if (target.state !== 'element') return undefined;
    const resource = target.document.resources.find((candidate) => candidate.element === target.element);
    const key = resource ? `${target.document.uri}#/${target.element}` : target.key;
    return { key, participant, concept: undefined, resource };
  }

  #conceptOf(target: Target): Concept | undefined {
    if (target.state === 'unavailable') return target.fragment ? this.#concept(target.key, target.url, target.fragment, undefined) : undefined;
    const declaration = target.state === 'element' ? target.document.declarationAt(target.element) : undefined;
    return declaration && this.conceptOf(declaration);
  }

  #concept(key: string, uri: string, id: string | undefined, declaration: ElementDeclaration | undefined): Concept {
    let concept = this.#concepts.get(key);
    if (!concept) {
      concept = { key, uri, id, declaration };
      this.#concepts.set(key, concept);
    }
    return concept;
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
