import { removeAttribute } from '../../edits/removeAttribute';
import { kindOf } from '../../index/derivation';
import { attributes } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** Something other than a dimension has a typedDomainRef (Dimensions 1.0, 2.5.2.1). */
export const typedDomainRef: DtsRule = {
  id: 'typed-domain-ref',
  scope: 'dts',
  codes: codeForAll('xbrldte:TypedDomainRefError'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        if (declaration.typedDomainRef === undefined) continue;
        const kind = kindOf(dts, declaration);
        if (kind === undefined || kind === 'dimension') continue;
        const { element, localName = 'This element' } = declaration;
        yield {
          place: { document, element, attribute: attributes.typedDomainRef },
          message: `${localName} has a typedDomainRef but is no dimension. Remove the attribute, or write substitutionGroup="xbrldt:dimensionItem" if it is meant to be one.`,
          fixes: () => [{ title: 'Remove the typedDomainRef', isPreferred: false, edits: removeAttribute(document, element, attributes.typedDomainRef) }],
        };
      }
    }
  },
};
