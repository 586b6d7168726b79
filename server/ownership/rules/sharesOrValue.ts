import { severityForAll } from '../../rules/rule';
import { addElements } from '../addElement';
import { alternatives } from '../declarations';
import { tag, type OwnershipRule } from './rule';

/**
 * An amount is given neither as a number of securities nor as a value in dollars, or as both (EDGAR Ownership XML Technical
 * Specification, 3.3: cm(4), cm(6) and cm(7)). In Table I, the amount of a transaction is always a number.
 */
export const sharesOrValue: OwnershipRule = {
  id: 'shares-or-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    const { xml } = document;
    for (let element = 0; element < xml.elementCount; element++) {
      const declaration = document.declaration(element);
      const choice = declaration && alternatives.get(declaration.name);
      if (!choice || !choice.every((name) => declaration.children.some((child) => child.name === name))) continue;
      const [shares, value] = choice;
      const [first, second] = [document.children(element, shares)[0], document.children(element, value)[0]];
      if (first === undefined && second === undefined) {
        yield {
          place: { document, element },
          message: `${tag(declaration.name)} has neither ${tag(shares)} nor ${tag(value)}. Give the number of securities or, where there is none, the value in dollars.`,
          fixes: () => addElements(document, element, shares, value),
        };
      } else if (first !== undefined && second !== undefined) {
        yield {
          place: { document, element: second },
          message: `${tag(declaration.name)} has both ${tag(shares)} and ${tag(value)}, of which it may have one. Remove the other.`,
          related: [{ place: { document, element: first }, message: `The ${tag(shares)}` }],
        };
      }
    }
  },
};
