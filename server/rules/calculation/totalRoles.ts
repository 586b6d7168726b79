/** The label roles by which a presentation shows a concept as a total: of XBRL 2.1, and of the registry in its editions. */
const totalRoles: ReadonlySet<string> = new Set([
  'http://www.xbrl.org/2003/role/totalLabel',
  'http://www.xbrl.org/2009/role/negatedTotalLabel',
  'http://xbrl.us/us-gaap/role/label/negatedTotal',
]);

/** Whether a preferredLabel shows a concept as a total (XBRL 2.1, 5.2.2.2.2 and 5.2.4.2.1). */
export function isTotalRole(preferredLabel: string | undefined): boolean {
  return totalRoles.has(preferredLabel?.trim() ?? '');
}
