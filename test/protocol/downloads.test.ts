import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CodeActionRequest, HoverRequest, type ClientCapabilities, type Command, type CodeAction, type MarkupContent } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { cachePath } from '../../server/node/cachePath';
import { fetchedRequest } from '../../server/protocol/downloads';
import { appinfo, concept, labelArc, label, labelLink, linkbase, locator, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const url = 'http://base.example/base-2025.xsd';
const importing = (location: string) => `<xsd:import namespace="http://base.example/" schemaLocation="${location}"/>`;
const plan = schema(importing(url), appinfo(linkbase(presentationLink(locator('Cash', 'https://xbrl.sec.gov/dei/2025/dei-2025.xsd')))));
const capabilities: ClientCapabilities = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } } };

/** A workspace whose one document imports a taxonomy of somebody else, and an empty cache. */
async function start(test: TestContext, options: object) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-downloads-'));
  const workspace = path.join(folder, 'workspace');
  const cacheFolder = path.join(folder, 'cache');
  fs.mkdirSync(workspace);
  fs.writeFileSync(path.join(workspace, 'plan.xsd'), plan);
  const client = await TestClient.start(workspace, capabilities, { cacheFolder, ...options });
  test.after(async () => {
    await client.stop();
    // What is kept of a document may still be on its way into the cache.
    fs.rmSync(folder, { recursive: true, maxRetries: 5 });
  });
  const uri = URI.file(path.join(workspace, 'plan.xsd')).toString();
  await client.open(uri, plan);
  await client.until(() => (client.published.get(uri) ?? []).some(({ code }) => code === 'IOerror'));
  const position = { line: plan.split('\n').findIndex((line) => line.includes(url)), character: 0 };
  position.character = plan.split('\n')[position.line]!.indexOf(url) + 3;
  /** Puts a document into the cache, or takes it out. */
  const write = (address: string, content: string | undefined) => {
    const file = path.join(cacheFolder, cachePath(address)!);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (content === undefined) fs.rmSync(file);
    else fs.writeFileSync(file, content);
  };
  /** Says so, as a client does; returns what the server says to that. */
  const further = (urls: readonly string[]) => client.connection.sendRequest(fetchedRequest, { urls });
  return {
    isMissing: () => (client.published.get(uri) ?? []).some(({ message }) => JSON.stringify(message).includes(`${url} is not available`)),
    until: (holds: () => boolean) => client.until(holds),
    offered: async () => {
      const actions = ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } })) ?? []) as (CodeAction & { command?: Command })[];
      return actions.filter(({ command }) => command?.command === 'xbrl.fetch').map(({ title }) => title);
    },
    /** Does what a client does: puts a document into the cache, and says so; returns what it leads to. */
    fetched: async (address: string, content: string | undefined) => {
      write(address, content);
      return (await further([address])).missing;
    },
    further,
    write,
    /** What a hover says of the concept that the plan's locator leads to. */
    hover: async () => {
      const place = plan.split('\n').findIndex((line) => line.includes('#hbr_Cash'));
      const found = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: place, character: plan.split('\n')[place]!.indexOf('#hbr_Cash') + 2 } });
      return (found?.contents as MarkupContent | undefined)?.value ?? '';
    },
  };
}

describe('A client that fetches taxonomies', { timeout: 30_000 }, () => {
  it('is told what they need in turn, and what was missing is there', async (test) => {
    const { fetched, isMissing, until, offered } = await start(test, { canFetch: true });
    assert.deepEqual(await offered(), ['Fetch base 2025 and what it needs…']);
    assert.deepEqual(await fetched(url, schema(importing('inner.xsd'), importing('http://other.example/other.xsd'), importing('http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'))), ['http://base.example/inner.xsd', 'http://other.example/other.xsd']);
    assert.deepEqual(await fetched('http://base.example/inner.xsd', schema(concept('Debt'))), []);
    await until(() => !isMissing());
    assert.deepEqual(await offered(), []);
  });

  it('is served what is new after a refresh, and misses again what was cleared', async (test) => {
    const { fetched, isMissing, until } = await start(test, { canFetch: true });
    assert.deepEqual(await fetched(url, schema(importing('inner.xsd'))), ['http://base.example/inner.xsd']);
    assert.deepEqual(await fetched(url, schema(importing('newer.xsd'))), ['http://base.example/newer.xsd']);
    await until(() => !isMissing());
    await fetched(url, undefined);
    await until(isMissing);
  });

  it('is told where the publisher may keep labels that nothing leads to, and a hover says them once they are here', async (test) => {
    const { write, further, hover } = await start(test, { canFetch: true });
    const dei = 'https://xbrl.sec.gov/dei/2025/dei-2025';
    write(`${dei}.xsd`, schema(concept('Cash')));
    const { companions } = await further([`${dei}.xsd`]);
    assert.deepEqual(companions.map((companion) => companion.slice(companion.lastIndexOf('/') + 1)), ['dei-lab-2025.xml', 'dei-2025_lab.xsd', 'dei-doc-2025.xml', 'dei-2025_doc.xsd']);
    assert.doesNotMatch(await hover(), /Money at hand/);
    write(`${dei}_lab.xsd`, schema(appinfo(linkbase(labelLink(locator('Cash', 'dei-2025.xsd'), label('Cash', 'Money at hand'), labelArc('Cash'))))));
    assert.deepEqual((await further([`${dei}_lab.xsd`])).missing, []);
    // Companions are read after the answer, before the next one.
    await further([]);
    assert.match(await hover(), /By the publisher of the taxonomy, not imported here\*\n- Label: Money at hand/);
    assert.equal((await further([`${dei}.xsd`])).companions.length, 3);
  });

  it('is told nothing of the kind about types or about a taxonomy of anybody else’s', async (test) => {
    const { write, further } = await start(test, { canFetch: true });
    write('https://xbrl.sec.gov/dei/2025/types-2025.xsd', schema('<xsd:simpleType name="t"><xsd:restriction base="xsd:string"/></xsd:simpleType>'));
    write(url, schema(concept('Cash')));
    assert.deepEqual((await further(['https://xbrl.sec.gov/dei/2025/types-2025.xsd', url])).companions, []);
  });

  it('is offered nothing in a workspace that is not trusted', async (test) => {
    const { offered } = await start(test, { canFetch: true, isTrusted: false });
    assert.deepEqual(await offered(), []);
  });

  it('has said so: no other is offered anything', async (test) => {
    const { offered } = await start(test, {});
    assert.deepEqual(await offered(), []);
  });
});
