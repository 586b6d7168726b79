import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referencesOf, urlsOf } from '../../server/index/references';
import { decodeContent } from '../../server/xbrl/binaryDecode';
import { encodeContent } from '../../server/xbrl/binaryEncode';
import { XbrlDocument } from '../../server/xbrl/document';
import { parse } from '../../server/xml/parse';
import { finish } from '../../server/xml/steps';
import { appinfo, labelLink, linkbase, linkbaseRef, locator, presentationLink, schema } from '../taxonomy';

const uri = 'file:///cache/2025/plan.xsd';
const published = 'http://www.harborferries.example/2025/plan.xsd';
const at = (name: string) => `http://www.harborferries.example/2025/${name}`;
const importing = (schemaLocation: string) => `<xsd:import namespace="http://www.harborferries.example/other" schemaLocation="${schemaLocation}"/>`;
const roleRef = (href: string) => `<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Ships" xlink:href="${href}"/>`;
const customLink = (...locators: readonly string[]) => `<hbr:link xmlns:hbr="http://www.harborferries.example/links" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${locators.join('')}</hbr:link>`;
const customLocator = (href: string) => `<hbr:locator xlink:type="locator" xlink:href="${href}" xlink:label="ship"/>`;

/** What a document leads to, standards left out; as well by the references themselves, and as it is when it was kept, where it can be. */
function ledTo(text: string): readonly string[] {
  const document = new XbrlDocument(uri, parse(text), undefined, published);
  const urls = [...urlsOf(document)];
  assert.deepEqual([...referencesOf(document).keys()], urls);
  const bytes = finish(encodeContent(document.content));
  assert.equal(bytes === undefined, document.content.hasXmlBase);
  const content = bytes && decodeContent(bytes);
  const kept = content && new XbrlDocument(uri, { content, readXml: () => assert.fail('The text was asked for.') }, undefined, published);
  if (kept) assert.deepEqual([...urlsOf(kept)], urls);
  return urls.filter((url) => !url.startsWith('http://www.xbrl.org/'));
}

describe('A document leads to', () => {
  it('what it imports and includes, its linkbases, where its roles are, and what its locators point to, in this order (XBRL 2.1, 3.2)', () =>
    assert.deepEqual(
      ledTo(schema(appinfo(linkbaseRef('plan_lab.xml'), linkbase(roleRef('roles.xsd#Ships'), presentationLink(locator('Cash', 'core.xsd')))), importing('core/types.xsd'), '<xsd:include schemaLocation="../2024/plan.xsd"/>')),
      ['core/types.xsd', '../2024/plan.xsd', 'plan_lab.xml', 'roles.xsd', 'core.xsd'].map((file) => new URL(file, published).href),
    ));

  it('a document once, however its URL is written and however many places in it are meant', () =>
    assert.deepEqual(ledTo(schema(importing('core.xsd'), importing(' ./core.xsd '), appinfo(linkbase(presentationLink(locator('Cash', at('core.xsd')), locator('Debt', 'core.xsd')))))), [at('core.xsd')]));

  it('the file of a fragment, whatever the fragment', () =>
    assert.deepEqual(ledTo(linkbase(presentationLink(...['a.xsd#element(/1/2)', 'b.xsd#', 'c.xsd', 'd%20e.xsd#x%23y'].map((href) => locator('Cash', '').replace(/xlink:href="[^"]*"/, `xlink:href="${href}"`))))), ['a.xsd', 'b.xsd', 'c.xsd', 'd%20e.xsd'].map(at)));

  it('nothing by what leads to itself, to no place or to none that could be', () =>
    assert.deepEqual(ledTo(schema(importing(''), importing(published), importing(uri), importing('http://'), '<xsd:import namespace="urn:other"/>', appinfo(linkbase(roleRef('#Ships'), roleRef(' '), labelLink(locator('Cash'), '<link:loc xlink:type="locator" xlink:label="none"/>'))))), []));

  it('what a link:loc points to in a link of somebody’s own, and not what another locator does', () =>
    assert.deepEqual(ledTo(linkbase(customLink(customLocator('not.xsd#Ship'), locator('Cash', 'core.xsd')))), [at('core.xsd')]));

  it('what its elements say by their xml:base', () => {
    const text = linkbase(presentationLink(locator('Cash', 'core.xsd')), presentationLink(locator('Cash', 'core.xsd')).replace('xlink:type', 'xml:base="../2024/" xlink:type'));
    assert.deepEqual(ledTo(text), [at('core.xsd'), 'http://www.harborferries.example/2024/core.xsd']);
  });

  it('nothing if it is empty', () => assert.deepEqual(ledTo(''), []));
});
