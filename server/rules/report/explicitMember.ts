import { parseClark } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { contextMembers } from './contextMembers';
import { isKnownNamespace } from './knownNamespace';

/** What a context names as the member of a dimension is declared nowhere (Dimensions 1.0, 3.1.4.3). */
export const explicitMember: DtsRule = {
  id: 'explicit-member',
  scope: 'dts',
  codes: codeForAll('xbrldie:ExplicitMemberUndefinedQNameError'),
  severity: severityForAll('error'),
  *check(judged) {
    const { dts } = judged;
    for (const { context: { document }, value } of contextMembers(judged)) {
      if (value.kind !== 'explicit' || value.member === undefined) continue;
      const { namespace, local } = parseClark(value.member);
      if (dts.declarationOf(value.member) || !isKnownNamespace(dts, namespace, judged.documents)) continue;
      yield {
        place: { document, element: value.element, part: 'content' },
        message: `No schema of this taxonomy declares ${local}${namespace === '' ? ', which has no prefix here' : ''}. Name a member of the dimension, or declare it.`,
      };
    }
  },
};
