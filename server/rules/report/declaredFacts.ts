import type { Fact } from '../../report/report';
import { parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsContext } from '../rule';

/** How much of a name that is none a message repeats. */
const mostShown = 60;

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
    const { concept, document } = fact;
    if (!judged.has(document)) continue;
    if (concept !== undefined && !declarations.has(concept)) declarations.set(concept, dts.declarationOf(concept));
    yield { fact, declaration: concept === undefined ? undefined : declarations.get(concept) };
  }
}

/** How a fact is called in a sentence: the local name of its concept or, where that cannot be made out, what is written for it. */
export function nameOfFact({ concept, document, element }: Fact): string {
  if (concept !== undefined) return parseClark(concept).local;
  return document.xml.attributeValue(element, '', 'name')?.trim().slice(0, mostShown) || document.xml.name(element).local;
}
