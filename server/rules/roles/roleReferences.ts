import type { Dts } from '../../index/dts';
import type { ArcroleType, RoleReference, RoleType } from '../../xbrl/views';

/** Whether a roleRef or arcroleRef stands where it means something: in a linkbase or an instance (XBRL 2.1, 3.5.2.4, 4.4 and 4.5). */
export function isInForce({ linkbase, document }: RoleReference): boolean {
  return linkbase !== undefined || document.kind === 'instance';
}

/** What a roleRef or arcroleRef leads to, as far as that can be said of it. */
export type Referred =
  /** A roleType (for an arcroleRef, an arcroleType). */
  | { readonly kind: 'declaration'; readonly declaration: RoleType | ArcroleType }
  /** Something else: an element by its name in the text, or a document as a whole. */
  | { readonly kind: 'other'; readonly what: string }
  /** Nothing that can be judged: no href, a document that is not at hand or not read to its end, a lost id. */
  | { readonly kind: 'undecided' };

/** Follows the href of a roleRef or arcroleRef. */
export function referredBy(dts: Dts, reference: RoleReference): Referred {
  if (reference.href === undefined || reference.href.trim() === '') return { kind: 'undecided' };
  const target = reference.target && dts.follow(reference.target);
  if (target === undefined || target.state === 'unavailable' || target.state === 'absent' || !target.document.isReadWhole) return { kind: 'undecided' };
  if (target.state === 'document') return { kind: 'other', what: 'a document as a whole' };
  const { document, element } = target;
  const declaration = document.viewAt(reference.isArcrole ? 'arcroleTypes' : 'roleTypes', element);
  if (declaration) return { kind: 'declaration', declaration };
  const { start, end } = document.xml.nameRange(element);
  return { kind: 'other', what: `<${document.xml.text.slice(start, end)}>` };
}
