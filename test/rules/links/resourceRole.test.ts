import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { checkFindings, findingsOf } from '../../fixture';
import { label, labelLink, plan } from '../../taxonomy';

const labelled = (...content: readonly string[]) => plan([], labelLink(...content));
const withoutRole = '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>';

it('resource-role finds a label without role in a filing to the SEC', () =>
  checkFindings(
    labelled(
      '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>',
      ' ^^^^^^^^^^ error resource-role: for a standard label it is http://www.xbrl.org/2003/role/label',
    ),
    { profile: 'sec' },
  ));

describe('resource-role is silent on', () => {
  it('a label without role elsewhere: it is a standard label', async () => {
    await checkFindings(labelled(withoutRole), { profile: 'xbrl' });
    await checkFindings(labelled(withoutRole), { profile: 'esef', ignore: ['separate-linkbases'] });
  });

  it('a label with its role', () => checkFindings(labelled(label('Cash', 'Cash')), { profile: 'sec' }));

  it('an empty role, which is another finding', () =>
    checkFindings(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="" xml:lang="en">Cash</link:label>'), { profile: 'sec', ignore: ['absolute-role'] }));
});

it('resource-role has the code of the SEC', async () => {
  const [finding] = (await findingsOf(labelled(withoutRole), { profile: 'sec' })).filter(({ rule }) => rule.id === 'resource-role');
  assert.equal(finding?.code, 'EFM.6.09.04');
});
