import { NearestFinder } from '../../index/nearest';
import { hasUndeclaredPrefix } from '../../report/instance';
import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { Place } from '../place';
import { severityForAll, type DtsRule } from '../rule';
import { saidOnce, type Case } from './saidOnce';

/** What stands in a context, its entity and its period, and nothing else does (XBRL 2.1, 4.7). */
const contents: Readonly<Record<string, readonly string[]>> = {
  context: ['entity', 'period', 'scenario'],
  entity: ['identifier', 'segment'],
  period: ['instant', 'startDate', 'endDate', 'forever'],
};

/** Something in a context that stands where it may not, or that no context has. */
interface Misplaced {
  readonly element: number;
  /** The local name of the element around it. */
  readonly parent: string;
}

/** A context has no entity or no identifier of it, or has something in it that does not stand there (XBRL 2.1, 4.7, 4.7.2 and 4.7.3). */
export const contextContent: DtsRule = {
  id: 'context-content',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check({ documents, report }) {
    const contexts = (report?.contexts ?? []).filter(({ document }) => documents.includes(document));
    const finder = new NearestFinder();
    yield* saidOnce(contexts.flatMap((context) => {
      const misplaced = misplacedIn(context);
      // What is lacking may be what stands in the wrong place.
      return misplaced.length > 0 ? misplaced.map((each) => misplacedCase(context, each, finder)) : (lackingCase(context) ?? []);
    }));
  },
};

/** Whether all that stands in a context stands where it belongs, so that it is known what it says. */
export function isInOrder(context: Context): boolean {
  return misplacedIn(context).length === 0;
}

function misplacedIn({ document: { xml }, element }: Context): readonly Misplaced[] {
  const misplaced: Misplaced[] = [];
  const look = (parent: string, row: number) => {
    for (const child of xml.children(row)) {
      const { namespace, local } = xml.name(child);
      // Of a prefix that is not declared, the syntax problem says so.
      if (hasUndeclaredPrefix(xml, child)) continue;
      if (namespace !== namespaces.xbrli || !contents[parent]!.includes(local)) misplaced.push({ element: child, parent });
      else if (parent === 'context' && Object.hasOwn(contents, local)) look(local, child);
    }
  };
  look('context', element);
  return misplaced;
}

function misplacedCase({ document, id }: Context, { element, parent }: Misplaced, finder: NearestFinder): Case {
  const { namespace, local } = document.xml.name(element);
  const wrong = `${local} has no place in ${parent === 'context' ? 'a context' : `the ${parent} of a context`}`;
  const change = namespace === namespaces.xbrli ? changeOf(local, parent, finder) : `${contents[parent]!.includes(local) ? `Give it the prefix of the namespace ${namespaces.xbrli}` : nothingBut(parent)}.`;
  return caseOf({ document, element }, 'xmlSchema:elementUnexpected', `${parent} ${namespace} ${local}`, `${wrong}: what it says of ${id} is lost`, wrong, change);
}

/** What to do about an element of XBRL's: it belongs elsewhere, or is misspelt. */
function changeOf(local: string, parent: string, finder: NearestFinder): string {
  const known = Object.keys(contents).find((name) => contents[name]!.includes(local));
  if (known === 'context') return `Move it into the context itself, ${local === 'scenario' ? 'after its period' : local === 'entity' ? 'at its beginning' : 'after its entity'}.`;
  if (known !== undefined) return `Move it into the ${known} of the context${local === 'segment' ? ', after the identifier' : ''}.`;
  const near = finder.nearest(local, contents[parent]!);
  return near === undefined ? `${nothingBut(parent)}.` : `Did you mean ${near}?`;
}

function nothingBut(parent: string): string {
  return `Remove it: there is nothing there but ${contents[parent]!.join(', ')}`;
}

/** What is lacking of the entity of a context. */
function lackingCase({ document, element, id, entity: { scheme, identifier } }: Context): Case | undefined {
  const { xml } = document;
  const childOf = (parent: number, local: string) => [...xml.children(parent)].find((child) => xml.is(child, namespaces.xbrli, local));
  const lacks = (place: Place, code: string | undefined, what: string, change: string) => caseOf(place, code, what, `The context ${id} ${what}`, `This context ${what}`, change);
  const entity = childOf(element, 'entity');
  if (entity === undefined) return lacks({ document, element }, 'xmlSchema:elementOccurrencesError', 'has no entity', 'Add one with the identifier of who reports.');
  const written = childOf(entity, 'identifier');
  if (written === undefined) return lacks({ document, element: entity }, 'xmlSchema:elementOccurrencesError', 'has no identifier of its entity', 'Add one.');
  if (identifier === '') return lacks({ document, element: written }, undefined, 'has an empty identifier of its entity', 'Write what the scheme calls the one who reports.');
  if (scheme === '') return lacks({ document, element: written }, 'xmlSchema:attributesRequired', 'does not say of which scheme the identifier of its entity is', 'Add a scheme, such as http://www.sec.gov/CIK.');
  return undefined;
}

function caseOf(place: Place, code: string | undefined, key: string, wrong: string, ofMany: string, change: string): Case {
  return {
    finding: { place, ...(code === undefined ? {} : { code }), message: `${wrong}. ${change}` },
    causes: [{ key, ofMany: (count) => `${ofMany}, and it is the same with ${count - 1} more. ${change}` }],
  };
}
