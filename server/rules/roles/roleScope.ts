import { standardDocument } from '../../index/documents';
import { addTo } from '../../index/groupBy';
import { isMisspeltUri } from '../../index/misspeltUri';
import type { XbrlDocument } from '../../xbrl/document';
import { namespaces, parseClark } from '../../xbrl/names';
import type { ExtendedLink, Linkbase, RoleReference } from '../../xbrl/views';
import { mostSearched } from './meantRole';

/** A use of a role or arcrole on an element of an extended link. */
export interface RoleUse {
  readonly uri: string;
  readonly link: ExtendedLink;
  readonly element: number;
}

/** The uses of one URI that lack a roleRef (or arcroleRef) in one linkbase. */
export interface UncoveredUse {
  readonly uri: string;
  readonly elements: readonly number[];
  /** `undefined` in an instance. */
  readonly linkbase: Linkbase | undefined;
}

/**
 * Whether the specifications ask for a reference to the role or arcrole of an element: of XBRL's own elements, and of all in
 * a generic link (XBRL 2.1, 3.5.2.4 and 3.5.2.5; Generic Links 1.0, 2.1). Other links are their authors' affair.
 * @param name the element's, in Clark notation
 * @param link the one that the element is or is in
 */
export function needsReference(name: string, link: ExtendedLink): boolean {
  return parseClark(name).namespace === namespaces.link || parseClark(link.name).namespace === namespaces.generic;
}

/**
 * The uses that no roleRef (or arcroleRef) of their linkbase covers, gathered by linkbase and URI. In an instance the
 * references of the instance itself count (XBRL 2.1, 4.4 and 4.5).
 */
export function placesByScope(document: XbrlDocument, roleUses: readonly RoleUse[], isArcrole: boolean): readonly UncoveredUse[] {
  const covered = new Map<Linkbase | undefined, Set<string>>();
  for (const reference of document.roleReferences) {
    if (reference.isArcrole !== isArcrole) continue;
    for (const uri of [reference.uri, declaredUri(reference)]) {
      if (uri === undefined) continue;
      const uris = covered.get(reference.linkbase);
      if (uris) uris.add(uri);
      else covered.set(reference.linkbase, new Set([uri]));
    }
  }
  const uncovered = new Map<Linkbase | undefined, Map<string, number[]>>();
  for (const { uri, link, element } of roleUses) {
    if (covered.get(link.linkbase)?.has(uri)) continue;
    let byUri = uncovered.get(link.linkbase);
    if (!byUri) uncovered.set(link.linkbase, (byUri = new Map<string, number[]>()));
    addTo(byUri, uri, element);
  }
  const references = document.roleReferences.filter((reference) => reference.isArcrole === isArcrole);
  const isMeantBy = ({ linkbase, uri }: UncoveredUse) => references.some((reference) => reference.linkbase === linkbase && misspells(reference, uri));
  const uses = [...uncovered].flatMap(([linkbase, byUri]) => Array.from(byUri, ([uri, elements]) => ({ uri, elements, linkbase })));
  return uses.filter((use, index) => index >= mostSearched || !isMeantBy(use));
}

/** Whether a reference has nearly a URI, and leads to an id that ends this one, as that of its declaration mostly does, but not its own: that is the mistake then. */
function misspells({ uri, target }: RoleReference, used: string): boolean {
  const id = target?.fragment;
  if (uri === undefined || id === undefined || id === '') return false;
  const endsInId = (one: string) => one.endsWith(`/${id}`) || one.endsWith(`#${id}`);
  return endsInId(used) && !endsInId(uri) && isMisspeltUri(uri, used);
}

/**
 * The URI of the declaration in the same document, or a built-in one, that a reference leads to. Where the reference itself names
 * another or none, that is the mistake, and has its own finding: the use of the declared URI is not to be called uncovered as well.
 */
function declaredUri({ document, isArcrole, target }: RoleReference): string | undefined {
  if (target?.fragment === undefined) return undefined;
  const declaring = target.url === document.uri ? document : standardDocument(target.url);
  const element = declaring?.elementOf(target.fragment);
  return element === undefined ? undefined : declaring!.viewAt(isArcrole ? 'arcroleTypes' : 'roleTypes', element)?.uri;
}
