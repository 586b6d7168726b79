import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../server/rules/index';
import { defaultSettings } from '../../server/service/settings';
import { checkFindings, findingsOf, openProject, uriOf } from '../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationLink, schema } from '../taxonomy';

const twoLabels = plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash'), label('Cash', 'Coins'), labelArc('Cash')));
const circle = plan([concept('Cash')], labels(['Cash']), calculationLink(locator('Cash'), calculationArc('Cash', 'Cash')));

describe('The findings of a document', () => {
  it('stand in the order of its text', async () => {
    const found = await findingsOf(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        presentationLink(locator('Nonsense')),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { weight: '-1' }), calculationArc('Assets', 'Lost')),
        presentationLink(locator('Rubbish')),
      ),
    );
    assert.deepEqual(found.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule.id), ['dangling-id', 'weight-against-balance', 'arc-end', 'dangling-id']);
  });

  it('count once where several entry points lead to it', () =>
    checkFindings(
      file('core.xsd', schema(concept('Cash'))) +
        file('short.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) +
        file('long.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) +
        file(
          'plan_pre.xml',
          linkbase(
            labels(['Cash'], 'core.xsd'),
            presentationLink(
              '<link:loc xlink:type="locator" xlink:href="core.xsd#hbr_Coins" xlink:label="Coins"/>',
              '                                                   ^^^^^^^^^^ dangling-id',
            ),
          ),
        ),
      { ignore: ['several-top-schemas'] },
    ));

  it('say what the rule is, without repeating its id or its code', async () => {
    const [finding] = await findingsOf(twoLabels);
    assert.equal(finding!.rule.id, 'duplicate-label');
    assert.doesNotMatch(finding!.message, /duplicate-label|EFM/);
  });
});

describe('The user', () => {
  const severities = async (source: string, rule: string, chosen: typeof defaultSettings.rules) =>
    (await findingsOf(source, { profile: 'sec', rules: chosen })).filter((diagnosis) => diagnosis.rule.id === rule).map(({ severity }) => severity);

  it('can switch a rule off', async () => assert.deepEqual(await severities(twoLabels, 'duplicate-label', { 'duplicate-label': 'off' }), []));

  it('can give a rule another severity', async () => assert.deepEqual(await severities(twoLabels, 'duplicate-label', { 'duplicate-label': 'hint' }), ['hint']));

  it('can do so where the rule itself weighs its cases differently', async () => {
    assert.deepEqual(await severities(circle, 'directed-cycle', {}), ['error']);
    assert.deepEqual(await severities(circle, 'directed-cycle', { 'directed-cycle': 'information' }), ['information']);
  });

  it('does not change other rules by that', async () => assert.deepEqual(await severities(twoLabels, 'duplicate-label', { 'directed-cycle': 'off' }), ['warning']));

  it('sees a change of profile at once', async () => {
    const { service } = await openProject(twoLabels, { profile: 'xbrl' });
    const codes = () => service.diagnose(uriOf('plan.xsd')).filter(({ rule }) => rule.id === 'duplicate-label').map(({ code, severity }) => `${severity} ${code}`);
    const before = codes();
    service.configure({ settings: { ...defaultSettings, profile: 'esef' } });
    assert.deepEqual([before, codes()], [['warning duplicate-label'], ['error ESEF.3.4.5.taxonomyElementDuplicateLabels']]);
  });

  it('sees it in what rules on the text find, too', async () => {
    const { service } = await openProject(file('plan.xsd', `<?xml version="1.0" encoding="US-ASCII"?>\n${schema('<!-- é -->')}`), { profile: 'xbrl' });
    const codes = () => service.diagnose(uriOf('plan.xsd')).map(({ code }) => code);
    const before = codes();
    service.configure({ settings: { ...defaultSettings, profile: 'sec' } });
    assert.deepEqual([before, codes()], [['IOerror'], ['EFM.5.02.01.01']]);
  });
});

describe('The rules', () => {
  it('have ids of their own, in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });
});
