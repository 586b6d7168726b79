import { undeclaredNames } from '../../calculation/undeclaredNames';
import type { Dts } from '../../index/dts';
import { misspeltAddresses } from '../../index/misspeltAddresses';
import type { Reference } from '../../index/references';
import { strayVersionAt } from '../../index/strayVersions';
import { codeForAll, severityForAll, type DtsRule, type Finding } from '../rule';
import { changeFile, fileOf, isOfOtherDate, isWebAddress } from './missingFile';
import { changeAddress } from './changeAddress';
import { nearestSchemas } from './nearestSchemas';

/** A taxonomy of somebody else is not at hand (XBRL 2.1, 3.2). One finding for each URL, at its first reference; where a report has nothing else to be judged by, a warning at its schemaRef. */
export const missingTaxonomy: DtsRule = {
  id: 'missing-taxonomy',
  scope: 'dts',
  codes: codeForAll('IOerror'),
  severity: severityForAll('information'),
  *check({ dts, documents, profile }) {
    if (isLeftByCutOffSchema(dts)) return;
    for (const url of dts.missing.keys()) {
      const meant = misspeltAddresses(dts).get(url);
      // What EDGAR does not accept has a rule of its own, and so has another version than was meant.
      if (!isWebAddress(url) || (meant !== undefined && profile === 'sec') || strayVersionAt(dts, url)) continue;
      const own = dts.referencesTo(url).filter((reference) => documents.includes(reference.document));
      const [first, ...others] = own;
      if (!first) continue;
      if (meant !== undefined) {
        yield ofMisspelt(url, meant, own);
        continue;
      }
      const schemaRefs = own.filter(({ kind }) => kind === 'schemaRef');
      if (schemaRefs.length > 0 && leadsToNoSchemaHere(dts)) {
        yield ofReport(dts, url, schemaRefs, own);
        continue;
      }
      const locators = own.filter(({ kind }) => kind === 'locator');
      const consequence = locators.length === 0 ? '' : ` ${locators.length} ${locators.length === 1 ? 'locator leads' : 'locators lead'} there.`;
      yield {
        place: fileOf(first),
        message: `${url} is not available here.${consequence} If that is its address, nothing is wrong: what depends on that taxonomy (types, balances, periods) is not judged, everything else is.${aboutFacts(dts, url, locators)}`,
        // Locators are counted, not listed: they go by the hundred, and none of them is to be changed.
        related: others.filter(({ kind }) => kind !== 'locator').map((reference) => ({ place: fileOf(reference), message: `Also refers to ${url}` })),
      };
    }
  },
};

/** Whether a DTS is that of a linkbase alone, and leads to a schema that is cut off: what leads to the linkbase may have stood there, and with it what is missing is told. */
function isLeftByCutOffSchema({ members, entryPoint }: Dts): boolean {
  return members.get(entryPoint)?.kind === 'linkbase' && [...members.values()].some(({ isReadWhole }) => !isReadWhole);
}

/** Nothing is at an address that is nearly one of a standard taxonomy. */
function ofMisspelt(url: string, meant: string, own: readonly Reference[]): Finding {
  const [first, ...others] = own;
  return {
    place: fileOf(first!),
    severity: 'warning',
    message: `${url} is not available here, and no known address of a taxonomy. Did you mean ${meant}? What depends on that taxonomy is not judged.`,
    related: others.filter(({ kind }) => kind !== 'locator').map((reference) => ({ place: fileOf(reference), message: `Also refers to ${url}` })),
    fixes: () => [changeAddress(own, meant)],
  };
}

/** Whether none of the schemas to which a report leads is at hand. */
function leadsToNoSchemaHere(dts: Dts): boolean {
  const missing = [...dts.missing.keys()].flatMap((url) => dts.referencesTo(url)).filter(({ kind }) => kind === 'schemaRef');
  const all = [...dts.members.values()].flatMap(({ documentReferences }) => documentReferences.filter(({ kind }) => kind === 'schemaRef'));
  return missing.length === all.length;
}

/** A report without its taxonomy is as good as unchecked. */
function ofReport(dts: Dts, url: string, schemaRefs: readonly Reference[], own: readonly Reference[]): Finding {
  const [first] = schemaRefs;
  return {
    place: fileOf(first!),
    severity: 'warning',
    message: `${url} is not available here, so that no fact of this report is checked against its taxonomy. If that is its address, fetch it, or name its package in xbrl.taxonomies. If another file is meant, write its path.`,
    related: own.filter((reference) => reference !== first && reference.kind !== 'locator').map((reference) => ({ place: fileOf(reference), message: `Also refers to ${url}` })),
    fixes: () => nearestSchemas(dts, url, first!).flatMap((schema, _, all) => changeFile(schemaRefs, schema, all.length === 1 && !isOfOtherDate(url, schema))),
  };
}

/** What a reader of a report has to know if its facts cannot be brought together with concepts of a missing schema. */
function aboutFacts(dts: Dts, url: string, locators: readonly Reference[]): string {
  if (dts.members.get(dts.entryPoint)?.kind !== 'instance' || !/\.xsd$/i.test(url)) return '';
  const names = undeclaredNames(dts);
  // One id for each prefix: there are thousands.
  const ids = new Map(locators.flatMap(({ target: { fragment = '' } }) => (fragment === '' || fragment.includes('(') ? [] : [[fragment.slice(0, fragment.indexOf('_')), fragment] as const])));
  if ([...ids.values()].every((id) => names.nameOf(url, id) !== undefined)) return '';
  return ' Nothing at hand says of which one namespace its concepts are: the sums of their facts are not checked, and their values not shown beside the taxonomy. Fetch it, name its package in xbrl.taxonomies, or import it with its namespace.';
}
