import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/xml/parse';

const text = '<links role="r">\n  <loc href="a.xsd#A"/>text<label>R&amp;D</label>\n</links>';
const document = parse(text);
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('A document', () => {
  it('numbers its elements and attributes in document order', () => {
    assert.equal(document.root, 0);
    assert.equal(document.elementCount, 3);
    assert.deepEqual([...document.children(0)], [1, 2]);
    assert.deepEqual([...document.children(1)], []);
    assert.equal(document.parent(2), 0);
    assert.equal(document.parent(0), undefined);
    assert.deepEqual([...document.attributes(1)], [1]);
    assert.deepEqual([...document.attributes(2)], []);
    assert.deepEqual([...document.tables.elementLast], [2, 1, 2]);
  });

  it('gives the ranges of each of their parts', () => {
    assert.equal(cut(document.nameRange(1)), 'loc');
    assert.equal(cut(document.startTagRange(1)), '<loc href="a.xsd#A"/>');
    assert.equal(cut(document.elementRange(1)), '<loc href="a.xsd#A"/>');
    assert.equal(cut(document.contentRange(1)), '');
    assert.equal(cut(document.attributeNameRange(1)), 'href');
    assert.equal(cut(document.valueRange(1)), 'a.xsd#A');
    assert.equal(cut(document.elementRange(2)), '<label>R&amp;D</label>');
    assert.equal(cut(document.contentRange(2)), 'R&amp;D');
    assert.equal(cut(document.elementRange(0)), text);
  });

  it('gives values and content', () => {
    assert.equal(document.attributeValue(1, '', 'href'), 'a.xsd#A');
    assert.equal(document.attributeValue(1, '', 'role'), undefined);
    assert.equal(document.content(2), 'R&D');
    assert.equal(document.content(0), '\n  textR&D\n');
    assert.equal(cut(document.decodedValue(1).rawRange(6, 7)), 'A');
  });

  it('knows what stands at an offset', () => {
    const at = (marker: string, shift = 0) => document.nodeAt(text.indexOf(marker) + shift);
    assert.deepEqual(at('<links'), { element: 0, part: 'start-tag' });
    assert.deepEqual(at('links'), { element: 0, part: 'element-name' });
    assert.deepEqual(at('loc', 3), { element: 1, part: 'element-name' });
    assert.deepEqual(at('href'), { element: 1, attribute: 1, part: 'attribute-name' });
    assert.deepEqual(at('a.xsd'), { element: 1, attribute: 1, part: 'attribute-value' });
    assert.deepEqual(at('#A', 2), { element: 1, attribute: 1, part: 'attribute-value' });
    assert.deepEqual(at('="a.xsd', 1), { element: 1, part: 'start-tag' });
    assert.deepEqual(at('text', 2), { element: 0, part: 'content' });
    assert.deepEqual(at('R&amp;', 1), { element: 2, part: 'content' });
    assert.deepEqual(at('</label', 3), { element: 2, part: 'end-tag-name' });
    assert.equal(parse('').nodeAt(0), undefined);
    assert.equal(parse(' <a/>').nodeAt(0), undefined);
  });

  it('knows that a tag being typed goes on where it stops', () => {
    assert.deepEqual(parse('<a><loc ').nodeAt(8), { element: 1, part: 'start-tag' });
    assert.deepEqual(parse('<a><loc </a>').nodeAt(8), { element: 1, part: 'start-tag' });
    assert.deepEqual(parse('<a><loc x="y').nodeAt(12), { element: 1, attribute: 0, part: 'attribute-value' });
    assert.deepEqual(parse('<a><loc></loc></a>').nodeAt(8), { element: 1, part: 'content' });
  });

  it('can take problems found elsewhere', () => {
    const problem = { kind: 'encoding', start: 3, end: 4, message: 'Not UTF-8.' } as const;
    assert.deepEqual(document.withProblems([problem]).problems, [problem]);
    assert.equal(document.withProblems([]), document);
    assert.equal(document.withProblems([problem]).withProblems([{ ...problem, message: 'Not UTF-8, either.' }]).problems.length, 1);
  });
});
