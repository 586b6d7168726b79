import * as fc from 'fast-check';
import { labelFromName } from '../../server/index/labelFromName';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import type { Files } from '../index/read';
import { rewrite, type Style } from './rewriting';

/** Far enough from each other that no slip of the keys turns one into another. */
const names = ['FerryFares', 'HarborDues', 'Provisions', 'CrewWages', 'FuelAndOil', 'Insurance', 'Depreciation', 'TicketMachines', 'PierRent', 'LostBaggage', 'Investments', 'ShareCapital'];
const role = 'http://www.harborferries.example/role/Operations';
const domainMember = 'http://xbrl.org/int/dim/arcrole/domain-member';

const style: fc.Arbitrary<Style> = fc.record({
  prefixSuffix: fc.constantFrom('', '-x', '2'),
  order: fc.boolean().map((turns): Style['order'] => (attributes) => (turns ? attributes.toReversed() : attributes)),
  quote: fc.constantFrom('"', "'"),
  separator: fc.constantFrom(' ', '\n    '),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  endTags: fc.boolean(),
});

/**
 * A taxonomy without errors: from six concepts on, in a tree of totals and items in a role of its own, with labels; its
 * linkbases embedded or in files of their own, written in any style.
 */
export const generatedTaxonomy: fc.Arbitrary<Files> = fc
  .record({ count: fc.integer({ min: 6, max: names.length }), parents: fc.array(fc.nat(), { minLength: names.length, maxLength: names.length }), credits: fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length }), isEmbedded: fc.boolean(), style })
  .map(({ count, parents, credits, isEmbedded, style: chosen }) => {
    const used = names.slice(0, count);
    const balanceOf = (index: number) => (credits[index] ? 'credit' : 'debit');
    const target = isEmbedded ? '' : 'plan.xsd';
    const children = used.slice(1).map((name, index) => ({ name, order: String(index + 1), parent: parents[index]! % (index + 1), index: index + 1 }));
    const locators = used.map((name) => locator(name, target));
    const inRole = (link: string) => link.replace('http://www.xbrl.org/2003/role/link', role);
    const roleRef = `<link:roleRef roleURI="${role}" xlink:type="simple" xlink:href="${target}#Operations"/>`;
    const arcroleRef = `<link:arcroleRef arcroleURI="${domainMember}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member"/>`;
    const linkbases = {
      'plan_pre.xml': [roleRef, inRole(presentationLink(...locators, ...children.map(({ name, order, parent }) => presentationArc(used[parent]!, name, { order }))))],
      'plan_cal.xml': [roleRef, inRole(calculationLink(...locators, ...children.map(({ name, order, parent, index }) => calculationArc(used[parent]!, name, { order, weight: balanceOf(parent) === balanceOf(index) ? '1' : '-1' }))))],
      'plan_def.xml': [roleRef, arcroleRef, inRole(definitionLink(locator(used[0]!, target), locator(used[1]!, target), locator(used[2]!, target), definitionArc(used[0]!, used[1]!, domainMember), definitionArc(used[0]!, used[2]!, domainMember)))],
      'plan_lab.xml': [labelLink(...used.flatMap((name) => [locator(name, target), label(name, labelFromName(name)), labelArc(name)]))],
    };
    const roleType = `<link:roleType roleURI="${role}" id="Operations">${['presentation', 'calculation', 'definition'].map((kind) => `<link:usedOn>link:${kind}Link</link:usedOn>`).join('')}</link:roleType>`;
    const inAppinfo = isEmbedded ? Object.values(linkbases).map((content) => linkbase(...content)) : Object.keys(linkbases).map(linkbaseRef);
    const files = { 'plan.xsd': schema(appinfo(roleType, ...inAppinfo), ...used.map((name, index) => concept(name, { balance: balanceOf(index) }))), ...(isEmbedded ? {} : Object.fromEntries(Object.entries(linkbases).map(([file, content]) => [file, linkbase(...content)]))) };
    return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, rewrite(text, chosen)]));
  });
