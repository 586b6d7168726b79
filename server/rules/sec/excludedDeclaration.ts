import { isSlip } from '../../index/nearest';
import { namespaces, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DocumentRule } from '../rule';
import { exclusionsOf, substitutionGroup, type ExcludedKind, type Exclusion } from '../excludedKinds';
import { extensionDeclarations, isInItemGroup } from '../extension';
import { secOnly } from './secOnly';

const reasons: Readonly<Record<ExcludedKind, Omit<Exclusion, 'attribute'>>> = {
  tuple: { code: 'EFM.6.07.19', what: 'is a tuple', advice: 'Declare its parts as items, and relate them with axes where there are several of each.' },
  'typed dimension': { code: 'EFM.6.07.20', what: 'is a typed dimension of your own', advice: 'Remove typedDomainRef, and give the axis a domain with members.' },
  fraction: { code: 'EFM.6.07.31', what: 'is a fraction', advice: 'Use a type of decimal numbers, such as xbrli:pureItemType.' },
};

/** A filer declares a tuple, a typed dimension, a fraction, or an element of a substitution group of its own (EFM 6.7.19, 6.7.20, 6.7.25 and 6.7.31). */
export const excludedDeclaration: DocumentRule = {
  id: 'excluded-declaration',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName } = declaration;
      for (const { code, what, advice, attribute } of reasonsAgainst(declaration)) yield { place: { document, element, attribute }, code, message: `${localName} ${what}, which EDGAR does not accept. ${advice}` };
    }
  },
};

/** Whether a substitution group is nearly one of XBRL's: that it is declared nowhere is a finding of its own. */
function isMisspelt(group: string): boolean {
  const { namespace, local } = parseClark(group);
  return (namespace === namespaces.xbrli && isSlip(local, 'item')) || (namespace === namespaces.xbrldt && (isSlip(local, 'dimensionItem') || isSlip(local, 'hypercubeItem')));
}

function* reasonsAgainst(declaration: ElementDeclaration): Generator<Exclusion> {
  const group = declaration.substitutionGroup;
  if (group !== undefined && group !== `{${namespaces.xbrli}}tuple` && !isInItemGroup(declaration) && !isMisspelt(group)) {
    yield { code: 'EFM.6.07.25', what: 'is in a substitution group other than xbrli:item, xbrldt:dimensionItem and xbrldt:hypercubeItem', advice: 'Choose one of these three.', attribute: substitutionGroup };
  }
  yield* exclusionsOf(declaration, reasons);
}
