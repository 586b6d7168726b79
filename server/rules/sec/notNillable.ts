import { setAttribute } from '../../edits/setAttribute';
import { attributes } from '../../xbrl/names';
import { isMisspelt } from '../misspeltAttribute';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, isInItemGroup } from '../extension';
import { secOnly } from './secOnly';

const nillable = { namespace: '', local: 'nillable' };

/** An item is not declared with nillable="true" (EFM 6.7.18). */
export const notNillable: DocumentRule = {
  id: 'not-nillable',
  scope: 'document',
  codes: { sec: 'EFM.6.07.18' },
  severity: secOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      if (declaration.nillable || !isInItemGroup(declaration) || isMisspelt(document, declaration.element, nillable)) continue;
      const { element, localName } = declaration;
      const isWritten = document.xml.attribute(element, '', 'nillable') !== undefined;
      yield {
        place: { document, element, attribute: isWritten ? nillable : attributes.name },
        message: `${localName} is not nillable, so that no empty fact of it can be reported. Write nillable="true".`,
        fixes: () => [{ title: 'Write nillable="true"', isPreferred: true, edits: [setAttribute(document, element, nillable, 'true')] }],
      };
    }
  },
};
