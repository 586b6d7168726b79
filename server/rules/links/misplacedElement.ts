import { appendElement } from '../../edits/appendElement';
import { removeElement } from '../../edits/removeElement';
import type { XbrlDocument } from '../../xbrl/document';
import { namespaces } from '../../xbrl/names';
import { withCapitalArticle } from '../article';
import { severityForAll, type DocumentRule, type Fix } from '../rule';
import { isUnderstood } from '../../xbrl/undeclaredPrefixes';

const declarationsPlace = 'in the xsd:appinfo of an xsd:annotation at the top of a schema';

/** A roleType, arcroleType, linkbaseRef or linkbase stands where it means nothing (XBRL 2.1, 5.1.2, 5.1.3, 5.1.4 and 5.2). */
export const misplacedElement: DocumentRule = {
  id: 'misplaced-element',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    // Where the text is not well-formed, what seems to stand inside something may only follow it, or a namespace is misspelt, nobody knows where it stands.
    if (document.xml.problems.length > 0 || !isUnderstood(document.xml)) return;
    const places = [
      { nodes: document.roleTypes, isRight: isInAppinfo, code: 'xbrl.5.1.3.roleTypeLocation', right: declarationsPlace },
      { nodes: document.arcroleTypes, isRight: isInAppinfo, code: 'xbrl.5.1.4.arcroleTypeLocation', right: declarationsPlace },
      {
        nodes: document.documentReferences.filter(({ kind }) => kind === 'linkbaseRef'),
        isRight: (_: XbrlDocument, element: number) => isInAppinfo(document, element) || isChildOfInstance(document, element),
        code: 'xbrl.5.1.2.linkbaseRefLocation',
        right: `${declarationsPlace}, or in an instance`,
      },
      {
        nodes: document.linkbases,
        isRight: (_: XbrlDocument, element: number) => document.xml.parent(element) === undefined || isInAppinfo(document, element),
        code: 'xbrl.5.2.linkbaseLocation',
        right: `at the top of a document, or ${declarationsPlace}`,
      },
    ];
    for (const { nodes, isRight, code, right } of places) {
      for (const { element } of nodes) {
        if (isRight(document, element)) continue;
        yield { place: { document, element }, code, message: `${withCapitalArticle(document.xml.name(element).local)} must stand ${right}. Move it there: here it has no effect.`, fixes: () => move(document, element) };
      }
    }
  },
};

/** Whether an element is at schema/annotation/appinfo. */
function isInAppinfo(document: XbrlDocument, element: number): boolean {
  return isTopAppinfo(document, document.xml.parent(element));
}

/** Whether an element is schema/annotation/appinfo. */
function isTopAppinfo({ xml }: XbrlDocument, element: number | undefined): boolean {
  let ancestor = element;
  for (const local of ['appinfo', 'annotation', 'schema']) {
    if (ancestor === undefined || !xml.is(ancestor, namespaces.xsd, local)) return false;
    ancestor = xml.parent(ancestor);
  }
  return ancestor === undefined;
}

function isChildOfInstance({ xml, kind }: XbrlDocument, element: number): boolean {
  return kind === 'instance' && xml.parent(element) === xml.root;
}

/** Moves an element into the schema's first appinfo, where its prefixes stand for the same. */
function move(document: XbrlDocument, element: number): readonly Fix[] {
  const { xml } = document;
  const { elementLast, elementScope, scopes } = xml.tables;
  if (document.kind !== 'schema') return [];
  const appinfo = Array.from({ length: xml.elementCount }, (_, row) => row).find((row) => isTopAppinfo(document, row));
  if (appinfo === undefined || (appinfo >= element && appinfo <= elementLast[element]!)) return [];
  const parent = xml.parent(element)!;
  const isSame = [...scopes[elementScope[parent]!]!].every(([prefix, namespace]) => scopes[elementScope[appinfo]!]!.get(prefix) === namespace);
  const { start, end } = xml.elementRange(element);
  return isSame ? [{ title: `Move this ${xml.name(element).local} into the appinfo`, isPreferred: true, edits: [removeElement(document, element), appendElement(document, appinfo, xml.text.slice(start, end))] }] : [];
}
