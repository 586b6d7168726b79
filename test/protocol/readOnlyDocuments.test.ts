import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { DefinitionRequest, DocumentLinkRequest, TextDocumentContentRequest, TypeDefinitionRequest, type ClientCapabilities, type Location } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { TaxonomySource } from '../../server/service/resolver';
import type { TaxonomyState } from '../../server/service/taxonomyState';
import { writeArchive } from '../node/archive';
import { catalog, entryPoint, metadata, rewriteUri } from '../packages/package';
import { appinfo, concept, linkbase, locator, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const asking: ClientCapabilities = { workspace: { configuration: true, textDocumentContent: {} } };
const notAsking: ClientCapabilities = { workspace: { configuration: true } };

const url = 'http://base.example/2025/base.xsd';
const base = schema(concept('Debt'));
const plan = schema(`<xsd:include schemaLocation="${url}"/>`, appinfo(linkbase(presentationLink(locator('Debt', url)))), concept('Cash'));
const packaged = { 'META-INF/taxonomyPackage.xml': metadata(entryPoint(url)), 'META-INF/catalog.xml': catalog(rewriteUri('http://base.example/2025/', '../')), 'base.xsd': base };

/** A workspace whose taxonomy needs what is in an archive beside it, named by a path relative to the workspace folder. */
async function start(test: TestContext, capabilities: ClientCapabilities, withCache = true) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-archive-'));
  const workspace = path.join(folder, 'workspace');
  const cacheFolder = path.join(folder, 'cache');
  fs.mkdirSync(workspace);
  writeArchive(folder, 'base.zip', packaged);
  fs.writeFileSync(path.join(workspace, 'plan.xsd'), plan);
  const client = await TestClient.start(workspace, capabilities, withCache ? { cacheFolder } : {});
  client.configuration = { taxonomies: ['../base.zip'] };
  test.after(async () => {
    await client.stop();
    // What is kept of a document may still be on its way into the cache.
    fs.rmSync(folder, { recursive: true, maxRetries: 5 });
  });
  const uri = URI.file(path.join(workspace, 'plan.xsd')).toString();
  await client.open(uri, plan);
  let states: readonly TaxonomyState[] = [];
  while (!states.some(({ source }) => source === 'package')) states = await client.connection.sendRequest<readonly TaxonomyState[]>('xbrl/taxonomies');
  const positionOf = (text: string) => {
    const line = plan.split('\n').findIndex((candidate) => candidate.includes(text));
    return { line, character: plan.split('\n')[line]!.indexOf(text) + 2 };
  };
  const params = (text: string) => ({ textDocument: { uri }, position: positionOf(text) });
  const definition = async (text: string) => ((await client.connection.sendRequest(DefinitionRequest.type, params(text))) as readonly Location[]).map((location) => location.uri);
  const typeDefinition = async (text: string) => ((await client.connection.sendRequest(TypeDefinitionRequest.type, params(text))) as readonly Location[]).map((location) => location.uri);
  return { client, folder, cacheFolder, uri, states, definition, typeDefinition };
}

describe('What is in an archive or built in', { timeout: 30_000 }, () => {
  it('is given as text to a client that asks for it, and no file is', async (test) => {
    const { client, definition, typeDefinition, uri } = await start(test, asking);
    const [target] = await definition('#hbr_Debt');
    assert.match(target ?? '', /^xbrl-package:\/.*\/base\.zip%21\/base\.xsd$/);
    const textOf = async (of: string) => (await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: of })).text;
    assert.equal(await textOf(target!), base);
    const [standard] = await typeDefinition('"Cash"');
    assert.equal(standard, 'xbrl-standard:/www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd');
    assert.match(await textOf(standard), /<xs?d?:?schema/);
    for (const other of [uri, 'xbrl-package:/etc/passwd', 'xbrl-package:/base.zip!/../../plan.xsd', 'xbrl-standard:/gone.xsd']) assert.equal(await textOf(other), '', other);
  });

  it('is put into the cache for a client that opens files only', async (test) => {
    const { cacheFolder, definition, typeDefinition } = await start(test, notAsking);
    const targets = [...(await definition('#hbr_Debt')), ...(await typeDefinition('"Cash"'))].map((target) => URI.parse(target).fsPath);
    assert.equal(targets.length, 2);
    for (const target of targets) assert.ok(target.startsWith(path.join(cacheFolder, 'unpacked') + path.sep), target);
    assert.equal(fs.readFileSync(targets[0]!, 'utf8'), base);
    const unfinished = fs.readdirSync(cacheFolder, { recursive: true }).map(String).filter((file) => file.endsWith('.part'));
    assert.deepEqual(unfinished, []);
  });

  it('is led to by nothing where there is no cache either', async (test) => {
    const { client, definition, typeDefinition, uri } = await start(test, notAsking, false);
    assert.deepEqual(await definition('#hbr_Debt'), []);
    assert.deepEqual(await typeDefinition('"Cash"'), []);
    assert.deepEqual(await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }), []);
  });

  it('is listed with where it comes from', async (test) => {
    const { client, states } = await start(test, asking);
    const { source, sourceName } = states.find((state) => state.url === url) ?? {};
    assert.deepEqual([source, sourceName], ['package', 'Harbor Ferries']);
    const sources = await client.connection.sendRequest<readonly TaxonomySource[]>('xbrl/taxonomySources');
    assert.deepEqual(sources.map(({ name, urls, problems }) => [name, urls, problems]), [['Harbor Ferries', ['http://base.example/2025/'], []]]);
  });
});
