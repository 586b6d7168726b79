/**
 * Whether a value is an absolute URI, that is, begins with a scheme (RFC 3986, 4.3), as every role and arcrole must
 * (XBRL 2.1, 3.5.2.4 and 3.5.2.5). White space around it does not count.
 */
export function isAbsoluteUri(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S/i.test(value.trim());
}
