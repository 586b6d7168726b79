// Building blocks of small taxonomies, for the lines of a fixture that are not what the test is about.

const namespaces = `xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:hbr="http://www.harborferries.example/20251231"`;

/** A schema around declarations, on lines of their own; it imports XBRL's instance schema and Dimensions. */
export function schema(...content: readonly string[]): string {
  return [
    `<xsd:schema targetNamespace="http://www.harborferries.example/20251231" elementFormDefault="qualified" ${namespaces}>`,
    '<xsd:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>',
    '<xsd:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>',
    ...content,
    '</xsd:schema>',
  ].join('\n');
}

/** What a schema holds in its appinfo: roleTypes, linkbaseRefs, an embedded linkbase. */
export function appinfo(...content: readonly string[]): string {
  return ['<xsd:annotation><xsd:appinfo>', ...content, '</xsd:appinfo></xsd:annotation>'].join('\n');
}

/** A linkbase, embedded or as a document of its own. */
export function linkbase(...content: readonly string[]): string {
  return [`<link:linkbase ${namespaces}>`, ...content, '</link:linkbase>'].join('\n');
}

/** A project of one file, plan.xsd: a schema with these declarations and, embedded in it, a linkbase. */
export function plan(declarations: readonly string[], ...inLinkbase: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(linkbase(...inLinkbase)), ...declarations));
}

/** A file of a project. */
export function file(name: string, content: string): string {
  return `\n-- ${name}\n${content}`;
}

/** A reference from a schema, in its appinfo, to a linkbase. */
export function linkbaseRef(href: string): string {
  return `<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="${href}"/>`;
}

/** A concept with the id hbr_NAME: a monetary item, instant, debit, unless said otherwise. `balance: ''` leaves it out. */
export function concept(name: string, { type = 'xbrli:monetaryItemType', balance = 'debit', periodType = 'instant', substitutionGroup = 'xbrli:item', abstract = false } = {}): string {
  const balanceAttribute = balance === '' || type !== 'xbrli:monetaryItemType' ? '' : ` xbrli:balance="${balance}"`;
  return `<xsd:element id="hbr_${name}" name="${name}" type="${type}" substitutionGroup="${substitutionGroup}" xbrli:periodType="${periodType}"${balanceAttribute} nillable="true"${abstract ? ' abstract="true"' : ''}/>`;
}

/** A locator of hbr_NAME in the schema `file`, labelled NAME. */
export function locator(name: string, file = ''): string {
  return `<link:loc xlink:type="locator" xlink:href="${file}#hbr_${name}" xlink:label="${name}"/>`;
}

/** A labelLink that gives each concept of the schema `file` its name as standard label. */
export function labels(names: readonly string[], file = ''): string {
  return labelLink(...names.flatMap((name) => [locator(name, file), label(name, name), labelArc(name)]));
}

export function labelLink(...content: readonly string[]): string {
  return ['<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', ...content, '</link:labelLink>'].join('\n');
}

/** A label resource of the concept NAME in the role with that last segment. */
export function label(name: string, text: string, { role = 'label', language = 'en-US' } = {}): string {
  return `<link:label xlink:type="resource" xlink:label="${name}_lbl" xlink:role="http://www.xbrl.org/2003/role/${role}" xml:lang="${language}">${text}</link:label>`;
}

export function labelArc(name: string): string {
  return `<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="${name}" xlink:to="${name}_lbl"/>`;
}

/** A presentation link in the standard role. */
export function presentationLink(...content: readonly string[]): string {
  return ['<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', ...content, '</link:presentationLink>'].join('\n');
}

export function presentationArc(from: string, to: string, { order = '1', rest = '' } = {}): string {
  return `<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="${from}" xlink:to="${to}" order="${order}"${rest === '' ? '' : ` ${rest}`}/>`;
}

/** A calculation link in the standard role. */
export function calculationLink(...content: readonly string[]): string {
  return ['<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', ...content, '</link:calculationLink>'].join('\n');
}

export function calculationArc(from: string, to: string, { weight = '1', order = '1', arcrole = summationItem2003, rest = '' } = {}): string {
  return `<link:calculationArc xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="${from}" xlink:to="${to}" order="${order}" weight="${weight}"${rest === '' ? '' : ` ${rest}`}/>`;
}

export const summationItem2003 = 'http://www.xbrl.org/2003/arcrole/summation-item';
export const summationItem2023 = 'https://xbrl.org/2023/arcrole/summation-item';

/** What a linkbase says before it may use the arcrole of Calculations 1.1. */
export const arcroleRef2023 = `<link:arcroleRef xlink:type="simple" arcroleURI="${summationItem2023}" xlink:href="http://www.xbrl.org/2023/calculation-1.1.xsd#summation-item"/>`;

/** A definition link in the standard role. */
export function definitionLink(...content: readonly string[]): string {
  return ['<link:definitionLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', ...content, '</link:definitionLink>'].join('\n');
}

export function definitionArc(from: string, to: string, arcrole: string): string {
  return `<link:definitionArc xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="${from}" xlink:to="${to}" order="1"/>`;
}
