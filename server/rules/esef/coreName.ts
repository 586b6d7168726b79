import { attributes, clark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { isCoreUrl } from './core';
import { esefOnly } from './esefOnly';

/** A concept of the issuer's has the name, balance and period type of one of the core taxonomy (RTS on ESEF, Annex IV, paragraph 4.1). */
export const coreName: DtsRule = {
  id: 'core-name',
  scope: 'dts',
  codes: { esef: 'ESEF.RTS.Annex.IV.Par.4.1.extensionElementDuplicatesCoreElement' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const namespaces = [...new Set([...dts.members.values()].flatMap(({ targetNamespace }) => targetNamespace ?? []))].filter(isCoreUrl);
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const core = namespaces.map((namespace) => dts.declarationOf(clark({ namespace, local: declaration.localName }))).find((each) => each && isAlike(each, declaration));
        if (!core) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `The ESEF taxonomy has a concept ${declaration.localName} with the same balance and period type. Use that, and remove this one; if it means something else, give it another name.`,
          related: [{ place: { document: core.document, element: core.element, attribute: attributes.name }, message: 'The concept of the ESEF taxonomy' }],
        };
      }
    }
  },
};

function isAlike(a: ElementDeclaration, b: ElementDeclaration): boolean {
  return a.balance?.trim() === b.balance?.trim() && a.periodType?.trim() === b.periodType?.trim();
}
