import { attributes, namespaces } from '../xbrl/names';
import type { ElementDeclaration } from '../xbrl/views';
import type { ExpandedName } from '../xml/document';
import { standardTypeOf } from './extension';

/** What neither EDGAR nor ESMA lets an extension declare. */
export type ExcludedKind = 'tuple' | 'fraction' | 'typed dimension';

/** Why a rule of either does not accept a declaration. */
export interface Exclusion {
  readonly code: string;
  /** What the declaration is, behind its name. */
  readonly what: string;
  readonly advice: string;
  /** The attribute that makes it that. */
  readonly attribute: ExpandedName;
}

/** The substitution group of a declaration. */
export const substitutionGroup: ExpandedName = { namespace: '', local: 'substitutionGroup' };

/** Which of these kinds a declaration is of, by its own attributes; none where that cannot be known from its schema. */
export function* exclusionsOf(declaration: ElementDeclaration, reasons: Readonly<Record<ExcludedKind, Omit<Exclusion, 'attribute'>>>): Generator<Exclusion> {
  if (declaration.substitutionGroup === `{${namespaces.xbrli}}tuple`) yield { ...reasons.tuple, attribute: substitutionGroup };
  if (declaration.typedDomainRef !== undefined) yield { ...reasons['typed dimension'], attribute: attributes.typedDomainRef };
  if (standardTypeOf(declaration) === 'fractionItemType') yield { ...reasons.fraction, attribute: attributes.valueType };
}
