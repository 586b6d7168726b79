import { undeclaredNames } from '../../calculation/undeclaredNames';
import type { Dts } from '../../index/dts';
import { groupBy } from '../../index/groupBy';
import { NearestFinder } from '../../index/nearest';
import type { Reference } from '../../index/references';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule, type Finding } from '../rule';
import { changeFile, fileOf, isWebAddress } from './missingFile';

/** A taxonomy of somebody else is not at hand (XBRL 2.1, 3.2). One finding for each URL, at its first reference; where a report has nothing else to be judged by, a warning at its schemaRef. */
export const missingTaxonomy: DtsRule = {
  id: 'missing-taxonomy',
  scope: 'dts',
  codes: codeForAll('IOerror'),
  severity: severityForAll('information'),
  *check({ dts, documents }) {
    for (const url of dts.missing.keys()) {
      if (!isWebAddress(url)) continue;
      const own = dts.referencesTo(url).filter((reference) => documents.includes(reference.document));
      const [first, ...others] = own;
      if (!first) continue;
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
    fixes: () => nearestSchemas(dts, url, first!).flatMap((schema, _, all) => changeFile(schemaRefs, schema, all.length === 1)),
  };
}

/** The schemas in the folder of a report, or else in those around it, whose file names are nearest to that of a URL. */
function nearestSchemas(dts: Dts, url: string, { document: { uri } }: Reference): readonly XbrlDocument[] {
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  const inFolder = nearestNamed(dts.documentsIn(folder), url);
  return inFolder.length > 0 ? inFolder : nearestNamed(dts.documentsUnder(folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)), url);
}

function nearestNamed(documents: readonly XbrlDocument[], url: string): readonly XbrlDocument[] {
  const schemas = groupBy(documents.filter(({ kind }) => kind === 'schema'), ({ uri }) => fileName(uri));
  return new NearestFinder().allNearest(fileName(url), schemas.keys()).flatMap((name) => schemas.get(name)!);
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
