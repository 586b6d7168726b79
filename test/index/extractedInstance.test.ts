import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, uriOf } from '../fixture';
import { context, dollars, instance, schemaRef } from '../report/instances';
import { number } from '../rules/report/reported';
import { appinfo, calculationArc, calculationLink, concept, file, linkbase, locator, schema } from '../taxonomy';

const names = ['Assets', 'Cash', 'Land'];
const taxonomy = schema(appinfo(linkbase(calculationLink(...names.map((name) => locator(name)), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Land', { order: '2' })))), ...names.map((name) => concept(name)));
const report = instance(schemaRef('plan.xsd'), context('now'), dollars, number('Assets', '9'), number('Cash', '1'), number('Land', '2'));
const right = report.replace('>9<', '>3<');

/** Whether a sum in the taxonomy is said to be wrong, with a report and the instance that EDGAR extracted from it. */
async function isSumWrong(inline: string, extract: string): Promise<boolean> {
  const { service } = await openProject(file('plan.xsd', taxonomy) + file('report.htm', inline) + file('report_htm.xml', extract));
  return service.diagnose(uriOf('plan.xsd')).some(({ rule, severity }) => rule.id === 'inconsistent-sum' && severity === 'warning');
}

describe('A taxonomy beside a report and the instance that EDGAR has extracted from it', () => {
  it('is judged by the report', async () => {
    assert.equal(await isSumWrong(report, right), true);
    assert.equal(await isSumWrong(right, report), false);
  });

  it('is judged by the instance, too, while the report is cut off', async () => assert.equal(await isSumWrong(right.slice(0, right.indexOf('<hbr:Land')), report), true));
});
