import type { ExpandedName } from '../xml/document';
import { clark, namespaces } from './names';

/** The elements that the reader knows by name. */
export type ElementKind =
  | 'schema' | 'import' | 'include' | 'redefine' | 'elementDeclaration' | 'complexType' | 'simpleType'
  | 'roleType' | 'arcroleType' | 'usedOn' | 'schemaRef' | 'linkbaseRef' | 'linkbase' | 'roleRef' | 'arcroleRef'
  | 'extendedLink' | 'locator' | 'resource' | 'arc';

function named(namespace: string, table: Readonly<Record<string, ElementKind>>): [string, ElementKind][] {
  return Object.entries(table).map(([local, kind]) => [clark({ namespace, local }), kind]);
}

const kinds = new Map<string, ElementKind>([
  ...named(namespaces.xsd, {
    schema: 'schema', import: 'import', include: 'include', redefine: 'redefine',
    element: 'elementDeclaration', complexType: 'complexType', simpleType: 'simpleType',
  }),
  ...named(namespaces.link, {
    roleType: 'roleType', arcroleType: 'arcroleType', usedOn: 'usedOn',
    schemaRef: 'schemaRef', linkbaseRef: 'linkbaseRef', linkbase: 'linkbase', roleRef: 'roleRef', arcroleRef: 'arcroleRef',
    labelLink: 'extendedLink', referenceLink: 'extendedLink', presentationLink: 'extendedLink',
    calculationLink: 'extendedLink', definitionLink: 'extendedLink', footnoteLink: 'extendedLink',
    loc: 'locator', label: 'resource', reference: 'resource', footnote: 'resource',
    labelArc: 'arc', referenceArc: 'arc', presentationArc: 'arc', calculationArc: 'arc', definitionArc: 'arc', footnoteArc: 'arc',
  }),
  ...named(namespaces.generic, { link: 'extendedLink', arc: 'arc' }),
]);

/** Looks up what an element is by its expanded name alone. */
export const elementKinds = {
  of: (name: ExpandedName): ElementKind | undefined => kinds.get(clark(name)),
} as const;

const slotNames = {
  xlinkType: [namespaces.xlink, 'type'], href: [namespaces.xlink, 'href'], label: [namespaces.xlink, 'label'],
  from: [namespaces.xlink, 'from'], to: [namespaces.xlink, 'to'], role: [namespaces.xlink, 'role'], arcrole: [namespaces.xlink, 'arcrole'],
  id: ['', 'id'], name: ['', 'name'], type: ['', 'type'], substitutionGroup: ['', 'substitutionGroup'],
  abstract: ['', 'abstract'], nillable: ['', 'nillable'], namespace: ['', 'namespace'], schemaLocation: ['', 'schemaLocation'],
  targetNamespace: ['', 'targetNamespace'], order: ['', 'order'], weight: ['', 'weight'], use: ['', 'use'], priority: ['', 'priority'],
  preferredLabel: ['', 'preferredLabel'], roleUri: ['', 'roleURI'], arcroleUri: ['', 'arcroleURI'], cyclesAllowed: ['', 'cyclesAllowed'],
  periodType: [namespaces.xbrli, 'periodType'], balance: [namespaces.xbrli, 'balance'], typedDomainRef: [namespaces.xbrldt, 'typedDomainRef'],
  xmlLang: [namespaces.xml, 'lang'], xmlBase: [namespaces.xml, 'base'], xmlId: [namespaces.xml, 'id'],
} as const;

type SlotName = keyof typeof slotNames;

const numbers = Object.fromEntries(Object.keys(slotNames).map((name, number) => [name, number])) as Record<SlotName, number>;
const byName = new Map(Object.entries(slotNames).map(([slot, [namespace, local]]) => [clark({ namespace, local }), numbers[slot as SlotName]]));

/** A number for each attribute the reader knows, so that one loop over an element's attributes finds them all. */
export const attributeSlots = {
  ...numbers,
  count: Object.keys(slotNames).length,
  /** The slot of an attribute by its expanded name; -1 for one that means nothing to XBRL. */
  of: (name: ExpandedName): number => byName.get(clark(name)) ?? -1,
} as const;
