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
export function* contextMembers(judged: DtsContext): Generator<ContextMember> {
  for (const { context, value, declaration } of judgedDimensions(judged)) if (declaration) yield { context, value, declaration };
}

/** The dimensions of the contexts to judge; without declaration where no schema at hand has one. */
export function* judgedDimensions({ dts, documents, report }: DtsContext): Generator<Omit<ContextMember, 'declaration'> & { readonly declaration: ElementDeclaration | undefined }> {
  const judged = new Set(documents);
  for (const context of report?.contexts ?? []) {
    if (!judged.has(context.document)) continue;
    for (const value of context.dimensions) yield { context, value, declaration: value.dimension === undefined ? undefined : dts.declarationOf(value.dimension) };
  }
}

/** Whether a dimension is a typed one (Dimensions 1.0, 2.5.2). */
export function isTyped({ typedDomainRef }: ElementDeclaration): boolean {
  return typedDomainRef !== undefined;
}
