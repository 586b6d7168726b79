import { parseClark } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsContext, type DtsRule } from '../rule';
import { judgedDimensions } from './contextMembers';
import { undeclaredTest } from './knownNamespace';
import { MeantConcepts } from './meantConcepts';
import { saidOnce, type Case } from './saidOnce';

/** What a context names as the member of a dimension is declared nowhere (Dimensions 1.0, 3.1.4.3). */
export const explicitMember: DtsRule = {
  id: 'explicit-member',
  scope: 'dts',
  codes: codeForAll('xbrldie:ExplicitMemberUndefinedQNameError'),
  severity: severityForAll('error'),
  *check(judged) {
    yield* saidOnce(casesOf(judged));
  },
};

function* casesOf(judged: DtsContext): Generator<Case> {
  const isUndeclared = undeclaredTest(judged);
  const meant = new MeantConcepts(judged.dts);
  for (const { context: { document }, value: { kind, member, element } } of judgedDimensions(judged)) {
    if (kind !== 'explicit' || member === undefined || !isUndeclared(member)) continue;
    const { namespace, local } = parseClark(member);
    const message = (where: string) => `No schema of this taxonomy declares ${local}${namespace === '' ? ', which has no prefix here' : ''}${where}.${meant.questionAbout(member)} Name a member of the dimension, or declare it.`;
    yield {
      finding: { place: { document, element, part: 'content' }, message: message('') },
      causes: [{ key: member, ofMany: (count) => message(`, a member in ${count} contexts, of which this is the first`) }],
    };
  }
}
