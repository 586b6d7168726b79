import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appendElement } from '../../server/edits/appendElement';
import { changeValue } from '../../server/edits/changeValue';
import { combineEdits } from '../../server/edits/combineEdits';
import type { FixEdit, TextualDocument } from '../../server/edits/edit';
import { insertAfter, insertBefore } from '../../server/edits/insertElement';
import { removeAttribute } from '../../server/edits/removeAttribute';
import { removeElement } from '../../server/edits/removeElement';
import { setAttribute } from '../../server/edits/setAttribute';
import { setContent } from '../../server/edits/setContent';
import { writeElement } from '../../server/edits/writeElement';
import { decodeBytes } from '../../server/xml/encoding';
import { parse } from '../../server/xml/parse';

const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';
const order = { namespace: '', local: 'order' };
const label = { namespace: xlink, local: 'label' };

/** The text after an edit of one of its elements, by their number in document order. */
function edited(text: string, edit: (document: TextualDocument) => FixEdit | readonly FixEdit[]): string {
  const document = { uri: 'file:///plan.xml', xml: parse(text) };
  let result = text;
  for (const { range, newText } of [edit(document)].flat()) result = result.slice(0, range.start) + newText + result.slice(range.end);
  return result;
}

describe('changeValue', () => {
  const change = (text: string, value: string, span?: { start: number; end: number }) => edited(text, (document) => changeValue(document, 0, order, value, span));

  it('keeps the quotes and escapes what they would end at', () => {
    assert.equal(change(`<a order="1" b='2'/>`, `"it's"`), `<a order="&quot;it's&quot;" b='2'/>`);
    assert.equal(change(`<a order='1'/>`, `"it's"`), `<a order='"it&apos;s"'/>`);
  });

  it('escapes markup, and white space that would be read as a blank', () => assert.equal(change('<a order="1"/>', 'a&b<c\n'), '<a order="a&amp;b&lt;c&#xA;"/>'));

  it('replaces part of a value around references that it leaves alone', () => assert.equal(change('<a order="x&amp;y#z"/>', 'new', { start: 4, end: 5 }), '<a order="x&amp;y#new"/>'));

  it('writes references for characters the declared encoding lacks, and for no others', () => {
    const declared = (encoding: string) => change(`<?xml version="1.0" encoding="${encoding}"?><a order=""/>`, 'ü’𝒳').replace(/^.*order=/, '');
    assert.equal(declared('US-ASCII'), '"&#xFC;&#x2019;&#x1D4B3;"/>');
    assert.equal(declared('iso-8859-1'), '"ü&#x2019;&#x1D4B3;"/>');
    assert.equal(declared('windows-1252'), '"&#xFC;&#x2019;&#x1D4B3;"/>');
    assert.equal(declared('utf-8'), '"ü’𝒳"/>');
    assert.equal(declared('UTF-16'), '"ü’𝒳"/>');
  });

  it('fits a document saved in UTF-16', () => {
    const { text } = decodeBytes(new Uint8Array(Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?>\r\n<a order="ü"/>', 'utf16le')));
    assert.equal(change(text, '’'), '<?xml version="1.0" encoding="UTF-16"?>\r\n<a order="’"/>');
  });

  it('does nothing where the attribute is not there', () => assert.equal(change('<a/>', '1'), '<a/>'));
});

describe('setAttribute', () => {
  const set = (text: string, element = 0, name: { namespace: string; local: string } = order) => edited(text, (document) => setAttribute(document, element, name, '2'));

  it('changes an attribute that is there', () => assert.equal(set(`<a order='1' b="c"/>`), `<a order='2' b="c"/>`));

  it('adds one behind the last, in its quotes and on a line of its own if that is', () => {
    assert.equal(set(`<a b='c' />`), `<a b='c' order='2' />`);
    assert.equal(set('<a\r\n  b="c"\r\n  d="e"/>'), '<a\r\n  b="c"\r\n  d="e"\r\n  order="2"/>');
    assert.equal(set('<a></a>'), '<a order="2"></a>');
  });

  it('uses the prefix the document has for the namespace', () => assert.equal(set(`<r xmlns:x="${xlink}"><a/></r>`, 1, label), `<r xmlns:x="${xlink}"><a x:label="2"/></r>`));

  it('knows the prefix xml without a declaration', () => assert.equal(set('<a/>', 0, { namespace: xml, local: 'lang' }), '<a xml:lang="2"/>'));

  it('declares a prefix where there is none, one that is free', () => {
    assert.equal(set('<a/>', 0, label), `<a xmlns:xlink="${xlink}" xlink:label="2"/>`);
    assert.equal(set('<a xmlns:xlink="other"/>', 0, label), `<a xmlns:xlink="other" xmlns:xlink1="${xlink}" xlink1:label="2"/>`);
    assert.equal(set(`<a xmlns="${xlink}"/>`, 0, label), `<a xmlns="${xlink}" xmlns:xlink="${xlink}" xlink:label="2"/>`);
  });
});

it('removeAttribute takes the white space before it along', () => {
  const remove = (text: string) => edited(text, (document) => removeAttribute(document, 0, order));
  assert.equal(remove('<a b="c"\n   order="1" d="e"/>'), '<a b="c" d="e"/>');
  assert.equal(remove(`<a order='1' />`), '<a />');
  assert.equal(remove('<a b="c"/>'), '<a b="c"/>');
});

describe('removeElement', () => {
  const remove = (text: string) => edited(text, (document) => removeElement(document, 1));

  it('takes the line along on which the element stands alone', () => {
    assert.equal(remove('<r>\r\n\t<a/> \r\n\t<b/>\r\n</r>'), '<r>\r\n\t<b/>\r\n</r>');
    assert.equal(remove('<r>\n  <a>\n    text\n  </a>\n</r>'), '<r>\n</r>');
  });

  it('leaves what else stands on the line', () => {
    assert.equal(remove('<r>\n  <a/><b/>\n</r>'), '<r>\n  <b/>\n</r>');
    assert.equal(remove('<r>\n  <a/> <!-- why -->\n</r>'), '<r>\n   <!-- why -->\n</r>');
  });
});

describe('insertAfter and insertBefore', () => {
  it('give the element a line of its own, indented as the sibling, with the line ends around it', () => {
    assert.equal(edited('<r>\r\n\t<a>\r\n\t</a>\r\n</r>', (document) => insertAfter(document, 1, '<new/>')), '<r>\r\n\t<a>\r\n\t</a>\r\n\t<new/>\r\n</r>');
    assert.equal(edited('<r>\r\n\t<a/>\r\n</r>', (document) => insertBefore(document, 1, '<new/>')), '<r>\r\n\t<new/>\r\n\t<a/>\r\n</r>');
  });

  it('break no line that holds several elements', () => {
    assert.equal(edited('<r><a/><b/></r>', (document) => insertAfter(document, 1, '<new/>')), '<r><a/><new/><b/></r>');
    assert.equal(edited('<r><a/></r>', (document) => insertBefore(document, 1, '<new/>')), '<r><new/><a/></r>');
  });

  it('keep a sibling and the comments above it together', () =>
    assert.equal(edited('<r>\n  <!-- one -->\n  <!-- two -->\n  <a/>\n</r>', (document) => insertBefore(document, 1, '<new/>')), '<r>\n  <new/>\n  <!-- one -->\n  <!-- two -->\n  <a/>\n</r>'));
});

describe('appendElement', () => {
  const append = (text: string, ...markup: readonly string[]) => edited(text, (document) => appendElement(document, 0, ...markup));

  it('puts elements behind the last child, each like that', () => assert.equal(append('<r>\r\n\t<a/>\r\n</r>', '<b/>', '<c/>'), '<r>\r\n\t<a/>\r\n\t<b/>\r\n\t<c/>\r\n</r>'));

  it('opens an element that has none, one step further in', () => {
    assert.equal(append('<r/>', '<a/>'), '<r>\n  <a/>\n</r>');
    assert.equal(append('<p:r x="1" />', '<a/>'), '<p:r x="1">\n  <a/>\n</p:r>');
    assert.equal(append('<r>\n</r>', '<a/>'), '<r>\n  <a/>\n</r>');
  });

  it('keeps text that is there', () => assert.equal(append('<r><!-- why --></r>', '<a/>'), '<r><!-- why -->\n  <a/>\n</r>'));
});

describe('setContent', () => {
  const set = (text: string, content = 'R&D <i>') => edited(text, (document) => setContent(document, 0, content));

  it('replaces what is there, and escapes markup', () => {
    assert.equal(set('<r>old</r>'), '<r>R&amp;D &lt;i></r>');
    assert.equal(set('<r>old</r>', 'a]]>b'), '<r>a]]&gt;b</r>');
  });

  it('opens an element without content', () => assert.equal(set('<p:r x="1" />', 'new'), '<p:r x="1">new</p:r>'));
});

describe('combineEdits', () => {
  const document = { uri: 'file:///plan.xml', xml: parse('<r>0123456789</r>') };
  const edit = (start: number, end: number, newText = ''): FixEdit => ({ document, range: { start, end }, newText });
  const combined = (...repairs: readonly (readonly FixEdit[])[]) => combineEdits(repairs).map(({ range, newText }) => `${range.start}-${range.end}${newText}`);

  it('keeps what does not overlap, in the order of the text', () => assert.deepEqual(combined([edit(8, 9)], [edit(3, 5)], [edit(5, 6)]), ['3-5', '5-6', '8-9']));

  it('leaves a repair out whole that overlaps an earlier one', () => {
    assert.deepEqual(combined([edit(3, 6)], [edit(5, 7), edit(9, 10)]), ['3-6']);
    assert.deepEqual(combined([edit(3, 6)], [edit(4, 4, 'x')]), ['3-6']);
    assert.deepEqual(combined([edit(4, 4, 'x')], [edit(3, 6)]), ['4-4x']);
  });

  it('does only once what two repairs have in common', () => assert.deepEqual(combined([edit(3, 3, 'x'), edit(4, 5)], [edit(3, 3, 'x'), edit(6, 7)]), ['3-3x', '4-5', '6-7']));

  it('keeps insertions at one place, and beside what goes', () => assert.deepEqual(combined([edit(3, 3, 'x')], [edit(3, 3, 'y')], [edit(3, 4)]), ['3-3x', '3-3y', '3-4']));
});

describe('writeElement', () => {
  const attributes = [{ name: order, value: '1' }, { name: label, value: 'Cash' }];
  const write = (text: string, model?: number) => writeElement(parse(text), 0, { namespace: 'urn:plan', local: 'arc' }, attributes, model);

  it('takes prefixes and quotes from the parent', () => assert.equal(write(`<p:r xmlns:p='urn:plan' xmlns:x='${xlink}'/>`), `<p:arc order='1' x:label='Cash'/>`));

  it('writes no prefix where the parent has none', () => assert.equal(write(`<r xmlns="urn:plan" xmlns:p="urn:plan" xmlns:x="${xlink}"/>`), '<arc order="1" x:label="Cash"/>'));

  it('follows a model in the order of attributes, in spaces and quotes, and leaves out what it is not given', () =>
    assert.equal(write(`<p:r xmlns:p="urn:plan" xmlns:x="${xlink}"><p:arc x:label='a'  id='b'  order='c' /></p:r>`, 1), `<p:arc x:label='Cash'  order='1' />`));

  it('writes content between tags', () => assert.equal(writeElement(parse(`<p:r xmlns:p='urn:plan'/>`), 0, { namespace: 'urn:plan', local: 'arc' }, [], undefined, 'R&D'), '<p:arc>R&amp;D</p:arc>'));

  it('declares what is not declared', () => assert.equal(write('<r/>'), `<ns:arc xmlns:ns="urn:plan" xmlns:xlink="${xlink}" order="1" xlink:label="Cash"/>`));
});
