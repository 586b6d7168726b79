import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFix, checkFindings, findingsOf, fixesOf } from '../../fixture';
import { appinfo, file, label, labelArc, labelLink, linkbase, presentationArc, presentationLink, schema } from '../../taxonomy';

const usGaap = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';
const misspelt = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-202.xsd';
const imported = (schemaLocation: string) => `<xsd:import namespace="http://fasb.org/us-gaap/2025" schemaLocation="${schemaLocation}"/>`;
const located = (href: string) => `<link:loc xlink:type="locator" xlink:href="${href}#us-gaap_Assets" xlink:label="Assets"/>`;

/** A taxonomy that imports us-gaap from one address, shows a concept of another one and labels that of a third. */
const project = ({ importedFrom = usGaap, shownFrom = usGaap, labelledFrom = usGaap } = {}) =>
  file('plan.xsd', schema(imported(importedFrom), appinfo(linkbase(presentationLink(located(shownFrom), located(shownFrom).replaceAll('Assets', 'Cash'), presentationArc('Assets', 'Cash')), labelLink(located(labelledFrom), label('Assets', 'Assets'), labelArc('Assets'), located(usGaap).replaceAll('Assets', 'Cash'), label('Cash', 'Cash'), labelArc('Cash'))))));

describe('The address of a standard taxonomy that is misspelt', () => {
  it('is a warning of missing-taxonomy with the address that is meant', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          imported(misspelt),
          `                                                                     ${'^'.repeat(misspelt.length)} warning missing-taxonomy: ${misspelt} is not available here, and no known address of a taxonomy. Did you mean ${usGaap}?`,
        ),
      ),
    ));

  it('is told by accepted-taxonomy alone where EDGAR does not accept it', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          imported(misspelt),
          `                                                                     ${'^'.repeat(misspelt.length)} error accepted-taxonomy: EDGAR does not accept references to ${misspelt}. Did you mean ${usGaap}? Write that.`,
        ),
      ),
      { profile: 'sec' },
    ));

  it('is not the cause of labels that are missing', async () => {
    const found = await findingsOf(project({ labelledFrom: misspelt }), { profile: 'sec' });
    assert.deepEqual([...new Set(found.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule.id))], ['accepted-taxonomy']);
  });

  it('is mended in all references, whose fragments stay', async () => {
    for (const [rule, profile] of [['missing-taxonomy', 'esef'], ['accepted-taxonomy', 'sec']] as const) {
      const [fix] = await fixesOf(rule, project({ importedFrom: misspelt, shownFrom: misspelt, labelledFrom: misspelt }), { profile });
      assert.equal(fix!.title, `Write ${usGaap} in all 4 references`);
      assert.deepEqual([...applyFix(fix!).values()], [project().replace(/^\s*-- .*\n/, '')]);
    }
  });
});
