import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-types';
import type { CodeActionRequest } from '../../server/features/codeActions';
import { defaultSettings } from '../../server/service/settings';
import { openProject, uriOf, type Project } from '../fixture';
import { arcroleRef2023, calculationArc, calculationLink, concept, label, labelArc, labelLink, labels, locator, plan, presentationArc, presentationLink } from '../taxonomy';
import { checkEdited } from './edited';

const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

function actionsIn({ service }: Project, request: Partial<CodeActionRequest> = {}): readonly CodeAction[] {
  return service.codeActions(uriOf('plan.xsd'), { range: whole, diagnostics: [], only: undefined, resolvesEdits: true, canFetch: false, ...request });
}

/** Checks that an action, chosen by its title, turns a project into another. */
async function checkAction(title: string, source: string, expected: string, request: Partial<CodeActionRequest> = {}): Promise<void> {
  const project = await openProject(source);
  const actions = actionsIn(project, request);
  const action = actions.find((each) => each.title === title) ?? assert.fail(`None of: ${actions.map((each) => each.title).join(', ')}`);
  const { edit } = project.service.resolveCodeAction(action);
  await checkEdited(project, source, edit ?? assert.fail('It has no edit.'), expected);
}

const everything = 'Fix all that has one right repair in this file';
const labelled = (cash: string, land: string) => plan([concept('Cash'), concept('Land')], labelLink(locator('Cash'), label('Cash', cash), labelArc('Cash'), locator('Land'), label('Land', land), labelArc('Land')));

describe('To fix all findings of a rule in a file', () => {
  it('makes the repair of each', () => checkAction('Fix all: label-space in this file', labelled(' Cash', 'Land '), labelled('Cash', 'Land')));

  it('makes the only one where none is preferred', () => {
    const orphans = (...more: readonly string[]) => plan([concept('Assets'), concept('Cash')], presentationLink(locator('Assets'), locator('Cash'), ...more, presentationArc('Assets', 'Cash')), labels(['Assets', 'Cash']));
    const idle = ['Cash2', 'Cash3'].map((name) => locator('Cash').replace('label="Cash"', `label="${name}"`));
    return checkAction('Fix all: orphan-locator in this file', orphans(...idle), orphans());
  });

  it('is offered where there are several, and not for another kind of action', async () => {
    const titles = async (source: string, request: Partial<CodeActionRequest> = {}) => actionsIn(await openProject(source), request).map(({ title }) => title);
    assert.ok(!(await titles(labelled(' Cash', 'Land'))).some((title) => title.startsWith('Fix all')));
    assert.deepEqual(await titles(labelled(' Cash', ' Land'), { only: ['refactor.extract'] }), []);
  });

  it('makes a repair that two findings share only once', () => {
    const summed = (weight: string) => plan([concept('Assets'), concept('Cash'), concept('Debt', { balance: 'credit' })], calculationLink(locator('Assets'), locator('Cash'), locator('Debt'), calculationArc('Assets', 'Cash', { weight }), calculationArc('Assets', 'Debt', { order: '2', weight: weight === '0' ? '0' : '-1' })), labels(['Assets', 'Cash', 'Debt']));
    return checkAction('Fix all: weight-zero in this file', summed('0'), summed('1'));
  });
});

describe('To fix everything in a file', () => {
  const broken = plan([concept('Cash'), concept('Land')], labelLink(locator('Cash').replace('#hbr_Cash', '#hbr_Csah'), label('Cash', ' Cash'), labelArc('Cash'), locator('Land'), label('Land', 'Land').replace(' xlink:type="resource"', ''), labelArc('Land')));
  const right = plan([concept('Cash'), concept('Land')], labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash'), locator('Land'), label('Land', 'Land').replace(' xlink:type="resource"', '').replace('xml:lang="en-US"', 'xml:lang="en-US" xlink:type="resource"'), labelArc('Land')));

  for (const kind of ['source', 'source.fixAll', 'source.fixAll.xbrl']) it(`makes every repair that is right, asked for by ${kind}`, () => checkAction(everything, broken, right, { only: [kind] }));

  it('leaves alone what is merely unnecessary, and what has several repairs', async () => {
    const unfinished = plan([concept('Assets'), concept('Cash')], arcroleRef2023, presentationLink(locator('Assets'), locator('Cash'), locator('Cash').replace('label="Cash"', 'label="Cash2"'), presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' })), labels(['Assets', 'Cash']));
    assert.deepEqual(actionsIn(await openProject(unfinished), { only: ['source.fixAll'] }), []);
  });

  it('is offered only where it is asked for', async () => assert.ok(!actionsIn(await openProject(broken)).some(({ title }) => title === everything)));

  it('leaves alone what somebody has accepted', async () => {
    const project = await openProject(labelled(' Cash', 'Land'));
    const [finding] = project.service.diagnose(uriOf('plan.xsd'));
    project.service.configure({ settings: defaultSettings, baselines: [{ folder: uriOf(''), accepted: [{ file: 'plan.xsd', rule: 'label-space', message: finding!.message, text: ' ', reason: 'as printed' }] }] });
    assert.deepEqual(actionsIn(project, { only: ['source.fixAll'] }), []);
    assert.deepEqual(actionsIn(project), []);
  });
});

describe('For clients that have the commands', () => {
  it('the severity of each rule can be set, and each finding accepted', async () => {
    const commands = actionsIn(await openProject(labelled(' Cash', 'Land ')), { hasRuleCommands: true }).flatMap(({ command }) => (command ? [[command.title, command.arguments]] : []));
    const accepted = (line: number, start: number, end: number, word: string) => [{ uri: uriOf('plan.xsd'), rule: 'label-space', message: `This label ${word} with white space. Remove that space.`, range: { start: { line, character: start }, end: { line, character: end } } }];
    const startOf = (text: string) => label('Cash', text).indexOf('>') + 1;
    assert.deepEqual(commands, [
      ['Accept this finding of label-space, with a reason…', accepted(7, startOf(' Cash'), startOf(' Cash') + 1, 'begins')],
      ['Accept this finding of label-space, with a reason…', accepted(10, startOf('Land ') + 4, startOf('Land ') + 5, 'ends')],
      ['Set the severity of label-space…', ['label-space', uriOf('plan.xsd')]],
    ]);
  });
});
