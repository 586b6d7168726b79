import { context, dollars, instance, schemaRef } from '../../report/instances';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, labels, linkbase, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

/** A minimal defect under the profile of the SEC, and what the first fix of its finding makes of it. */
interface Example {
  readonly profile: 'sec';
  readonly wrong: string;
  readonly right: string;
}

const example = (wrong: string, right: string): Example => ({ profile: 'sec', wrong, right });

/** A labelled concept whose declaration has one part instead of another. */
const declared = (wrong: string, right: string, ...[name, options]: Parameters<typeof concept>) => {
  const project = (part: string) => plan([concept(name, options).replace(right, part)], labels([name]));
  return example(project(wrong), project(right));
};

const text = { type: 'xbrli:stringItemType', periodType: 'duration' };
const heading = { ...text, abstract: true };

const islands = (periodType: string) =>
  plan([concept('IslandsMember', { ...heading, type: 'dtr:domainItemType', periodType }).replace('/>', ' xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"/>')], labels(['IslandsMember']));

const role = (...links: readonly string[]) =>
  file('plan.xsd', schema(appinfo(`<link:roleType roleURI="http://www.harborferries.example/role/Cover" id="Cover">\n  <link:definition>1 - Document - Cover</link:definition>\n${links.map((link) => `  <link:usedOn>link:${link}</link:usedOn>\n`).join('')}</link:roleType>`)));

const cash = (locatorOfCash: string, words = 'Cash') => plan([concept('Cash')], labelLink(locatorOfCash, label('Cash', words), labelArc('Cash')));

const presented = (...arcs: readonly string[]) => plan([concept('Assets'), concept('Cash')], presentationLink(locator('Assets'), locator('Cash'), ...arcs), labels(['Assets', 'Cash']));

const shownTwice = (...arcs: readonly string[]) => plan([concept('Assets'), concept('Cash'), concept('Land')], presentationLink(locator('Assets'), locator('Cash'), locator('Land'), ...arcs), labels(['Assets', 'Cash', 'Land']));
const secondCash = locator('Cash').replace('label="Cash"', 'label="Cash_2"');
const children = [presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Land', { order: '2' })];

const usGaap = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Cash';
const ofUsGaap = '<link:loc xlink:type="locator" xlink:href="' + usGaap + '" xlink:label="Cash"/>';
const documentation = label('Cash', 'What lies in the safe.', { role: 'documentation' }).replace('Cash_lbl', 'Cash_doc');

const operating = '<link:loc xlink:type="locator" xlink:href="https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_NetCashProvidedByUsedInOperatingActivities" xlink:label="Operating"/>';
const repairs = (weight: string) => plan([concept('Repairs', { balance: 'credit' })], calculationLink(operating, locator('Repairs'), calculationArc('Operating', 'Repairs', { weight })), labels(['Repairs']));

const dimensions = 'http://xbrl.org/int/dim/arcrole/';
const arcroleRef = (kind: string) => `<link:arcroleRef arcroleURI="${dimensions}${kind}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#${kind}"/>`;
const hasTable = (kind: string) => definitionArc('Lines', 'RouteTable', dimensions + kind).replace('/>', ` xbrldt:contextElement="segment" xbrldt:closed="${kind === 'all' ? 'true' : 'false'}"/>`);
const tables = (exclusion: string, ...references: readonly string[]) =>
  plan([concept('Lines', heading), concept('RouteTable', { ...heading, substitutionGroup: 'xbrldt:hypercubeItem' })], ...references, definitionLink(locator('Lines'), locator('RouteTable'), hasTable('all')), exclusion, labels(['Lines', 'RouteTable']));
const excluded = '<link:definitionLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">\n' + [locator('Lines'), locator('RouteTable'), hasTable('notAll')].join('\n') + '\n</link:definitionLink>';

const imported = (namespace: string) => file('plan.xsd', schema(`<xsd:import namespace="${namespace}" schemaLocation="https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd"/>`));

const standardSchema = file('https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd', schema().replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/us-gaap/2025'));

const standardAssets = '<link:loc xlink:type="locator" xlink:href="https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Assets" xlink:label="Assets"/>';
const reportedOnStandard = (name: string) =>
  plan([concept('Cash')], presentationLink(locator('Cash'), standardAssets, presentationArc('Cash', 'Assets')), labels(['Cash']), labelLink(standardAssets, label('Assets', 'Assets'), labelArc('Assets'))) +
  file('report.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, `<us-gaap:${name} xmlns:us-gaap="http://fasb.org/us-gaap/2025" contextRef="now" unitRef="usd" decimals="0">1</us-gaap:${name}>`));

/** An example for each of the SEC's rules that has fixes, by the rule's id. */
export const secExamples: Readonly<Record<string, Example>> = {
  'abstract-instant': declared('instant', 'duration', 'AssetsAbstract', heading),
  'accepted-taxonomy': example(imported('http://fasb.org/us-gaap/2025').replace('us-gaap-2025', 'us-gaap-202') + standardSchema, imported('http://fasb.org/us-gaap/2025') + standardSchema),
  'added-resource': example(
    file('plan.xml', linkbase(labelLink(ofUsGaap, label('Cash', 'Cash'), labelArc('Cash'), documentation, labelArc('Cash').replace('Cash_lbl', 'Cash_doc')))),
    file('plan.xml', linkbase(labelLink(ofUsGaap, label('Cash', 'Cash'), labelArc('Cash')))),
  ),
  'cash-flow-weight': example(repairs('1'), repairs('-1')),
  'edgar-character': example(cash(locator('Cash'), 'The ferry’s cash'), cash(locator('Cash'), 'The ferry&#8217;s cash')),
  'element-pointer': example(cash(locator('Cash').replace('#hbr_Cash', '#element(hbr_Cash)')), cash(locator('Cash'))),
  'excluded-table': example(tables(excluded, arcroleRef('all'), arcroleRef('notAll')), tables(excluded, arcroleRef('all'), arcroleRef('notAll')).replace(`${arcroleRef('notAll')}\n`, '').replace(`${excluded}\n`, '')),
  'kind-against-name': declared('xbrli:item', 'xbrldt:dimensionItem', 'RouteAxis', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' }),
  'label-text': example(cash(locator('Cash'), 'Cash  on \n hand'), cash(locator('Cash'), 'Cash on hand')),
  'line-items-abstract': declared(' nillable="true"', ' nillable="true" abstract="true"', 'RouteLineItems', heading),
  'member-type': example(islands('instant'), islands('duration')),
  'not-presented': example(reportedOnStandard('Asets'), reportedOnStandard('Assets')),
  'order-missing': example(presented(presentationArc('Assets', 'Cash').replace(' order="1"', '')), presented(presentationArc('Assets', 'Cash'))),
  'not-nillable': declared('nillable="false"', 'nillable="true"', 'Cash', {}),
  'repeated-child': example(
    shownTwice(...children, secondCash, presentationArc('Assets', 'Cash_2', { order: '3' })),
    shownTwice(...children),
  ),
  'role-links': example(role('presentationLink'), role('presentationLink', 'calculationLink', 'definitionLink')),
  'text-instant': declared('instant', 'duration', 'Policy', text),
  'xml-base': declared('id="hbr_Cash" xml:base=""', 'id="hbr_Cash"', 'Cash', {}),
};
