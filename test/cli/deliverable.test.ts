import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { writeArchive } from '../node/archive';
import { root } from '../sharedFolder';

const schema = '<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:hbr="http://www.harborferries.example/20251231" xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="http://www.harborferries.example/20251231"/>';

/** Runs xbrl-lint on a folder of these files. */
function inFolder(files: Readonly<Record<string, string>>, check: (lint: (...args: readonly string[]) => { readonly status: number | null; readonly stdout: string; readonly stderr: string }, folder: string) => void): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-deliverable-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), content);
    }
    check((...args) => spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args, folder], { encoding: 'utf8' }), folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe('xbrl-lint --deliverable', () => {
  it('succeeds on a submission in order, and does not look at what only tools see', () =>
    inFolder({ 'hbr-20251231.xsd': schema, '.DS_Store': '', '.git/config': '' }, (lint) => {
      const { status, stdout } = lint('--deliverable', 'edgar');
      assert.equal(stdout, '1 document: 0 errors, 0 warnings, 0 information, 0 hints\nJudged as an SEC filing, as you asked.\n');
      assert.equal(status, 0);
    }));

  it('prints findings on files beside those in them, under the rules of the SEC', () =>
    inFolder({ 'hbr.xsd': schema.replaceAll('"http://www.harborferries', '"https://www.harborferries'), 'notes.docx': 'not XML' }, (lint, folder) => {
      const { status, stdout } = lint('--deliverable', 'edgar');
      assert.equal(status, 1);
      assert.match(stdout, new RegExp(`${folder}.hbr\\.xsd:1:2: error: EDGAR takes a schema under a name like .* \\[EFM\\.6\\.03\\.03, submission-document-name\\]\n`));
      assert.match(stdout, /notes\.docx:1:1: warning: EDGAR does not take notes\.docx/);
      assert.match(stdout, /EFM\.6\.07\.04, namespace-form/);
    }));

  it('writes them as JSON and SARIF, and accepts them in a baseline', () =>
    inFolder({ 'hbr.xsd': schema, 'notes.docx': '' }, (lint) => {
      const json = JSON.parse(lint('--deliverable', 'edgar', '--format', 'json').stdout) as { readonly diagnostics: readonly { readonly rule: string; readonly file: string }[] };
      assert.deepEqual(json.diagnostics.map(({ rule, file }) => [path.basename(file), rule]), [['hbr.xsd', 'submission-document-name'], ['notes.docx', 'submission-file-type']]);
      const sarif = JSON.parse(lint('--deliverable', 'edgar', '--format', 'sarif').stdout) as { readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[] };
      assert.deepEqual(sarif.runs[0]!.results.map(({ ruleId }) => ruleId), ['submission-document-name', 'submission-file-type']);
      assert.equal(lint('--deliverable', 'edgar', '--write-baseline').status, 0);
      const { status, stdout } = lint('--deliverable', 'edgar', '--baseline', path.join(json.diagnostics[0]!.file, '..', 'xbrl-baseline.json'));
      assert.match(stdout, /0 errors, 0 warnings, .*2 accepted/);
      assert.equal(status, 0);
    }));

  it('wants one folder and a kind that it knows', () =>
    inFolder({ 'hbr-20251231.xsd': schema }, (lint, folder) => {
      for (const [args, message] of [[['--deliverable', 'paper'], /--deliverable is one of edgar, esef, package, not "paper"/], [['--deliverable', 'edgar', folder], /name one folder/]] as const) {
        const { status, stderr } = lint(...args);
        assert.equal(status, 2);
        assert.match(stderr, message);
      }
      const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), '--deliverable', 'edgar', path.join(folder, 'hbr-20251231.xsd')], { encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, /is no folder/);
    }));

  it('judges what a zip file holds, and says where in it', () =>
    inFolder({}, (_, folder) => {
      const files = { 'harbor/META-INF/taxonomyPackage.xml': '<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://www.harborferries.example</tp:identifier></tp:taxonomyPackage>', 'harbor/hbr-20251231.xsd': `${schema}<`, 'harbor/Thumbs.db': '' };
      const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), '--deliverable', 'package', writeArchive(folder, 'harbor.zip', files)], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stdout, /^(?!xbrl-).*harbor\.zip!\/harbor\/Thumbs\.db:1:1: warning: harbor\/Thumbs\.db is no part of a taxonomy/m);
      assert.match(stdout, /^(?!xbrl-).*harbor\.zip!\/harbor\/hbr-20251231\.xsd:\d+:\d+: error: .*xml-syntax\]$/m);
      const broken = path.join(folder, 'broken.zip');
      fs.writeFileSync(broken, 'no archive');
      const { status: none, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), '--deliverable', 'package', broken], { encoding: 'utf8' });
      assert.equal(none, 2);
      assert.match(stderr, /It is no zip archive that can be read/);
    }));
});
