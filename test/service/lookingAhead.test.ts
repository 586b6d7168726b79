import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Host } from '../../server/service/host';
import type { KeptDocument } from '../../server/service/keptDocuments';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import { concept, schema } from '../taxonomy';

const web = 'http://www.harborferries.example/2025/';
const folder = 'file:///taxonomies/';
const planUri = 'file:///project/plan.xsd';
const named = (name: string) => schema(concept(name));

/** A filing that leads to files of somebody else's, one after the other. */
class Filing {
  /** Their texts by their names. */
  readonly files: Map<string, string>;
  readonly kept = new Map<string, KeptDocument>();
  /** Names of files that were located, of which it was looked what was kept, and that were read. */
  readonly located: string[] = [];
  readonly looked: string[] = [];
  readonly read: string[] = [];
  /** Called before a file is located, or read. */
  beforeLocating: (name: string) => Promise<void> = () => Promise.resolve();
  beforeReading: (name: string) => Promise<void> = () => Promise.resolve();
  readonly service: LanguageService;
  readonly #plan: string;

  /** @param files what there is; the filing leads to all of it, and to what `names` names besides */
  constructor(files: Readonly<Record<string, string>>, names = Object.keys(files)) {
    this.files = new Map(Object.entries(files));
    this.#plan = schema(...names.map((name) => `<xsd:import namespace="http://www.harborferries.example/${name}" schemaLocation="${web}${name}"/>`));
    this.service = createLanguageService(this.#host(), (id) => id);
  }

  /** Writes a file, which the service is told of. */
  write(name: string, text: string): Promise<void> {
    this.files.set(name, text);
    this.kept.delete(folder + name);
    return this.service.reread(folder + name);
  }

  /** Whether the service knows that a file declares a concept. */
  declares(name: string, concept: string): boolean {
    return this.service.workspaceSymbols(concept).some(({ location }) => location.uri === folder + name);
  }

  #host(): Host {
    const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);
    return {
      read: async (uri) => {
        if (uri === planUri) return Buffer.from(this.#plan);
        this.read.push(nameOf(uri));
        await this.beforeReading(nameOf(uri));
        const text = this.files.get(nameOf(uri));
        return text === undefined ? undefined : Buffer.from(text);
      },
      list: () => Promise.resolve([planUri]),
      includes: (uri) => uri === planUri,
      resolver: {
        locate: async (url) => {
          const name = nameOf(url);
          if (!url.startsWith(web)) return undefined;
          this.located.push(name);
          const isThere = this.files.has(name);
          await this.beforeLocating(name);
          return isThere ? { location: folder + name, origin: { source: 'folder', name: 'taxonomies', base: url } } : undefined;
        },
        originOf: () => undefined,
        exists: () => Promise.resolve(false),
        changed: () => Promise.resolve(false),
        sources: [],
      },
      kept: {
        find: (location) => {
          this.looked.push(nameOf(location));
          const keep = (content: Uint8Array, text: Uint8Array) => {
            const kept = { content, readText: () => text };
            this.kept.set(location, kept);
            return kept;
          };
          return Promise.resolve({ kept: this.kept.get(location), keep });
        },
      },
      pause: () => Promise.resolve(),
      log: (message) => assert.fail(`Logged: ${message}`),
    };
  }
}

describe('Documents outside the workspace', () => {
  it('are looked for before it is their turn, and read in the order in which they are led to', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `part${index}.xsd`);
    const filing = new Filing(Object.fromEntries(names.map((name) => [name, named('Cash')])));
    filing.beforeLocating = (name) => (name === names[0] ? until(() => filing.located.length > 1) : Promise.resolve());
    await filing.service.index();
    assert.deepEqual(filing.read, names);
    assert.deepEqual(filing.located, names);
  });

  it('are not all looked for at once', async () => {
    const filing = new Filing(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`part${index}.xsd`, named('Cash')])));
    let most = 0;
    filing.beforeReading = () => {
      most = Math.max(most, filing.located.length - filing.read.length);
      return Promise.resolve();
    };
    await filing.service.index();
    assert.ok(most > 1 && most < 20, `${most}`);
  });

  it('are found although they come while it is not their turn yet', async () => {
    const filing = new Filing({ 'first.xsd': named('Cash') }, ['first.xsd', 'second.xsd']);
    filing.beforeReading = async (name) => {
      if (name !== 'first.xsd') return;
      await until(() => filing.located.includes('second.xsd'));
      await filing.write('second.xsd', named('Debt'));
    };
    await filing.service.index();
    assert.deepEqual(filing.service.status.unavailable, []);
    assert.ok(filing.declares('second.xsd', 'Debt'));
  });

  it('are as they are now although they change while it is not their turn yet', async () => {
    const files = { 'first.xsd': named('Cash'), 'second.xsd': named('Ships') };
    const earlier = new Filing(files);
    await earlier.service.index();
    const filing = new Filing(files);
    filing.kept.set(`${folder}second.xsd`, earlier.kept.get(`${folder}second.xsd`)!);
    filing.beforeReading = async (name) => {
      if (name !== 'first.xsd') return;
      await until(() => filing.looked.includes('second.xsd'));
      await filing.write('second.xsd', named('Debt'));
    };
    await filing.service.index();
    assert.deepEqual(filing.read, ['first.xsd', 'second.xsd']);
    assert.ok(filing.declares('second.xsd', 'Debt'));
  });

  it('fail whoever reads them, and nobody else, where the file system fails', async () => {
    const filing = new Filing({ 'first.xsd': named('Cash'), 'second.xsd': named('Debt') });
    filing.beforeLocating = (name) => (name === 'second.xsd' ? Promise.reject(new Error('Gone')) : Promise.resolve());
    filing.beforeReading = () => until(() => filing.located.includes('second.xsd'));
    await assert.rejects(filing.service.index(), /Gone/);
    assert.ok(filing.declares('first.xsd', 'Cash'));
  });
});

/** Waits for something that others do, and for what they do at once after that. */
async function until(isSo: () => boolean): Promise<void> {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (let turns = 0; turns < 100 && !isSo(); turns++) await turn();
  await turn();
  assert.ok(isSo());
}
