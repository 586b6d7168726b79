import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType, type ClientCapabilities } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { TaxonomySource } from '../../server/service/resolver';
import type { TaxonomyState } from '../../server/service/taxonomyState';
import { writeArchive } from '../node/archive';
import { catalog, rewriteUri } from '../packages/package';
import { concept, schema } from '../taxonomy';
import { TestClient } from './client';

const url = 'http://base.example/2025/';
const capabilities: ClientCapabilities = { workspace: { configuration: true, workspaceFolders: true } };
const plan = schema(`<xsd:import namespace="http://base.example/" schemaLocation="${url}base.xsd"/>`);
const packaged = { 'META-INF/catalog.xml': catalog(rewriteUri(url, '../')), 'base.xsd': schema(concept('Debt')) };

/** A folder with a workspace in it that has a plan. */
function project(test: TestContext) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-packages-'));
  test.after(() => fs.rmSync(folder, { recursive: true }));
  const file = (name: string) => path.join(folder, name);
  fs.mkdirSync(file('workspace/packages'), { recursive: true });
  fs.writeFileSync(file('workspace/plan.xsd'), plan);
  return { folder, file, uri: (name: string) => URI.file(file(name)).toString() };
}

const sourcesOf = async ({ connection }: TestClient) => (await connection.sendRequest<readonly TaxonomySource[]>('xbrl/taxonomySources')).map(({ location }) => path.basename(location)).sort();
const isMissing = (client: TestClient, uri: string) => (client.published.get(uri) ?? []).some(({ code }) => code === 'IOerror');

describe('Packages', { timeout: 30_000 }, () => {
  it('come and go with the folders of the workspace that they are in', async (test) => {
    const { file, uri } = project(test);
    const client = await TestClient.start(file('workspace'), capabilities);
    test.after(() => client.stop());
    const tell = (changes: Readonly<Record<string, FileChangeType>>) =>
      client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: Object.entries(changes).map(([name, type]) => ({ uri: uri(name), type })) });
    await client.until(() => isMissing(client, uri('workspace/plan.xsd')));
    for (const name of ['one.zip', 'two.zip']) writeArchive(file('workspace/packages'), name, packaged);
    await tell({ 'workspace/packages/one.zip': FileChangeType.Created, 'workspace/packages/two.zip': FileChangeType.Created });
    await client.until(() => !isMissing(client, uri('workspace/plan.xsd')));
    assert.deepEqual(await sourcesOf(client), ['one.zip', 'two.zip']);
    fs.rmSync(file('workspace/packages'), { recursive: true });
    await tell({ 'workspace/packages': FileChangeType.Deleted });
    await client.until(() => isMissing(client, uri('workspace/plan.xsd')));
    assert.deepEqual(await sourcesOf(client), []);
  });

  it('are used as the user’s settings name them, also where no folder is open', async (test) => {
    const { folder, uri } = project(test);
    const archive = writeArchive(folder, 'base.zip', packaged);
    const client = await TestClient.start(undefined, capabilities, {}, { taxonomies: [archive] });
    test.after(() => client.stop());
    await client.open(uri('workspace/plan.xsd'), plan);
    let states: readonly TaxonomyState[] = [];
    while (!states.some((state) => state.url === `${url}base.xsd` && state.missing !== 'It is still being looked for.')) states = await client.connection.sendRequest<readonly TaxonomyState[]>('xbrl/taxonomies');
    assert.equal(states.find((state) => state.url === `${url}base.xsd`)?.source, 'package');
  });
});
