import { SaxesParser } from 'saxes';

/** Two methods of saxes that its types do not name. */
interface AttributeMethods {
  pushAttrib: (name: string, value: string) => void;
  processAttribs: () => void;
}

/**
 * saxes without namespaces and without what it does for callers that want objects: messages come bare, with no position
 * of their own, and attributes one by one, with no dictionary for each element. Our own checks replace the one for
 * duplicates that the dictionary is for; without it, reading takes a fifth less time.
 */
export class Parser extends SaxesParser<{ xmlns: false; position: false }> {
  readonly #onFailure: (message: string) => void;

  constructor(onFailure: (message: string) => void, onAttribute: (name: string, value: string) => void) {
    super({ xmlns: false, position: false });
    this.#onFailure = onFailure;
    // The version of saxes is pinned, and the tests fail if one comes that no longer has these.
    const methods = this as unknown as AttributeMethods;
    methods.pushAttrib = onAttribute;
    methods.processAttribs = () => undefined;
  }

  /** Where saxes would throw an error, or hand one over. */
  override fail(message: string): this {
    this.#onFailure(message);
    return this;
  }
}
