import { setAttribute } from '../../edits/setAttribute';
import { isItem } from '../../index/derivation';
import { attributes } from '../../xbrl/names';
import { isMisspelt } from '../misspeltAttribute';
import { isReadForCertain } from '../readForCertain';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

const periodTypes = ['instant', 'duration'];

/** An item does not say whether it is measured at an instant or over a duration (XBRL 2.1, 5.1.1.1). */
export const periodType: DtsRule = {
  id: 'period-type',
  scope: 'dts',
  codes: codeForAll('xbrl.5.1.1.1:itemPeriodType'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        const written = declaration.periodType?.trim();
        if ((written !== undefined && periodTypes.includes(written)) || !isReadForCertain(document, declaration.element) || !isItem(dts, declaration) || isMisspelt(document, declaration.element, attributes.periodType)) continue;
        const { element, localName = 'this item' } = declaration;
        yield {
          place: { document, element, attribute: attributes.periodType },
          message: `${written === undefined ? `${localName} has no periodType.` : `"${written}" is no period type.`} Write xbrli:periodType="instant" for an amount at a point in time, "duration" for one over a period.`,
          fixes: () => periodTypes.map((value) => ({ title: `Write periodType="${value}"`, isPreferred: false, edits: [setAttribute(document, element, attributes.periodType, value)] })),
        };
      }
    }
  },
};
