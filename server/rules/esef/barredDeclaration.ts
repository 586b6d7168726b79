import { attributes, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { ExpandedName } from '../../xml/document';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { esefOnly } from './esefOnly';

/** An issuer declares a tuple, a fraction or a typed dimension (ESEF Reporting Manual, 2.4.1 and 3.2.3). */
export const barredDeclaration: DocumentRule = {
  id: 'barred-declaration',
  scope: 'document',
  codes: {},
  severity: esefOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      for (const { code, what, advice, attribute } of reasonsAgainst(declaration)) {
        yield { place: { document, element: declaration.element, attribute }, code, message: `${declaration.localName} is ${what}, which an extension of the ESEF taxonomy must not declare. ${advice}` };
      }
    }
  },
};

interface Reason {
  readonly code: string;
  readonly what: string;
  readonly advice: string;
  readonly attribute: ExpandedName;
}

function* reasonsAgainst(declaration: ElementDeclaration): Generator<Reason> {
  if (declaration.substitutionGroup === `{${namespaces.xbrli}}tuple`) {
    yield { code: 'ESEF.2.4.1.tupleDefinedInExtensionTaxonomy', what: 'a tuple', advice: 'Declare its parts as items, and relate them with a dimension where there are several of each.', attribute: { namespace: '', local: 'substitutionGroup' } };
  }
  if (standardTypeOf(declaration) === 'fractionItemType') {
    yield { code: 'ESEF.2.4.1.fractionDefinedInExtensionTaxonomy', what: 'a fraction', advice: 'Use a type of decimal numbers, such as xbrli:decimalItemType.', attribute: attributes.valueType };
  }
  if (declaration.typedDomainRef !== undefined) {
    yield { code: 'ESEF.3.2.3.typedDimensionDefinitionInExtensionTaxonomy', what: 'a typed dimension', advice: 'Remove typedDomainRef, and give the dimension a domain with members.', attribute: attributes.typedDomainRef };
  }
}
