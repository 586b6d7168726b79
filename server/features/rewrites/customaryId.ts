import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import { setAttribute } from '../../edits/setAttribute';
import { customaryId } from '../../index/customaryId';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { Surroundings } from '../rename/renaming';
import type { Rewrite, RewritePlace } from './rewrite';

const typedDomainRef = { namespace: namespaces.xbrldt, local: 'typedDomainRef' };

/** Gives the declaration at a place the customary id, and writes it into every href and typedDomainRef that leads there. */
export function customaryIdOf({ document, node }: RewritePlace, surroundings: Surroundings): readonly Rewrite[] {
  const declaration = node.part === 'content' ? undefined : document.declarationAt(node.element);
  const id = declaration && customaryId(declaration);
  if (id === undefined || declaration!.id?.trim() === id || document.ids.has(id)) return [];
  const references = () => [...surroundings.sharing([document.uri])].flatMap(([member, dts]) => (surroundings.isOwn(member) ? referencesIn(member, dts, declaration!, id) : []));
  return [{ title: `Change the id to "${id}", wherever it is referred to`, edits: () => [setAttribute(document, declaration!.element, attributes.id, id), ...references()] }];
}

function referencesIn(member: XbrlDocument, dts: Dts, { document, element: declared, id: old }: ElementDeclaration, id: string): readonly FixEdit[] {
  const places = [
    ...member.locators.map(({ element, href }) => ({ element, attribute: attributes.href, value: href })),
    ...member.elementDeclarations.map((other) => ({ element: other.element, attribute: typedDomainRef, value: other.typedDomainRef })),
  ];
  return places.flatMap(({ element, attribute, value }) => {
    const pointer = member.resolve(value, element);
    if (pointer === undefined || pointer.fragment !== old?.trim()) return [];
    const target = dts.follow(pointer);
    if (target.state !== 'element' || target.document !== document || target.element !== declared) return [];
    return changeValue(member, element, attribute, id, { start: value!.indexOf('#') + 1, end: value!.trimEnd().length });
  });
}
