import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, FileChangeType, type ClientCapabilities } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { statusNotification, trustNotification, type StatusParams } from '../../server/protocol/status';
import { appinfo, concept, labels, linkbase, schema } from '../taxonomy';
import { TestClient } from './client';

const capabilities: ClientCapabilities = { workspace: { configuration: true, workspaceFolders: true } };

/** A schema whose linkbase has a label for a concept that it does not declare. */
const broken = schema(appinfo(linkbase(labels(['Cash', 'Gone']))), concept('Cash'));

async function start(test: TestContext, files: Readonly<Record<string, string>>, initializationOptions: object = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-workspace-'));
  const file = (name: string) => path.join(folder, name);
  const uri = (name: string) => URI.file(file(name)).toString();
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(file(name)), { recursive: true });
    fs.writeFileSync(file(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const client = await TestClient.start(file('workspace'), capabilities, initializationOptions);
  const statuses: StatusParams[] = [];
  client.connection.onNotification(statusNotification.method, (status: StatusParams) => void statuses.push(status));
  test.after(async () => {
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });
  const rules = (name: string) => (client.published.get(uri(name)) ?? []).map(({ data }) => (data as { rule: string }).rule);
  const tell = (name: string, type: FileChangeType) => client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(name), type }] });
  const configured = () => client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  return { client, file, uri, write, rules, tell, configured, statuses };
}

describe('The workspace', { timeout: 30_000 }, () => {
  it('takes in files that are created and lets go of a folder that is deleted', async (test) => {
    const { client, file, write, rules, tell } = await start(test, { 'workspace/one.xsd': broken });
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
    write('workspace/more/two.xsd', broken);
    await tell('workspace/more/two.xsd', FileChangeType.Created);
    await client.until(() => rules('workspace/more/two.xsd').includes('dangling-id'));
    fs.rmSync(file('workspace/more'), { recursive: true });
    await tell('workspace/more', FileChangeType.Deleted);
    await client.until(() => rules('workspace/more/two.xsd').length === 0);
    assert.ok(rules('workspace/one.xsd').includes('dangling-id'));
  });

  it('takes in a folder that was moved there, whatever its name', async (test) => {
    const { client, file, write, rules, tell } = await start(test, { 'workspace/one.xsd': broken });
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
    write('elsewhere/two.xsd', broken);
    fs.renameSync(file('elsewhere'), file('workspace/filing-2024.12'));
    await tell('workspace/filing-2024.12', FileChangeType.Created);
    await client.until(() => rules('workspace/filing-2024.12/two.xsd').includes('dangling-id'));
  });

  it('is the one folder of a client that knows no workspace folders', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-workspace-'));
    fs.writeFileSync(path.join(folder, 'one.xsd'), broken);
    const client = await TestClient.startOlder(folder);
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    await client.until(() => client.published.has(URI.file(path.join(folder, 'one.xsd')).toString()));
  });

  it('follows a file that is renamed: what referred to it has lost it', async (test) => {
    const including = (name: string) => schema(`<xsd:include schemaLocation="${name}"/>`);
    const { client, file, rules, tell } = await start(test, { 'workspace/main.xsd': including('part.xsd'), 'workspace/part.xsd': broken });
    await client.until(() => rules('workspace/part.xsd').includes('dangling-id'));
    assert.deepEqual(rules('workspace/main.xsd'), []);
    fs.renameSync(file('workspace/part.xsd'), file('workspace/piece.xsd'));
    await tell('workspace/part.xsd', FileChangeType.Deleted);
    await tell('workspace/piece.xsd', FileChangeType.Created);
    await client.until(() => rules('workspace/main.xsd').includes('missing-file') && rules('workspace/piece.xsd').includes('dangling-id') && rules('workspace/part.xsd').length === 0);
  });

  it('has rules switched off and on again by settings, folder by folder', async (test) => {
    const { client, rules, configured } = await start(test, { 'workspace/one.xsd': broken });
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
    client.folderConfiguration = { rules: { 'dangling-id': 'off' } };
    await configured();
    await client.until(() => !rules('workspace/one.xsd').includes('dangling-id'));
    client.folderConfiguration = { rules: { 'dangling-id': 'hint' } };
    await configured();
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
  });

  it('leaves out what settings exclude', async (test) => {
    const { client, rules, configured } = await start(test, { 'workspace/one.xsd': broken, 'workspace/old/one.xsd': broken });
    await client.until(() => rules('workspace/old/one.xsd').includes('dangling-id'));
    client.configuration = { exclude: ['old'] };
    await configured();
    await client.until(() => rules('workspace/old/one.xsd').length === 0);
    assert.ok(rules('workspace/one.xsd').includes('dangling-id'));
  });

  it('grows and shrinks by folders', async (test) => {
    const { client, uri, rules } = await start(test, { 'workspace/one.xsd': broken, 'second/two.xsd': broken });
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
    const second = { uri: uri('second'), name: 'second' };
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [second], removed: [] } });
    await client.until(() => rules('second/two.xsd').includes('dangling-id'));
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [second] } });
    await client.until(() => rules('second/two.xsd').length === 0);
  });

  it('dims what its baseline accepts, as soon as there is one', async (test) => {
    const { client, uri, write, rules, tell } = await start(test, { 'workspace/one.xsd': broken });
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
    const diagnostic = () => client.published.get(uri('workspace/one.xsd'))!.find(({ data }) => (data as { rule: string }).rule === 'dangling-id')!;
    const before = diagnostic();
    assert.equal(before.severity, 1);
    const message = (before.message as string).replace(/ \(dangling-id\)$/, '');
    write('workspace/xbrl-baseline.json', JSON.stringify({ version: 1, accepted: [{ file: 'one.xsd', rule: 'dangling-id', message, text: '#hbr_Gone', reason: 'so filed' }] }));
    await tell('workspace/xbrl-baseline.json', FileChangeType.Created);
    await client.until(() => diagnostic().severity === 4);
    assert.deepEqual(diagnostic().tags, [1]);
    assert.match(diagnostic().message as string, /^Accepted: so filed\. /);
  });

  it('says what was read, what is too large and what is not available', async (test) => {
    const elsewhere = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';
    const importing = schema(`<xsd:import namespace="http://fasb.org/us-gaap/2025" schemaLocation="${elsewhere}"/>`, concept('Cash'));
    const { client, uri, configured, statuses, rules } = await start(test, { 'workspace/one.xsd': importing, 'workspace/large.xsd': `${broken}${' '.repeat(2_000_000)}` });
    await client.until(() => rules('workspace/large.xsd').length > 0);
    assert.deepEqual([statuses.at(-1)?.documents, statuses.at(-1)?.unavailable, statuses.at(-1)?.tooLarge], [2, [elsewhere], []]);
    client.configuration = { maxFileSize: 1 };
    await configured();
    await client.until(() => rules('workspace/large.xsd').length === 0);
    assert.deepEqual([statuses.at(-1)?.documents, statuses.at(-1)?.tooLarge], [1, [uri('workspace/large.xsd')]]);
  });
});

describe('By whose rules taxonomies are judged', { timeout: 30_000 }, () => {
  it('is told with the reason, and told again when the user or the text changes it', async (test) => {
    const dei = '<xsd:import namespace="http://xbrl.sec.gov/dei/2025" schemaLocation="https://xbrl.sec.gov/dei/2025/dei-2025.xsd"/>';
    const { client, uri, configured, statuses, write, tell } = await start(test, { 'workspace/one.xsd': schema(dei) });
    let heard = (): void => undefined;
    client.connection.onNotification(statusNotification.method, (status: StatusParams) => {
      statuses.push(status);
      heard();
    });
    const said = async (profile: string) => {
      const isSaid = () => statuses.at(-1)?.isSettled === true && statuses.at(-1)?.profiles[0]?.profile === profile;
      while (!isSaid()) await new Promise<void>((resolve) => (heard = resolve));
      return statuses.at(-1)?.profiles;
    };
    assert.deepEqual(await said('sec'), [{ profile: 'sec', because: "it imports dei, and its namespace is dated as a filing's is", entryPoints: [uri('workspace/one.xsd')] }]);
    client.configuration = { profile: 'esef' };
    await configured();
    assert.deepEqual(await said('esef'), [{ profile: 'esef', entryPoints: [uri('workspace/one.xsd')] }]);
    client.configuration = {};
    await configured();
    await said('sec');
    write('workspace/one.xsd', schema());
    await tell('workspace/one.xsd', FileChangeType.Changed);
    await said('xbrl');
  });
});

describe('A workspace that is not trusted', { timeout: 30_000 }, () => {
  it('has nothing outside it read until the user trusts it', async (test) => {
    const including = schema('<xsd:include schemaLocation="../beside.xsd"/>', appinfo(linkbase(labels(['Cash', 'Gone']))), concept('Cash'), concept('Bare'));
    const { client, statuses, rules, uri } = await start(test, { 'workspace/one.xsd': including, 'beside.xsd': schema(concept('Beside')) }, { isTrusted: false });
    await client.until(() => rules('workspace/one.xsd').includes('dangling-id'));
    assert.deepEqual(statuses.at(-1)?.unavailable, [uri('beside.xsd')]);
    assert.ok(!rules('workspace/one.xsd').includes('missing-standard-label'), 'The label might be in what was not read.');
    await client.connection.sendNotification(trustNotification.method);
    await client.until(() => rules('workspace/one.xsd').includes('missing-standard-label'));
    assert.deepEqual(statuses.at(-1)?.unavailable, []);
  });
});
