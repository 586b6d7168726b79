import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType, type ClientCapabilities, type FileSystemWatcher } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { appinfo, concept, label, labelArc, labelLink, linkbase, schema } from '../taxonomy';
import { TestClient } from './client';

const url = 'http://base.example/2025/';
const plan = schema(
  `<xsd:import namespace="http://base.example/" schemaLocation="${url}base.xsd"/>`,
  appinfo(linkbase(labelLink(`<link:loc xlink:type="locator" xlink:href="${url}base.xsd#hbr_Debt" xlink:label="Debt"/>`, label('Debt', 'Debt'), labelArc('Debt')))),
);
const capabilities: ClientCapabilities = { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };

/** A workspace with a plan, and beside it the folder of a base taxonomy that the settings name. */
async function project(test: TestContext, client: ClientCapabilities) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-watch-'));
  test.after(() => fs.rmSync(folder, { recursive: true }));
  const file = (name: string) => path.join(folder, name);
  fs.mkdirSync(file('workspace'));
  fs.mkdirSync(file('base'));
  fs.writeFileSync(file('workspace/plan.xsd'), plan);
  fs.writeFileSync(file('base/base.xsd'), schema(concept('Debt')));
  const started = await TestClient.start(file('workspace'), client, {}, { taxonomies: [`${url}=${file('base')}`] });
  test.after(() => started.stop());
  const uri = (name: string) => URI.file(file(name)).toString();
  return { client: started, file, uri };
}

/** The folders outside of the workspace of which the server wants to be told. */
function watched({ registrations }: TestClient): readonly string[] {
  return registrations.flatMap(({ registerOptions }) => ((registerOptions as { readonly watchers?: readonly FileSystemWatcher[] } | undefined)?.watchers ?? []).flatMap(({ globPattern }) => (typeof globPattern === 'string' ? [] : typeof globPattern.baseUri === 'string' ? globPattern.baseUri : globPattern.baseUri.uri)));
}

describe('Taxonomies outside of the workspace', { timeout: 30_000 }, () => {
  it('are watched for as long as the settings name them', async (test) => {
    const { client, uri } = await project(test, capabilities);
    await client.until(() => watched(client).length > 0);
    assert.deepEqual(watched(client), [uri('base')]);
    client.configuration = { taxonomies: [] };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.until(() => watched(client).length === 0);
  });

  it('are not watched by a client that watches its folders only', async (test) => {
    const { client, uri } = await project(test, { workspace: { ...capabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } });
    await client.until(() => client.published.has(uri('workspace/plan.xsd')));
    assert.deepEqual(watched(client), []);
  });

  it('are read again when a file of theirs changes', async (test) => {
    const { client, file, uri } = await project(test, capabilities);
    const isLost = () => (client.published.get(uri('workspace/plan.xsd')) ?? []).some(({ code }) => code === 'xbrl.3.5.4:hrefIdNotFound');
    await client.until(() => client.published.has(uri('workspace/plan.xsd')));
    assert.equal(isLost(), false);
    fs.writeFileSync(file('base/base.xsd'), schema(concept('Credit')));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri('base/base.xsd'), type: FileChangeType.Changed }] });
    await client.until(isLost);
  });
});
