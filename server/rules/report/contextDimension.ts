import { kindOf } from '../../index/derivation';
import { parseClark } from '../../xbrl/names';
import { severityForAll, type DtsRule } from '../rule';
import { contextMembers, dimensionAttribute, isTyped } from './contextMembers';

/** A context gives an explicit member to what is no explicit dimension, or content to what is no typed one (Dimensions 1.0, 3.1.4.3 and 3.1.4.4). */
export const contextDimension: DtsRule = {
  id: 'context-dimension',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const { context, value, declaration } of contextMembers(judged)) {
      const kind = kindOf(judged.dts, declaration);
      if (kind === undefined || (kind === 'dimension' && isTyped(declaration) === (value.kind === 'typed'))) continue;
      const name = parseClark(value.dimension!).local;
      const what = kind !== 'dimension' ? 'is no dimension' : isTyped(declaration) ? 'is a typed dimension' : 'is an explicit dimension';
      yield {
        place: { document: context.document, element: value.element, attribute: dimensionAttribute },
        code: value.kind === 'explicit' ? 'xbrldie:ExplicitMemberNotExplicitDimensionError' : 'xbrldie:TypedMemberNotTypedDimensionError',
        message: `${name} ${what}. ${kind !== 'dimension' ? 'Name a dimension.' : isTyped(declaration) ? 'Write an xbrldi:typedMember with its content.' : 'Write an xbrldi:explicitMember with the name of a member.'}`,
      };
    }
  },
};
