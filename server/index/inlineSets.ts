import { namespaces } from '../xbrl/names';
import { isInlineXbrl } from '../xbrl/recognise';
import type { XbrlDocument } from '../xbrl/document';
import { addTo } from './groupBy';
import { referencesOf } from './references';

/** The other documents of an Inline XBRL document set, by the URI of each. */
export type InlineSets = ReadonlyMap<string, readonly string[]>;

/**
 * The Inline XBRL document sets (Inline XBRL 1.1, 3.1) among some documents. Which documents make a set is not written in them:
 * those of one folder that lead to the same schemas do, together with those of it that lead to none, such as a part whose
 * references stand in another. The latter belong to nobody where the folder has several sets. Documents that have contexts of the
 * same ids, as copies of one report have, are no set: ids are unique in one.
 * @param own documents by URI
 * @returns what is a set of one is left out; lists are in order of URIs
 */
export function inlineSetsOf(own: ReadonlyMap<string, XbrlDocument>): InlineSets {
  const folders = new Map<string, Map<string, string[]>>();
  for (const uri of [...own.keys()].sort()) {
    const document = own.get(uri)!;
    if (document.kind !== 'instance' || !isInlineXbrl(document.xml)) continue;
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const groups = folders.get(folder) ?? new Map<string, string[]>();
    folders.set(folder, groups);
    const schemas = [...referencesOf(document)].filter(([, references]) => references.some(({ kind }) => kind === 'schemaRef')).map(([url]) => url).sort().join(' ');
    addTo(groups, schemas, uri);
  }
  const sets = new Map<string, readonly string[]>();
  for (const groups of folders.values()) {
    const withoutReferences = groups.get('') ?? [];
    const others = [...groups].filter(([schemas]) => schemas !== '').flatMap(([, uris]) => withUniqueContexts(uris, own));
    for (const uris of others) {
      const all = others.length === 1 ? [...uris, ...withoutReferences].sort() : uris;
      if (all.length > 1) for (const uri of all) sets.set(uri, all.filter((other) => other !== uri));
    }
  }
  return sets;
}

/** Documents in lists in which no two have contexts of the same id. */
function withUniqueContexts(uris: readonly string[], own: ReadonlyMap<string, XbrlDocument>): readonly (readonly string[])[] {
  if (uris.length === 1) return [uris];
  const sets: { readonly uris: string[]; readonly ids: Set<string> }[] = [];
  for (const uri of uris) {
    const ids = contextIds(own.get(uri)!);
    let set = sets.find((candidate) => !ids.some((id) => candidate.ids.has(id)));
    if (!set) sets.push((set = { uris: [], ids: new Set() }));
    set.uris.push(uri);
    for (const id of ids) set.ids.add(id);
  }
  return sets.map((set) => set.uris);
}

function contextIds({ xml, ids }: XbrlDocument): readonly string[] {
  return [...ids].flatMap(([id, element]) => (xml.is(element, namespaces.xbrli, 'context') ? [id] : []));
}

/** Whether two lists of sets say the same of a document. */
export function isSameSet(a: InlineSets, b: InlineSets, uri: string): boolean {
  return (a.get(uri) ?? []).join(' ') === (b.get(uri) ?? []).join(' ');
}
