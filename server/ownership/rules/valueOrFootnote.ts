import { severityForAll } from '../../rules/rule';
import { addElements } from '../addElement';
import { textBesideElements } from '../textBesideElements';
import { tag, type OwnershipRule } from './rule';

/** A price, a date or an amount that may be left open has neither a value nor a footnote that says why (EDGAR Ownership XML Technical Specification, 3.3: cm(8)). */
export const valueOrFootnote: OwnershipRule = {
  id: 'value-or-footnote',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    for (let element = 0; element < document.xml.elementCount; element++) {
      const declaration = document.declaration(element);
      if (!declaration?.isValueOrFootnote || ['value', 'footnoteId'].some((name) => document.children(element, name).length > 0)) continue;
      // A text that is to be the value is found by misplaced-text.
      if (textBesideElements(document, element)) continue;
      yield {
        place: { document, element },
        message: `${tag(declaration.name)} has neither a value nor a footnote. Add a ${tag('value')}, or a footnoteId to a footnote that says why there is none.`,
        fixes: () => addElements(document, element, 'value'),
      };
    }
  },
};
