import type { Fact } from '../../report/report';
import { parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsContext } from '../rule';

/** A fact and what a taxonomy says of its concept. */
export interface DeclaredFact {
  readonly fact: Fact;
  readonly declaration: ElementDeclaration;
}

/** The facts to judge whose concepts are declared in a schema at hand, in document order. */
export function* declaredFacts(context: DtsContext): Generator<DeclaredFact> {
  for (const { fact, declaration } of judgedFacts(context)) if (declaration) yield { fact, declaration };
}

/** The facts to judge, in document order; without declaration where no schema at hand has one. */
export function* judgedFacts({ dts, documents, report }: DtsContext): Generator<{ readonly fact: Fact; readonly declaration: ElementDeclaration | undefined }> {
  const judged = new Set(documents);
  const declarations = new Map<string, ElementDeclaration | undefined>();
  for (const fact of report?.facts ?? []) {
    if (fact.concept === undefined || !judged.has(fact.document)) continue;
    if (!declarations.has(fact.concept)) declarations.set(fact.concept, dts.declarationOf(fact.concept));
    yield { fact, declaration: declarations.get(fact.concept) };
  }
}

/** How a fact is called in a sentence: the local name of its concept. */
export function nameOfFact({ concept, document, element }: Fact): string {
  return concept === undefined ? document.xml.name(element).local : parseClark(concept).local;
}
