import { standardAxisFor } from '../../standards/secConcepts';
import { attributes, namespaces } from '../../xbrl/names';
import { usedConcepts } from '../report/usedConcepts';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

/**
 * An axis of the filer's has the name of one that a standard taxonomy offers, by the SEC's list of such names (EFM 6.5.44). EDGAR asks of
 * contexts: with a report, only the axes count that these use.
 */
export const customAxis: DtsRule = {
  id: 'custom-axis',
  scope: 'dts',
  codes: { sec: 'EFM.6.05.44.customAxis' },
  severity: secOnly('warning'),
  *check({ dts, documents, report }) {
    const used = report && usedConcepts(dts, report);
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const { element, localName, substitutionGroup } = declaration;
        const standard = substitutionGroup === `{${namespaces.xbrldt}}dimensionItem` ? standardAxisFor(localName) : undefined;
        if (standard === undefined || (used && !used.has(dts.conceptOf(declaration).key))) continue;
        yield { place: { document, element, attribute: attributes.name }, message: `For what ${localName} seems to mean there is a standard axis, ${standard}, which EDGAR prefers. Use that one, or give yours a name that says how it differs.` };
      }
    }
  },
};
