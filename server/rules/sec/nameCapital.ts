import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, isInItemGroup } from '../extension';
import { secOnly } from './secOnly';

/** The name of a concept begins with a small letter (EFM 6.8.5). */
export const nameCapital: DocumentRule = {
  id: 'name-capital',
  scope: 'document',
  codes: { sec: 'EFM.6.08.05.firstLetter' },
  severity: secOnly('warning'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName } = declaration;
      const first = localName[0]!;
      if (first === first.toUpperCase() || !isInItemGroup(declaration)) continue;
      yield { place: { document, element, attribute: attributes.name, span: { start: 0, end: 1 } }, message: `The name ${localName} begins with a small letter. Names are made of the label's words, each with a capital: rename it to ${first.toUpperCase()}${localName.slice(1)}.` };
    }
  },
};
