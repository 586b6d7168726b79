import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoverAt, openProject, uriOf } from '../fixture';
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

/** The findings in an instance that EDGAR extracted from a report, as `rule` each. */
async function foundIn(extract: string, inline: string): Promise<readonly string[]> {
  const { service } = await openProject(file('plan.xsd', taxonomy) + file('report.htm', inline) + file('report_htm.xml', extract));
  return service.diagnose(uriOf('report_htm.xml')).map(({ rule }) => rule.id);
}

describe('The instance that EDGAR has extracted from a report', () => {
  it('has no sums beside the report', async () => {
    assert.deepEqual(await foundIn(report, report), []);
    assert.deepEqual(await foundIn(report, right), []);
    assert.deepEqual(await foundIn(report, right.slice(0, right.indexOf('<hbr:Land'))), ['inconsistent-sum']);
  });

  it('has no finding that the report has', async () => {
    const [lost, other] = ['gone', 'away'].map((id) => right.replace('contextRef="now"', `contextRef="${id}"`)) as [string, string];
    assert.deepEqual(await foundIn(lost, lost), []);
    assert.deepEqual(await foundIn(lost, other), ['context-ref']);
    assert.deepEqual(await foundIn(lost, right), ['context-ref']);
  });

  it('adds no values to the hover of a concept, no sums to the marks behind totals and none to their list', async () => {
    const project = file('plan.xsd', taxonomy.replace('name="Cash"', 'name="Ca|sh"')) + file('report.htm', report) + file('report_htm.xml', report);
    const hover = (await hoverAt(project))!;
    assert.match(hover, /Reported in `report\.htm`/);
    assert.doesNotMatch(hover, /report_htm\.xml/);
    const { service } = await openProject(project.replace('|', ''));
    const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    assert.deepEqual(service.inlayHints(uriOf('plan.xsd'), whole).map(({ label }) => label).filter((label) => typeof label === 'string' && /[✓≠]/.test(label)), ['≠ 1 of 1']);
    const reportsOf = (reports: readonly string[] | undefined) => service.exportedCalculations({ format: 'csv', reports })!.trim().split('\r\n').slice(1).map((line) => line.split(',')[0]);
    assert.deepEqual(reportsOf(undefined), ['report.htm']);
    assert.deepEqual(reportsOf([uriOf('report_htm.xml')]), ['report_htm.xml']);
  });
});
