const readable = /^(file|xbrl-package|xbrl-standard):/;

/** Whether an editor can open a document by its URI: a file, or one that this server gives the text of. */
export function isReadable(uri: string): boolean {
  return readable.test(uri);
}
