import type { Dts } from '../../index/dts';
import { arcroles, parseClark } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { contextMembers } from './contextMembers';

/** A context names the default member of a dimension, which is meant where the dimension is left out (Dimensions 1.0, 3.1.4.2). */
export const defaultMember: DtsRule = {
  id: 'default-member',
  scope: 'dts',
  codes: codeForAll('xbrldie:DefaultValueUsedInInstanceError'),
  severity: severityForAll('error'),
  *check(judged) {
    const { dts } = judged;
    const defaults = defaultMembers(dts);
    for (const { context: { document, id }, value, declaration } of contextMembers(judged)) {
      const member = value.kind === 'explicit' && value.member !== undefined ? dts.declarationOf(value.member) : undefined;
      if (!member || !defaults.get(dts.conceptOf(declaration).key)?.has(dts.conceptOf(member).key)) continue;
      yield {
        place: { document, element: value.element, part: 'content' },
        message: `${parseClark(value.member!).local} is the default of ${parseClark(value.dimension!).local}: facts have it where the context does not name the dimension. Remove this from the context ${id}.`,
      };
    }
  },
};

/** The default members of the dimensions of a DTS, by the keys of the concepts. */
export function defaultMembers(dts: Dts): ReadonlyMap<string, ReadonlySet<string>> {
  const defaults = new Map<string, Set<string>>();
  for (const { relationships } of dts.networks((arcrole) => arcrole === arcroles.dimensionDefault)) {
    for (const { from, to } of relationships) {
      const known = defaults.get(from.key);
      if (known) known.add(to.key);
      else defaults.set(from.key, new Set([to.key]));
    }
  }
  return defaults;
}
