import { kindOf } from '../../index/derivation';
import { isBaseNamespace } from '../../index/profile';
import { attributes, clark, fileName } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

/** An element has the name of a concept of a standard taxonomy that the extension builds upon (EFM 6.7.16). Silent where that is not at hand. */
export const standardName: DtsRule = {
  id: 'standard-name',
  scope: 'dts',
  codes: { sec: 'EFM.6.07.16' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    const standard = [...new Set([...dts.members.values()].flatMap(({ targetNamespace }) => (targetNamespace !== undefined && isBaseNamespace(targetNamespace) ? targetNamespace : [])))];
    for (const document of documents) {
      for (const { element, localName } of extensionDeclarations(document)) {
        const found = standard.flatMap((namespace) => dts.declarationOf(clark({ namespace, local: localName })) ?? []).find((declaration) => kindOf(dts, declaration) !== 'not a concept');
        if (!found) continue;
        yield {
          place: { document, element, attribute: attributes.name },
          message: `${fileName(found.document.uri)} has a concept ${localName} already. Use that one, or give yours a name that says how it differs.`,
          related: [{ place: { document: found.document, element: found.element, attribute: attributes.name }, message: 'The standard concept' }],
        };
      }
    }
  },
};
