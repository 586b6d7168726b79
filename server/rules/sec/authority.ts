/**
 * The scheme and authority of a URI, `http://www.harborferries.example` (RFC 3986, 3.2); what the SEC compares of namespaces
 * and roles (EFM 6.7.9 and 6.7.13).
 * @returns `undefined` for a URI without authority
 */
export function authorityOf(uri: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(uri.trim())?.[0];
}
