import { setContent } from '../../edits/setContent';
import { NearestFinder } from '../../index/nearest';
import type { XbrlDocument } from '../../xbrl/document';
import { clark } from '../../xbrl/names';
import { componentsNamed, namesDeclared, type ComponentKind } from './components';
import { severityForAll, type DtsRule, type Fix } from '../rule';

const concept = 'http://xbrl.org/2008/filter/concept';
const dimension = 'http://xbrl.org/2008/filter/dimension';
const tuple = 'http://xbrl.org/2008/filter/tuple';
const formula = 'http://xbrl.org/2008/formula';

/** Elements whose text is the name of something that a schema declares, by their parents. Names are in Clark notation. */
const named: ReadonlyMap<string, ReadonlyMap<string, ComponentKind>> = new Map([
  [clark({ namespace: concept, local: 'qname' }), kindsOf(concept, { concept: 'element', substitutionGroup: 'element', type: 'type' })],
  [clark({ namespace: dimension, local: 'qname' }), kindsOf(dimension, { dimension: 'element', member: 'element' })],
  [clark({ namespace: tuple, local: 'qname' }), kindsOf(tuple, { parent: 'element', ancestor: 'element' })],
  // Tables borrow these for the aspects of their rows and columns.
  [clark({ namespace: formula, local: 'qname' }), kindsOf(formula, { concept: 'element', member: 'element' })],
]);

/**
 * A filter, formula or table names a concept, dimension, member or type with a prefix that is not declared, or one that no schema
 * declares (Concept Filters 1.0, 2; Dimension Filters 1.0, 2; Formula 1.0, 2; XML Schema 2, 3.2.18).
 */
export const formulaName: DtsRule = {
  id: 'formula-name',
  scope: 'dts',
  readsContent: 'for findings',
  absence: true,
  codes: {},
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    const finder = new NearestFinder();
    for (const document of documents) {
      for (const [element, kind] of namesIn(document)) {
        const written = document.xml.content(element).trim();
        if (written === '') continue;
        const place = { document, element, part: 'content' } as const;
        const name = document.xml.resolveQName(written, element);
        if (!name) {
          yield { place, code: 'xmlSchema:valueError', severity: 'error', message: `The prefix of ${written} is not declared, so that this names nothing. Declare it, or write the prefix that stands for its namespace here.` };
        } else if (componentsNamed(dts, clark(name), kind, document) === 'none') {
          const near = finder.allNearest(name.local, namesDeclared(dts, name.namespace, kind === 'type' ? kind : 'element'));
          yield {
            place,
            message: `No ${kind} ${name.local} is declared in the namespace ${name.namespace}, so that nothing can ever fit. ${near.length === 0 ? 'Correct the name, or declare it.' : `Did you mean ${near.slice(0, 3).join(' or ')}?`}`,
            fixes: () => near.map((local) => writeName(document, element, written, local, near.length === 1)),
          };
        }
      }
    }
  },
};

/** The elements of a document that name something, with the kind of what they name. */
function* namesIn({ xml, kind: kindOfDocument }: XbrlDocument): Generator<readonly [number, ComponentKind]> {
  if (kindOfDocument !== 'linkbase' && kindOfDocument !== 'schema') return;
  const { names, elementName } = xml.tables;
  const parentsOf = names.map((name) => named.get(clark(name)));
  if (parentsOf.every((parents) => parents === undefined)) return;
  for (let element = 0; element < xml.elementCount; element++) {
    const parents = parentsOf[elementName[element]!];
    const parent = parents && xml.parent(element);
    const kind = parent === undefined ? undefined : parents?.get(clark(xml.name(parent)));
    if (kind !== undefined) yield [element, kind];
  }
}

function writeName(document: XbrlDocument, element: number, written: string, local: string, isPreferred: boolean): Fix {
  const name = written.slice(0, written.indexOf(':') + 1) + local;
  return { title: `Write ${name}`, isPreferred, edits: [setContent(document, element, name)] };
}

function kindsOf(namespace: string, byLocal: Readonly<Record<string, ComponentKind>>): ReadonlyMap<string, ComponentKind> {
  return new Map(Object.entries(byLocal).map(([local, kind]) => [clark({ namespace, local }), kind]));
}
