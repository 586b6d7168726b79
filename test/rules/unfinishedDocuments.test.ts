import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject } from '../fixture';
import { context, dollars, instance, schemaRef } from '../report/instances';
import { appinfo, concept, file, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { number } from './report/reported';

const names = ['Cash', 'Debt', 'Equity'];
const whole = {
  'plan.xsd': schema(appinfo(linkbaseRef('pre.xml'), linkbaseRef('lab.xml')), ...names.map((name) => concept(name))),
  'pre.xml': linkbase(presentationLink(...names.map((name) => locator(name, 'plan.xsd')), presentationArc('Cash', 'Debt'), presentationArc('Cash', 'Equity'))),
  'lab.xml': linkbase(labelLink(...names.flatMap((name) => [locator(name, 'plan.xsd'), label(name, name), labelArc(name)]))),
  'report.xml': instance(schemaRef('plan.xsd'), context('now'), dollars, ...names.map((name) => number(name, '1'))),
};
type Name = keyof typeof whole;

/** The rules, of those that say that something is not there, which find something after one file was edited. */
async function absencesAfter(name: Name, edit: (text: string) => string): Promise<readonly string[]> {
  const edited = { ...whole, [name]: edit(whole[name]) };
  assert.notEqual(edited[name], whole[name]);
  const { service } = await openProject(Object.entries(edited).map(([each, text]) => file(each, text)).join(''), { profile: 'sec' });
  const found = service.documents.flatMap((uri) => service.diagnose(uri)).map(({ rule: { id } }) => id);
  return [...new Set(found)].filter((id) => ['not-presented', 'missing-standard-label', 'dangling-id', 'fact-concept', 'unused-concept', 'unused-role-ref'].includes(id)).sort();
}

const cutBefore = (what: string) => (text: string) => text.slice(0, text.indexOf(what));
const without = (what: string) => (text: string) => text.replace(what, '');

describe('Of a document that is cut off, nobody says that it lacks what may have stood there', () => {
  it('neither of a presentation', async () => {
    assert.deepEqual(await absencesAfter('pre.xml', cutBefore(presentationArc('Cash', 'Equity'))), []);
    assert.deepEqual(await absencesAfter('pre.xml', without(presentationArc('Cash', 'Equity'))), ['not-presented']);
  });

  it('nor of labels', async () => {
    assert.deepEqual(await absencesAfter('lab.xml', cutBefore(labelArc('Equity'))), []);
    assert.deepEqual(await absencesAfter('lab.xml', without(labelArc('Equity'))), ['missing-standard-label']);
  });

  it('nor of a schema', async () => {
    assert.deepEqual(await absencesAfter('plan.xsd', cutBefore(concept('Equity'))), []);
    assert.deepEqual(await absencesAfter('plan.xsd', without(concept('Equity'))), ['dangling-id', 'fact-concept']);
  });

  it('and of a tag that is cut off nobody reads half a reference or declaration', async () => {
    const found = async (name: Name, what: string, more: number) => {
      const text = whole[name].slice(0, whole[name].lastIndexOf(what) + more);
      const { service } = await openProject(Object.entries({ ...whole, [name]: text }).map(([each, content]) => file(each, content)).join(''), { profile: 'sec' });
      return service.documents.flatMap((uri) => service.diagnose(uri)).filter(({ severity, message }) => severity === 'error' && !/role\/link|dei:/.test(message)).map(({ rule: { id } }) => id);
    };
    const asIs = await found('pre.xml', '</link:linkbase>', 100);
    const errors = async (name: Name, what: string, more: number) => (await found(name, what, more)).filter((id) => !asIs.includes(id));
    assert.deepEqual(await errors('pre.xml', 'xlink:href="plan.xsd', 16), ['xml-syntax']);
    assert.deepEqual(await errors('plan.xsd', 'substitutionGroup', 0), ['xml-syntax']);
    assert.deepEqual(await errors('plan.xsd', 'id="hbr_Equity"', 7), ['xml-syntax']);
    assert.deepEqual(await errors('plan.xsd', 'id="hbr_Equity"', 4), ['xml-syntax']);
  });

  it('nor of a report', async () => {
    assert.deepEqual(await absencesAfter('report.xml', cutBefore(number('Equity', '1'))), []);
    assert.deepEqual(await absencesAfter('report.xml', without(number('Equity', '1'))), ['unused-concept']);
  });
});

describe('Where the prefix of XLink is not declared', () => {
  it('no concept is said to lack what is linked to it', async () => {
    for (const name of ['pre.xml', 'lab.xml'] as const) assert.deepEqual(await absencesAfter(name, (text) => text.replace('xmlns:xlink=', 'xmlns:xlnk=')), []);
  });
});
