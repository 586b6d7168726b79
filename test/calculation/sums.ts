import { bindingsOf } from '../../server/calculation/calculate';
import type { Binding, CalculationMode } from '../../server/calculation/binding';
import { nameOfConcept } from '../../server/index/concept';
import { reportOf } from '../../server/report/readReport';
import type { Report } from '../../server/report/report';
import { documentOf, dtsOf, type Files } from '../index/read';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, linkbase, locator, schema, summationItem2003 } from '../taxonomy';

/** How the sums of an example are made. */
export interface Style {
  readonly mode?: CalculationMode;
  readonly arcrole?: string;
}

/**
 * A taxonomy of sums, each in a role of its own: `Assets = Cash + 0.5 Loans - Allowance`.
 */
export function taxonomyOf(sums: readonly string[], arcrole = summationItem2003): string {
  const links = sums.map((sum, index) => {
    const [total, items] = sum.split(' = ') as [string, string];
    const summands = [...items.matchAll(/(?:^|([+-]) )(?:([\d.]+) )?(\w+)/g)].map(([, sign = '+', factor = '1', item = '']) => ({ item, weight: `${sign === '-' ? '-' : ''}${factor}` }));
    const names = new Set([total, ...summands.map(({ item }) => item)]);
    const link = calculationLink(...[...names].map((name) => locator(name)), ...summands.map(({ item, weight }, at) => calculationArc(total, item, { weight, order: String(at + 1), arcrole })));
    return link.replace('http://www.xbrl.org/2003/role/link', `http://www.harborferries.example/role/Sum${index}`);
  });
  const names = new Set(sums.flatMap((sum) => sum.match(/[A-Za-z]\w*/g) ?? []));
  return schema(appinfo(linkbase(arcroleRef2023, ...links)), ...[...names].map((name) => concept(name, { balance: '' })));
}

/**
 * A report of facts: `Assets 100`, correct to the last unit unless attributes say otherwise: `Cash 60 decimals="-3" contextRef="c2"`.
 * `nil` in place of a number is xsi:nil. The contexts c1 and c1b are equal, c2 is another; the units u1 and u1b are equal, u2
 * is another. What is no fact, such as the tags of a tuple, is written as it is.
 */
export function instanceOf(facts: readonly string[]): string {
  return [
    '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:hbr="http://www.harborferries.example/20251231">',
    '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
    ...[['c1', '2025-12-31'], ['c1b', '2026-01-01T00:00:00'], ['c2', '2024-12-31']].map(([id, instant]) => `<xbrli:context id="${id!}"><xbrli:entity><xbrli:identifier scheme="http://www.harborferries.example">HF</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>${instant!}</xbrli:instant></xbrli:period></xbrli:context>`),
    ...[['u1', 'EUR'], ['u1b', 'EUR'], ['u2', 'USD']].map(([id, currency]) => `<xbrli:unit id="${id!}"><xbrli:measure>iso4217:${currency!}</xbrli:measure></xbrli:unit>`),
    ...facts.map(factOf),
    '</xbrli:xbrl>',
  ].join('\n');
}

function factOf(fact: string): string {
  if (fact.startsWith('<')) return fact;
  const [, name, value, attributes] = /^(\w+) (\S+)(.*)$/.exec(fact) as unknown as [string, string, string, string];
  const usual = [['contextRef', 'c1'], ['unitRef', 'u1'], ...(value === 'nil' || attributes.includes('precision=') ? [] : [['decimals', '0']])].filter(([attribute]) => !attributes.includes(`${attribute!}=`));
  const start = `<hbr:${name}${usual.map(([attribute, usually]) => ` ${attribute!}="${usually!}"`).join('')}${attributes}`;
  return value === 'nil' ? `${start} xsi:nil="true"/>` : `${start}>${value}</hbr:${name}>`;
}

/** The report that an instance, `report.xbrl`, makes. */
export function reportIn(instance: string): Report {
  return reportOf([documentOf('report.xbrl', instance)]);
}

/** The bindings of a report over a taxonomy. */
export function bindingsIn(plan: string, report: Report, mode: CalculationMode): readonly Binding[] {
  return bindingsOf(dtsOf({ 'plan.xsd': plan }), report, mode);
}

/** What comes of sums and facts, in words: `Assets 100 = 60 + 40`, `Assets 100 ≠ 90`, `Assets: duplicates`. */
export function outcomes(sums: readonly string[], facts: readonly string[], { mode = 'rounded', arcrole }: Style = {}): readonly string[] {
  return bindingsIn(taxonomyOf(sums, arcrole), reportIn(instanceOf(facts)), mode).map(inWords);
}

/** A binding in words. */
export function inWords({ end, outcome, obstacle, reported, computed }: Binding): string {
  const name = nameOfConcept(end.concept!);
  if (obstacle) return `${name}: ${outcome === 'blocked' ? '' : `${outcome}, `}${obstacle}`;
  return `${name} ${reported!.toFixed()} ${outcome === 'consistent' ? '=' : '≠'} ${computed!.toFixed()}`;
}

/** The files of a project with a taxonomy of sums and its report. */
export function filesOf(sums: readonly string[], facts: readonly string[], arcrole?: string): Files {
  return { 'report.xbrl': instanceOf(facts), 'plan.xsd': taxonomyOf(sums, arcrole) };
}
