import { setContent } from '../../edits/setContent';
import { typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { longestText, type Fact } from '../../report/report';
import { clark, isInlineName, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { LexicalType } from '../elementTables/lexicalTypes';
import { codeForAll, severityForAll, type DtsRule, type Fix } from '../rule';
import { builtInValue } from './builtInValue';
import { judgedFacts, nameOfFact } from './declaredFacts';
import { saidOnce, type Case } from './saidOnce';
import { ValueKinds } from './valueKinds';

/** How much of a value a message repeats. */
const mostShown = 60;

/** What any number is written as: of a concept that is not at hand, nobody knows which numbers its type has. */
const anyNumber: LexicalType = { ...builtInValue(clark({ namespace: namespaces.xsd, local: 'double' }))!, description: 'a number with a point and without commas, such as 1234.5' };

/**
 * The value of a fact is none of its concept's type (XBRL 2.1, 5.1.1.3; XML Schema 2, 3). Where that is not at hand, a fact that has a unit
 * or an accuracy still has to be a number (XBRL 2.1, 4.6.2 and 4.6.3).
 */
export const factValue: DtsRule = {
  id: 'fact-value',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  *check(judged) {
    const types = new ValueTypes(judged.dts);
    const kinds = new ValueKinds(judged.dts);
    const cases: Case[] = [];
    for (const { fact, declaration } of judgedFacts(judged)) {
      if (fact.isNil || fact.concept === undefined) continue;
      const type = (declaration && types.of(declaration)) ?? (kinds.ofFact(fact, declaration) === 'other number' ? anyNumber : undefined);
      if (!type) continue;
      const value = valueOf(fact);
      // What is wrong about the element comes first.
      if (value === undefined || type.accepts(value) || (declaration && kinds.wantedElement(fact, declaration) !== undefined)) continue;
      const wrong = `"${value.slice(0, mostShown)}${value.length > mostShown ? '…' : ''}" is no value of ${nameOfFact(fact)}`;
      cases.push({
        finding: { place: { document: fact.document, element: fact.element, part: 'content' }, message: `${wrong}. Write ${type.description}.`, fixes: () => rewrite(fact, value, type) },
        causes: [{ key: fact.concept, ofMany: (count) => `${wrong}, nor are ${count - 1} more. Write ${type.description}, or correct the type of the concept.` }],
      });
    }
    yield* saidOnce(cases);
  },
};

/**
 * Writes a value as its type has it, where only an answer in words or the commas between thousands keep it from being that. In Inline XBRL the text is
 * what readers see, and a format is missing: that is no matter of the text.
 */
function rewrite({ document, element }: Fact, value: string, type: LexicalType): readonly Fix[] {
  if (isInlineName(document.xml.name(element))) return [];
  const word = /^(?:yes|true)$/i.test(value) ? 'true' : /^(?:no|false)$/i.test(value) ? 'false' : undefined;
  const number = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(value) ? value.replaceAll(',', '') : undefined;
  const written = word ?? number;
  if (written === undefined || !type.accepts(written)) return [];
  // One comma alone may stand for the point.
  return [{ title: `Write "${written}"`, isPreferred: word !== undefined || /,.*[,.]/.test(value), edits: [setContent(document, element, written)] }];
}

/** The value as its type is asked about it; `undefined` where there is none, or only part of it is known. */
function valueOf({ value }: Fact): string | undefined {
  return value === undefined || value.length >= longestText ? undefined : value.trim();
}

/** The built-in types under the types of concepts, each worked out once. */
class ValueTypes {
  readonly #types = new Map<ElementDeclaration, LexicalType | undefined>();

  constructor(private readonly dts: Dts) {}

  of(declaration: ElementDeclaration): LexicalType | undefined {
    if (!this.#types.has(declaration)) this.#types.set(declaration, builtInValue(typesOf(this.dts, declaration).types.at(-1)));
    return this.#types.get(declaration);
  }
}
