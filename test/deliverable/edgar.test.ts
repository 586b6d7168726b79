import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, uriOf } from '../fixture';
import { appinfo, calculationLink, file, labelLink, linkbase, linkbaseRef, presentationLink, schema } from '../taxonomy';

const whole = uriOf('');

/** Checks what the rules on submissions say of a project's files: file, severity and code of each finding. */
async function checkSubmission(files: Readonly<Record<string, string>>, ...expected: readonly string[]): Promise<void> {
  const { service } = await openProject(Object.entries(files).map(([name, content]) => file(name, content)).join(''));
  const listed = Object.entries(files).filter(([name]) => !name.includes('://')).map(([path, content]) => ({ uri: uriOf(encodeURI(path)), path, size: content.length }));
  const found = service.diagnoseDeliverable('edgar', whole, listed);
  assert.deepEqual(found.flatMap(({ uri, diagnoses }) => diagnoses.map(({ severity, code }) => `${decodeURI(uri.slice(whole.length))} ${severity} ${code}`)), expected);
}

const instance = '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:schemaRef xlink:type="simple" xlink:href="hbr-20251231.xsd"/></xbrli:xbrl>';
const inline = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"></html>';

describe('A submission', () => {
  it('may be a schema with its linkbases, an instance, reports, exhibits and images', async () => {
    const linkbases = { 'hbr-20251231_pre.xml': linkbase(presentationLink()), 'hbr-20251231_lab.xml': linkbase(labelLink()), 'hbr-20251231_cal.xml': linkbase(calculationLink()) };
    await checkSubmission({ 'hbr-20251231.xsd': schema(appinfo(...Object.keys(linkbases).map(linkbaseRef))), ...linkbases, 'hbr-20251231.xml': instance, 'ex31_1.htm': '', 'Logo.jpg': '', 'form.xml': '<form/>' });
    await checkSubmission({ 'hbr-20251231.xsd': schema(), 'hbr-10k.htm': inline, 'hbr-ex13.htm': inline });
  });
});

describe('submission-file-name', () => {
  it('finds spaces, other letters and beginnings', () =>
    checkSubmission({ 'annual report.htm': '', 'größe.pdf': '', '_cover.htm': '', 'Hbr-20251231.xsd': schema() }, 'annual report.htm error EFM.5.01.01', 'größe.pdf error EFM.5.01.01', '_cover.htm error EFM.5.01.01', 'Hbr-20251231.xsd error EFM.5.01.01'));
  it('finds the thirty-third character', async () => {
    await checkSubmission({ [`${'a'.repeat(28)}.htm`]: '' });
    await checkSubmission({ [`${'a'.repeat(29)}.htm`]: '' }, `${'a'.repeat(29)}.htm error EFM.5.01.01.tooManyCharacters`);
  });
});

describe('submission-file-type', () => {
  it('finds what EDGAR does not take, what it makes itself, and what lies in a folder', () =>
    checkSubmission(
      { 'notes.docx': '', 'chart.png': '', 'COVER.HTM': '', 'MetaLinks.json': '{}', 'R2.htm': '', 'hbr-20251231_htm.xml': instance, 'exhibits/ex31.htm': '' },
      ...['notes.docx', 'chart.png', 'COVER.HTM', 'MetaLinks.json', 'R2.htm', 'hbr-20251231_htm.xml', 'exhibits/ex31.htm'].map((name) => `${name} warning submission-file-type`),
    ));
});

describe('submission-document-name', () => {
  const led = (href: string) => ({ 'hbr-20251231.xsd': schema(appinfo(linkbaseRef(href))) });
  it('finds schemas and instances without a date, or with one that does not exist', () => checkSubmission({ 'hbr.xsd': schema() }, 'hbr.xsd error EFM.6.03.03'));
  it('finds a day that does not exist', () => checkSubmission({ 'hbr-20250931.xsd': schema(), 'hbr-2025.xml': instance.replace('hbr-20251231.xsd', 'hbr-20250931.xsd') }, 'hbr-20250931.xsd error EFM.6.03.03', 'hbr-2025.xml error EFM.6.03.03'));
  it('finds the ending of another kind', () => checkSubmission({ ...led('hbr-20251231_pre.xml'), 'hbr-20251231_pre.xml': linkbase(labelLink()) }, 'hbr-20251231_pre.xml error EFM.6.03.03'));
  it('finds a linkbase of no kind, and of one that EDGAR does not take', async () => {
    await checkSubmission({ ...led('hbr-20251231_def.xml'), 'hbr-20251231_def.xml': linkbase() }, 'hbr-20251231_def.xml error EFM.6.03.03.noLinkElement');
    await checkSubmission({ ...led('hbr-20251231_gen.xml'), 'hbr-20251231_gen.xml': linkbase('<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>') }, 'hbr-20251231_gen.xml error EFM.6.03.02');
  });
});

describe('submission-schema', () => {
  it('finds linkbases without any, on the folder', () => checkSubmission({ 'hbr-20251231_lab.xml': linkbase(labelLink()) }, ' error submission-schema'));
  it('finds a second one that nothing leads to', () => checkSubmission({ 'hbr-20251231.xsd': schema(), 'hbr-20241231.xsd': schema() }, 'hbr-20241231.xsd warning submission-schema'));
  it('finds any that nothing leads to, beside the one of the report', () => checkSubmission({ 'hbr-20241231.xsd': schema(), 'hbr-20251231.xsd': schema(), 'hbr-20251231.xml': instance }, 'hbr-20241231.xsd warning submission-schema'));
  it('is silent on one that the first imports', () => checkSubmission({ 'hbr-20251231.xsd': schema('<xsd:import namespace="http://www.harborferries.example/routes" schemaLocation="routes-20251231.xsd"/>'), 'routes-20251231.xsd': schema() }));
});

describe('submission-instance', () => {
  it('finds a second one, and one beside Inline XBRL documents', async () => {
    await checkSubmission({ 'hbr-20251231.xsd': schema(), 'hbr-20250930.xml': instance, 'hbr-20251231.xml': instance }, 'hbr-20251231.xml error EFM.6.03.08');
    await checkSubmission({ 'hbr-20251231.xsd': schema(), 'hbr-20251231.xml': instance, 'hbr-10k.htm': inline }, 'hbr-20251231.xml error EFM.6.03.08');
  });
});

describe('submission-reference', () => {
  it('finds a file outside of the folder', () => checkSubmission({ 'hbr-20251231.xsd': schema(appinfo(linkbaseRef('../hbr-20251231_lab.xml'))), 'file:///hbr-20251231_lab.xml': linkbase(labelLink()) }, 'hbr-20251231.xsd error submission-reference'));
  it('leaves a file that is missing to another rule', () => checkSubmission({ 'hbr-20251231.xsd': schema(appinfo(linkbaseRef('hbr-20251231_lab.xml'))) }));
});
