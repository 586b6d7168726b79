import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Host } from '../../server/service/host';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import { finish } from '../../server/xml/steps';
import { uriOf } from '../fixture';
import { appinfo, concept, linkbase, locator, presentationLink, schema } from '../taxonomy';

/** A service over files that change once, while one of them is read in slices. */
class ChangingProject {
  readonly service: LanguageService;
  readonly #files: Map<string, string>;
  #reading = '';
  #change: { readonly during: string; readonly make: () => Promise<void> | undefined } | undefined;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
    const isOwn = (uri: string) => this.#files.has(uri) && uri.startsWith(uriOf(''));
    const host: Host = {
      read: (uri) => {
        this.#reading = uri;
        const text = this.#files.get(uri);
        return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
      },
      list: () => Promise.resolve([...this.#files.keys()].filter(isOwn)),
      includes: isOwn,
      pause: () => {
        if (this.#reading !== this.#change?.during) return Promise.resolve();
        const { make } = this.#change;
        this.#change = undefined;
        return make() ?? Promise.resolve();
      },
      log: (message) => assert.fail(`Logged: ${message}`),
    };
    this.service = createLanguageService(host, (id) => `rules:${id}`);
  }

  /** Reads everything, or what else is to be done; the first pause in the reading of a file is as long as something else takes. */
  async read(during: string, make: () => Promise<void> | undefined, read: () => Promise<unknown> = () => this.service.index()): Promise<void> {
    this.#change = { during: uriOf(during), make };
    await read();
    assert.equal(this.#change, undefined, `There was no pause in the reading of ${during}.`);
    await this.service.settle();
  }

  /** Has a file changed on disk, or deleted, which the service is told of. */
  write(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.#files.delete(uriOf(name));
    else this.#files.set(uriOf(name), text);
    return this.service.reread(uriOf(name));
  }

  /** Has a folder deleted on disk. */
  removeFolder(name: string): Promise<void> {
    for (const uri of this.#files.keys()) if (uri.startsWith(uriOf(`${name}/`))) this.#files.delete(uri);
    return this.service.rereadFolder(uriOf(name));
  }

  /** The names of the declarations in a file. */
  declared(name: string): readonly string[] {
    return finish(this.service.outline(uriOf(name))).flatMap((symbol) => [symbol, ...(symbol.children ?? [])]).flatMap((symbol) => /\bhbr_\w+|\b(?:Cash|Debt)\b/.exec(symbol.name)?.[0] ?? []);
  }

  messages(name: string): readonly string[] {
    return this.service.diagnose(uriOf(name)).map(({ rule, message }) => `${rule.id}: ${message}`);
  }
}

describe('While a file is read in slices', () => {
  // Every step takes longer than a slice.
  beforeEach(() => {
    let now = 0;
    mock.method(performance, 'now', () => (now += 1000));
  });
  afterEach(() => mock.restoreAll());

  const withCash = schema(concept('Cash'));
  const withDebt = schema(concept('Debt'));

  it('a newer version on disk counts', async () => {
    const project = new ChangingProject({ 'plan.xsd': withCash });
    await project.read('plan.xsd', () => project.write('plan.xsd', withDebt));
    assert.deepEqual(project.declared('plan.xsd'), ['Debt']);
  });

  it('what the editor has counts', async () => {
    const project = new ChangingProject({ 'plan.xsd': withCash });
    await project.read('plan.xsd', () => {
      project.service.setText(uriOf('plan.xsd'), withDebt);
      assert.deepEqual(project.declared('plan.xsd'), ['Debt']);
      return undefined;
    });
    assert.deepEqual(project.declared('plan.xsd'), ['Debt']);
  });

  it('what was opened and closed again is as it is on disk', async () => {
    const project = new ChangingProject({ 'plan.xsd': withCash });
    await project.read('plan.xsd', () => {
      project.service.setText(uriOf('plan.xsd'), withDebt);
      return project.service.close(uriOf('plan.xsd'));
    });
    assert.deepEqual(project.declared('plan.xsd'), ['Cash']);
  });

  it('a file that is deleted is gone', async () => {
    const project = new ChangingProject({ 'plan.xsd': withCash, 'other.xsd': withDebt });
    await project.read('plan.xsd', () => project.write('plan.xsd', undefined));
    assert.deepEqual(project.service.documents, [uriOf('other.xsd')]);
  });

  it('a new file is gone with its folder', async () => {
    const project = new ChangingProject({ 'other.xsd': withDebt });
    await project.service.index();
    await project.read('new/plan.xsd', () => project.removeFolder('new'), () => project.write('new/plan.xsd', withCash));
    assert.deepEqual(project.service.documents, [uriOf('other.xsd')]);
  });

  it('what has become a document of another kind is judged as such', async () => {
    const project = new ChangingProject({ 'plan.xml': linkbase() });
    const form = '<ownershipDocument><documentType>4</documentType></ownershipDocument>';
    await project.read('plan.xml', () => project.write('plan.xml', form));
    assert.ok(project.service.preview(uriOf('plan.xml')));
    assert.deepEqual(project.service.documents, [uriOf('plan.xml')]);
  });

  it('outside the workspace, a newer version on disk counts', async () => {
    const base = 'file:///base/base.xsd';
    const project = new ChangingProject({ 'plan.xsd': schema(appinfo(linkbase(presentationLink(locator('Cash', base))))), [base]: withCash });
    await project.read(base, () => project.write(base, withDebt));
    assert.match(project.messages('plan.xsd').join('\n'), /dangling-id: .*hbr_Cash/);
  });
});
