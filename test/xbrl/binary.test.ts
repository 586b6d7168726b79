import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { decodeContent } from '../../server/xbrl/binaryDecode';
import { checksum } from '../../server/xbrl/binaryLayout';
import { encodeContent } from '../../server/xbrl/binaryEncode';
import { XbrlDocument } from '../../server/xbrl/document';
import { columns, type TableName } from '../../server/xbrl/tables';
import { decodeBytes } from '../../server/xml/encoding';
import { parse } from '../../server/xml/parse';
import { finish } from '../../server/xml/steps';
import { needs, root, shared } from '../sharedFolder';
import { appinfo, calculationArc, calculationLink, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, schema } from '../taxonomy';
import { readingOf } from './reading';

const uri = 'file:///cache/plan.xsd';
const published = 'http://www.harborferries.example/plan.xsd';

const roleType = '<link:roleType roleURI="http://www.harborferries.example/role/Ships" id="Ships"><link:definition>Schiffe – Übersicht</link:definition><link:usedOn>link:calculationLink</link:usedOn></link:roleType>';
const other = '<xsd:element id="hbr_Cash" name="Other" type="xsd:string"/><xsd:element xml:id="hbr_ByXmlId" name="ByXmlId"/><xsd:complexType name="ShipType"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>';

/** A schema that has something for every table, and more than one alphabet. */
const plan = schema(
  appinfo(
    roleType,
    linkbaseRef('plan_lab.xml'),
    linkbase(
      '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Ships" xlink:href="#Ships"/>',
      labelLink(locator('Cash'), label('Cash', 'Kassenbestand – 現金 \u{1F4B6} &amp; <!-- not this --> so on'), label('Cash', '', { role: 'documentation' }), labelArc('Cash')),
      calculationLink(locator('Cash'), locator('Sum'), calculationArc('Sum', 'Cash', { weight: '-1.0', rest: 'use="prohibited" priority="2" xbrldt:closed="true" other="a&quot;b"' }), calculationArc('Sum', 'Cash')),
    ),
  ),
  concept('Cash'),
  concept('Sum', { balance: '' }),
  other,
);

/** A document as it is when it was kept and is taken out again; asking for its text fails the test. */
function kept(document: XbrlDocument): XbrlDocument {
  const content = decodeContent(finish(encodeContent(document.content)) ?? assert.fail('It cannot be kept.')) ?? assert.fail('It cannot be read back.');
  return new XbrlDocument(document.uri, { content, readXml: () => assert.fail('The text was asked for.') }, undefined, document.base);
}

function checkKept(document: XbrlDocument): void {
  assert.deepEqual(readingOf(kept(document)), readingOf(document));
}

describe('A document that was kept', () => {
  it('says the same as before, without its text', () => checkKept(new XbrlDocument(uri, parse(plan), undefined, published)));

  for (const text of ['', '<a/>', '<xsd:schema', plan.slice(0, plan.length / 2), linkbase(), `\uFEFF${linkbase(labelLink(label('Cash', '\uFEFFCash')))}`]) {
    it(`says the same if it was ${JSON.stringify(text.slice(0, 40))}… of ${text.length} characters`, () => checkKept(new XbrlDocument(uri, parse(text))));
  }

  it('holds numbers of every width', () => {
    const locators = (count: number) => linkbase(labelLink(...Array.from({ length: count }, (_, index) => locator(`L${index}`))));
    for (const count of [100, 200, 40_000]) checkKept(new XbrlDocument(uri, parse(locators(count))));
  });

  it('finds what its relative references lead to from where it was published, and by a fragment alone itself', () => {
    const [absolute, alone] = [kept(new XbrlDocument(uri, parse(linkbase(labelLink(locator('Cash', 'plan.xsd'), locator('Sum')))), undefined, published)).locators[0]!.target, kept(new XbrlDocument(uri, parse(plan), undefined, published)).locators[0]!.target];
    assert.deepEqual(absolute, { url: published, fragment: 'hbr_Cash' });
    assert.deepEqual(alone, { url: uri, fragment: 'hbr_Cash' });
  });

  for (const name of ['harbor-plan', 'harbor-plan-with-defects']) {
    const file = path.join(root, 'samples', name, 'hbr-20251231.xsd');
    it(`says the same if it is the sample ${name}`, () => checkKept(new XbrlDocument(pathToFileURL(file).toString(), parse(fs.readFileSync(file, 'utf8')))));
  }

  for (const name of ['us-gaap-2009', 'srt-2024', 'dei-2014']) {
    const folder = shared(`corpus/taxonomies/${name}`);
    it(`says the same if it is one of ${name}`, needs(folder), () => {
      for (const file of fs.readdirSync(folder!, { recursive: true }).map(String).filter((found) => /\.(xsd|xml)$/.test(found))) {
        checkKept(new XbrlDocument(pathToFileURL(path.join(folder!, file)).toString(), parse(decodeBytes(fs.readFileSync(path.join(folder!, file))).text)));
      }
    });
  }
});

describe('The text of a document that was kept', () => {
  const content = decodeContent(finish(encodeContent(new XbrlDocument(uri, parse(plan)).content))!)!;
  const withText = (text: string) => {
    let readings = 0;
    const document = new XbrlDocument(uri, { content, readXml: () => (readings++, parse(text)) });
    return { document, readings: () => readings };
  };

  it('is read when a place in it is asked for, once', () => {
    const { document, readings } = withText(plan);
    const [cash] = document.elementDeclarations;
    assert.equal(readings(), 0);
    assert.equal(plan.slice(...Object.values(document.xml.startTagRange(cash!.element)) as [number, number]), concept('Cash'));
    assert.equal(document.xml.name(0).local, 'schema');
    assert.equal(readings(), 1);
  });

  for (const [what, text] of [['gone', ''], ['another by now', schema(concept('Cash'))]] as const) {
    it(`leaves every element at the start of the file where it is ${what}`, () => {
      const { document } = withText(text);
      for (const { element } of [...document.elementDeclarations, ...document.arcs, { element: 0 }]) {
        assert.deepEqual(document.xml.elementRange(element), { start: 0, end: 0 });
        assert.equal(document.xml.attributeValue(element, '', 'id'), undefined);
      }
      assert.equal(document.xml.nodeAt(0)?.part, 'start-tag');
      assert.equal(document.declarationOf('{http://www.harborferries.example/20251231}Cash')?.id, 'hbr_Cash');
    });
  }
});

describe('What was kept', () => {
  const tableNames = Object.keys(columns) as TableName[];
  const bytes = finish(encodeContent(new XbrlDocument(uri, parse(plan)).content))!;

  it('is not taken for a document where any byte of it has changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const damaged = bytes.slice();
        damaged[at]! ^= bits;
        return decodeContent(damaged) === undefined;
      }),
      { numRuns: 2000 },
    );
  });

  it('is not taken for a document where several places of it have changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 2 }), (changes) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        return decodeContent(damaged) === undefined || Buffer.from(bytes).equals(damaged);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not taken for a document where it is cut off, or has more at its end', () => {
    for (let length = 0; length < bytes.length; length++) assert.equal(decodeContent(bytes.subarray(0, length)), undefined);
    for (const more of [1, 2, 3, 4, 8]) assert.equal(decodeContent(Buffer.concat([bytes, new Uint8Array(more)])), undefined);
  });

  it('never fails its reader, even where somebody has made the checksum right', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 17), fc.nat(255)), { minLength: 1 }), (changes) => {
        const made = bytes.slice();
        for (const [at, byte] of changes) made[at + 16] = byte;
        const words = new Int32Array(made.buffer);
        words[3] = checksum(words.subarray(4));
        assert.doesNotThrow(() => tableNames.map((name) => decodeContent(made)?.tables[name].columns));
      }),
      { numRuns: 1000 },
    );
  });

  it('is nothing that other bytes could be', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (other) => decodeContent(other) === undefined));
  });

  it('can be read wherever in memory it begins', () => {
    for (const before of [0, 1, 2, 3]) {
      const moved = new Uint8Array(bytes.length + before);
      moved.set(bytes, before);
      assert.equal(decodeContent(moved.subarray(before))?.kind, 'schema');
    }
  });
});

describe('A document that cannot be kept', () => {
  const isKept = (text: string) => finish(encodeContent(new XbrlDocument(uri, parse(text)).content)) !== undefined;

  it('is one with xml:base, whose references only its elements can resolve', () => {
    assert.equal(isKept(linkbase(labelLink(locator('Cash')))), true);
    assert.equal(isKept(linkbase(labelLink(locator('Cash'))).replace('<link:linkbase', '<link:linkbase xml:base="http://www.harborferries.example/"')), false);
  });

  it('is one with half of a surrogate pair', () => {
    assert.equal(isKept(linkbase(labelLink(label('Cash', '\uD83D')))), false);
    assert.equal(isKept(linkbase(labelLink(locator('\uDCB6')))), false);
  });

  it('is one that was kept already', () => assert.equal(finish(encodeContent(kept(new XbrlDocument(uri, parse(plan))).content)), undefined));
});
