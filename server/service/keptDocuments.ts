/** What was kept of a document when its XML was read. */
export interface KeptDocument {
  /** Its content, in a form that only its vocabulary knows. */
  readonly content: Uint8Array;
  /** The bytes of the document itself; `undefined` where they are damaged. */
  readText(): Uint8Array | undefined;
}

/** Where the content of a document is kept, as the document was when somebody looked for it. */
export interface KeepingPlace {
  /** What was kept of it; `undefined` where nothing was, or the document had changed since. */
  readonly kept: KeptDocument | undefined;
  /**
   * Keeps its content, if it has not changed since it was looked for. It is written in the background; nobody is told where that fails, and
   * the document is read again next time.
   * @param text its bytes, which must not change afterwards
   * @returns what is kept from now on
   */
  keep(content: Uint8Array, text: Uint8Array): KeptDocument;
}

/** The places where the contents of documents outside the workspace are kept from one start to the next. */
export interface KeptDocuments {
  /**
   * Looks for what was kept of a document as it is now.
   * @param location canonical URI
   * @param state of the file there, if somebody has looked at it just now; see {@link import('./resolver').Located}
   */
  find(location: string, state?: string): Promise<KeepingPlace>;
}
