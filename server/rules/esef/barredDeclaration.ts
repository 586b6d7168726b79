import type { DocumentRule } from '../rule';
import { exclusionsOf, type ExcludedKind, type Exclusion } from '../excludedKinds';
import { extensionDeclarations } from '../extension';
import { esefOnly } from './esefOnly';

const reasons: Readonly<Record<ExcludedKind, Omit<Exclusion, 'attribute'>>> = {
  tuple: { code: 'ESEF.2.4.1.tupleDefinedInExtensionTaxonomy', what: 'is a tuple', advice: 'Declare its parts as items, and relate them with a dimension where there are several of each.' },
  fraction: { code: 'ESEF.2.4.1.fractionDefinedInExtensionTaxonomy', what: 'is a fraction', advice: 'Use a type of decimal numbers, such as xbrli:decimalItemType.' },
  'typed dimension': { code: 'ESEF.3.2.3.typedDimensionDefinitionInExtensionTaxonomy', what: 'is a typed dimension', advice: 'Remove typedDomainRef, and give the dimension a domain with members.' },
};

/** An issuer declares a tuple, a fraction or a typed dimension (ESEF Reporting Manual, 2.4.1 and 3.2.3). */
export const barredDeclaration: DocumentRule = {
  id: 'barred-declaration',
  scope: 'document',
  codes: {},
  severity: esefOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName } = declaration;
      for (const { code, what, advice, attribute } of exclusionsOf(declaration, reasons)) {
        yield { place: { document, element, attribute }, code, message: `${localName} ${what}, which an extension of the ESEF taxonomy must not declare. ${advice}` };
      }
    }
  },
};
