import type { Context, DimensionValue } from '../../report/report';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsContext } from '../rule';

/** Where an xbrldi:explicitMember or xbrldi:typedMember names its dimension. */
export const dimensionAttribute = { namespace: '', local: 'dimension' } as const;

/** A dimension of a context, with what a taxonomy says of it. */
export interface ContextMember {
  readonly context: Context;
  readonly value: DimensionValue;
  readonly declaration: ElementDeclaration;
}

/** The dimensions of the contexts to judge that are declared in a schema at hand. */
export function* contextMembers({ dts, documents, report }: DtsContext): Generator<ContextMember> {
  for (const context of report?.contexts ?? []) {
    if (!documents.includes(context.document)) continue;
    for (const value of context.dimensions) {
      const declaration = value.dimension === undefined ? undefined : dts.declarationOf(value.dimension);
      if (declaration) yield { context, value, declaration };
    }
  }
}

/** Whether a dimension is a typed one (Dimensions 1.0, 2.5.2). */
export function isTyped({ typedDomainRef }: ElementDeclaration): boolean {
  return typedDomainRef !== undefined;
}
