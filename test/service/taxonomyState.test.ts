import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLanguageService } from '../../server/service/service';
import { concept, schema } from '../taxonomy';
import { ProjectFolder } from './projectFolder';

const importing = (namespace: string, location: string) => `<xsd:import namespace="${namespace}" schemaLocation="${location}"/>`;

/** What the list of taxonomies says of the documents that are not here, by the end of their URLs. */
async function missing(files: Readonly<Record<string, string>>, options: Parameters<ProjectFolder['host']>[0] = {}) {
  const folder = new ProjectFolder(files);
  const service = createLanguageService(folder.host(options), (id) => id);
  await service.index();
  return service.taxonomies().flatMap(({ url, namespace, missing: why }) => (why === undefined ? [] : [[url.slice(url.lastIndexOf('/') + 1), namespace, why] as const]));
}

describe('The list of taxonomies says why a document is not here, what it was wanted for, and what to do', () => {
  it('where it is on the web', async () => {
    const plan = schema(importing('http://base.example/2025', 'http://base.example/2025/base.xsd'), '<xsd:include schemaLocation="https://base.example/part.xsd"/>');
    const advice = 'It is in no taxonomy package, mapped folder or cache. Fetch it, or name its package or folder in xbrl.taxonomies.';
    assert.deepEqual(await missing({ 'workspace/plan.xsd': plan }), [['base.xsd', 'http://base.example/2025', advice], ['part.xsd', undefined, advice]]);
  });

  it('where it should be a file', async () => {
    assert.deepEqual(await missing({ 'workspace/plan.xsd': schema('<xsd:include schemaLocation="gone.xsd"/>') }), [['gone.xsd', undefined, 'There is no such file. Put it there, or correct the path that leads to it.']]);
  });

  it('where it is too large', async () => {
    const large = `${schema(concept('Cash'))}${' '.repeat(10_000)}`;
    const folder = new ProjectFolder({ 'workspace/plan.xsd': schema(importing('http://base.example/2025', '../base.xsd')), 'base.xsd': large });
    const host = folder.host({ mostBytes: 5000 });
    host.log = () => undefined;
    const service = createLanguageService(host, (id) => id);
    await service.index();
    assert.match(service.taxonomies().find(({ missing: why }) => why !== undefined)?.missing ?? '', /^It is larger than xbrl\.maxFileSize allows/);
  });

  it('where nobody trusts the workspace', async () => {
    const found = await missing({ 'workspace/plan.xsd': schema('<xsd:include schemaLocation="../beside.xsd"/>'), 'beside.xsd': schema() }, { isTrusted: false });
    assert.match(found[0]![2], /^It is outside the workspace, which you have not come to trust/);
  });
});
