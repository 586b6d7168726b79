import { kindOf } from '../../index/derivation';
import { parseClark } from '../../xbrl/names';
import { severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';
import { dimensionAttribute, isTyped, judgedDimensions, type ContextMember } from './contextMembers';
import { undeclaredTest } from './knownNamespace';
import { MeantConcepts } from './meantConcepts';
import { saidOnce, type Case } from './saidOnce';

/** A context gives an explicit member to what is no explicit dimension, or content to what is no typed one; or its dimension is declared nowhere (Dimensions 1.0, 3.1.4.3 and 3.1.4.4). */
export const contextDimension: DtsRule = {
  id: 'context-dimension',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    yield* saidOnce(casesOf(judged));
  },
};

function* casesOf(judged: DtsContext): Generator<Case> {
  const { dts } = judged;
  const isUndeclared = undeclaredTest(judged);
  const meant = new MeantConcepts(dts);
  for (const { context, value, declaration } of judgedDimensions(judged)) {
    if (value.dimension === undefined) continue;
    const name = parseClark(value.dimension).local;
    const at = { place: { document: context.document, element: value.element, attribute: dimensionAttribute }, code: codes[value.kind] };
    if (declaration) {
      const wrong = wrongKindOf(kindOf(dts, declaration), { value, declaration });
      if (wrong) yield { finding: { ...at, message: `${name} ${wrong}` }, causes: [{ key: value.dimension, ofMany: (count) => `In ${count} contexts, of which this is the first, ${name} ${wrong}` }] };
    } else if (isUndeclared(value.dimension)) {
      const undeclared = (where: string) => `No schema of this taxonomy declares the dimension ${name}${where}.${meant.questionAbout(value.dimension!)} Correct the name, or declare it.`;
      yield { finding: { ...at, message: undeclared('') }, causes: [{ key: value.dimension, ofMany: (count) => undeclared(` of ${count} contexts, of which this is the first`) }] };
    }
  }
}

const codes: Readonly<Record<ContextMember['value']['kind'], Finding['code'] & string>> = {
  explicit: 'xbrldie:ExplicitMemberNotExplicitDimensionError',
  typed: 'xbrldie:TypedMemberNotTypedDimensionError',
};

/** What is wrong with a dimension for the element that names it, and what to do, as the rest of a sentence. */
function wrongKindOf(kind: ReturnType<typeof kindOf>, { value, declaration }: Pick<ContextMember, 'value' | 'declaration'>): string | undefined {
  if (kind === undefined) return undefined;
  if (kind !== 'dimension') return 'is no dimension. Name a dimension.';
  if (isTyped(declaration) === (value.kind === 'typed')) return undefined;
  return isTyped(declaration) ? 'is a typed dimension. Write an xbrldi:typedMember with its content.' : 'is an explicit dimension. Write an xbrldi:explicitMember with the name of a member.';
}
