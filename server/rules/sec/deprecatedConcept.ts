import { nameOfConcept, type Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { usGaapDeprecatedIn } from '../../standards/secConcepts';
import { acceptedNamespaceOf } from '../../standards/secTaxonomies';
import { attributes } from '../../xbrl/names';
import type { Locator } from '../../xbrl/views';
import { count } from '../names';
import { usedConcepts } from '../report/usedConcepts';
import type { DtsRule } from '../rule';
import { isStandardConcept } from '../extension';
import { relationshipLinks } from './relationshipLinks';
import { secOnly } from './secOnly';

/** By these labels a taxonomy says that a concept of its own is deprecated: of the registry of roles, and of us-gaap in its first years. */
const deprecatedRoles: ReadonlySet<string> = new Set([
  'http://www.xbrl.org/2009/role/deprecatedLabel',
  'http://www.xbrl.org/2009/role/deprecatedDateLabel',
  'http://xbrl.us/us-gaap/role/label/deprecatedLabel',
  'http://xbrl.us/us-gaap/role/label/deprecatedDate',
]);

/**
 * A presentation, calculation or definition has a concept that its standard taxonomy has deprecated: EDGAR warns of facts on it (EFM
 * 6.5.42), so that with a report only those on which there are any count. The taxonomy's own labels say so where the DTS has them; of us-gaap the SEC's list does.
 * One finding for each concept and document, which says the same in whatever DTS the document is.
 */
export const deprecatedConcept: DtsRule = {
  id: 'deprecated-concept',
  scope: 'dts',
  codes: { sec: 'EFM.6.05.42' },
  severity: secOnly('warning'),
  *check({ dts, documents, report }) {
    const used = report && usedConcepts(dts, report);
    for (const concept of new Set(documents.flatMap((document) => [...dts.locatedIn(document).keys()]))) {
      if (!isStandardConcept(concept) || (used && used.get(concept.key)?.as !== 'fact')) continue;
      const since = deprecation(dts, concept);
      if (since === undefined) continue;
      for (const document of documents) {
        const [first, ...others] = (dts.locatedIn(document).get(concept) ?? []).filter(({ link }) => relationshipLinks.includes(link?.name ?? ''));
        if (!first) continue;
        yield {
          place: placeOf(first),
          message: `${nameOfConcept(concept)} is deprecated${since}, and EDGAR warns of facts on it. Take the concept that has come in its place${others.length > 0 ? `, here and in ${count(others.length, 'more locator')}` : ''}.`,
          related: others.map((locator) => ({ place: placeOf(locator), message: 'Also located here' })),
        };
      }
    }
  },
};

function placeOf({ document, element }: Locator) {
  return { document, element, attribute: attributes.href };
}

/** Since when, as the words after "is deprecated"; `undefined` for a concept of which nobody says so. */
function deprecation(dts: Dts, concept: Concept): string | undefined {
  const namespace = concept.declaration?.document.targetNamespace ?? acceptedNamespaceOf(concept.uri) ?? '';
  const year = Number(/^http:\/\/fasb\.org\/us-gaap\/(\d{4})/.exec(namespace)?.[1]);
  const deprecatedIn = Number.isNaN(year) ? undefined : usGaapDeprecatedIn(concept.declaration?.localName ?? (concept.id ?? '').replace('us-gaap_', ''));
  if (deprecatedIn !== undefined && deprecatedIn <= year) return ` since us-gaap ${deprecatedIn}`;
  return dts.labelsOf(concept.key).some(({ role }) => deprecatedRoles.has(role)) ? ', as a label of it says' : undefined;
}
