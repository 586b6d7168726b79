import { groupBy } from '../../index/groupBy';
import type { Fact } from '../../report/report';
import type { ExpandedName } from '../../xml/document';
import type { Place } from '../place';
import { mostRelated, type Finding } from '../rule';
import { nameOfFact } from './declaredFacts';
import { fixNearestId } from './fixNearestId';

/**
 * Finds the ids of no context or no unit that facts name: each once, however many facts name it. Silent where as many contexts or units have lost
 * their own to another, which is what has to be mended then.
 * @param attribute where they do
 * @param what what should have that id
 * @param candidates what there is of that
 * @param hidden those of them that have the id of another
 */
export function* danglingReferences(facts: readonly Fact[], attribute: ExpandedName, what: string, candidates: readonly { readonly id: string }[], hidden: readonly unknown[]): Generator<Finding> {
  const idOf = ({ document, element }: Fact) => document.xml.attributeValue(element, attribute.namespace, attribute.local)?.trim();
  const groups = groupBy(facts, idOf);
  if (groups.size <= hidden.length) return;
  for (const group of groups.values()) {
    const [first, ...others] = group;
    const placeOf = ({ document, element }: Fact): Place => ({ document, element, attribute });
    yield {
      place: placeOf(first!),
      message: `"${idOf(first!) ?? ''}" is the id of no ${what} of this report${others.length === 0 ? '' : `, and ${group.length} facts name it`}. Write the id of one, or add the ${what}.`,
      related: others.slice(0, mostRelated).map((fact) => ({ place: placeOf(fact), message: `The same of ${nameOfFact(fact)}` })),
      fixes: () => fixNearestId(group, attribute, candidates),
    };
  }
}
