import { attributes, namespaces } from '../../xbrl/names';
import { severityForAll, type DtsRule } from '../rule';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { saidOnce, type Case } from './saidOnce';

const nil = { namespace: namespaces.xsi, local: 'nil' } as const;

/** A fact is nil though its concept is not nillable, or though it has a value (XML Schema 1, 3.3.4; XBRL 2.1, 4.6). */
export const nilFact: DtsRule = {
  id: 'nil-fact',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const cases: Case[] = [];
    for (const { fact, declaration } of declaredFacts(judged)) {
      if (!fact.isNil) continue;
      const { document, element } = fact;
      if (!declaration.nillable) {
        const wrong = `${nameOfFact(fact)} must have a value: its declaration does not say nillable="true"`;
        cases.push({
          finding: {
            place: { document, element, attribute: nil },
            code: 'xmlSchema:nilNonNillableElement',
            message: `${wrong}. Report one, leave the fact out, or make the concept nillable.`,
            related: [{ place: { document: declaration.document, element: declaration.element, attribute: attributes.name }, message: 'The declaration' }],
          },
          causes: [{ key: fact.concept!, ofMany: (count) => `${wrong}, and ${count} facts of it are nil. Make the concept nillable, or report values.` }],
        });
      } else if (document.xml.content(element).trim() !== '') {
        yield { place: { document, element, attribute: nil }, code: 'xmlSchema:nilElementHasContent', message: 'This fact is nil and has a value. Remove one of the two.' };
      }
    }
    yield* saidOnce(cases);
  },
};
