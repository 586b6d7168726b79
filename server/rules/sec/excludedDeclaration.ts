import { attributes, namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, isInItemGroup, standardTypeOf } from '../extension';
import { secOnly } from './secOnly';

const substitutionGroup = { namespace: '', local: 'substitutionGroup' };
const typedDomainRef = { namespace: namespaces.xbrldt, local: 'typedDomainRef' };

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

interface Reason {
  readonly code: string;
  readonly what: string;
  readonly advice: string;
  readonly attribute: ExpandedName;
}

function* reasonsAgainst(declaration: ElementDeclaration): Generator<Reason> {
  const group = declaration.substitutionGroup;
  if (group === `{${namespaces.xbrli}}tuple`) yield { code: 'EFM.6.07.19', what: 'is a tuple', advice: 'Declare its parts as items, and relate them with axes where there are several of each.', attribute: substitutionGroup };
  else if (group !== undefined && !isInItemGroup(declaration)) {
    yield { code: 'EFM.6.07.25', what: 'is in a substitution group other than xbrli:item, xbrldt:dimensionItem and xbrldt:hypercubeItem', advice: 'Choose one of these three.', attribute: substitutionGroup };
  }
  if (declaration.typedDomainRef !== undefined) yield { code: 'EFM.6.07.20', what: 'is a typed dimension of your own', advice: 'Remove typedDomainRef, and give the axis a domain with members.', attribute: typedDomainRef };
  if (standardTypeOf(declaration) === 'fractionItemType') yield { code: 'EFM.6.07.31', what: 'is a fraction', advice: 'Use a type of decimal numbers, such as xbrli:pureItemType.', attribute: attributes.valueType };
}
