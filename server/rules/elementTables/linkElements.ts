import { mustNotBeEmpty, readAttributes, readContent, type ElementTable } from './elementTable';
import { lexicalTypes } from './lexicalTypes';

const { ncName, decimal, integer, arcUse, nonEmpty } = lexicalTypes;
const types = { ncName, decimal, integer, use: arcUse, uri: nonEmpty };

const xhtml = 'http://www.w3.org/1999/xhtml';
const arcAttributes = 'order:decimal use:use priority:integer';
const arcXlink = 'type from to arcrole title show actuate';
const resourceXlink = 'type label role title';
const simpleXlink = 'type href arcrole role title show actuate';

interface Row {
  readonly attributes?: string;
  readonly xlink?: string;
  /** Attributes of other namespaces: none, unless this says so. */
  readonly others?: 'any' | 'xml';
  readonly content?: string;
  /** Children of other namespaces: none, unless this says so. Elements that stand for one of XBRL's own come from anywhere. */
  readonly foreign?: string;
}

const arc: Row = { attributes: arcAttributes, xlink: arcXlink, others: 'any', foreign: '*' };
const label: Row = { attributes: 'id:ncName', xlink: resourceXlink, others: 'xml', foreign: xhtml };
const declaration = { content: 'definition? usedOn+' };

function extended(content: string): Row {
  return { attributes: 'id:ncName', xlink: 'type role title', others: 'xml', content: `(documentation|loc|${content})*`, foreign: '*' };
}

/** The elements of linkbases and of what leads to them (XBRL 2.1, 3.5, 4.2 to 4.5, 5.1.3, 5.1.4 and 5.2, and its schemas). */
const rows: Readonly<Record<string, Row>> = {
  linkbase: { attributes: 'id:ncName', others: 'xml', content: '(documentation|roleRef|arcroleRef|presentationLink|calculationLink|definitionLink|labelLink|referenceLink|footnoteLink)*', foreign: '*' },
  documentation: { others: 'any' },
  loc: { xlink: 'type href label role title', foreign: '*' },
  presentationArc: { ...arc, attributes: `${arcAttributes} preferredLabel:uri` },
  calculationArc: { ...arc, attributes: `${arcAttributes} weight` },
  definitionArc: arc,
  labelArc: arc,
  referenceArc: arc,
  footnoteArc: arc,
  label,
  footnote: label,
  reference: { attributes: 'id:ncName', xlink: resourceXlink, foreign: '*' },
  presentationLink: extended('presentationArc'),
  calculationLink: extended('calculationArc'),
  definitionLink: extended('definitionArc'),
  labelLink: extended('label|labelArc'),
  referenceLink: extended('reference|referenceArc'),
  footnoteLink: extended('footnote|footnoteArc'),
  linkbaseRef: { xlink: simpleXlink, others: 'xml' },
  schemaRef: { xlink: simpleXlink, others: 'xml' },
  roleRef: { attributes: 'roleURI', xlink: simpleXlink, others: 'xml' },
  arcroleRef: { attributes: 'arcroleURI', xlink: simpleXlink, others: 'xml' },
  roleType: { ...declaration, attributes: 'roleURI id:ncName' },
  arcroleType: { ...declaration, attributes: 'arcroleURI id:ncName cyclesAllowed' },
  definition: {},
  usedOn: {},
};

const tables: ReadonlyMap<string, ElementTable> = new Map(
  Object.entries(rows).map(([name, { attributes = '', xlink = '', others, content: children = '', foreign }]): [string, ElementTable] => {
    const content = readContent(children);
    return [name, { attributes: readAttributes(attributes, types), xlinkAttributes: new Set(xlink === '' ? [] : xlink.split(' ')), otherAttributes: others ?? 'none', content, needsChildren: mustNotBeEmpty(content), otherContent: foreign }];
  }),
);

/** What an element of XBRL's linkbase namespace may have, by its local name; `undefined` where there is no such element. */
export function linkElement(local: string): ElementTable | undefined {
  return tables.get(local);
}
