import type { Files } from '../index/read';
import { metadata } from '../packages/package';
import { context, dollars, duration, inline } from '../report/instances';
import { appinfo, calculationArc, calculationLink, concept, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';

const published = 'http://www.harborferries.example/xbrl/2025';

/** How an example differs from the usual. */
export interface EsefStyle {
  /** The taxonomy of the core concepts: a year that lists of standard taxonomies know, unless said otherwise. */
  readonly version?: string;
  /** The namespaces that the report binds, as attributes; by default that of the core taxonomy. */
  readonly bindings?: string;
  /** The prefix of the core taxonomy in the report. */
  readonly prefix?: string;
  /** Facts of the core taxonomy by name. */
  readonly values?: Readonly<Record<string, string>>;
  /** What leads from the report to the extension. */
  readonly schemaRef?: string;
}

/** The address of the core taxonomy's schema, which is not there. */
export function coreSchema(version = '2024-03-27'): string {
  return `https://xbrl.ifrs.org/taxonomy/${version}/full_ifrs/full_ifrs-cor_${version}.xsd`;
}

/** The namespace of the core taxonomy. */
export function coreNamespace(version = '2024-03-27'): string {
  return `https://xbrl.ifrs.org/taxonomy/${version}/ifrs-full`;
}

/** A locator of a concept of the core taxonomy, labelled with its name. */
export function coreLocator(name: string, version?: string): string {
  return `<link:loc xlink:type="locator" xlink:href="${coreSchema(version)}#ifrs-full_${name}" xlink:label="${name}"/>`;
}

/**
 * A small ESEF report package: an extension that imports ESMA's taxonomy, which is not there and would import the core
 * taxonomy; a calculation, Revenue = RevenueFromSales + hbr:Tolls; and an Inline XBRL report in which they are 100, 60 and 50.
 * @returns its files by their paths, the report first
 */
export function esefPackage({ version, prefix = 'ifrs-full', bindings = `xmlns:${prefix}="${coreNamespace(version)}"`, values = { Revenue: '100', RevenueFromSales: '60' }, schemaRef = `${published}/harbor.xsd` }: EsefStyle = {}): Files {
  const ends = [coreLocator('Revenue', version), coreLocator('RevenueFromSales', version), locator('Tolls', 'harbor.xsd')];
  const calculation = linkbase(calculationLink(...ends, calculationArc('Revenue', 'RevenueFromSales'), calculationArc('Revenue', 'Tolls', { order: '2' })));
  const presentation = linkbase(presentationLink(...ends, presentationArc('Revenue', 'RevenueFromSales'), presentationArc('Revenue', 'Tolls', { order: '2' })));
  const extension = schema(
    appinfo(linkbaseRef('harbor_cal.xml'), linkbaseRef('harbor_pre.xml')),
    '<xsd:import namespace="https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor" schemaLocation="https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor.xsd"/>',
    concept('Tolls', { balance: 'credit', periodType: 'duration' }),
  );
  const facts = Object.entries(values).map(([name, value]) => number(`${prefix}:${name}`, value));
  const report = inline([context('year', { period: duration('2025-01-01', '2025-12-31') }), dollars], ...facts, number('hbr:Tolls', '50'));
  return {
    'reports/harbor-2025-12-31-en.xhtml': report.replace('<html ', `<html ${bindings} `).replace('"plan.xsd"', `"${schemaRef}"`),
    'extension/harbor.xsd': extension,
    'extension/harbor_cal.xml': calculation,
    'extension/harbor_pre.xml': presentation,
    'META-INF/taxonomyPackage.xml': metadata(),
    'META-INF/catalog.xml': `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="${published}/" rewritePrefix="../extension/"/></catalog>`,
  };
}

function number(name: string, value: string): string {
  return `<p><ix:nonFraction name="${name}" contextRef="year" unitRef="usd" decimals="0">${value}</ix:nonFraction></p>`;
}
