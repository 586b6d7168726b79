import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject } from '../fixture';
import { appinfo, concept, file, linkbase, linkbaseRef, presentationLink, schema } from '../taxonomy';

const url = 'http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';
const importing = (cursor: string) => file('plan.xsd', schema(`<xsd:import namespace="http://fasb.org/us-gaap/2025" schemaLocation="${cursor}"/>`));

/** What is offered at the cursor for fetching: the titles with the URLs. */
async function offered(source: string, { canFetch = true, only }: { canFetch?: boolean; only?: readonly string[] } = {}) {
  const { service, cursor } = await openProject(source);
  const { uri, position } = cursor!;
  const diagnostics = [...finished(service.diagnostics(uri))];
  const actions = service.codeActions(uri, { range: { start: position, end: position }, diagnostics, only, resolvesEdits: true, canFetch });
  return actions.flatMap(({ title, command, diagnostics: solved = [] }) => (command?.command === 'xbrl.fetch' ? [[title, command.arguments, solved.length]] : []));
}

function finished<Item>(steps: Generator<undefined, readonly Item[]>): readonly Item[] {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('A taxonomy can be fetched', () => {
  it('at its import, which solves the finding there', async () =>
    assert.deepEqual(await offered(importing(url.replace('elts', 'el|ts'))), [['Fetch us-gaap 2025 and what it needs…', [[url]], 1]]));

  it('at any locator that leads there', async () => {
    const there = (id: string) => `<link:loc xlink:type="locator" xlink:href="${url}#us-gaap_${id}" xlink:label="${id}"/>`;
    const source = file('plan.xsd', schema(appinfo(linkbase(presentationLink(there('Assets'), there('De|bt')))), concept('Cash')));
    assert.deepEqual(await offered(source), [['Fetch us-gaap 2025 and what it needs…', [[url]], 1]]);
  });
});

describe('Nothing is offered to be fetched', () => {
  it('to a client that cannot', async () => assert.deepEqual(await offered(importing(`${url}|`), { canFetch: false }), []));
  it('where other actions than quick fixes are wanted', async () => assert.deepEqual(await offered(importing(`${url}|`), { only: ['refactor'] }), []));
  it('of the user’s own files', async () => assert.deepEqual(await offered(file('plan.xsd', schema(appinfo(linkbaseRef('plan_p|re.xml'))))), []));
  it('where the taxonomy is here', async () => assert.deepEqual(await offered(importing(`${url}|`) + file(url, schema(concept('Cash')))), []));
  it('beside the reference', async () => assert.deepEqual(await offered(file('plan.xsd', schema(`<xsd:import namespace="http://a.example/" schemaLocation="${url}"/>`, concept('Ca|sh')))), []));
});
