import type { ExpandedName } from '../xml/document';

/** Namespaces of the vocabularies that taxonomy documents are written in. */
export const namespaces = {
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  xsd: 'http://www.w3.org/2001/XMLSchema',
  xlink: 'http://www.w3.org/1999/xlink',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  link: 'http://www.xbrl.org/2003/linkbase',
  xbrli: 'http://www.xbrl.org/2003/instance',
  xbrldt: 'http://xbrl.org/2005/xbrldt',
  xbrldi: 'http://xbrl.org/2006/xbrldi',
  xhtml: 'http://www.w3.org/1999/xhtml',
  inline: 'http://www.xbrl.org/2013/inlineXBRL',
  inline2008: 'http://www.xbrl.org/2008/inlineXBRL',
  generic: 'http://xbrl.org/2008/generic',
  enum2014: 'http://xbrl.org/2014/extensible-enumerations',
  enum2020: 'http://xbrl.org/2020/extensible-enumerations-2.0',
} as const;

/** Arcroles that rules and features know by meaning (XBRL 2.1, 5.2; Dimensions 1.0; Calculations 1.1, 4.1). */
export const arcroles = {
  linkbase: 'http://www.w3.org/1999/xlink/properties/linkbase',
  conceptLabel: 'http://www.xbrl.org/2003/arcrole/concept-label',
  conceptReference: 'http://www.xbrl.org/2003/arcrole/concept-reference',
  parentChild: 'http://www.xbrl.org/2003/arcrole/parent-child',
  summationItem2003: 'http://www.xbrl.org/2003/arcrole/summation-item',
  summationItem2023: 'https://xbrl.org/2023/arcrole/summation-item',
  generalSpecial: 'http://www.xbrl.org/2003/arcrole/general-special',
  essenceAlias: 'http://www.xbrl.org/2003/arcrole/essence-alias',
  requiresElement: 'http://www.xbrl.org/2003/arcrole/requires-element',
  all: 'http://xbrl.org/int/dim/arcrole/all',
  notAll: 'http://xbrl.org/int/dim/arcrole/notAll',
  hypercubeDimension: 'http://xbrl.org/int/dim/arcrole/hypercube-dimension',
  dimensionDomain: 'http://xbrl.org/int/dim/arcrole/dimension-domain',
  domainMember: 'http://xbrl.org/int/dim/arcrole/domain-member',
  dimensionDefault: 'http://xbrl.org/int/dim/arcrole/dimension-default',
} as const;

/** Roles that rules and features know by meaning (XBRL 2.1, 3.5.3.3 and 5.2.2.2.2). */
export const roles = {
  link: 'http://www.xbrl.org/2003/role/link',
  label: 'http://www.xbrl.org/2003/role/label',
  documentation: 'http://www.xbrl.org/2003/role/documentation',
} as const;

/** Whether an arcrole is one of the two that make a calculation: of XBRL 2.1 or of Calculations 1.1. */
export function isSummationItem(arcrole: string | undefined): boolean {
  return arcrole === arcroles.summationItem2003 || arcrole === arcroles.summationItem2023;
}

const dimensional: ReadonlySet<string | undefined> = new Set([arcroles.all, arcroles.notAll, arcroles.hypercubeDimension, arcroles.dimensionDomain, arcroles.domainMember, arcroles.dimensionDefault]);

/** Whether an arcrole is one of those that Dimensions 1.0 defines. */
export function isDimensional(arcrole: string | undefined): boolean {
  return dimensional.has(arcrole);
}

/** Whether an arcrole makes a has-hypercube relationship (Dimensions 1.0, 2.3). */
export function isHasHypercube(arcrole: string | undefined): boolean {
  return arcrole === arcroles.all || arcrole === arcroles.notAll;
}

/** An expanded name as one string, `{namespace}local` (Clark notation); the key of every table by name. */
export function clark(name: ExpandedName): string {
  return `{${name.namespace}}${name.local}`;
}

/** The parts of a name in Clark notation. */
export function parseClark(key: string): ExpandedName {
  const end = key.indexOf('}');
  return { namespace: key.slice(1, end), local: key.slice(end + 1) };
}

/** Attributes that findings and features point at. */
export const attributes = {
  href: { namespace: namespaces.xlink, local: 'href' },
  from: { namespace: namespaces.xlink, local: 'from' },
  to: { namespace: namespaces.xlink, local: 'to' },
  label: { namespace: namespaces.xlink, local: 'label' },
  role: { namespace: namespaces.xlink, local: 'role' },
  arcrole: { namespace: namespaces.xlink, local: 'arcrole' },
  type: { namespace: namespaces.xlink, local: 'type' },
  roleUri: { namespace: '', local: 'roleURI' },
  arcroleUri: { namespace: '', local: 'arcroleURI' },
  cyclesAllowed: { namespace: '', local: 'cyclesAllowed' },
  name: { namespace: '', local: 'name' },
  id: { namespace: '', local: 'id' },
  order: { namespace: '', local: 'order' },
  weight: { namespace: '', local: 'weight' },
  preferredLabel: { namespace: '', local: 'preferredLabel' },
  schemaLocation: { namespace: '', local: 'schemaLocation' },
  targetNamespace: { namespace: '', local: 'targetNamespace' },
  namespace: { namespace: '', local: 'namespace' },
  value: { namespace: '', local: 'value' },
  ref: { namespace: '', local: 'ref' },
  valueType: { namespace: '', local: 'type' },
  substitutionGroup: { namespace: '', local: 'substitutionGroup' },
  periodType: { namespace: namespaces.xbrli, local: 'periodType' },
  balance: { namespace: namespaces.xbrli, local: 'balance' },
  abstract: { namespace: '', local: 'abstract' },
  typedDomainRef: { namespace: namespaces.xbrldt, local: 'typedDomainRef' },
  contextElement: { namespace: namespaces.xbrldt, local: 'contextElement' },
  targetRole: { namespace: namespaces.xbrldt, local: 'targetRole' },
  closed: { namespace: namespaces.xbrldt, local: 'closed' },
  usable: { namespace: namespaces.xbrldt, local: 'usable' },
} as const;

/** The last segment of a URL: a file's name as its author knows it. */
export function fileName(url: string): string {
  const last = url.slice(url.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last || url;
  }
}

/** Whether an element is one of Inline XBRL's, 1.1 or 1.0. */
export function isInlineName({ namespace }: ExpandedName): boolean {
  return namespace === namespaces.inline || namespace === namespaces.inline2008;
}
