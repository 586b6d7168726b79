import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Position } from 'vscode-languageserver-types';
import type { Host } from '../../server/service/host';
import type { KeptDocument } from '../../server/service/keptDocuments';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import type { Origin } from '../../server/service/resolver';
import { finish } from '../../server/xml/steps';
import { appinfo, calculationArc, calculationLink, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';

const web = 'http://www.harborferries.example/2025/';
const folder = 'file:///taxonomies/';
const planUri = 'file:///project/plan.xsd';
const schemaLocation = '<xsd:import namespace="http://www.harborferries.example/20251231" schemaLocation="http://www.harborferries.example/2025/base.xsd"/>';
const roleType = '<link:roleType roleURI="http://www.harborferries.example/role/Ships" id="Ships"><link:definition>Ships and quays</link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>';

/** A taxonomy of somebody else's, in two files that refer to each other by names alone. */
const base = {
  [`${folder}base.xsd`]: schema(appinfo(roleType, linkbaseRef('base_lab.xml')), concept('Cash'), concept('Ships', { type: 'hbr:moneyType' }), concept('Assets'), '<xsd:complexType name="moneyType"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>'),
  [`${folder}base_lab.xml`]: linkbase(
    labelLink(...['Cash', 'Ships', 'Assets'].flatMap((name) => [locator(name, 'base.xsd'), label(name, `The ${name.toLowerCase()} of a harbor`), labelArc(name)])),
    presentationLink(locator('Assets', 'base.xsd'), locator('Cash', 'base.xsd'), locator('Ships', 'base.xsd'), presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Ships', { order: '2' })),
  ),
};

/** A filing that builds on it: sums, takes an arc of it out, has a second role and a locator that is lost. */
const plan = schema(
  schemaLocation,
  appinfo(
    linkbase(
      `<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Ships" xlink:href="${web}base.xsd#Ships"/>`,
      calculationLink(...['Assets', 'Cash', 'Ships'].map((name) => locator(name, `${web}base.xsd`)), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ships', { order: '2' })),
      presentationLink(locator('Lost', `${web}base.xsd`), locator('Assets', `${web}base.xsd`), locator('Cash', `${web}base.xsd`), presentationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="2"' })),
      presentationLink(locator('Cash', `${web}base.xsd`), locator('Ships', `${web}base.xsd`), presentationArc('Cash', 'Ships')).replace('http://www.xbrl.org/2003/role/link', 'http://www.harborferries.example/role/Ships'),
    ),
  ),
);

/** One start of the product, over what was kept in those before it. */
interface Start {
  readonly service: LanguageService;
  /** Locations that were read, and those whose text was asked for. */
  readonly read: readonly string[];
  readonly texts: readonly string[];
}

async function start(kept: Map<string, KeptDocument>, files: Readonly<Record<string, string>> = { [planUri]: plan, ...base }): Promise<Start> {
  const read: string[] = [];
  const texts: string[] = [];
  const counted = (location: string, found: KeptDocument): KeptDocument => ({ content: found.content, readText: () => (texts.push(location), found.readText()) });
  const originOf = (location: string): Origin | undefined => (location.startsWith(folder) ? { source: 'folder', name: 'taxonomies', base: web + location.slice(folder.length) } : undefined);
  const host: Host = {
    read: (uri) => {
      read.push(uri);
      return Promise.resolve(files[uri] === undefined ? undefined : Buffer.from(files[uri]));
    },
    list: () => Promise.resolve([planUri]),
    includes: (uri) => uri === planUri,
    resolver: {
      locate: (url) => {
        const location = url.replace(web, folder);
        return Promise.resolve(location in files ? { location, origin: originOf(location) } : undefined);
      },
      originOf,
      exists: (location) => Promise.resolve(location in files),
      changed: () => Promise.resolve(false),
      sources: [],
    },
    kept: {
      find: (location) =>
        Promise.resolve({
          kept: kept.has(location) ? counted(location, kept.get(location)!) : undefined,
          keep: (content, text) => {
            kept.set(location, { content, readText: () => text });
            return counted(location, kept.get(location)!);
          },
        }),
    },
    pause: () => Promise.resolve(),
    log: (message) => assert.fail(`Logged: ${message}`),
  };
  const service = createLanguageService(host, (id) => id);
  await service.index();
  return { service, read, texts };
}

/** What a user sees of a filing. */
function seen({ service }: Start): object {
  const lines = plan.split('\n');
  const positions = lines.flatMap((text, line): Position[] => [...text.matchAll(/="/g)].map(({ index }) => ({ line, character: index + 3 })));
  return {
    findings: service.diagnose(planUri).map(({ rule, message, range }) => [rule.id, message, range]),
    hovers: positions.map((position) => service.hover(planUri, position)),
    outline: finish(service.outline(planUri)),
    links: finish(service.documentLinks(planUri)),
  };
}

describe('A base taxonomy that was kept', () => {
  it('says the same as one that was read, and neither it nor its text is read again', async () => {
    const kept = new Map<string, KeptDocument>();
    const withoutKeeping = await start(new Map());
    const first = await start(kept);
    const second = await start(kept);
    assert.deepEqual([...kept.keys()], Object.keys(base));
    assert.deepEqual(first.read, [planUri, ...Object.keys(base)]);
    assert.deepEqual(second.read, [planUri]);
    assert.deepEqual(seen(second), seen(first));
    assert.deepEqual(seen(second), seen(withoutKeeping));
    assert.match(JSON.stringify(seen(second)), /The cash of a harbor.*Ships and quays/);
    assert.ok(second.service.diagnose(planUri).some(({ rule }) => rule.id === 'dangling-id'));
    assert.deepEqual([...first.texts, ...second.texts], []);
  });

  it('is read once, and only that file of it, where findings point into it', async () => {
    const kept = new Map<string, KeptDocument>();
    const files = { [planUri]: plan.replaceAll('weight="1"', 'weight="-1"'), ...base };
    await start(kept, files);
    const { service, texts } = await start(kept, files);
    const finding = service.diagnose(planUri).find(({ rule }) => rule.id === 'weight-against-balance');
    assert.deepEqual(finding?.related.map(({ document }) => document.uri), [`${folder}base.xsd`, `${folder}base.xsd`]);
    assert.deepEqual(texts, [`${folder}base.xsd`]);
  });

  it('is read where a definition leads into it', async () => {
    const kept = new Map<string, KeptDocument>();
    await start(kept);
    const { service, texts } = await start(kept);
    const line = plan.split('\n').findIndex((text) => text.includes('base.xsd#hbr_Cash'));
    const [definition] = service.definition(planUri, { line, character: plan.split('\n')[line]!.indexOf('#hbr_Cash') });
    assert.equal(definition?.targetUri, `${folder}base.xsd`);
    const targetLine = definition.targetSelectionRange.start.line;
    assert.equal(base[`${folder}base.xsd`].split('\n')[targetLine], concept('Cash'));
    assert.deepEqual(texts, [`${folder}base.xsd`]);
  });

  it('is led to at its first line where its text is damaged', async () => {
    const kept = new Map<string, KeptDocument>();
    await start(kept);
    for (const [location, { content }] of kept) kept.set(location, { content, readText: () => undefined });
    const { service } = await start(kept);
    const line = plan.split('\n').findIndex((text) => text.includes('base.xsd#hbr_Cash'));
    const [definition] = service.definition(planUri, { line, character: plan.split('\n')[line]!.indexOf('#hbr_Cash') });
    assert.deepEqual(definition?.targetSelectionRange, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.equal(service.workspaceSymbols('harbor ships').length, 2);
  });

  it('is read again, and kept again, where what was kept of it is damaged', async () => {
    const kept = new Map<string, KeptDocument>();
    const expected = seen(await start(kept));
    const damaged = `${folder}base.xsd`;
    kept.set(damaged, { ...kept.get(damaged)!, content: kept.get(damaged)!.content.subarray(4) });
    const again = await start(kept);
    assert.deepEqual(again.read, [planUri, damaged]);
    assert.deepEqual(seen(again), expected);
    assert.deepEqual((await start(kept)).read, [planUri]);
  });
});
