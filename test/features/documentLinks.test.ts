import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../server/xml/steps';
import { openProject, uriOf } from '../fixture';
import { appinfo, concept, file, linkbase, linkbaseRef, locator, presentationLink, schema } from '../taxonomy';

/** The links of plan.xsd as "linked text -> target", without those to the standards that every schema here imports. */
async function linksOf(source: string): Promise<readonly string[]> {
  const project = await openProject(source);
  const { service } = project;
  const lines = project.text('plan.xsd').split('\n');
  const links = finish(service.documentLinks(uriOf('plan.xsd'))).map((link) => {
    assert.equal(link.target, undefined, 'The target comes when the link is resolved.');
    const { start, end } = link.range;
    return `${lines[start.line]!.slice(start.character, end.character)} -> ${service.resolveDocumentLink(link).target?.replace(uriOf(''), '')}`;
  });
  return links.filter((link) => !link.includes('-> xbrl-standard:'));
}

describe('Document links', () => {
  it('lead from references to other documents to these, and from hrefs to the line of the element', async () => {
    const links = await linksOf(
      file('plan.xsd', schema('<xsd:include schemaLocation="more.xsd"/>', appinfo(linkbaseRef('plan_pre.xml'), linkbase('<link:roleRef xlink:type="simple" roleURI="x" xlink:href="more.xsd#Balance"/>', presentationLink(locator('Cash'), locator('Loans', 'more.xsd')))), concept('Cash'))) +
        file('more.xsd', schema(concept('Loans'), appinfo('<link:roleType roleURI="x" id="Balance"/>'))) +
        file('plan_pre.xml', linkbase()),
    );
    assert.deepEqual(links, ['more.xsd -> more.xsd', 'plan_pre.xml -> plan_pre.xml', 'more.xsd#Balance -> more.xsd#L6', '#hbr_Cash -> plan.xsd#L15', 'more.xsd#hbr_Loans -> more.xsd#L4']);
  });

  it('lead to the file where the id in it is lost', async () => {
    assert.deepEqual(await linksOf(file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Lost'))))))), ['#hbr_Lost -> plan.xsd']);
  });

  it('lead to the built-in schemas of the standards', async () => {
    const { service } = await openProject(file('plan.xsd', schema()));
    const targets = finish(service.documentLinks(uriOf('plan.xsd'))).map((link) => service.resolveDocumentLink(link).target);
    assert.deepEqual(targets, ['xbrl-standard:/www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd', 'xbrl-standard:/www.xbrl.org/2005/xbrldt-2005.xsd']);
  });

  it('leave out what is not at hand, or in no file', async () => {
    assert.deepEqual(await linksOf(file('plan.xsd', schema('<xsd:include schemaLocation="missing.xsd"/>', '<xsd:include schemaLocation="https://base.example/base.xsd"/>'))), []);
  });

  it('stay as they are where they carry nothing of ours', async () => {
    const { service } = await openProject(file('plan.xsd', schema()));
    for (const data of [undefined, null, 'plan.xsd', { url: 7 }, { url: uriOf('gone.xsd') }]) {
      const link = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, data };
      assert.deepEqual(service.resolveDocumentLink(link), link);
    }
  });
});
