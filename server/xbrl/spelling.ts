/**
 * What the spellings of a web address have in common that all lead to one document: taxonomies write http or https, with or without `www.`
 * and with more slashes than one. The case of the host does not count (RFC 3986, 6.2.2.1), that of the path does.
 * @param url canonical (see canonicalUri); what is no web address comes back as it is
 */
export function spellingOf(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]*)([^?#]*)(.*)/is.exec(url);
  return match ? match[1]!.toLowerCase() + match[2]!.replace(/\/{2,}/g, '/') + match[3]! : url;
}
