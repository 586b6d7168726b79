/** Who publishes the taxonomies that filers build on, by the domain that their hosts belong to. */
export const knownDomains: readonly string[] = [
  'xbrl.org',
  'w3.org',
  'fasb.org',
  'sec.gov',
  'xbrl.us',
  'ifrs.org',
  'esma.europa.eu',
  'efrag.org',
  'eba.europa.eu',
  'eiopa.europa.eu',
  'srb.europa.eu',
  'eurofiling.info',
  'frc.org.uk',
];

/** Whether a URL leads to a publisher of standard taxonomies: its host is one of {@link knownDomains} or below it, at the usual port. */
export function isKnownHost(url: URL): boolean {
  return url.port === '' && knownDomains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}
