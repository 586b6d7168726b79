import type { Place } from '../../rules/place';
import type { Finding, RuleHead } from '../../rules/rule';
import type { ExpandedName } from '../../xml/document';
import type { Footnote, FootnoteReference, OwnershipDocument } from '../document';

/** A rule on an ownership document, which decides everything about itself. */
export interface OwnershipRule extends RuleHead {
  check(document: OwnershipDocument): Iterable<Finding>;
}

export const idAttribute: ExpandedName = { namespace: '', local: 'id' };

/** Where the id of a footnote, or of a reference to one, stands; its element's name where it has none. */
export function idOf(document: OwnershipDocument, { element }: Footnote | FootnoteReference): Place {
  return { document, element, attribute: idAttribute };
}
