import { clark, namespaces } from '../../xbrl/names';
import type { ExpandedName, XmlDocument } from '../../xml/document';

/** An attribute that an element may have. */
export interface AttributeRule {
  readonly name: ExpandedName;
  readonly isRequired: boolean;
  /** The only value it may have. */
  readonly value: string | undefined;
}

/** What an element may have in it. */
export interface ElementRule {
  readonly children: readonly ExpandedName[];
  readonly attributes: readonly AttributeRule[];
  /** Whether it holds text. */
  readonly hasText: boolean;
}

const extended = 'xlink:type=extended xlink:role! id xlink:title xml:base';
const arc = 'xlink:type=arc xlink:arcrole! xlink:from! xlink:to! order use priority xlink:title xlink:show xlink:actuate';
const simple = 'xlink:type=simple xlink:href!';
const resource = 'xlink:type=resource xlink:label! xlink:role id xlink:title';
const reference = `${simple} xlink:arcrole xlink:role xlink:title xlink:show xlink:actuate`;
const facets = 'xsd:enumeration xsd:pattern xsd:length xsd:minLength xsd:maxLength xsd:minInclusive xsd:maxInclusive xsd:minExclusive xsd:maxExclusive xsd:totalDigits xsd:fractionDigits xsd:whiteSpace';
const facet = 'value! fixed';
const links = 'link:presentationLink link:calculationLink link:definitionLink link:labelLink link:referenceLink';

/**
 * Children, attributes and, where there is any, text of the elements that taxonomies are made of (XBRL 2.1, 3 to 5; Dimensions
 * 1.0; XML Schema 1 as far as taxonomies use it). `name!` is required, `name=value` has that value alone. Prefixes here are
 * the keys of {@link namespaces}.
 */
const table: Readonly<Record<string, readonly [children: string, attributes: string, text?: 'text']>> = {
  'xsd:schema': ['xsd:import xsd:include xsd:annotation xsd:element xsd:complexType xsd:simpleType', 'targetNamespace elementFormDefault attributeFormDefault id version xml:lang'],
  'xsd:import': ['', 'namespace! schemaLocation! id'],
  'xsd:include': ['', 'schemaLocation! id'],
  'xsd:annotation': ['xsd:appinfo xsd:documentation', 'id'],
  'xsd:appinfo': ['link:roleType link:arcroleType link:linkbaseRef link:linkbase', 'source'],
  'xsd:documentation': ['', 'source xml:lang', 'text'],
  'xsd:element': ['xsd:annotation xsd:complexType xsd:simpleType', 'id! name! type! substitutionGroup! xbrli:periodType! xbrli:balance abstract nillable xbrldt:typedDomainRef enum2020:domain enum2020:linkrole enum2020:headUsable'],
  'xsd:complexType': ['xsd:annotation xsd:simpleContent xsd:complexContent xsd:sequence xsd:choice', 'name id abstract mixed'],
  'xsd:simpleType': ['xsd:annotation xsd:restriction xsd:list xsd:union', 'name id'],
  'xsd:simpleContent': ['xsd:restriction xsd:extension', 'id'],
  'xsd:complexContent': ['xsd:restriction xsd:extension', 'id mixed'],
  'xsd:restriction': [`xsd:annotation ${facets} xsd:sequence xsd:choice xsd:attributeGroup xsd:attribute`, 'base! id'],
  'xsd:extension': ['xsd:annotation xsd:sequence xsd:choice xsd:attributeGroup xsd:attribute', 'base! id'],
  ...Object.fromEntries(facets.split(' ').map((name) => [name, ['xsd:annotation', facet] as const])),
  'link:linkbase': [`link:documentation link:roleRef link:arcroleRef ${links}`, 'id xml:base xml:lang'],
  'link:documentation': ['', 'xml:lang', 'text'],
  'link:roleType': ['link:definition link:usedOn', 'roleURI! id!'],
  'link:arcroleType': ['link:definition link:usedOn', 'arcroleURI! id! cyclesAllowed!'],
  'link:definition': ['', 'id', 'text'],
  'link:usedOn': ['', 'id', 'text'],
  'link:linkbaseRef': ['', 'xlink:type=simple xlink:href! xlink:role xlink:arcrole=http://www.w3.org/1999/xlink/properties/linkbase xlink:title xlink:show xlink:actuate xml:base'],
  'link:schemaRef': ['', reference],
  'link:roleRef': ['', `roleURI! ${reference}`],
  'link:arcroleRef': ['', `arcroleURI! ${reference}`],
  'link:presentationLink': ['link:loc link:presentationArc link:documentation', extended],
  'link:calculationLink': ['link:loc link:calculationArc link:documentation', extended],
  'link:definitionLink': ['link:loc link:definitionArc link:documentation', extended],
  'link:labelLink': ['link:loc link:label link:labelArc link:documentation', extended],
  'link:referenceLink': ['link:loc link:reference link:referenceArc link:documentation', extended],
  'link:footnoteLink': ['link:loc link:footnote link:footnoteArc link:documentation', extended],
  'link:loc': ['', 'xlink:type=locator xlink:href! xlink:label! xlink:title xlink:role id'],
  'link:presentationArc': ['', `${arc} preferredLabel`],
  'link:calculationArc': ['', arc.replace('order', 'order weight!')],
  'link:definitionArc': ['', `${arc} xbrldt:contextElement xbrldt:closed xbrldt:targetRole xbrldt:usable`],
  'link:labelArc': ['', arc],
  'link:referenceArc': ['', arc],
  'link:footnoteArc': ['', arc],
  'link:label': ['', `${resource} xml:lang!`, 'text'],
  'link:reference': ['', resource],
  'link:footnote': ['', `${resource} xml:lang!`, 'text'],
  'xbrli:xbrl': ['link:schemaRef link:linkbaseRef link:roleRef link:arcroleRef link:footnoteLink', 'id xml:base xml:lang'],
};

const namedLinks = 'presentationLink calculationLink definitionLink labelLink referenceLink footnoteLink label reference footnote';
const namedArcs = 'presentationArc calculationArc definitionArc labelArc referenceArc footnoteArc';

/** The elements that a usedOn may name, in Clark notation (XBRL 2.1, 5.1.3.4 and 5.1.4.5; Generic Links 1.0). */
export const elementNamesWithRoles = {
  roleType: [...named(namedLinks), clark({ namespace: namespaces.generic, local: 'link' })],
  arcroleType: [...named(namedArcs), clark({ namespace: namespaces.generic, local: 'arc' })],
} as const;

function named(locals: string): readonly string[] {
  return locals.split(' ').map((local) => clark({ namespace: namespaces.link, local }));
}

const rules = new Map(Object.entries(table).map(([name, [children, attributes, text]]) => [clark(expand(name)), { children: list(children).map(expand), attributes: list(attributes).map(attributeRule), hasText: text === 'text' }]));

/** What an element of that name may hold; `undefined` for one that is not known. */
export function ruleOf(name: ExpandedName): ElementRule | undefined {
  return rules.get(clark(name));
}

/** The same for an element as it is: an arc has the attributes of Dimensions only where its arcrole asks for them. */
export function ruleAt(xml: XmlDocument, element: number): ElementRule | undefined {
  const rule = ruleOf(xml.name(element));
  if (!rule) return undefined;
  const arcrole = xml.attributeValue(element, namespaces.xlink, 'arcrole')?.trim();
  return { ...rule, attributes: rule.attributes.filter(({ name }) => name.namespace !== namespaces.xbrldt || fitsArcrole(name.local, arcrole)) };
}

const dimensional = 'http://xbrl.org/int/dim/arcrole/';

/** Dimensions 1.0, 2.3.1, 2.3.2, 2.4.3 and 2.5.3; everything fits while there is no arcrole. */
function fitsArcrole(local: string, arcrole: string | undefined): boolean {
  if (!arcrole) return true;
  const segment = arcrole.startsWith(dimensional) ? arcrole.slice(dimensional.length) : '';
  switch (local) {
    case 'contextElement':
    case 'closed':
      return segment === 'all' || segment === 'notAll';
    case 'usable':
      return segment === 'dimension-domain' || segment === 'domain-member';
    case 'targetRole':
      return segment !== '';
    default:
      return true;
  }
}

function list(names: string): readonly string[] {
  return names === '' ? [] : names.split(' ');
}

/** A name with a conventional prefix, a key of {@link namespaces}, or without namespace. */
export function expand(name: string): ExpandedName {
  const colon = name.indexOf(':');
  return colon < 0 ? { namespace: '', local: name } : { namespace: namespaces[name.slice(0, colon) as keyof typeof namespaces], local: name.slice(colon + 1) };
}

function attributeRule(rule: string): AttributeRule {
  const [name, ...value] = rule.split('=');
  const isRequired = name!.endsWith('!') || value.length > 0;
  return { name: expand(name!.replace('!', '')), isRequired, value: value.length > 0 ? value.join('=') : undefined };
}
