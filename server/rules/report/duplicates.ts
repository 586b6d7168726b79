import type { ReportNode } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import type { Finding } from '../rule';

/**
 * A finding at the id of each context or unit that says the same as an earlier one.
 * @param documents those that are judged
 */
export function* duplicatesOf<Node extends ReportNode>(first: Node, others: readonly Node[], documents: readonly XbrlDocument[], messageOf: (other: Node) => string): Generator<Finding> {
  for (const other of others) {
    if (!documents.includes(other.document)) continue;
    yield { place: idOf(other), message: messageOf(other), related: [{ place: idOf(first), message: 'The other' }] };
  }
}

function idOf({ document, element }: ReportNode) {
  return { document, element, attribute: attributes.id };
}
