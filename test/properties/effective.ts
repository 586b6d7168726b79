import { canonicalDecimal } from '../../server/index/equivalence';
import type { End, Relationship } from '../../server/index/network';
import { dtsOf, type Files } from '../index/read';

/**
 * What a taxonomy says, whatever its text looks like: its declarations, and the effective relationships of every base set,
 * those of labels with their text.
 * @param files the entry point first
 */
export function effective(files: Files): object {
  const dts = dtsOf(files);
  const members = [...dts.members.values()];
  return {
    declarations: members.flatMap((member) => member.elementDeclarations.map(({ name, id, type, substitutionGroup, periodType, balance, abstract, nillable }) => [name, id, type, substitutionGroup, periodType, balance, abstract, nillable].join(' '))),
    roleReferences: members.flatMap((member) => member.roleReferences.map(({ uri, href, isArcrole }) => `${uri ?? ''} ${href?.replace(/^.*#/, '') ?? ''} ${isArcrole}`)).sort(),
    networks: Object.fromEntries([...dts.networks()].map(({ baseSet, relationships }) => [baseSet.key, relationships.map(describe).sort()])),
  };
}

function describe({ arc, from, to }: Relationship): string {
  return [nameOf(from), nameOf(to), canonicalDecimal(arc.weight ?? ''), canonicalDecimal(arc.order ?? '1'), arc.preferredLabel ?? ''].join(' ');
}

function nameOf({ key, resource }: End): string {
  return resource ? `"${resource.content}" ${resource.role ?? ''} ${resource.language ?? ''}` : key;
}
