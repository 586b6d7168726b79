import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFix, findingsOf } from '../../fixture';
import { explicitMember, instance, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';
import { dimensionsOfYear, fares } from '../report/dimensionsReported';
import { checkDimensions, dimensional, dimensionArc, marked } from './dimensional';

const all = (from: string, part: string) => dimensionArc('all', from, 'FerryTable', `xbrldt:contextElement="${part}"`);
const members = [dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain'), dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')];
const steam = explicitMember('hbr:FerryAxis', 'hbr:SteamMember');
const report = (...contexts: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), ...contexts, fares));
const inSegments = report(dimensionsOfYear([steam]));
const mostly = [all('Fares', 'segment'), all('SailMember', 'segment')];

describe('unused-context-element finds', () => {
  it('an arc that looks where no context has dimensions, unlike the others', () =>
    checkDimensions(dimensional(...mostly, marked(all('Fuel', 'scenario'), 'xbrldt:contextElement', 'warning unused-context-element: This all arc looks for its dimensions in the scenario, but all contexts of report.xml have theirs in the segment, where the other hypercubes look for them. Write xbrldt:contextElement="segment".'), ...members) + inSegments));
});

describe('unused-context-element is silent', () => {
  const found = async (source: string) => (await findingsOf(source)).filter(({ rule }) => rule.id === 'unused-context-element').length;

  it('where as many arcs look there', async () => assert.equal(await found(dimensional(all('Fares', 'segment'), all('Fuel', 'scenario'), ...members) + inSegments), 0));

  it('where contexts have dimensions in both parts, or in none', async () => {
    const project = dimensional(...mostly, all('Fuel', 'scenario'), ...members);
    const other = dimensionsOfYear([steam], { in: 'scenario' }).replace('"year"', '"other"');
    assert.deepEqual([await found(project + inSegments), await found(project + report(dimensionsOfYear([steam]), other)), await found(project)], [1, 0, 0]);
  });
});

it('unused-context-element is repaired by the value of the others', () => checkFix('unused-context-element', dimensional(...mostly, all('Fuel', 'scenario'), ...members) + inSegments, dimensional(...mostly, all('Fuel', 'segment'), ...members) + inSegments));
