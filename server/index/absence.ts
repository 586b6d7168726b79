import type { Concept } from './concept';
import type { Dts } from './dts';
import { lostIdsOf } from './lostIds';
import { leavesLabelsToFiler } from './profile';

/**
 * Whether a concept's labels are all at hand, so that a label which is not found does not exist: the filer's own files and
 * linkbases are read, and the taxonomy that declares the concept is here or known to bring no labels.
 */
export function labelsAreAllHere(dts: Dts, concept: Concept): boolean {
  return filersLinkbasesAreHere(dts) && (concept.declaration !== undefined || leavesLabelsToFiler(concept.uri)) && !misnamedConcepts(dts).has(concept.key);
}

/** Where a linkbase or a file of the filer's is missing or not read yet, what is looked for may be in there. */
function filersLinkbasesAreHere(dts: Dts): boolean {
  if (dts.unread.length > 0) return false;
  for (const [url, references] of dts.missing) {
    if (url.startsWith('file:') || references.some(({ kind }) => kind === 'linkbaseRef')) return false;
  }
  return true;
}

const misnamed = new WeakMap<Dts, ReadonlySet<string>>();

/**
 * The keys of concepts that lost locators were most probably meant for. What belongs to them hangs on those locators, so
 * nothing can be said to be missing of them.
 */
function misnamedConcepts(dts: Dts): ReadonlySet<string> {
  let keys = misnamed.get(dts);
  if (!keys) {
    keys = new Set(lostIdsOf(dts).flatMap((lost) => (lost.nearest === undefined ? [] : `${lost.document.uri}#${lost.nearest}`)));
    misnamed.set(dts, keys);
  }
  return keys;
}
