import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, uriOf } from '../fixture';
import { appinfo, concept, file, linkbase, linkbaseRef, locator, presentationLink, schema } from '../taxonomy';
import { at, checkEdited, editsByUri } from './edited';

/** Checks what moving files or folders makes of a project's texts, before anything is moved. */
async function checkMoved(source: string, moves: Readonly<Record<string, string>>, expected: string): Promise<void> {
  const project = await openProject(source);
  const edit = project.service.moveFiles(Object.entries(moves).map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })));
  await checkEdited(project, source, edit, expected);
}

const reference = (href: string) => `<xsd:import namespace="http://www.harborferries.example/base" schemaLocation="${href}"/>`;
const roleRef = (href: string) => `<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/r" xlink:href='${href}#r'/>`;

describe('Renaming a file', () => {
  it('changes every href and schemaLocation that leads to it, its own among them', () => {
    const project = (plan: string, pre: string) =>
      file('entry.xsd', schema(reference(`./${plan}`))) +
      file('plan.xsd', schema(appinfo(linkbaseRef(pre), linkbase(roleRef(plan), presentationLink(locator('Cash', plan), locator('Loans')))), concept('Cash'))) +
      file('plan_pre.xml', linkbase(presentationLink(locator('Cash', plan))));
    const expected = (plan: string) => project(plan, 'plan_pre.xml').replace(`./${plan}`, plan);
    return checkMoved(project('plan.xsd', 'plan_pre.xml'), { 'plan.xsd': 'plan 2025.xsd' }, expected('plan%202025.xsd'));
  });

  it('leaves references to others alone', async () => {
    const source = file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbaseRef('nowhere.xml')))) + file('plan_pre.xml', linkbase());
    const { service } = await openProject(source);
    assert.equal(editsByUri(service.moveFiles([{ oldUri: uriOf('other.xsd'), newUri: uriOf('another.xsd') }])).size, 0);
    assert.equal(editsByUri(service.moveFiles([{ oldUri: uriOf('plan'), newUri: uriOf('plans') }])).size, 0);
  });

  it('into another folder changes the references that it writes relative to its place', () => {
    const project = (up: string, down: string) =>
      file('plan.xsd', schema(reference(`${up}base.xsd`), appinfo(linkbaseRef(`${up}links/plan_pre.xml`), linkbase(presentationLink(locator('Cash'), locator('Loans', 'http://www.example.com/base.xsd')))), concept('Cash'))) +
      file('base.xsd', schema()) +
      file('links/plan_pre.xml', linkbase(presentationLink(locator('Cash', `${down}plan.xsd`))));
    return checkMoved(project('', '../'), { 'plan.xsd': 'a/b/plan.xsd' }, project('../../', '../a/b/'));
  });

  it('moves files together', () => {
    const project = (to: string) => file('entry.xsd', schema(reference(`${to}plan.xsd`))) + file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) + file('plan_pre.xml', linkbase(presentationLink(locator('Cash', 'plan.xsd'))));
    return checkMoved(project(''), { 'plan.xsd': 'new/plan.xsd', 'plan_pre.xml': 'new/plan_pre.xml' }, project('new/'));
  });

  it('minds xml:base, and the locations in xsi:schemaLocation', () => {
    const links = (name: string) =>
      linkbase(presentationLink(locator('Cash', name).replace('<link:loc', '<link:loc xml:base="sub/"'))).replace('<link:linkbase', `<link:linkbase xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="sub/plan.xsd sub/plan.xsd  http://b.example b.xsd"`);
    const source = file('links.xml', links('plan.xsd')) + file('sub/plan.xsd', schema(concept('Cash')));
    return checkMoved(source, { 'sub/plan.xsd': 'sub/new.xsd' }, source.replace('sub/plan.xsd  http', 'sub/new.xsd  http').replace('"plan.xsd#', '"new.xsd#'));
  });
});

describe('Renaming a file where its name stands', () => {
  const project = (name: string) =>
    file('plan.xsd', schema(appinfo(linkbaseRef('links/plan_pre.xml'), linkbase(presentationLink(locator('Cash')))), concept('Cash')).replace('links/plan_pre.xml', `links/${name}`)) +
    file('links/plan_pre.xml', linkbase(presentationLink(locator('Cash', '../plan.xsd'))));

  /** What can be renamed at a place: the text in the range and the file's name; or why not; or nothing. */
  async function prepared(place: string, source = project('plan_pre.xml')): Promise<string | undefined> {
    const opened = await openProject(at(place, source));
    const { uri, position } = opened.cursor!;
    const found = opened.service.prepareRename(uri, position);
    if (!found || 'refusal' in found) return found?.refusal;
    const line = opened.text(uri.slice(uriOf('').length)).split('\n')[found.range.start.line]!;
    return `${line.slice(found.range.start.character, found.range.end.character)} -> ${found.placeholder}`;
  }

  async function renamed(place: string, newName: string) {
    const opened = await openProject(at(place, project('plan_pre.xml')));
    return { opened, edit: opened.service.rename(opened.cursor!.uri, opened.cursor!.position, newName) };
  }

  it('changes what leads to it, then renames it', async () => {
    const { opened, edit } = await renamed('links/plan_|pre.xml', 'pre 2025.xml');
    assert.ok(edit && !('refusal' in edit));
    assert.deepEqual(edit.documentChanges?.at(-1), { kind: 'rename', oldUri: uriOf('links/plan_pre.xml'), newUri: uriOf('links/pre%202025.xml'), options: { overwrite: false } });
    await checkEdited(opened, project('plan_pre.xml'), edit, project('pre%202025.xml'));
  });

  it('begins with the name, from anywhere before the #', async () => {
    assert.equal(await prepared('lin|ks/plan_pre.xml'), 'plan_pre.xml -> plan_pre.xml');
    assert.equal(await prepared('../plan.xsd|#'), 'plan.xsd -> plan.xsd');
    assert.equal(await prepared('plan.xsd#hbr_Ca|sh'), 'Cash -> Cash');
  });

  it('is refused for a file of somebody else’s, and where none is there', async () => {
    assert.match((await prepared('xbrl-|instance-2003'))!, /^xbrl-instance-2003-12-31\.xsd is not part of this workspace/);
    assert.equal(await prepared('no|where.xml', project('nowhere.xml')), undefined);
  });

  it('is refused with the reason for a name that no file can have, that is not read or that is taken', async () => {
    for (const [newName, reason] of [['a/b.xml', /no file name/], ['plan', /must end in/], ['.xml', /must end in/]] as const) {
      const { edit } = await renamed('links/plan_|pre.xml', newName);
      assert.match(edit && 'refusal' in edit ? edit.refusal : '', reason);
    }
    const taken = await openProject(at('links/plan_|pre.xml', project('plan_pre.xml') + file('links/other.xml', linkbase())));
    assert.deepEqual(taken.service.rename(taken.cursor!.uri, taken.cursor!.position, 'other.xml'), { refusal: 'There is a file other.xml already.' });
  });
});

describe('Renaming a folder', () => {
  it('changes what leads into it and what leads out of it, not what stays within', () => {
    const project = (folder: string, within = `../${folder}/plan.xsd`) =>
      file('entry.xsd', schema(reference(`${folder}/plan.xsd`))) +
      file('old/plan.xsd', schema(reference('../entry.xsd'), appinfo(linkbaseRef('./plan_pre.xml')), concept('Cash'))) +
      file('old/plan_pre.xml', linkbase(presentationLink(locator('Cash', 'plan.xsd'), locator('Cash', within))));
    return checkMoved(project('old'), { old: 'new' }, project('new', 'plan.xsd'));
  });
});

describe('Renaming files of a taxonomy package', () => {
  const packaged = ({ target = '../tax/', entry = 'http://www.harborferries.example/tax/2025/plan.xsd', start = 'http://www.harborferries.example/tax/' }) =>
    file('META-INF/taxonomyPackage.xml', `<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>x</tp:identifier><tp:entryPoints><tp:entryPoint><tp:name>Plan</tp:name><tp:entryPointDocument href="${entry}"/></tp:entryPoint></tp:entryPoints></tp:taxonomyPackage>`) +
    file('META-INF/catalog.xml', `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="${start}" rewritePrefix="${target}"/></catalog>`) +
    file('tax/2025/plan.xsd', schema(concept('Cash')));

  it('changes the URL of an entry point, which the catalog leads to the file', () =>
    checkMoved(packaged({}), { 'tax/2025/plan.xsd': 'tax/2026/main.xsd' }, packaged({ entry: 'http://www.harborferries.example/tax/2026/main.xsd' })));

  it('changes an entry point that is written relative to META-INF', () =>
    checkMoved(packaged({ entry: '../tax/2025/plan.xsd' }), { 'tax/2025/plan.xsd': 'tax/2025/main.xsd' }, packaged({ entry: '../tax/2025/main.xsd' })));

  it('changes the targets of the catalog where their folder is renamed; the URLs stay', () => checkMoved(packaged({}), { tax: 'taxonomy' }, packaged({ target: '../taxonomy/' })));
});
