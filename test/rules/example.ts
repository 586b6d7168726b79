import { parse } from '../../server/xml/parse';
import { instance, schemaRef } from '../report/instances';
import { appinfo, file, linkbase, schema } from '../taxonomy';

/**
 * The project that an example on a rule's page belongs to: the schema hbr-20251231.xsd, which the example's elements are put
 * into where they belong, and hbr-20251231_pre.xml, an empty linkbase. Contexts, units, facts and footnotes make an instance of that
 * schema, hbr-20251231.xml. What begins with an XML declaration is a file by itself,
 * with the name that a comment below it gives; an example may have several.
 */
export function projectOf(example: string): string {
  if (example.startsWith('<?xml')) {
    const documents = example.split(/(?=<\?xml)/);
    return documents.map((text) => file(/^<\?xml.*\?>\n<!-- (\S+) -->/.exec(text)?.[1] ?? (text.includes('<xsd:schema') ? 'hbr-20251231.xsd' : 'hbr-20251231_lab.xml'), text)).join('');
  }
  const places = { declarations: [] as string[], appinfo: [] as string[], linkbase: [] as string[], report: [] as string[] };
  const head = '<example xmlns:xsd="http://www.w3.org/2001/XMLSchema">';
  const xml = parse(`${head}${example}</example>`);
  for (const element of xml.children(0)) {
    const { start, end } = xml.elementRange(element);
    places[placeOf(xml.text.slice(start + 1, xml.nameRange(element).end))].push(xml.text.slice(start, end));
  }
  const report = places.report.length === 0 ? '' : file('hbr-20251231.xml', instance(schemaRef('hbr-20251231.xsd'), ...places.report));
  return file('hbr-20251231.xsd', schema(appinfo(...places.appinfo, linkbase(...places.linkbase)), ...places.declarations)) + file('hbr-20251231_pre.xml', linkbase()) + report;
}

function placeOf(name: string): 'declarations' | 'appinfo' | 'linkbase' | 'report' {
  if (name.startsWith('xsd:')) return 'declarations';
  if (!/^(?:link|gen|xl|label|reference):/.test(name) || name === 'link:footnoteLink') return 'report';
  return ['link:roleType', 'link:arcroleType', 'link:linkbaseRef'].includes(name) ? 'appinfo' : 'linkbase';
}
