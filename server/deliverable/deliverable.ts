import type { Finding, RuleHead } from '../rules/rule';
import type { Place, Stretch, TextualDocument } from '../rules/place';

/** What may be handed over: a submission to EDGAR, a report package to an ESEF collector, a taxonomy package to whoever uses it. */
export const deliverableKinds = ['edgar', 'esef', 'package'] as const;
export type DeliverableKind = (typeof deliverableKinds)[number];

/** A file of a deliverable. */
export interface DeliverableFile {
  /** Relative to the deliverable's folder, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /**
   * What was read of it: an `XbrlDocument`, a `PackageDocument` or another vocabulary's. Of a file that is none of ours, such as an
   * image, an empty text under its URI.
   */
  readonly document: TextualDocument;
}

/** A folder or archive as a whole, to be handed over as it is. */
export interface Deliverable {
  /** Where findings on the whole stand: an empty text under the URI of the folder or archive. */
  readonly whole: TextualDocument;
  /** In the order of their paths. */
  readonly files: readonly DeliverableFile[];
}

/** A rule on the files of a deliverable, beside those on what is in them. */
export interface DeliverableRule extends RuleHead {
  check(deliverable: Deliverable): Iterable<Finding>;
}

/** The place of a finding on a file as such, or on the whole: the document element's name, or where there is none, the start of the text. */
export function placeOf({ document }: { readonly document: TextualDocument }): Place | Stretch {
  return document.xml.elementCount > 0 ? { document, element: 0 } : { document, range: { start: 0, end: 0 } };
}

/** The file's name without the folders it lies in. */
export function nameOf({ path }: DeliverableFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
