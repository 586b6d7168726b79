import * as fs from 'node:fs';
import * as path from 'node:path';

/** A taxonomy made by rule, for what grows with size: its files by name. */
export type Generated = ReadonlyMap<string, string>;

const namespaces = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrli="http://www.xbrl.org/2003/instance"';
const labelRoles = ['label', 'terseLabel', 'totalLabel', 'documentation'];
const words = ['Net', 'Current', 'Deferred', 'Harbor', 'Ferry', 'Lease', 'Pension', 'Asset', 'Liability', 'Revenue', 'Expense', 'Reserve', 'Other', 'Foreign', 'Hedge', 'Tax'];
/** Siblings in one section of the presentation, and items of one sum. */
const sectionSize = 25;

/**
 * A taxonomy like the large published ones: one schema, a linkbase of labels for each role, a presentation in sections and a
 * calculation that sums each of them.
 * @param concepts how many; each has four labels
 */
export function generate(concepts: number): Generated {
  const names = Array.from({ length: concepts }, (_, index) => nameOf(index));
  const sections = Array.from({ length: Math.ceil(concepts / sectionSize) }, (_, section) => names.slice(section * sectionSize, (section + 1) * sectionSize));
  return new Map([
    ['made.xsd', schema(names)],
    ...labelRoles.map((role): [string, string] => [`made_lab-${role}.xml`, linkbase('labelLink', [names.map((name, index) => labelled(name, role, index)).join('\n')])]),
    ['made_pre.xml', linkbase('presentationLink', sections.map((section) => relating('presentationArc', 'parent-child', section, '')))],
    ['made_cal.xml', linkbase('calculationLink', sections.map((section) => relating('calculationArc', 'summation-item', section, ' weight="1"')))],
  ]);
}

/** Writes it into a folder; returns how many bytes it has. */
export function writeGenerated(folder: string, concepts: number): number {
  fs.mkdirSync(folder, { recursive: true });
  const files = generate(concepts);
  for (const [name, text] of files) fs.writeFileSync(path.join(folder, name), text);
  return [...files.values()].reduce((sum, text) => sum + text.length, 0);
}

function nameOf(index: number): string {
  const [first, second, third] = [index % 16, Math.floor(index / 16) % 16, Math.floor(index / 256) % 16].map((word) => words[word]!);
  return `${first}${second}${third}${index}`;
}

function schema(names: readonly string[]): string {
  const references = [...labelRoles.map((role) => `lab-${role}`), 'pre', 'cal'].map((kind) => `<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="made_${kind}.xml"/>`);
  const declarations = names.map((name, index) => `<xsd:element id="made_${name}" name="${name}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="${index % 3 === 0 ? 'instant' : 'duration'}" xbrli:balance="debit"/>`);
  return `<xsd:schema targetNamespace="http://www.harborferries.example/made" elementFormDefault="qualified" ${namespaces}>
<xsd:annotation><xsd:appinfo>${references.join('\n')}</xsd:appinfo></xsd:annotation>
<xsd:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
${declarations.join('\n')}
</xsd:schema>`;
}

function linkbase(link: string, links: readonly string[]): string {
  const extended = links.map((content) => `<link:${link} xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">\n${content}\n</link:${link}>`);
  return `<link:linkbase ${namespaces}>\n${extended.join('\n')}\n</link:linkbase>`;
}

function located(name: string): string {
  return `<link:loc xlink:type="locator" xlink:href="made.xsd#made_${name}" xlink:label="loc_${name}"/>`;
}

function labelled(name: string, role: string, index: number): string {
  const spoken = name.replace(/\d+/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  const text = role === 'documentation' ? `Amount of ${spoken.toLowerCase()}, after what is attributable to others, of the kind numbered ${index}, as it stands at the end of the period or arose in it.` : `${spoken}, ${role} ${index}`;
  return `${located(name)}
<link:label xlink:type="resource" xlink:label="lab_${name}" xlink:role="http://www.xbrl.org/2003/role/${role}" xml:lang="en-US">${text}</link:label>
<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="loc_${name}" xlink:to="lab_${name}"/>`;
}

/** A link in which the first of some concepts is above the others. */
function relating(arc: string, arcrole: string, [total, ...items]: readonly string[], rest: string): string {
  const arcs = items.map((name, index) => `<link:${arc} xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/${arcrole}" xlink:from="loc_${total!}" xlink:to="loc_${name}" order="${index + 1}"${rest}/>`);
  return [...[total!, ...items].map(located), ...arcs].join('\n');
}
