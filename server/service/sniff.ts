/** How many bytes at the start of a file, or characters of a text, decide whether it is worth reading. */
export const sniffLength = 64 * 1024;

const marks = ['xbrl.org/', 'ownershipDocument', 'urn:oasis:names:tc:entity:xmlns:xml:catalog'];

/** Whether the first bytes of a file name anything of ours, in any of the encodings XML comes in. */
export function mayBeOurs(head: Uint8Array): boolean {
  const text = headText(head);
  return marks.some((mark) => text.includes(mark));
}

/** The ASCII characters of the first bytes of a file, in any of the encodings XML comes in. */
export function headText(head: Uint8Array): string {
  // UTF-16 has a zero byte beside every ASCII character: without them all encodings look alike here.
  return new TextDecoder('latin1').decode(head).replaceAll('\0', '');
}

/** A declaration of a namespace of XBRL's, however its end is spelt. */
const declaration = /\bxmlns:[\w.-]{1,100}\s{0,100}=\s{0,100}["'][^"'<>]{0,100}(?:xbrl\.org\/|inlineXBRL)/i;

/** Whether the text of a web page declares a namespace of XBRL's near its beginning, as one does that reports something: that of Inline XBRL, which may be misspelt, or of what it reports. */
export function mayBeReport(page: string): boolean {
  return declaration.test(page.slice(0, sniffLength));
}
