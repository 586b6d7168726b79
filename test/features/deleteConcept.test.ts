import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-types';
import { openProject, type Project } from '../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { at, checkEdited } from './edited';

function actionsAt({ service, cursor }: Project, only?: readonly string[], resolvesEdits = true): readonly CodeAction[] {
  const { uri, position } = cursor!;
  return service.codeActions(uri, { range: { start: position, end: position }, diagnostics: [], only, resolvesEdits, canFetch: false }).filter(({ kind }) => kind?.startsWith('refactor'));
}

/** Checks what deleting the concept at the cursor makes of a project, and what the action says. */
async function checkDeleted(source: string, title: string, expected: string): Promise<void> {
  const project = await openProject(source);
  const [action, ...others] = actionsAt(project);
  assert.ok(action, 'There is no action.');
  assert.deepEqual(others, []);
  assert.equal(action.title, title);
  const { edit } = project.service.resolveCodeAction(action);
  assert.ok(edit, 'The action has no edit.');
  await checkEdited(project, source, edit, expected);
}

const declaration = concept('Cash');
const cursor = (source: string) => at(declaration.replace('type=', 'ty|pe='), source);

/** The lines of a project without those of something. */
const without = (source: string, lines: readonly string[]) => lines.reduce((rest, line) => rest.replace(`${line}\n`, ''), source);

describe('Deleting a concept everywhere', () => {
  it('takes its declaration, locators, arcs and labels, and leaves the rest as it was', () => {
    const cash = locator('Cash', 'plan.xsd');
    const taken = [cash, presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Loans', { order: '2' })];
    const labels = [cash, label('Cash', 'Cash'), labelArc('Cash')];
    const source =
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbaseRef('plan_lab.xml')), concept('Assets'), declaration, concept('Loans'))) +
      file('plan_pre.xml', linkbase(presentationLink(locator('Assets', 'plan.xsd'), ...taken, locator('Loans', 'plan.xsd'), presentationArc('Assets', 'Loans')))) +
      file('plan_lab.xml', linkbase(labelLink(...labels, locator('Assets', 'plan.xsd'), label('Assets', 'Assets'), labelArc('Assets'))));
    const [schemaFile, ...linkbases] = source.split('\n-- plan_');
    const expected = [without(schemaFile!, [declaration]), without(linkbases[0]!, taken), without(linkbases[1]!, labels)].join('\n-- plan_');
    return checkDeleted(cursor(source), 'Delete hbr_Cash everywhere: declaration, 2 locators, 1 label, 3 arcs', expected);
  });

  it('takes what its arcs alone held, and with that a whole extended link', () => {
    const project = (...content: readonly string[]) => file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Assets'), locator('Loans'), presentationArc('Assets', 'Loans')), ...content)), concept('Assets'), declaration, concept('Loans')));
    const source = project(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')));
    return checkDeleted(cursor(source), 'Delete hbr_Cash everywhere: declaration, 2 locators, 1 arc', without(project(), [declaration]));
  });

  it('leaves an arc whose end something else has too', () => {
    const project = (...lines: readonly string[]) => file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Assets'), ...lines, locator('Loans').replace('label="Loans"', 'label="Cash"'), presentationArc('Assets', 'Cash')))), concept('Assets'), declaration, concept('Loans')));
    return checkDeleted(cursor(project(locator('Cash'))), 'Delete hbr_Cash everywhere: declaration, 1 locator', without(project(), [declaration]));
  });

  it('says how many QNames and facts it leaves', () => {
    const source = file('plan.xsd', schema('<xsd:element name="Petty" substitutionGroup="hbr:Cash"/>', declaration));
    return checkDeleted(cursor(source), 'Delete hbr_Cash everywhere: declaration; 1 QName of it stays', without(source, [declaration]));
  });

  it('comes with its edit for a client that cannot ask for it, and only where such an action is wanted', async () => {
    const project = await openProject(cursor(file('plan.xsd', schema(declaration))));
    assert.ok(actionsAt(project, undefined, false)[0]?.edit);
    assert.equal(actionsAt(project, ['refactor']).length, 1);
    assert.deepEqual(actionsAt(project, ['quickfix']), []);
  });

  it('is not offered elsewhere, nor of an element of a base taxonomy', async () => {
    const base = 'file:///base/base.xsd';
    const elsewhere = file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Cash').replace('hbr_Cash', 'hbr_Ca|sh')))), declaration));
    assert.deepEqual(actionsAt(await openProject(elsewhere)), []);
    const foreign = file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Cash', base)))))) + file(base, schema(declaration.replace('type=', 'ty|pe=')));
    const project = await openProject(foreign);
    assert.deepEqual(actionsAt({ ...project, cursor: { uri: base, position: project.cursor!.position } }), []);
  });
});
