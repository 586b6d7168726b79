import type { Range, XmlDocument } from '../xml/document';

/** A document as far as its text goes: enough to point into it and to change it, whatever its vocabulary. */
export interface TextualDocument {
  readonly uri: string;
  readonly xml: XmlDocument;
}

/** A stretch of a document's text and what is to stand there instead. Edits made together do not overlap. */
export interface FixEdit {
  readonly document: TextualDocument;
  /** UTF-16 offsets; empty to insert. */
  readonly range: Range;
  readonly newText: string;
}
