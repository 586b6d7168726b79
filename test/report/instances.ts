import { reportOf } from '../../server/report/readReport';
import type { Context, Fact, Report } from '../../server/report/report';
import { documentOf } from '../index/read';

const namespaces = [
  'xmlns:xbrli="http://www.xbrl.org/2003/instance"',
  'xmlns:link="http://www.xbrl.org/2003/linkbase"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:iso4217="http://www.xbrl.org/2003/iso4217"',
  'xmlns:hbr="http://www.harborferries.example/20251231"',
].join(' ');

/** The concept hbr:NAME in Clark notation. */
export function hbr(name: string): string {
  return `{http://www.harborferries.example/20251231}${name}`;
}

/** An xBRL-XML instance around contexts, units and facts, on lines of their own. */
export function instance(...content: readonly string[]): string {
  return [`<xbrli:xbrl ${namespaces}>`, ...content, '</xbrli:xbrl>'].join('\n');
}

/** What leads from an instance to the schema that starts its taxonomy. */
export function schemaRef(href: string): string {
  return `<link:schemaRef xlink:type="simple" xlink:href="${href}"/>`;
}

/** An Inline XBRL document: what stands in its resources, and the content of its body, on lines of their own. */
export function inline(resources: readonly string[], ...content: readonly string[]): string {
  return [
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:ixt-sec="http://www.sec.gov/inlineXBRL/transformation/2015-08-31" ${namespaces}>`,
    '<head><title>Harbor Ferries</title></head><body>',
    '<div style="display:none"><ix:header><ix:references><link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/></ix:references><ix:resources>',
    ...resources,
    '</ix:resources></ix:header></div>',
    ...content,
    '</body></html>',
  ].join('\n');
}

/** A context of Harbor Ferries; its period is the end of 2025 unless said otherwise. */
export function context(id: string, { period = instant('2025-12-31'), segment = '', scenario = '', identifier = '0000012345' } = {}): string {
  const entity = `<xbrli:identifier scheme="http://www.sec.gov/CIK">${identifier}</xbrli:identifier>${segment === '' ? '' : `<xbrli:segment>${segment}</xbrli:segment>`}`;
  return `<xbrli:context id="${id}"><xbrli:entity>${entity}</xbrli:entity><xbrli:period>${period}</xbrli:period>${scenario === '' ? '' : `<xbrli:scenario>${scenario}</xbrli:scenario>`}</xbrli:context>`;
}

export function instant(date: string): string {
  return `<xbrli:instant>${date}</xbrli:instant>`;
}

export function duration(start: string, end: string): string {
  return `<xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate>`;
}

export function explicitMember(dimension: string, member: string): string {
  return `<xbrldi:explicitMember dimension="${dimension}">${member}</xbrldi:explicitMember>`;
}

export const dollars = '<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>';

/** The report of one document. */
export function read(text: string): Report {
  return reportOf([documentOf('report.xml', text)]);
}

/** The facts of an instance with a context "now" and the unit "usd". */
export function facts(...content: readonly string[]): readonly Fact[] {
  return read(instance(context('now'), dollars, ...content)).facts;
}

/** The contexts of an instance. */
export function contexts(...content: readonly string[]): readonly Context[] {
  return read(instance(...content)).contexts;
}
