import { severityForAll, type Fix } from '../../rules/rule';
import type { Range } from '../../xml/document';
import type { OwnershipDocument } from '../document';
import { textBesideElements } from '../textBesideElements';
import { tag, type OwnershipRule } from './rule';

/**
 * An element that has no value of its own, only elements in it, has text (EDGAR Ownership XML Technical Specification, 3.2:
 * "NV"). One finding for each element. A footnoteId without id is left to missing-footnote.
 */
export const misplacedText: OwnershipRule = {
  id: 'misplaced-text',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const { xml } = document;
    for (let element = 0; element < xml.elementCount; element++) {
      const declaration = document.declaration(element);
      if (!declaration || declaration.value || (declaration.name === 'footnoteId' && xml.attribute(element, '', 'id') === undefined)) continue;
      const range = textBesideElements(document, element);
      if (!range) continue;
      const mayHaveValue = declaration.children.some(({ name }) => name === 'value') && document.children(element, 'value').length === 0;
      const advice = mayHaveValue ? `Write it between ${tag('value')} and ${tag('/value')}.` : 'Remove it.';
      yield {
        place: { document, range },
        message: `${tag(declaration.name)} cannot have text of its own${declaration.children.length > 0 ? ', only elements' : ''}. ${advice}`,
        fixes: () => [mayHaveValue ? makeValue(document, element, range) : remove(document, range)],
      };
    }
  },
};

/** Puts the tags of a value around the text. What stands behind a child element, where no value may be, goes before the first. */
function makeValue(document: OwnershipDocument, element: number, { start, end }: Range): Fix {
  const value = `<value>${document.xml.text.slice(start, end)}</value>`;
  const [first] = document.xml.children(element);
  const place = first === undefined ? end : document.xml.elementRange(first).start;
  const edits =
    place < start
      ? [{ document, range: { start: place, end: place }, newText: value }, { document, range: { start, end }, newText: '' }]
      : [{ document, range: { start, end }, newText: value }];
  return { title: 'Make the text the value', isPreferred: true, edits };
}

function remove(document: OwnershipDocument, range: Range): Fix {
  return { title: 'Remove the text', isPreferred: false, edits: [{ document, range, newText: '' }] };
}
