import * as fc from 'fast-check';
import { labelFromName } from '../../server/index/labelFromName';
import { dimensionArc, dimensionLink, references } from '../rules/dimensions/dimensional';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema, summationItem2003, summationItem2023 } from '../taxonomy';
import type { Files } from '../index/read';
import { rewrite, type Style } from './rewriting';

/** Far enough from each other that no slip of the keys turns one into another. */
const names = ['FerryFares', 'HarborDues', 'Provisions', 'CrewWages', 'FuelAndOil', 'Insurance', 'Depreciation', 'TicketMachines', 'PierRent', 'LostBaggage', 'Investments', 'ShareCapital'];
const roleOf = (name: string) => `http://www.harborferries.example/role/${name}`;

/** A hypercube with an explicit and a typed dimension, as its declarations. */
const dimensional: Readonly<Record<string, string>> = {
  FerryTable: 'xbrldt:hypercubeItem',
  RouteAxis: 'xbrldt:dimensionItem',
  SeasonAxis: 'xbrldt:dimensionItem',
  WholeNetwork: 'xbrli:item',
  NorthernShore: 'xbrli:item',
  IslandService: 'xbrli:item',
};

function dimensionalDeclarations(): readonly string[] {
  const declarations = Object.entries(dimensional).map(([name, substitutionGroup]) => concept(name, { type: 'xbrli:stringItemType', periodType: 'duration', substitutionGroup, abstract: true }));
  return ['<xsd:element id="hbr_Season" name="Season" type="xsd:token"/>', ...declarations.map((declaration) => declaration.replace('name="SeasonAxis"', 'name="SeasonAxis" xbrldt:typedDomainRef="#hbr_Season"'))];
}

/** The hypercube of a concept, which heirs share, in one role; the domain of its dimension in another. */
function dimensionalLinks(primaryItem: string, heirs: readonly string[], target: string): readonly string[] {
  const ofHypercube = [
    dimensionArc('all', primaryItem, 'FerryTable', 'xbrldt:contextElement="segment" xbrldt:closed="true"'),
    dimensionArc('hypercube-dimension', 'FerryTable', 'RouteAxis', `xbrldt:targetRole="${roleOf('Routes')}"`),
    dimensionArc('hypercube-dimension', 'FerryTable', 'SeasonAxis').replace('order="1"', 'order="2"'),
    ...heirs.map((heir, index) => dimensionArc('domain-member', primaryItem, heir).replace('order="1"', `order="${index + 1}"`)),
  ];
  const ofDomain = [
    dimensionArc('dimension-domain', 'RouteAxis', 'WholeNetwork'),
    dimensionArc('domain-member', 'WholeNetwork', 'NorthernShore'),
    dimensionArc('domain-member', 'WholeNetwork', 'IslandService').replace('order="1"', 'order="2"'),
  ];
  const ofDefault = [dimensionArc('dimension-default', 'RouteAxis', 'WholeNetwork')];
  return [dimensionLink(ofHypercube, { in: 'Operations', schema: target }), ...[ofDomain, ofDefault].map((arcs) => dimensionLink(arcs, { in: 'Routes', schema: target }))];
}

const style: fc.Arbitrary<Style> = fc.record({
  prefixSuffix: fc.constantFrom('', '-x', '2'),
  order: fc.boolean().map((turns): Style['order'] => (attributes) => (turns ? attributes.toReversed() : attributes)),
  quote: fc.constantFrom('"', "'"),
  separator: fc.constantFrom(' ', '\n    '),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  endTags: fc.boolean(),
});

/**
 * A taxonomy without errors: from six concepts on, in a tree of totals and items in a role of its own, the first with a
 * hypercube, all with labels; its linkbases embedded or in files of their own, written in any style.
 */
export const generatedTaxonomy: fc.Arbitrary<Files> = fc
  .record({ count: fc.integer({ min: 6, max: names.length }), parents: fc.array(fc.nat(), { minLength: names.length, maxLength: names.length }), credits: fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length }), isEmbedded: fc.boolean(), is2023: fc.boolean(), style })
  .map(({ count, parents, credits, isEmbedded, is2023, style: chosen }) => {
    const used = names.slice(0, count);
    const balanceOf = (index: number) => (credits[index] ? 'credit' : 'debit');
    const target = isEmbedded ? '' : 'plan.xsd';
    const children = used.slice(1).map((name, index) => ({ name, order: String(index + 1), parent: parents[index]! % (index + 1), index: index + 1 }));
    const locators = used.map((name) => locator(name, target));
    const inRole = (link: string) => link.replace('http://www.xbrl.org/2003/role/link', roleOf('Operations'));
    const roleRef = `<link:roleRef roleURI="${roleOf('Operations')}" xlink:type="simple" xlink:href="${target}#Operations"/>`;
    const arcrole = is2023 ? summationItem2023 : summationItem2003;
    const dimensionalContent = dimensionalLinks(used[0]!, [used[1]!, used[2]!], target);
    const labelled = [...used, ...Object.keys(dimensional)];
    const linkbases = {
      'plan_pre.xml': [roleRef, inRole(presentationLink(...locators, ...children.map(({ name, order, parent }) => presentationArc(used[parent]!, name, { order }))))],
      'plan_cal.xml': [roleRef, ...(is2023 ? [arcroleRef2023] : []), inRole(calculationLink(...locators, ...children.map(({ name, order, parent, index }) => calculationArc(used[parent]!, name, { order, weight: balanceOf(parent) === balanceOf(index) ? '1' : '-1', arcrole }))))],
      'plan_def.xml': [...references(dimensionalContent, target), ...dimensionalContent],
      'plan_lab.xml': [labelLink(...labelled.flatMap((name) => [locator(name, target), label(name, labelFromName(name)), labelArc(name)]))],
    };
    const roleType = (name: string, kinds: readonly string[]) => `<link:roleType roleURI="${roleOf(name)}" id="${name}">${kinds.map((kind) => `<link:usedOn>link:${kind}Link</link:usedOn>`).join('')}</link:roleType>`;
    const roleTypes = [roleType('Operations', ['presentation', 'calculation', 'definition']), roleType('Routes', ['definition'])];
    const inAppinfo = isEmbedded ? Object.values(linkbases).map((content) => linkbase(...content)) : Object.keys(linkbases).map(linkbaseRef);
    const files = { 'plan.xsd': schema(appinfo(...roleTypes, ...inAppinfo), ...used.map((name, index) => concept(name, { balance: balanceOf(index) })), ...dimensionalDeclarations()), ...(isEmbedded ? {} : Object.fromEntries(Object.entries(linkbases).map(([file, content]) => [file, linkbase(...content)]))) };
    return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, rewrite(text, chosen)]));
  });
