import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { XmlDocument } from '../../server/xml/document';
import { parse, parseInSteps } from '../../server/xml/parse';

/** What a text is read in at a time; see server/xml/reader.ts. */
const pieceLength = 1 << 15;

/** Rows and problems with their places, counted from an offset on. */
function shape({ tables, problems }: XmlDocument, from: number): unknown {
  const places = [tables.elementStart, tables.elementNameEnd, tables.elementOpenEnd, tables.elementCloseStart, tables.elementEnd, tables.attributeNameStart, tables.attributeValueStart, tables.attributeValueEnd];
  return {
    names: tables.names,
    places: places.map((column) => Array.from(column, (offset) => (offset >= from ? offset - from : offset))),
    problems: problems.map(({ kind, start, end, message }) => [kind, start - from, end - from, message]),
  };
}

/** A text whose part of interest begins somewhere behind a long stretch of blanks. */
function behindBlanks(blanks: number, part: string): { text: string; from: number } {
  const head = '<plan xmlns:x="http://www.harborferries.example/x">';
  return { text: `${head}${' '.repeat(blanks)}${part}</plan>`, from: head.length + blanks };
}

const parts = {
  'tags, attributes and references': `<x:loc href="a.xsd#x" title='a &amp; "b" &#233;'/>\r\n<x:arc>Zürich &lt; \u{1F6A2}</x:arc>`,
  'comments, CDATA and instructions': '<!-- a -- b --><![CDATA[<x>]]]]><?note a?><x:a/>',
  'broken tags': '<x:a href="b><x:c/></x:d><x:e f=g></x:e',
};

describe('A long text', () => {
  for (const [name, part] of Object.entries(parts)) {
    it(`is read the same wherever it is divided: ${name}`, () => {
      const near = behindBlanks(1, part);
      const expected = shape(parse(near.text), near.from);
      for (let at = 0; at <= part.length; at++) {
        const far = behindBlanks(pieceLength - at - near.from + 1, part);
        assert.deepEqual(shape(parse(far.text), far.from), expected, `divided at ${at}`);
      }
    });
  }

  it('is read in steps', () => {
    const steps = [...parseInSteps(behindBlanks(5 * pieceLength, '<x:a/>').text)];
    assert.ok(steps.length >= 5, `${steps.length} steps`);
  });
});
