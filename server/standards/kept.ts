import kept from 'kept-standards';

/** The content of a built-in document as it is kept of every document that was read; no bytes where there is none of that URL. */
export function keptStandard(url: string): Uint8Array {
  return Buffer.from(kept[url] ?? '', 'base64');
}
