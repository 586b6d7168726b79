import { labelsAreAllHere } from '../../index/absence';
import { matchesLanguage, textOf } from '../../index/labels';
import { attributes, roles } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { extensionDeclarations, isInItemGroup } from '../extension';

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * The name of a concept is not made of the words of its English standard label, each with a capital (EFM 6.8.5). Many filings
 * that EDGAR has accepted keep their names when labels change, so it is off unless somebody wants it.
 */
export const nameFromLabel: DtsRule = {
  id: 'name-from-label',
  scope: 'dts',
  readsContent: 'for findings',
  codes: { sec: 'EFM.6.08.05.LC3' },
  severity: { xbrl: 'off', sec: 'off', esef: 'off' },
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const concept = dts.conceptOf(declaration);
        if (!isInItemGroup(declaration) || !labelsAreAllHere(dts, concept)) continue;
        const label = dts.labelsOf(concept.key).find(({ role, language }) => role === roles.label && matchesLanguage(language, 'en'));
        const wanted = label && nameOf(textOf(label));
        if (!label || wanted === undefined || wanted === '' || isSameName(declaration.localName, wanted)) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `The name ${declaration.localName} is not made of the words of the standard label "${textOf(label)}". The SEC recommends ${wanted}: rename the concept, or change the label.`,
          related: [{ place: { document: label.resource.document, element: label.resource.element, part: 'content' }, message: 'The standard label' }],
        };
      }
    }
  },
};

/** A label's words without articles and punctuation, each with a capital: "Sale of the Ferry" is "SaleOfFerry". */
function nameOf(label: string): string {
  const words = label.replace(/['’.-]/g, '').match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.filter((word) => !articles.has(word.toLowerCase())).map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

/** Whether two names differ in capitals at most, or in a letter put before a digit, with which no name may begin. */
function isSameName(name: string, wanted: string): boolean {
  const written = name.toLowerCase();
  return written === wanted.toLowerCase() || (/^\d/.test(wanted) && written.slice(1) === wanted.toLowerCase());
}
