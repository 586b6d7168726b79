import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { parse } from '../../server/xml/parse';
import { assertConsistent } from './notation';

const sample = `<?xml version="1.0" encoding="US-ASCII"?>
<!-- A schema with its linkbase inside. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" targetNamespace="urn:x">
  <xs:annotation>
    <xs:appinfo>
      <link:linkbase>
        <link:labelLink xlink:type="extended" xlink:role='http://www.xbrl.org/2003/role/link'>
          <link:loc xlink:type="locator" xlink:href="#x_Assets" xlink:label="x_Assets"/>
          <link:label xlink:type="resource" xlink:label="l" xml:lang="en">Research &amp; Development, &#x41;</link:label>
          <link:label xlink:type="resource" xlink:label="l" xml:lang="en"><![CDATA[Profit & <b>Loss</b>]]></link:label>
          <link:labelArc xlink:type="arc" xlink:from="x_Assets"
            xlink:to="l" />
        </link:labelLink>
      </link:linkbase>
    </xs:appinfo>
  </xs:annotation>
  <?note 1 > 0 & 2 < 3?>
  <xs:element name="Assets" id="x_Assets" type="xs:string"/>
</xs:schema>
`;

/** What people and editors put into a text: pieces of markup, and characters that break or surprise. */
const piece = fc.oneof(
  fc.constantFrom('<', '>', '/', '"', "'", '=', '&', ';', ':', ' ', '\r\n', '</', '/>', '<a', '</a>', '<a b="', 'xmlns:p="', '&amp;', '&#x0;', '&x;'),
  fc.constantFrom('<!--', '-->', '--', '<![CDATA[', ']]>', '<?', '?>', '<!', '<!DOCTYPE x [', ']>', '\u0000', '\uFFFF', '\uD83D', '\uDE00', '😀'),
  fc.string({ maxLength: 6 }),
  fc.tuple(fc.nat(sample.length), fc.nat(60)).map(([start, length]) => sample.slice(start, start + length)),
);

const edit = fc.record({ at: fc.nat(sample.length), removed: fc.oneof(fc.nat(4), fc.nat(80)), added: fc.oneof(fc.constant(''), piece) });

/** The sample after some edits. */
const edits = (most: number) =>
  fc.array(edit, { minLength: 1, maxLength: most }).map((list) => list.reduce((text, { at, removed, added }) => text.slice(0, at) + added + text.slice(at + removed), sample));

describe('A text that was edited anyhow', () => {
  it('is read without exception, into rows that are consistent', () => {
    fc.assert(
      fc.property(edits(6), (text) => {
        const document = parse(text);
        assertConsistent(document);
        for (let element = 0; element < document.elementCount; element++) {
          document.content(element);
          for (const attribute of document.attributes(element)) {
            const decoded = document.decodedValue(attribute);
            const { start, end } = document.valueRange(attribute);
            assert.ok(decoded.value.length <= end - start);
            assert.deepEqual(decoded.rawRange(0, decoded.value.length), { start, end });
          }
        }
        for (let offset = 0; offset <= text.length; offset += 7) {
          const node = document.nodeAt(offset);
          if (node !== undefined) {
            const range = document.elementRange(node.element);
            assert.ok(range.start <= offset && offset <= range.end);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('may be nothing but characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => assertConsistent(parse(text))), { numRuns: 500 });
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => assertConsistent(parse(pieces.join('')))), { numRuns: 1500 });
  });

  it('has a problem if and only if a strict parser finds one', () => {
    assert.deepEqual(parse(sample).problems, []);
    fc.assert(
      fc.property(edits(3), (text) => {
        // saxes takes half a surrogate pair for a character, together with what follows it.
        fc.pre(!/\p{Surrogate}/u.test(text));
        const errors: Error[] = [];
        const strict = new SaxesParser({ xmlns: true });
        strict.on('error', (error) => errors.push(error));
        strict.write(text).close();
        const problems = parse(text).problems.filter(({ kind }) => kind !== 'encoding');
        assert.equal(problems.length > 0, errors.length > 0);
      }),
      { numRuns: 1500 },
    );
  });
});
