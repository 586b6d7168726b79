import { removeElement } from '../../edits/removeElement';
import { addTo } from '../../index/groupBy';
import { isMisspeltUri } from '../../index/misspeltUri';
import { isStandardArcrole, isStandardRole } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import type { RoleReference } from '../../xbrl/views';
import { mostSearched } from './meantRole';
import { isInForce, referredBy } from './roleReferences';
import { severityForAll, type DtsRule } from '../rule';

/**
 * Nothing in its linkbase, or its instance, uses the role or arcrole of a roleRef or arcroleRef. Allowed (XBRL 2.1, 3.5.2.4
 * and 3.5.2.5), but it could be left out. Whatever names the URI uses it: a preferredLabel or a targetRole, too.
 */
export const unusedRoleRef: DtsRule = {
  id: 'unused-role-ref',
  scope: 'dts',
  readsContent: 'for findings',
  codes: {},
  severity: severityForAll('hint'),
  isUnnecessary: true,
  *check({ dts, documents }) {
    for (const document of documents) {
      // What is cut off may have used them.
      if (document.roleReferences.length === 0 || !document.isReadWhole) continue;
      const used = usedByLinkbase(document);
      const misspelt = misspeltUses(document, used);
      const unused = document.roleReferences.filter((reference) => isInForce(reference) && reference.uri?.trim() && !used.get(reference.linkbase?.row)?.has(reference.uri));
      const named = placesNaming(document, new Set(unused.map((reference) => reference.uri!)));
      const seen = new Set<string>();
      for (const reference of unused) {
        const { isArcrole, linkbase, element } = reference;
        const uri = reference.uri!;
        const key = `${linkbase?.row ?? ''} ${uri}`;
        // A repeated one is wrong anyway.
        if (seen.has(key) || isNamed(uri, reference, named)) continue;
        seen.add(key);
        // What only looks unused, because its use is misspelt, is not to be taken out.
        if (misspelt.some(({ row, uri: other }) => row === linkbase?.row && isMisspeltUri(other, uri))) continue;
        // One that leads to another URI's declaration is seldom unused: its own URI is the mistake.
        const referred = referredBy(dts, reference);
        if (referred.kind === 'other' || (referred.kind === 'declaration' && referred.declaration.uri?.trim() !== uri.trim())) continue;
        yield {
          place: { document, element },
          message: `Nothing in this ${linkbase ? 'linkbase' : 'instance'} uses ${uri}. This ${isArcrole ? 'arcroleRef' : 'roleRef'} can be left out.`,
          fixes: () => [{ title: `Remove the unused ${isArcrole ? 'arcroleRef' : 'roleRef'}`, isPreferred: true, edits: [removeElement(document, element)] }],
        };
      }
    }
  },
};

/** The roles and arcroles of links, resources and arcs, by the row of their linkbase. */
function usedByLinkbase({ extendedLinks }: XbrlDocument): ReadonlyMap<number | undefined, ReadonlySet<string | undefined>> {
  const used = new Map<number | undefined, Set<string | undefined>>();
  for (const { linkbase, role, resources, arcs } of extendedLinks) {
    let uris = used.get(linkbase?.row);
    if (!uris) used.set(linkbase?.row, (uris = new Set()));
    uris.add(role);
    for (const resource of resources) uris.add(resource.role);
    for (const arc of arcs) uris.add(arc.arcrole);
  }
  return used;
}

/** Of the roles and arcroles that linkbases use, those that are neither referred to nor standard; more than so many are no slips. */
function misspeltUses({ roleReferences }: XbrlDocument, used: ReadonlyMap<number | undefined, ReadonlySet<string | undefined>>): readonly { readonly row: number | undefined; readonly uri: string }[] {
  const referred = new Set(roleReferences.map(({ uri }) => uri));
  const isKnown = (uri: string) => referred.has(uri) || isStandardRole(uri) || isStandardArcrole(uri);
  return [...used].flatMap(([row, uris]) => [...uris].flatMap((uri) => (uri === undefined || isKnown(uri) ? [] : [{ row, uri }]))).slice(0, mostSearched);
}

/** Where the text of a document has each of some URIs as the whole of a value or content, elsewhere than in roleRefs and declarations: UTF-16 offsets. */
function placesNaming(document: XbrlDocument, uris: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  if (uris.size === 0) return places;
  const { xml } = document;
  // All of them in one search: thousands of roleRefs may have no use.
  for (const { 0: word, index } of xml.text.matchAll(/[^"'<>\s]+/g)) {
    if (!uris.has(word) || xml.text.charAt(index - 1) === '<' || xml.text.charAt(index + word.length) === '>') continue;
    const element = xml.elementAt(index);
    if (element !== undefined && !declaresOrRefers(document, element)) addTo(places, word, index);
  }
  return places;
}

/** Whether the text of its linkbase, or instance, names the URI of a roleRef. */
function isNamed(uri: string, { linkbase, document: { xml } }: RoleReference, places: ReadonlyMap<string, readonly number[]>): boolean {
  // In the text, these characters may be written as references, or as other white space.
  if (/[&<>"'\s]/.test(uri)) return true;
  const range = linkbase && xml.elementRange(linkbase.element);
  return (places.get(uri) ?? []).some((at) => !range || (at >= range.start && at < range.end));
}

function declaresOrRefers(document: XbrlDocument, element: number): boolean {
  return (['roleReferences', 'roleTypes', 'arcroleTypes'] as const).some((table) => document.viewAt(table, element) !== undefined);
}
