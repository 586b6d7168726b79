import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../server/xml/steps';
import { openProject, uriOf, type Project } from '../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, linkbase, locator, plan, presentationArc, presentationLink, schema } from '../taxonomy';

/** The lenses above the lines of plan.xsd that contain a part. */
function lensesOf(project: Project, part: string, showReferences?: string) {
  const { service } = project;
  const lines = project.text('plan.xsd').split('\n');
  return finish(service.codeLenses(uriOf('plan.xsd'))).filter(({ range }) => lines[range.start.line]!.includes(part)).map((lens) => service.resolveCodeLens(lens, showReferences).command);
}

async function titles(source: string, part: string): Promise<readonly (string | undefined)[]> {
  return lensesOf(await openProject(source), part).map((command) => command?.title);
}

const named = (name: string, text: string) => [locator(name), label(name, text), labelArc(name)];
const role = 'http://www.harborferries.example/role/Balance';

describe('Code lenses', () => {
  it('count the arcs of a role by kind, above its roleType as above its links', async () => {
    const inRole = (link: string) => link.replace('http://www.xbrl.org/2003/role/link', role);
    const links = [
      inRole(presentationLink(locator('Cash'), locator('Assets'), presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Assets'))),
      inRole(calculationLink(locator('Cash'), locator('Assets'), calculationArc('Assets', 'Cash'))),
      presentationLink(),
    ];
    const source = file('plan.xsd', schema(appinfo(`<link:roleType roleURI="${role}" id="Balance"/>`, linkbase(...links)), concept('Cash'), concept('Assets')));
    assert.deepEqual(await titles(source, 'roleType'), ['2 presentation arcs, 1 calculation arc']);
    assert.deepEqual(await titles(source, '<link:calculationLink'), ['2 presentation arcs, 1 calculation arc']);
    assert.deepEqual(await titles(source, '<link:presentationLink'), ['2 presentation arcs, 1 calculation arc', 'No arcs']);
  });

  it('count the relationships and labels of a concept', async () => {
    const source = plan([concept('Cash'), concept('Assets')], labelLink(...named('Cash', 'Cash')), presentationLink(locator('Cash'), locator('Assets'), presentationArc('Assets', 'Cash')), calculationLink(locator('Cash'), locator('Assets'), calculationArc('Assets', 'Cash')));
    assert.deepEqual(await titles(source, 'name="Cash"'), ['2 relationships in 1 role, 1 label']);
    assert.deepEqual(await titles(plan([concept('Cash')]), 'name="Cash"'), ['In no relationship, 0 labels']);
  });

  it('say what a total sums up, by the order and weight of its items', async () => {
    const source = plan(
      [concept('Net'), concept('Investments'), concept('Notes'), concept('Payables'), concept('Half')],
      labelLink(...named('Net', 'Net assets'), ...named('Investments', 'Investments'), ...named('Payables', 'Payables')),
      calculationLink(
        ...['Net', 'Investments', 'Notes', 'Payables', 'Half'].map((name) => locator(name)),
        calculationArc('Net', 'Payables', { weight: '-1', order: '3' }),
        calculationArc('Net', 'Investments'),
        calculationArc('Net', 'Notes', { order: '2' }),
        calculationArc('Net', 'Half', { order: '4', weight: '0.5' }),
        calculationArc('Notes', 'Half', { weight: '-1' }),
      ),
    );
    assert.deepEqual(await titles(source, '<link:calculationArc'), ['Net assets = Investments + Notes − Payables + 0.5 × Half', 'Notes = −Half']);
  });

  it('lead to the references, in a client that has a command for it', async () => {
    const project = await openProject(plan([concept('Cash')]));
    const [command] = lensesOf(project, 'name="Cash"', 'client.references');
    assert.equal(command?.command, 'client.references');
    const [uri, position] = command.arguments as [string, { line: number; character: number }];
    assert.equal(uri, uriOf('plan.xsd'));
    assert.ok(project.text('plan.xsd').split('\n')[position.line]!.slice(position.character).startsWith('Cash"'));
  });

  it('have no words before they are asked for, and are none where they are switched off', async () => {
    const { service } = await openProject(plan([concept('Cash')]));
    const lenses = finish(service.codeLenses(uriOf('plan.xsd')));
    assert.equal(lenses.length, 1);
    assert.equal(lenses[0]!.command, undefined);
    const off = await openProject(plan([concept('Cash')]), { codeLens: false });
    assert.deepEqual(finish(off.service.codeLenses(uriOf('plan.xsd'))), []);
  });

  it('stay without words once the text has changed', async () => {
    const { service } = await openProject(plan([concept('Cash')]));
    const [lens] = finish(service.codeLenses(uriOf('plan.xsd')));
    service.setText(uriOf('plan.xsd'), schema());
    assert.equal(service.resolveCodeLens(lens!).command, undefined);
  });
});
