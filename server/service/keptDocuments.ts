/** What was kept of a document when its XML was read. */
export interface KeptDocument {
  /** Its content, in a form that only its vocabulary knows. */
  readonly content: Uint8Array;
  /** The bytes of the document itself; `undefined` where they are damaged. */
  readText(): Uint8Array | undefined;
}

/** A place where the contents of documents outside the workspace are kept from one start to the next. */
export interface KeptDocuments {
  /**
   * What was kept of a document as it is now.
   * @param location canonical URI
   * @returns `undefined` where nothing was, or the document has changed since
   */
  find(location: string): Promise<KeptDocument | undefined>;
  /**
   * Keeps the content of a document for which {@link find} found nothing. It is written in the background; nobody is told where that
   * fails, and the document is read again next time.
   * @param text its bytes, which must not change afterwards
   * @returns what {@link find} will yield
   */
  keep(location: string, content: Uint8Array, text: Uint8Array): KeptDocument;
}
