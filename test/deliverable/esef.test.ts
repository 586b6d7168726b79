import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeliverableKind } from '../../server/deliverable/deliverable';
import { openProject, uriOf } from '../fixture';
import { file, schema } from '../taxonomy';
import { metadata } from '../packages/package';

const report = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><ix:nonNumeric name="hbr:Name" contextRef="c">Harbor Ferries</ix:nonNumeric></body></html>';

/** A report package in order: by path, what is in each file. */
const package_ = {
  'harbor/META-INF/taxonomyPackage.xml': metadata(),
  'harbor/META-INF/catalog.xml': '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"/>',
  'harbor/reports/harborferries-2025-12-31-1-en.xhtml': report,
  'harbor/harborferries-2025-12-31.xsd': schema(),
};

type Files = Readonly<Record<string, string>>;

/** The files without those below a path, and with others. */
function changed(without: string, added: Files = {}): Files {
  return { ...Object.fromEntries(Object.entries<string>(package_).filter(([path]) => !path.startsWith(without))), ...added };
}

/** Checks what is found of these files as a whole: severity, last part of the code, and the file, '' for the whole. */
async function check(kind: DeliverableKind, files: Files, expected: readonly string[], whole = uriOf('')): Promise<void> {
  const { service } = await openProject(Object.entries(files).map(([path, text]) => file(path, text)).join(''));
  const listed = Object.entries(files).map(([path, text]) => ({ uri: uriOf(path), path, size: text.length }));
  const found = service.diagnoseDeliverable(kind, whole, listed).flatMap(({ uri, diagnoses }) => diagnoses.map(({ severity, code }) => `${severity} ${code.replace(/^ESEF[.].*[.]/, '')} ${uri.replace(whole, '').replace(uriOf(''), '')}`.trim()));
  assert.deepEqual(found.sort(), [...expected].sort());
}

const archive = 'xbrl-package:/harbor.zip%21/';

describe('A package to be handed over', () => {
  it('has no finding where it is in order: the folder at its top, the one around it, or an archive', async () => {
    const inner = Object.fromEntries(Object.entries(package_).map(([path, text]) => [path.slice('harbor/'.length), text]));
    for (const kind of ['esef', 'package'] as const) {
      await check(kind, package_, []);
      await check(kind, package_, [], archive);
      await check(kind, inner, []);
    }
  });

  it('needs one folder at the top of an archive', async () => {
    await check('package', { ...package_, 'notes/more.xsd': schema() }, ['error tpe:invalidDirectoryStructure'], archive);
    await check('package', { 'harbor/plan.xsd': schema(), 'notes/more.xsd': schema() }, ['error tpe:invalidDirectoryStructure', 'error tpe:metadataDirectoryNotFound'], archive);
    await check('package', { 'META-INF/taxonomyPackage.xml': metadata(), 'plan.xsd': schema() }, ['error tpe:invalidDirectoryStructure'], archive);
  });

  it('describes itself', async () => {
    await check('package', changed('harbor/META-INF/'), ['error tpe:metadataDirectoryNotFound']);
    await check('package', changed('harbor/META-INF/taxonomyPackage.xml'), ['error tpe:metadataFileNotFound']);
  });

  it('is known among what a Mac packs with it, which is told once', () =>
    check('esef', { ...package_, '__MACOSX/harbor/._reports': '' }, ['error tpe:invalidDirectoryStructure', 'warning package-leftover __MACOSX/harbor/._reports'], archive));

  it('has nothing that a computer left', () => check('package', changed('-', { 'harbor/Thumbs.db': '', 'harbor/harborferries-2025-12-31.xsd.bak': '', 'harbor/more.zip': '' }), ['warning package-leftover harbor/Thumbs.db', 'warning package-leftover harbor/harborferries-2025-12-31.xsd.bak', 'warning package-leftover harbor/more.zip']));
});

describe('A report package', () => {
  it('has its reports in their folder, or those of a set in one folder of that', async () => {
    await check('esef', changed('harbor/reports', { 'harbor/harborferries-2025-12-31-1-en.xhtml': report }), ['error reportIncorrectlyPlacedInPackage harbor/harborferries-2025-12-31-1-en.xhtml']);
    await check('esef', changed('harbor/reports', { 'harbor/reports/2025/en/harborferries-2025-12-31-1-en.xhtml': report }), ['error reportIncorrectlyPlacedInPackage harbor/reports/2025/en/harborferries-2025-12-31-1-en.xhtml']);
    await check('esef', changed('harbor/reports', { 'harbor/reports/2025/statements.xhtml': report, 'harbor/reports/2025/styles.css': 'p {}', 'harbor/reports/2025/ferry.png': '' }), []);
  });

  it('has a report with facts', async () => {
    await check('esef', changed('harbor/reports'), ['error noInlineXbrlTags']);
    await check('esef', changed('harbor/reports', { 'harbor/reports/harborferries-2025-12-31.xhtml': report.replace(/<ix:.*nonNumeric>/, 'Harbor Ferries') }), ['error noInlineXbrlTags harbor/reports/harborferries-2025-12-31.xhtml']);
  });

  it('has reports with names as ESMA wants them', async () => {
    await check('esef', changed('harbor/reports', { 'harbor/reports/annual-report.xhtml': report }), ['warning incorrectNamingConventionReportPackageReportFile harbor/reports/annual-report.xhtml']);
    await check('esef', changed('harbor/reports', { 'harbor/reports/harborferries-2025-12-31.htm': report }), ['error incorrectFileExtension harbor/reports/harborferries-2025-12-31.htm']);
    for (const name of ['harborferries-2025-12-31.xhtml', 'harborferries-2025-12-31-en.xhtml', '254900ARU0VC1WY6GJ71-2025-12-31-2-nl-BE.html']) await check('esef', changed('harbor/reports', { [`harbor/reports/${name}`]: report }), []);
  });

  it('has nothing else in it', () => check('esef', changed('-', { 'harbor/reports/annual-report.docx': '', 'harbor/reports/menu.js': '', 'harbor/META-INF/reportPackage.json': '{}', 'harbor/META-INF/notes.txt': '', 'harbor/logo.png': '' }), ['warning foreign-file harbor/META-INF/notes.txt', 'warning foreign-file harbor/logo.png', 'warning foreign-file harbor/reports/annual-report.docx', 'warning foreign-file harbor/reports/menu.js']));

  it('has a schema', () => check('esef', changed('harbor/harborferries-2025-12-31.xsd'), ['error extensionTaxonomyWrongFilesStructure']));
});
