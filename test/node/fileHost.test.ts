import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { after, describe, it } from 'node:test';
import { URI } from 'vscode-uri';
import { FileHost } from '../../server/node/fileHost';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-host-'));
after(() => fs.rmSync(folder, { recursive: true }));
const root = path.join(folder, 'workspace');
for (const [file, content] of [
  ['workspace/plan.xsd', 'plan'],
  ['workspace/deep/er/plan_lab.xml', 'labels'],
  ['workspace/node_modules/other/other.xsd', 'other'],
  ['workspace/old/plan.xsd', 'old'],
  ['workspace/notes.txt', 'notes'],
  ['workspace/reports/report.htm', '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"/>'],
  ['workspace/reports/letter.htm', '<html xmlns="http://www.w3.org/1999/xhtml">See www.xbrl.org/</html>'],
  ['beside.xsd', 'beside'],
] as const) {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), content);
}

const uri = (file: string) => URI.file(path.join(folder, file)).toString();
const host = (options: ConstructorParameters<typeof FileHost>[0] = {}, log: (message: string) => void = (message) => assert.fail(message)) => new FileHost({ roots: [root], ...options }, log);

describe('The host over the file system', () => {
  it('lists what may be a taxonomy or a report, and not what is excluded', async () => {
    assert.deepEqual((await host().list()).toSorted(), [uri('workspace/deep/er/plan_lab.xml'), uri('workspace/old/plan.xsd'), uri('workspace/plan.xsd'), uri('workspace/reports/report.htm')]);
    assert.deepEqual((await host({ exclude: ['old', '**/er'] }).list()).toSorted(), [uri('workspace/plan.xsd'), uri('workspace/reports/report.htm')]);
  });

  it('includes exactly what it lists', () => {
    const excluding = host({ exclude: ['**/er'] });
    assert.equal(excluding.includes(uri('workspace/plan.xsd')), true);
    for (const file of ['workspace/deep/er/plan_lab.xml', 'workspace/node_modules/other/other.xsd', 'workspace/notes.txt', 'beside.xsd']) assert.equal(excluding.includes(uri(file)), false, file);
    assert.equal(excluding.includes('https://www.xbrl.org/plan.xsd'), false);
  });

  it('takes a single file for a workspace', async () => {
    const single = host({ roots: [path.join(folder, 'beside.xsd')] });
    assert.deepEqual(await single.list(), [uri('beside.xsd')]);
    assert.equal(single.includes(uri('beside.xsd')), true);
    assert.equal(single.includes(uri('workspace/plan.xsd')), false);
  });

  it('reads files, also those beside the workspace, and nothing else', async () => {
    assert.equal(Buffer.from((await host().read(uri('beside.xsd'))) as Uint8Array).toString(), 'beside');
    assert.equal(await host().read(uri('gone.xsd')), undefined);
    assert.equal(await host().read(uri('workspace')), undefined);
    assert.equal(await host().read('https://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'), undefined);
  });

  it('reads nothing beside a workspace that is not trusted', async () => {
    const distrusting = host({ isTrusted: false });
    assert.equal(await distrusting.read(uri('beside.xsd')), 'not trusted');
    assert.ok((await distrusting.read(uri('workspace/plan.xsd'))) instanceof Uint8Array);
  });

  it('does not read a file above the limit, and says so', async () => {
    const messages: string[] = [];
    assert.equal(await host({ mostBytes: 3 }, (message) => messages.push(message)).read(uri('workspace/plan.xsd')), 'too large');
    assert.match(messages[0] ?? '', /plan\.xsd has 4 bytes, more than xbrl\.maxFileSize allows/);
  });
});
