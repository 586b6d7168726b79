import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import type { Profile } from '../../server/index/profile';
import { rules } from '../../server/rules/index';
import { checkFix } from '../fixture';
import { context, dollars, explicitMember, instance, schemaRef } from '../report/instances';
import { root } from '../sharedFolder';
import {
  appinfo,
  arcroleRef2023,
  calculationArc,
  calculationLink,
  concept,
  definitionArc,
  definitionLink,
  file,
  label,
  labelArc,
  labelLink,
  labels,
  linkbase,
  linkbaseRef,
  locator,
  plan,
  presentationArc,
  presentationLink,
  schema,
  summationItem2023,
} from '../taxonomy';
import { allFerries, dimensional, dimensionalPlan, dimensionArc, dimensionLink, role } from './dimensions/dimensional';
import { inOtherHands } from './otherHands';
import { esefExamples } from './esef/fixExamples';
import { reportExamples } from './report/fixExamples';
import { dimensionsOfYear, fares } from './report/dimensionsReported';
import { number } from './report/reported';
import { secExamples } from './sec/fixExamples';
import { sourceOfRule } from './sourceOfRule';

/** A minimal defect, and what the first fix of its finding makes of it. */
interface Example {
  readonly wrong: string;
  readonly right: string;
  readonly profile?: Profile;
}

const assets = (...content: readonly string[]) => plan([concept('Assets'), concept('Cash')], ...content, labels(['Assets', 'Cash']));
const ends = [locator('Assets'), locator('Cash')];
const presentation = (...arcs: readonly string[]) => assets(presentationLink(...ends, ...arcs));
const presented = presentation(presentationArc('Assets', 'Cash'));
const labelled = (...content: readonly string[]) => plan([concept('Cash')], labelLink(locator('Cash'), ...content));
const oneLabel = [label('Cash', 'Cash'), labelArc('Cash')];

const calculation = (arc: string, balance = 'debit') =>
  plan([concept('Assets'), concept('Cash', { balance }), concept('Land')], labels(['Assets', 'Cash', 'Land']), calculationLink(locator('Assets'), locator('Cash'), locator('Land'), arc, calculationArc('Assets', 'Land', { order: '2' })));
const summed = calculation(calculationArc('Assets', 'Cash'));

const summation = (declarations: readonly string[], names: readonly string[], ...content: readonly string[]) => plan(declarations, labels(names), calculationLink(...content));
/** A total of 3 and its two items of 1 and 2, the first with this weight. */
const reportedSum = (weight: string) =>
  summation(['Assets', 'Cash', 'Land'].map((name) => concept(name, { balance: '' })), ['Assets', 'Cash', 'Land'], ...['Assets', 'Cash', 'Land'].map((name) => locator(name)), calculationArc('Assets', 'Cash', { weight }), calculationArc('Assets', 'Land', { order: '2' })) +
  file('report.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, number('Assets', '3'), number('Cash', '1'), number('Land', '2')));
const names = ['Total', 'Subtotal', 'Fares', 'Freight'];
const totals = (...more: readonly string[]) =>
  summation(names.map((name) => concept(name)), names, ...names.map((name) => locator(name)), calculationArc('Total', 'Subtotal'), calculationArc('Total', 'Freight', { order: '2' }), ...more, calculationArc('Subtotal', 'Fares'), calculationArc('Subtotal', 'Freight', { order: '2', weight: '-1' }));

const coverRole = 'http://www.harborferries.example/role/Cover';
const cover = `<link:roleType roleURI="${coverRole}" id="Cover"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
const coverRef = `<link:roleRef roleURI="${coverRole}" xlink:type="simple" xlink:href="#Cover"/>`;
const coverLink = (content = presentationLink(...ends, presentationArc('Assets', 'Cash'))) => content.replace('http://www.xbrl.org/2003/role/link', coverRole);
const withCover = (roleType: string, roleRef: string, link = coverLink()) => file('plan.xsd', schema(appinfo(roleType, linkbase(roleRef, link, labels(['Assets', 'Cash']))), concept('Assets'), concept('Cash')));
const covered = withCover(cover, coverRef);

const domainMember = 'http://xbrl.org/int/dim/arcrole/domain-member';
const domainMemberRef = `<link:arcroleRef arcroleURI="${domainMember}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member"/>`;
const members = (...references: readonly string[]) => assets(...references, definitionLink(...ends, definitionArc('Assets', 'Cash', domainMember)));

const promised = (role: string) =>
  file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml').replace('/>', ` xlink:role="http://www.xbrl.org/2003/role/${role}"/>`), linkbase(labels(['Assets', 'Cash']))), concept('Assets'), concept('Cash'))) +
  file('plan_pre.xml', linkbase(presentationLink(locator('Assets', 'plan.xsd'), locator('Cash', 'plan.xsd'), presentationArc('Assets', 'Cash'))));

/** A project that lacks some parts of its text. */
const without = (project: string, ...parts: readonly string[]) => parts.reduce((text, part) => (text.includes(part) ? text.replace(part, '') : assert.fail(`No ${part}`)), project);

/** A schema with these declarations. */
const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(...declarations));
const vessel = (attribute: string) => `<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple"${attribute}/>`;
const importing = (namespace: string) => declared(`<xsd:import namespace="${namespace}" schemaLocation="http://www.xbrl.org/2003/xl-2003-12-31.xsd"/>`, concept('Cash'));
const generic = (namespace: string) => file('plan.xml', linkbase(`<gen:link xmlns:gen="${namespace}" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>`));

const berthsArcrole = 'http://www.harborferries.example/arcrole/berths';
const oneWay = [definitionArc('Assets', 'Cash', berthsArcrole), definitionArc('Cash', 'Land', berthsArcrole)];
/** Assets, Cash and Land, related by an arcrole that allows no cycles. */
const berths = (...arcs: readonly string[]) => {
  const arcroleType = `<link:arcroleType arcroleURI="${berthsArcrole}" id="berths" cyclesAllowed="none"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`;
  const arcroleRef = `<link:arcroleRef xlink:type="simple" arcroleURI="${berthsArcrole}" xlink:href="#berths"/>`;
  const locators = [...ends, locator('Land')];
  return file('plan.xsd', schema(appinfo(arcroleType, linkbase(arcroleRef, definitionLink(...locators, ...arcs), labels(['Assets', 'Cash', 'Land']))), ...['Assets', 'Cash', 'Land'].map((name) => concept(name))));
};

const typedBy = (typedDomainRef: string) => dimensional().replace('typedDomainRef="#hbr_Route"', `typedDomainRef="${typedDomainRef}"`);
const ferries = (...arcs: readonly string[]) => dimensional(allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain'), dimensionArc('domain-member', 'FerriesDomain', 'SteamMember'), ...arcs);
const targeted = dimensionalPlan(dimensionLink([dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain', `xbrldt:targetRole="${role('One')}"`)]), dimensionLink([dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')], { in: 'One' }));
/** The arc between two concepts, with its ends swapped and everything else as it was. */
const turned = (from: string, to: string, arcrole: string) => dimensional(dimensionArc(arcrole, from, to)).replace(`xlink:from="${from}" xlink:to="${to}"`, `xlink:from="${to}" xlink:to="${from}"`);
/** A report in segments on three primary items, of which one has its dimensions there or elsewhere. */
const lookedForIn = (part: string) =>
  ferries(...[['SailMember', 'segment'], ['Fuel', part]].map(([from, where]) => dimensionArc('all', from!, 'FerryTable', `xbrldt:contextElement="${where}"`))) + file('report.xml', instance(schemaRef('plan.xsd'), dimensionsOfYear([explicitMember('hbr:FerryAxis', 'hbr:SteamMember')]), fares));
const roleRefOfOne = `<link:roleRef roleURI="${role('One')}" xlink:type="simple" xlink:href="#One"/>`;

/** Imports us-gaap 2025, which is at hand, and shows Assets of the us-gaap of these years. */
const ofYears = (...years: readonly string[]) => {
  const urlOf = (year: string) => `https://xbrl.fasb.org/us-gaap/${year}/elts/us-gaap-${year}.xsd`;
  return file('plan.xsd', schema(`<xsd:import namespace="http://fasb.org/us-gaap/2025" schemaLocation="${urlOf('2025')}"/>`, appinfo(linkbase(...years.map((year) => presentationLink(`<link:loc xlink:type="locator" xlink:href="${urlOf(year)}#us-gaap_Assets" xlink:label="Assets"/>`)))))) + file(urlOf('2025'), schema(concept('Assets').replace('hbr_', 'us-gaap_')).replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/us-gaap/2025'));
};
/** Locators in three extended links to concepts of a taxonomy that is not at hand, the first with this id. */
const elsewhereNamed = (id: string) => plan([concept('Cash')], labels(['Cash']), ...[id, 'us-gaap_Assets', 'us-gaap_Assets'].map((each) => presentationLink(`<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#${each}" xlink:label="Assets"/>`)));

const examples: Readonly<Record<string, Example | readonly Example[]>> = {
  ...secExamples,
  ...esefExamples,
  ...reportExamples,
  'absolute-role': { wrong: labelled(...oneLabel).replace('role="http://www.xbrl.org/2003/role/label"', 'role="label"'), right: labelled(...oneLabel) },
  'arc-attributes': {
    wrong: without(presented, ' xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"'),
    right: presented.replace(' xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"', '').replace('order="1"', 'order="1" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"'),
  },
  'arc-end': [
    { wrong: presentation(presentationArc('Assets', 'Csah')), right: presented },
    { wrong: without(presented, `${ends[1]!}\n`), right: presented },
  ],
  'attribute-value': [
    { wrong: presentation(presentationArc('Assets', 'Cash', { rest: 'use="Optional"' })), right: presentation(presentationArc('Assets', 'Cash', { rest: 'use="optional"' })) },
    { wrong: labelled(...oneLabel).replace('en-US', 'en_US'), right: labelled(...oneLabel) },
  ],
  'context-element': { wrong: dimensional(allFerries).replace(' xbrldt:contextElement="segment"', ''), right: dimensional(allFerries) },
  'dangling-id': [
    { wrong: presented.replace('#hbr_Cash', '#hbr_Csah'), right: presented },
    { wrong: assets(presentationLink(...ends, locator('Nothing'), presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Nothing', { order: '2' }))), right: presented },
  ],
  'unused-context-element': { wrong: lookedForIn('scenario'), right: lookedForIn('segment') },
  'href-space': { wrong: presented.replace('#hbr_Cash', '# hbr_Cash'), right: presented },
  'dimension-cycle': { wrong: ferries(dimensionArc('domain-member', 'SteamMember', 'FerriesDomain')), right: ferries() },
  'dimension-default': { wrong: dimensional(dimensionArc('dimension-default', 'FerriesDomain', 'FerryAxis')), right: turned('FerriesDomain', 'FerryAxis', 'dimension-default') },
  'dimension-domain': [
    { wrong: dimensional(dimensionArc('dimension-domain', 'FerriesDomain', 'FerryAxis')), right: turned('FerriesDomain', 'FerryAxis', 'dimension-domain') },
    { wrong: dimensional(dimensionArc('dimension-domain', 'FerriesDomain', 'SteamMember')), right: dimensional(dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')) },
    { wrong: ferries(dimensionArc('dimension-domain', 'RouteAxis', 'FerriesDomain')), right: ferries() },
  ],
  'dimension-not-abstract': { wrong: dimensional().replace(/(name="FerryAxis".*) abstract="true"/, '$1 abstract="false"'), right: dimensional() },
  'directed-cycle': { wrong: presentation(presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Assets')), right: presented },
  'domain-member': [
    { wrong: dimensional(dimensionArc('domain-member', 'FerryAxis', 'FerriesDomain')), right: dimensional(dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain')) },
    { wrong: ferries(dimensionArc('domain-member', 'FerryTable', 'HarborAxis')), right: ferries(dimensionArc('hypercube-dimension', 'FerryTable', 'HarborAxis')) },
  ],
  'double-counting': { wrong: totals(calculationArc('Total', 'Fares', { order: '3' })), right: totals() },
  'duplicate-arc': { wrong: presentation(presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash', { order: '1.0' })), right: presented },
  'duplicate-declaration': { wrong: declared(concept('Cash'), concept('Cash')), right: declared(concept('Cash')) },
  'duplicate-id': { wrong: assets().replace('id="hbr_Cash"', 'id="hbr_Assets"').replace(labels(['Assets', 'Cash']), labels(['Assets'])), right: assets().replace(labels(['Assets', 'Cash']), labels(['Assets'])) },
  'duplicate-label': { wrong: labelled(...oneLabel, label('Cash', 'Cash ')), right: labelled(...oneLabel) },
  'duplicate-role-ref': { wrong: withCover(cover, `${coverRef}\n${coverRef}`), right: covered },
  'duplicate-role-type': { wrong: withCover(`${cover}\n${cover.replace(' id="Cover"', '')}`, coverRef), right: covered },
  'duplicate-summation': { wrong: calculation(`${calculationArc('Assets', 'Cash')}\n${locator('Cash').replace('label="Cash"', 'label="Cash2"')}\n${calculationArc('Assets', 'Cash2', { order: '3' })}`), right: summed },
  'empty-label': [
    { wrong: labelled(label('Cash', ''), labelArc('Cash')), right: labelled(...oneLabel) },
    { wrong: labelled(...oneLabel, label('Cash', '', { role: 'documentation' })), right: labelled(...oneLabel) },
  ],
  'empty-preferred-label': {
    wrong: plan([concept('Assets'), concept('Cash')], presentationLink(...ends, presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/terseLabel"' })), labels(['Assets', 'Cash']), labelLink(locator('Cash'), label('Cash', '', { role: 'terseLabel' }), labelArc('Cash'))),
    right: plan([concept('Assets'), concept('Cash')], presentationLink(...ends, presentationArc('Assets', 'Cash')), labels(['Assets', 'Cash']), labelLink(locator('Cash'), label('Cash', '', { role: 'terseLabel' }), labelArc('Cash'))),
  },
  encoding: { wrong: labelled(label('Cash', 'Plan’s'), labelArc('Cash')).replace('<xsd:schema', '<?xml version="1.0" encoding="US-ASCII"?>\n<xsd:schema'), right: labelled(label('Cash', 'Plan&#x2019;s'), labelArc('Cash')).replace('<xsd:schema', '<?xml version="1.0" encoding="US-ASCII"?>\n<xsd:schema') },
  'enumeration-domain': { wrong: enumeration('domain="hbr:RouteDomain"'), right: enumeration('domain="hbr:RoutesDomain"') },
  'enumeration-value': { wrong: enumeration('domain="hbr:RoutesDomain" e:headUsable="True"'), right: enumeration('domain="hbr:RoutesDomain" e:headUsable="true"') },
  'equal-order': {
    profile: 'sec',
    wrong: totalsPresented('1', '1.0', '2'),
    right: totalsPresented('1', '2', '3'),
  },
  'essence-alias': {
    wrong: plan([concept('Assets'), concept('Cash'), concept('Debt', { balance: 'credit' })], labels(['Assets', 'Cash', 'Debt']), definitionLink(...ends, locator('Debt'), definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/essence-alias'), definitionArc('Assets', 'Debt', 'http://www.xbrl.org/2003/arcrole/essence-alias'))),
    right: plan([concept('Assets'), concept('Cash'), concept('Debt', { balance: 'credit' })], labels(['Assets', 'Cash', 'Debt']), definitionLink(...ends, definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/essence-alias'))),
  },
  'formula-name': { wrong: filtered('hbr:Csah'), right: filtered('hbr:Cash') },
  'has-hypercube': { wrong: dimensional(dimensionArc('all', 'FerryTable', 'Fares', 'xbrldt:contextElement="scenario"')), right: turned('FerryTable', 'Fares', 'all').replace('order="1"', 'order="1" xbrldt:contextElement="scenario"') },
  'hypercube-dimension': { wrong: dimensional(dimensionArc('hypercube-dimension', 'FerryAxis', 'FerryTable')), right: turned('FerryAxis', 'FerryTable', 'hypercube-dimension') },
  'hypercube-not-abstract': { wrong: dimensional().replace(/(name="FerryTable".*) abstract="true"/, '$1'), right: dimensional() },
  'idle-prohibition': { wrong: presentation(presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Assets', { rest: 'use="prohibited" priority="1"' })), right: presented },
  'inconsistent-sum': { wrong: reportedSum('-1'), right: reportedSum('1') },
  'import-target': { wrong: importing('http://www.xbrl.org/2003/linkbase'), right: importing('http://www.xbrl.org/2003/XLink') },
  'instant-with-duration': {
    wrong: summation([concept('Assets'), concept('Cash'), concept('Land'), concept('Fares', { periodType: 'duration' })], ['Assets', 'Cash', 'Land', 'Fares'], ...ends, locator('Land'), locator('Fares'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' }), calculationArc('Assets', 'Fares', { order: '3' })),
    right: summation([concept('Assets'), concept('Cash'), concept('Land'), concept('Fares', { periodType: 'duration' })], ['Assets', 'Cash', 'Land', 'Fares'], ...ends, locator('Land'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' })),
  },
  'item-balance': { wrong: declared(concept('Cash', { balance: 'debet' })), right: declared(concept('Cash', { balance: 'debit' })) },
  'item-type': { wrong: declared(concept('Crossings', { type: 'xsd:integer' })), right: declared(concept('Crossings', { type: 'xbrli:integerItemType' })) },
  'label-language': { wrong: without(labelled(...oneLabel), ' xml:lang="en-US"'), right: labelled(...oneLabel) },
  'label-space': { wrong: labelled(label('Cash', ' Cash'), labelArc('Cash')), right: labelled(...oneLabel) },
  'link-attributes': [
    { wrong: without(presented, ' xlink:type="extended"'), right: presented.replace(' xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"', ' xlink:role="http://www.xbrl.org/2003/role/link" xlink:type="extended"') },
    { wrong: without(presented, ' xlink:role="http://www.xbrl.org/2003/role/link"'), right: presented },
  ],
  'link-without-arcs': [
    { wrong: assets(presentationLink()), right: assets() },
    { wrong: withCover(cover, coverRef, `${coverLink()}\n${coverLink(presentationLink())}`), right: covered },
  ],
  'linkbase-ref-target': { wrong: promised('labelLinkbaseRef'), right: promised('presentationLinkbaseRef') },
  'locator-attributes': [
    { wrong: without(presented, ' xlink:type="locator"'), right: presented.replace(ends[0]!, '<link:loc xlink:href="#hbr_Assets" xlink:label="Assets" xlink:type="locator"/>') },
    { wrong: without(presented, ' xlink:href="#hbr_Assets"'), right: presented.replace(ends[0]!, '<link:loc xlink:type="locator" xlink:label="Assets" xlink:href="#hbr_Assets"/>') },
  ],
  'locator-target': { wrong: withCover(cover, coverRef, coverLink(presentationLink(...ends, '<link:loc xlink:type="locator" xlink:href="#Cover" xlink:label="Cover"/>', presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cover', { order: '2' })))), right: covered },
  'misplaced-element': {
    wrong: file('plan.xsd', schema(appinfo(linkbase(coverRef, coverLink(), labels(['Assets', 'Cash']))), cover, concept('Assets'), concept('Cash'))),
    right: file('plan.xsd', schema(appinfo(linkbase(coverRef, coverLink(), labels(['Assets', 'Cash'])), cover), concept('Assets'), concept('Cash'))),
  },
  'missing-arcrole-ref': { wrong: members(), right: members(domainMemberRef) },
  'missing-file': {
    wrong: file('plan.xsd', schema(appinfo(linkbaseRef('plan_cal.xml'), linkbase(labels(['Cash']))), concept('Cash'))),
    right: file('plan.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash'))),
  },
  'missing-role-ref': { wrong: without(covered, `${coverRef}\n`), right: covered },
  'missing-standard-label': [
    { wrong: plan([concept('Cash'), concept('FerryTypesAxis')], labels(['Cash'])), right: plan([concept('Cash'), concept('FerryTypesAxis')], labelsWith('Ferry Types [Axis]')) },
    {
      wrong: labelled(label('Cash', 'What is at hand.', { role: 'documentation' }), labelArc('Cash')),
      right: labelled(label('Cash', 'What is at hand.', { role: 'documentation' }), label('Cash', 'Cash'), labelArc('Cash')),
    },
  ],
  'misspelt-namespace': { wrong: generic('https://xbrl.org/2008/generic'), right: generic('http://xbrl.org/2008/generic') },
  'mixed-summation': {
    wrong: mixed(summationItem2023),
    right: mixed('http://www.xbrl.org/2003/arcrole/summation-item'),
  },
  'stray-version': { wrong: ofYears('2024', '2025', '2025'), right: ofYears('2025', '2025', '2025') },
  'misspelt-id': { wrong: elsewhereNamed('us-gaap_Asets'), right: elsewhereNamed('us-gaap_Assets') },
  'multiple-defaults': { wrong: ferries(dimensionArc('dimension-default', 'FerryAxis', 'FerriesDomain'), dimensionArc('dimension-default', 'FerryAxis', 'SteamMember')), right: ferries(dimensionArc('dimension-default', 'FerryAxis', 'FerriesDomain')) },
  'non-numeric-summation': {
    wrong: summation([concept('Assets'), concept('Cash'), concept('Land'), concept('Note', { type: 'xbrli:stringItemType' })], ['Assets', 'Cash', 'Land', 'Note'], ...ends, locator('Land'), locator('Note'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' }), calculationArc('Assets', 'Note', { order: '3' })),
    right: summation([concept('Assets'), concept('Cash'), concept('Land'), concept('Note', { type: 'xbrli:stringItemType' })], ['Assets', 'Cash', 'Land', 'Note'], ...ends, locator('Land'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' })),
  },
  'orphan-label': { wrong: labelled(...oneLabel, label('Cash', 'Money', { role: 'terseLabel' }).replace('Cash_lbl', 'Cash_terse')), right: labelled(...oneLabel) },
  'orphan-locator': { wrong: presentation(locator('Cash').replace('label="Cash"', 'label="Money"'), presentationArc('Assets', 'Cash')), right: presented },
  'period-type': { wrong: declared(concept('Cash', { periodType: 'moment' })), right: declared(concept('Cash', { periodType: 'instant' })) },
  'unreferenced-linkbase': {
    wrong: file('plan.xsd', schema(appinfo(linkbaseRef('plan_cal.xml')), concept('Cash'))) + file('plan_cal.xml', linkbase()) + file('plan_lab.xml', linkbase(labels(['Cash'], 'plan.xsd'))),
    right: file('plan.xsd', schema(appinfo(linkbaseRef('plan_cal.xml'), linkbaseRef('plan_lab.xml')), concept('Cash'))) + file('plan_cal.xml', linkbase()) + file('plan_lab.xml', linkbase(labels(['Cash'], 'plan.xsd'))),
  },
  'path-spelling': {
    wrong: file('plan.xsd', schema(appinfo(linkbaseRef('.\\plan_cal.xml'), linkbase(labels(['Cash']))), concept('Cash'))) + file('plan_cal.xml', linkbase()),
    right: file('plan.xsd', schema(appinfo(linkbaseRef('./plan_cal.xml'), linkbase(labels(['Cash']))), concept('Cash'))) + file('plan_cal.xml', linkbase()),
  },
  'preferred-label': { wrong: presentation(presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/verboseLabel"' })), right: presented },
  'repeated-relationship': { wrong: presentation(presentationArc('Assets', 'Cash'), locator('Cash').replace('label="Cash"', 'label="Money"'), presentationArc('Assets', 'Money')), right: presented },
  'resource-attributes': { wrong: without(labelled(...oneLabel), ' xlink:label="Cash_lbl"'), right: labelled(label('Cash', 'Cash').replace(' xlink:label="Cash_lbl"', '').replace('xml:lang="en-US"', 'xml:lang="en-US" xlink:label="Cash_lbl"'), labelArc('Cash')) },
  'resource-role': {
    profile: 'sec',
    wrong: without(labelled(...oneLabel), ' xlink:role="http://www.xbrl.org/2003/role/label"'),
    right: labelled(label('Cash', 'Cash').replace(' xlink:role="http://www.xbrl.org/2003/role/label"', '').replace('xml:lang="en-US"', 'xml:lang="en-US" xlink:role="http://www.xbrl.org/2003/role/label"'), labelArc('Cash')),
  },
  'role-ref-target': { wrong: withCover(cover, coverRef.replace('#Cover', '#hbr_Cash')), right: covered },
  'role-type-content': [
    { wrong: withCover(cover.replace('</link:roleType>', '<link:usedOn>link:presentationLink</link:usedOn></link:roleType>'), coverRef), right: covered },
    { wrong: withCover(cover.replace('>link:presentationLink', '>lnk:presentationLink'), coverRef), right: covered },
  ],
  'simple-link-attributes': [
    { wrong: covered.replace(' xlink:href="#Cover"', ''), right: covered },
    { wrong: covered.replace(` roleURI="${coverRole}" xlink:type="simple" xlink:href="#Cover"`, ' xlink:type="simple" xlink:href="#Cover"'), right: covered.replace(` roleURI="${coverRole}" xlink:type="simple" xlink:href="#Cover"`, ` xlink:type="simple" xlink:href="#Cover" roleURI="${coverRole}"`) },
    { wrong: covered.replace('#Cover"/>', '#Cover" xlink:role=""/>'), right: covered },
  ],
  'standard-role-use': { wrong: presented.replace('arcrole/parent-child', 'arcrole/concept-label'), right: presented },
  'target-namespace': { wrong: file('plan.xsd', schema(concept('Cash')).replace('20251231"', '20251230"')), right: file('plan.xsd', schema(concept('Cash')).replaceAll('20251231"', '20251230"')) },
  'target-role': { wrong: without(targeted, `${roleRefOfOne}\n`), right: targeted },
  'tuple-declaration': { wrong: declared(vessel(' xbrli:periodType="instant"')), right: declared(vessel('')) },
  'typed-domain': { wrong: typedBy('plan.xsd#hbr_Rout'), right: typedBy('plan.xsd#hbr_Route') },
  'typed-domain-ref': { wrong: dimensional().replace('name="Fares"', 'name="Fares" xbrldt:typedDomainRef="#hbr_Route"'), right: dimensional() },
  'undirected-cycle': { wrong: berths(...oneWay, definitionArc('Assets', 'Land', berthsArcrole)), right: berths(...oneWay) },
  'unknown-attribute': [
    { wrong: presentation(presentationArc('Assets', 'Cash', { rest: 'weight="1"' })), right: presented },
    { wrong: presentation(presentationArc('Assets', 'Cash').replace('xlink:from', 'xlink:form')), right: presented },
  ],
  'unresolved-name': [
    { wrong: declared(concept('Cash', { type: 'xbrl:monetaryItemType', balance: '' })), right: declared(concept('Cash', { type: 'xbrli:monetaryItemType', balance: '' }).replace(' xbrli:balance="debit"', '')) },
    { wrong: declared(concept('Cash', { substitutionGroup: 'xbrli:items' })), right: declared(concept('Cash')) },
  ],
  'unused-role-ref': { wrong: assets(domainMemberRef), right: assets() },
  'unused-role-type': { wrong: file('plan.xsd', schema(appinfo(cover, linkbase(labels(['Cash']))), concept('Cash'))), right: file('plan.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash'))) },
  'used-on': { wrong: withCover(cover.replace('link:presentationLink', 'link:labelLink'), coverRef), right: withCover(cover.replace('link:presentationLink</link:usedOn>', 'link:labelLink</link:usedOn><link:usedOn>link:presentationLink</link:usedOn>'), coverRef) },
  'weight-against-balance': { wrong: calculation(calculationArc('Assets', 'Cash', { weight: '-1.0' })), right: calculation(calculationArc('Assets', 'Cash', { weight: '1.0' })) },
  'weight-missing': { wrong: calculation(calculationArc('Assets', 'Cash').replace(' weight="1"', ''), 'credit'), right: calculation(calculationArc('Assets', 'Cash', { weight: '-1' }), 'credit') },
  'weight-not-a-number': { wrong: calculation(calculationArc('Assets', 'Cash', { weight: 'one' })), right: summed },
  'weight-not-one': { profile: 'sec', wrong: calculation(calculationArc('Assets', 'Cash', { weight: '2' })), right: summed },
  'weight-zero': { wrong: calculation(calculationArc('Assets', 'Cash', { weight: '0' })), right: summed },
  'xbrldt-value': { wrong: dimensional(allFerries.replace('/>', ' xbrldt:closed="True"/>')), right: dimensional(allFerries.replace('/>', ' xbrldt:closed="true"/>')) },
  'xlink-value': { wrong: presentation(presentationArc('Assets', 'Cash', { rest: 'xlink:show="None"' })), right: presentation(presentationArc('Assets', 'Cash', { rest: 'xlink:show="none"' })) },
  'xml-syntax': { wrong: labelled(label('Cash', 'Cash & more'), labelArc('Cash')), right: labelled(label('Cash', 'Cash &amp; more'), labelArc('Cash')) },
};

/** A filter of the concept of that name. */
function filtered(name: string): string {
  return plan(
    [concept('Cash')],
    labels(['Cash']),
    '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xmlns:cf="http://xbrl.org/2008/filter/concept" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
    `<cf:conceptName xlink:type="resource" xlink:label="cash"><cf:concept><cf:qname>${name}</cf:qname></cf:concept></cf:conceptName>`,
    '</gen:link>',
  );
}

/** An enumeration with these attributes, of which the first has its prefix already. */
function enumeration(attributes: string): string {
  const namespace = 'http://xbrl.org/2020/extensible-enumerations-2.0';
  return declared(
    `<xsd:import namespace="${namespace}" schemaLocation="https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd"/>`,
    concept('RoutesDomain', { type: 'xbrli:stringItemType', abstract: true }),
    `<xsd:element xmlns:e="${namespace}" id="hbr_Route" name="Route" type="e:enumerationItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" e:linkrole="${role('Routes')}" e:${attributes}/>`,
  );
}

function totalsPresented(...orders: readonly [string, string, string]): string {
  const children = ['Cash', 'Land', 'Debt'];
  return plan(
    ['Assets', ...children].map((name) => concept(name)),
    presentationLink(...['Assets', ...children].map((name) => locator(name)), ...children.map((name, index) => presentationArc('Assets', name, { order: orders[index]! }))),
    labels(['Assets', ...children]),
  );
}

function labelsWith(text: string): string {
  return labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash'), locator('FerryTypesAxis'), label('FerryTypesAxis', text), labelArc('FerryTypesAxis'));
}

/** Two items summed with the arcrole of 2003, one with another one. */
function mixed(arcrole: string): string {
  const items = ['Cash', 'Land', 'Debt'];
  return plan(
    ['Assets', ...items].map((name) => concept(name)),
    ...(arcrole === summationItem2023 ? [arcroleRef2023] : []),
    labels(['Assets', ...items]),
    calculationLink(...['Assets', ...items].map((name) => locator(name)), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' }), calculationArc('Assets', 'Debt', { order: '3', arcrole })),
  );
}

/** Whether a rule's source makes fixes, by itself or through what rules of its kind share. */
function hasFixes(id: string): boolean {
  return /\bfixes\b|checkRequired|checkEnds|checkAbstract|danglingReferences/.test(sourceOfRule(id));
}

describe('The fixes of every rule', () => {
  it('have an example here', () => assert.deepEqual(Object.keys(examples).sort(), rules.map(({ id }) => id).filter(hasFixes).sort()));

  it('are named on the rule’s page', () => {
    for (const id of Object.keys(examples)) assert.match(fs.readFileSync(path.join(root, 'docs', 'rules', `${id}.md`), 'utf8'), /quick fix/i, `${id}.md`);
  });
});

for (const [id, example] of Object.entries(examples)) {
  describe(`The fix of ${id}`, () => {
    for (const [index, { wrong, right, profile = 'xbrl' }] of [example].flat().entries()) {
      const which = index === 0 ? '' : `, example ${index + 1}`;
      it(`removes its finding and adds none${which}`, () => checkFix(id, wrong, right, { profile }));
      it(`keeps quotes, prefixes and line ends${which}`, () => checkFix(id, inOtherHands(wrong), inOtherHands(right), { profile }));
    }
  });
}
