import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { appinfo, concept, labels, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const pulling: ClientCapabilities = { textDocument: { diagnostic: {}, definition: { linkSupport: true } }, workspace: { diagnostics: { refreshSupport: true }, configuration: true } };
const pushing: ClientCapabilities = {};

const clean = schema(appinfo(linkbase(labels(['Assets', 'Cash']), presentationLink(presentationArc('Assets', 'Cash'), locator('Assets'), locator('Cash')))), concept('Assets'), concept('Cash'));
const broken = clean.replace('#hbr_Cash" xlink:label="Cash"/>\n</link:presentationLink>', '#hbr_Cush" xlink:label="Cash"/>\n</link:presentationLink>');

/** A workspace of two documents: plan.xsd is clean, other.xsd has a dangling id. */
async function start(test: TestContext, capabilities: ClientCapabilities) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-protocol-'));
  const write = (name: string, text: string) => {
    fs.writeFileSync(path.join(folder, name), text);
    return URI.file(path.join(folder, name)).toString();
  };
  const plan = write('plan.xsd', clean);
  const other = write('other.xsd', broken);
  const client = await TestClient.start(folder, capabilities);
  test.after(async () => {
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });
  const pull = (uri: string): Promise<DocumentDiagnosticReport> => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const rulesOf = async (uri: string) => ((await pull(uri)) as { items: { data?: { rule: string } }[] }).items.map((item) => item.data?.rule);
  return { client, folder, write, plan, other, rulesOf };
}

const soon = { timeout: 30_000 };

describe('The server, for a client that asks for diagnostics', soon, () => {
  it('answers for open documents and publishes for closed ones, never both', async (test) => {
    const { client, plan, other, rulesOf } = await start(test, pulling);
    await client.open(plan, broken);
    await client.until(() => (client.published.get(other)?.length ?? 0) > 0);
    assert.deepEqual(await rulesOf(plan), ['dangling-id']);
    assert.equal(client.published.has(plan), false);

    await client.open(other, broken);
    await client.until(() => client.published.get(other)?.length === 0);
    assert.deepEqual(await rulesOf(other), ['dangling-id']);
  });

  it('judges the text in the editor, then the file again once it is closed', async (test) => {
    const { client, plan, rulesOf } = await start(test, pulling);
    await client.open(plan, clean);
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await rulesOf(plan), []);
    await client.change(plan, 2, broken);
    assert.deepEqual(await rulesOf(plan), ['dangling-id']);
    await client.close(plan);
    const before = client.refreshes;
    await client.until(() => client.refreshes > before);
    assert.deepEqual(await rulesOf(plan), []);
  });

  it('asks the client to ask again when a file changes on disk', async (test) => {
    const { client, write, other, rulesOf } = await start(test, pulling);
    await client.until(() => (client.published.get(other)?.length ?? 0) > 0);
    write('other.xsd', clean);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: other, type: FileChangeType.Changed }] });
    await client.until(() => client.published.get(other)?.length === 0);
    assert.deepEqual(await rulesOf(other), []);
  });

  it('follows the profile in the settings', async (test) => {
    const { client, plan } = await start(test, pulling);
    const severities = async () => ((await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: plan } })) as { items: { severity: number; code: string }[] }).items.map(({ code, severity }) => [code, severity]);
    await client.open(plan, schema(concept('Cash')));
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await severities(), [['missing-standard-label', 3]]);
    client.configuration = { profile: 'sec' };
    const before = client.refreshes;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.until(() => client.refreshes > before);
    assert.deepEqual(await severities(), [['EFM.6.10.01', 2]]);
  });
});

describe('The server, for a client that only takes what is published', soon, () => {
  it('publishes for open and closed documents, in the client\'s spelling of their URIs', async (test) => {
    const { client, plan, other } = await start(test, pushing);
    const spelled = plan.replace('plan', '%70lan');
    await client.open(spelled, broken);
    await client.until(() => (client.published.get(other)?.length ?? 0) > 0 && (client.published.get(spelled)?.length ?? 0) > 0);
    const [diagnostic] = client.published.get(spelled)!;
    assert.equal(diagnostic?.source, 'xbrl');
    assert.equal(diagnostic.code, 'xbrl.3.5.4:hrefIdNotFound');
    assert.deepEqual(diagnostic.codeDescription, { href: 'rules:dangling-id' });
    assert.match(diagnostic.message as string, /Did you mean "hbr_Cash"\? \(dangling-id\)$/);
  });

  it('says which version of an open document was judged, also where the findings stay', async (test) => {
    const { client, plan, other } = await start(test, pushing);
    await client.open(plan, broken);
    await client.until(() => (client.published.get(other)?.length ?? 0) > 0 && client.judgedVersions.get(plan) === 1);
    assert.equal(client.judgedVersions.has(other), false);
    await client.change(plan, 2, `${broken}\n`);
    await client.until(() => client.judgedVersions.get(plan) === 2);
    assert.equal(client.published.get(plan)?.length, 1);
    await client.change(plan, 3, clean);
    await client.until(() => client.published.get(plan)?.length === 0);
    assert.equal(client.judgedVersions.get(plan), 3);
  });

  it('takes diagnostics back once the text is mended', async (test) => {
    const { client, plan } = await start(test, pushing);
    await client.open(plan, broken);
    await client.until(() => (client.published.get(plan)?.length ?? 0) > 0);
    await client.change(plan, 2, clean);
    await client.until(() => client.published.get(plan)?.length === 0);
  });
});

describe('The server answers', soon, () => {
  it('hover, definition and outline over a real connection', async (test) => {
    const { client, plan } = await start(test, pulling);
    await client.open(plan, clean);
    const lines = clean.split('\n');
    const line = lines.findLastIndex((text) => text.includes('#hbr_Cash'));
    const position = { line, character: lines[line]!.indexOf('hbr_Cash') };
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: plan }, position });
    assert.match((hover?.contents as { value: string }).value, /^\*\*Cash\*\*/);
    const definition = (await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: plan }, position })) as { targetUri: string; targetRange: { start: { line: number } } }[];
    assert.equal(definition[0]?.targetUri, plan);
    assert.equal(definition[0].targetRange.start.line, lines.findIndex((text) => text.includes('id="hbr_Cash"')));
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: plan } })) as { name: string }[];
    assert.deepEqual(symbols.map(({ name }) => name), ['Default link', 'Concepts']);
  });

  it('nothing at all about XML that is not ours', async (test) => {
    const { client, folder, rulesOf } = await start(test, pulling);
    const uri = URI.file(path.join(folder, 'pom.xml')).toString();
    await client.open(uri, '<project><name>Not <b>ours</name></project>');
    assert.deepEqual(await rulesOf(uri), []);
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 3 } }), null);
  });
});
