import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { root } from '../sharedFolder';
import { appinfo, concept, labels, linkbase, locator, presentationLink, schema } from '../taxonomy';

/** A schema with a dangling id, in a folder of its own. */
function project(test: TestContext) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-baseline-'));
  test.after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'plan.xsd');
  const baseline = path.join(folder, 'xbrl-baseline.json');
  const write = (...lost: readonly string[]) => fs.writeFileSync(file, schema(appinfo(linkbase(labels(['Cash']), presentationLink(locator('Cash'), ...lost.map((name) => locator(name))))), concept('Cash')));
  const lint = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args, file], { encoding: 'utf8', cwd: folder });
    return { status, stdout, stderr };
  };
  return { file, baseline, write, lint };
}

describe('A baseline', () => {
  it('accepts what was found when it was written, with the reason given', (test) => {
    const { baseline, write, lint } = project(test);
    write('Receivables');
    assert.equal(lint().status, 1);
    assert.deepEqual(lint('--write-baseline', '--reason', 'filed that way in 2024').status, 0);
    const { accepted } = JSON.parse(fs.readFileSync(baseline, 'utf8')) as { accepted: { file: string; rule: string; reason: string }[] };
    const dangling = accepted.find(({ rule }) => rule === 'dangling-id');
    assert.equal(dangling?.file, 'plan.xsd');
    assert.equal(dangling.reason, 'filed that way in 2024');
    const { status, stdout } = lint('--baseline', baseline);
    assert.equal(status, 0);
    assert.match(stdout, /^1 document: 0 errors, .*\d accepted\nJudged .*\n$/);
  });

  it('holds when lines move, and lets new findings fail', (test) => {
    const { file, baseline, write, lint } = project(test);
    write('Receivables');
    lint('--write-baseline');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('>', '>\n\n\n'));
    assert.equal(lint('--baseline', baseline).status, 0);
    write('Receivables', 'Payables');
    const { status, stdout } = lint('--baseline', baseline);
    assert.equal(status, 1);
    assert.match(stdout, /hbr_Payables/);
    assert.doesNotMatch(stdout, /hbr_Receivables/);
  });

  it('holds when one more place follows from what was accepted', (test) => {
    const { baseline, write, lint } = project(test);
    write('Receivables');
    lint('--write-baseline');
    write('Receivables', 'Receivables');
    assert.equal(lint('--baseline', baseline).status, 0);
  });

  it('keeps the reasons it has when it is written again, and drops what is mended', (test) => {
    const { baseline, write, lint } = project(test);
    write('Receivables', 'Payables');
    lint('--write-baseline', '--reason', 'first');
    write('Receivables', 'Securities');
    lint('--write-baseline', '--reason', 'second');
    const { accepted } = JSON.parse(fs.readFileSync(baseline, 'utf8')) as { accepted: { rule: string; text: string; reason: string }[] };
    assert.deepEqual(
      accepted.filter(({ rule }) => rule === 'dangling-id').map(({ text, reason }) => [text, reason]),
      [
        ['#hbr_Receivables', 'first'],
        ['#hbr_Securities', 'second'],
      ],
    );
  });

  it('is written to the folder named, or the innermost around all that are named, wherever one is', (test) => {
    const { file, baseline, write } = project(test);
    const folder = path.dirname(file);
    write('Receivables');
    const deeper = path.join(folder, 'deeper');
    fs.mkdirSync(deeper);
    fs.copyFileSync(file, path.join(deeper, 'plan.xsd'));
    const writtenFor = (...paths: readonly string[]) => spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), '--write-baseline', ...paths], { encoding: 'utf8', cwd: os.homedir() }).stdout.split(' ')[0];
    assert.equal(writtenFor(deeper), path.join(deeper, 'xbrl-baseline.json'));
    assert.equal(writtenFor(file), baseline);
    assert.equal(writtenFor(deeper, file), baseline);
  });

  it('that cannot be read is refused with exit status 2', (test) => {
    const { baseline, write, lint } = project(test);
    write();
    fs.writeFileSync(baseline, '{"version": 1, "accepted": [{"file": "plan.xsd"}]}');
    const { status, stderr } = lint('--baseline', baseline);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be used as a baseline: entry 1 of "accepted" has no text "rule"/);
    assert.match(lint('--baseline', 'gone.json').stderr, /gone\.json cannot be used as a baseline: there is no such file or folder/);
  });
});
