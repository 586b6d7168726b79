const ofRenderer = /^(?:FilingSummary\.xml|MetaLinks\.json|R\d+\.(?:htm|xml)|Financial_Report\.xlsx?|Show\.js|report\.css|.+_htm\.xml)$/i;

/** Whether a file's name is one that EDGAR gives to what it makes of a filing: such files come back from EDGAR and are not submitted. */
export function isEdgarOutput(name: string): boolean {
  return ofRenderer.test(name);
}
