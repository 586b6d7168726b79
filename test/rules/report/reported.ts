import { checkFindings } from '../../fixture';
import { context, dollars, duration, instance, schemaRef } from '../../report/instances';
import { appinfo, concept, file, linkbase, schema } from '../../taxonomy';

/** Concepts that reports of these tests are about: each with the id hbr_NAME. */
export const declarations: readonly string[] = [
  concept('Cash'),
  concept('Money'),
  concept('Fares', { balance: 'credit', periodType: 'duration' }),
  concept('Shares', { type: 'xbrli:sharesItemType' }),
  concept('FerryName', { type: 'xbrli:stringItemType', periodType: 'duration' }),
  concept('Motto', { type: 'xbrli:stringItemType', periodType: 'duration' }),
];

/** Leads to a taxonomy that is not at hand, of the namespace http://base.example/base.xsd. */
export const elsewhere = '<xsd:import namespace="http://base.example/base.xsd" schemaLocation="http://base.example/base.xsd"/>';

/** The contexts "now", an instant, and "year", a duration, and the unit "usd". */
export const surroundings: readonly string[] = [context('now'), context('year', { period: duration('2025-01-01', '2025-12-31') }), dollars];

/** A report with these surroundings on a taxonomy, plan.xsd. */
export function report(...content: readonly string[]): string {
  return file('report.xml', instance(schemaRef('plan.xsd'), ...surroundings, ...content));
}

/** A schema of these declarations and, where there is one, with a linkbase in it. */
export function taxonomy(content: readonly string[] = declarations, links: readonly string[] = []): string {
  return file('plan.xsd', schema(...(links.length === 0 ? [] : [appinfo(linkbase(...links))]), ...content));
}

/** A project of that taxonomy and a report with these lines. */
export function reported(...content: readonly string[]): string {
  return taxonomy() + report(...content);
}

/** Like checkFindings; the concepts of these taxonomies have no labels. */
export function checkReported(source: string): Promise<void> {
  return checkFindings(source, { ignore: ['missing-standard-label'] });
}

/** A number in dollars, in the context "now". */
export function number(name: string, value: string, { contextRef = 'now', rest = ' decimals="0"' } = {}): string {
  return `<hbr:${name} contextRef="${contextRef}" unitRef="usd"${rest}>${value}</hbr:${name}>`;
}

/** A text of the year. */
export function text(name: string, value: string, rest = ''): string {
  return `<hbr:${name} contextRef="year"${rest}>${value}</hbr:${name}>`;
}
