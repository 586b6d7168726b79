import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, uriOf } from '../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, linkbase, linkbaseRef, locator, schema } from '../taxonomy';

/** The names found, each with its container in brackets. */
async function symbols(source: string, query: string): Promise<readonly string[]> {
  const { service } = await openProject(source);
  return service.workspaceSymbols(query).map(({ name, containerName }) => `${name} [${containerName}]`);
}

/** A label link that gives concepts of plan.xsd labels. */
function labelled(...pairs: readonly (readonly [string, string])[]): string {
  return labelLink(...pairs.flatMap(([name, text]) => [locator(name, 'plan.xsd'), label(name, text), labelArc(name)]));
}

const plan =
  file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml'), '<link:roleType roleURI="http://www.harborferries.example/role/Loans" id="Loans"><link:definition>10030 - Statement - Loans to participants</link:definition></link:roleType>'), concept('ParticipantLoans'), concept('Cash'), concept('CashAbstract', { abstract: true }))) +
  file('plan_lab.xml', linkbase(labelled(['ParticipantLoans', 'Notes receivable from participants'], ['Cash', 'Money at the bank'])));

describe('Workspace symbols', () => {
  it('find concepts by words of a label in whatever order and case', async () => {
    assert.deepEqual(await symbols(plan, 'BANK money'), ['Cash — Money at the bank [plan.xsd]']);
  });

  it('find concepts by words of name and label together', async () => {
    assert.deepEqual(await symbols(plan, 'loans notes'), ['ParticipantLoans — Notes receivable from participants [plan.xsd]']);
  });

  it('put the concept of exactly that name first', async () => {
    assert.deepEqual(await symbols(plan, 'cash'), ['Cash — Money at the bank [plan.xsd]', 'CashAbstract [plan.xsd]']);
  });

  it('find roles by their definition', async () => {
    assert.deepEqual(await symbols(plan, 'statement loans'), ['10030 - Statement - Loans to participants [plan.xsd]']);
  });

  it('find a concept by its id, and show it then', async () => {
    assert.deepEqual(await symbols(plan, 'hbr_Cash'), ['hbr_Cash — Money at the bank [plan.xsd]', 'hbr_CashAbstract [plan.xsd]']);
  });

  it('find nothing where a word is missing', async () => {
    assert.deepEqual(await symbols(plan, 'cash zebra'), []);
  });

  it('lead to the declaration', async () => {
    const project = await openProject(plan);
    const { service } = project;
    const [found] = service.workspaceSymbols('bank');
    const line = project.text('plan.xsd').split('\n').findIndex((content) => content.includes('name="Cash"'));
    assert.equal(found!.location.uri, uriOf('plan.xsd'));
    assert.equal((found!.location as { range: { start: { line: number } } }).range.start.line, line);
  });

  it('find concepts of taxonomies that are not at hand by the labels they are given', async () => {
    const gaap = locator('Cash', 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd').replace('hbr_Cash', 'us-gaap_Cash');
    const source = file('plan.xsd', schema(appinfo(linkbase(labelLink(gaap, label('Cash', 'Money'), label('Cash', 'Sum of money', { role: 'totalLabel' }), labelArc('Cash'))))));
    assert.deepEqual(await symbols(source, 'money'), ['us-gaap_Cash — Money [us-gaap-2025.xsd]']);
    assert.deepEqual(await symbols(source, 'sum'), ['us-gaap_Cash — Sum of money [us-gaap-2025.xsd]']);
    assert.deepEqual(await symbols(source, 'us-gaap_cash money'), ['us-gaap_Cash — Money [us-gaap-2025.xsd]']);
  });

  it('follow an edit of a label', async () => {
    const project = await openProject(plan);
    const { service } = project;
    assert.equal(service.workspaceSymbols('till').length, 0);
    service.setText(uriOf('plan_lab.xml'), project.text('plan_lab.xml').replace('at the bank', 'in the till'));
    assert.deepEqual(service.workspaceSymbols('till').map(({ name }) => name), ['Cash — Money in the till']);
    assert.equal(service.workspaceSymbols('bank').length, 0);
  });

  it('are all there for an empty query, five hundred at most', async () => {
    assert.equal((await symbols(plan, ' ')).length, 4);
    const many = file('plan.xsd', schema(...Array.from({ length: 600 }, (_, number) => concept(`Cash${number}`))));
    assert.equal((await symbols(many, '')).length, 500);
  });
});
