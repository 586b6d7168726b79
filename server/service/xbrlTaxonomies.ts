import type { Found } from '../index/documents';
import type { Dts } from '../index/dts';
import type { Taxonomies } from '../index/taxonomies';
import type { XbrlDocument } from '../xbrl/document';
import type { Origin } from './resolver';
import type { Completeness, TaxonomyState } from './taxonomyState';

/**
 * Every document that the DTSs of a workspace need, each once: those at hand first, then those that are not.
 * @param find what came of looking for the document at a URL
 */
export function taxonomyStates(taxonomies: Taxonomies, originOf: (uri: string) => Origin | undefined, find: (url: string) => Found | undefined): readonly TaxonomyState[] {
  const here = new Map<string, TaxonomyState>();
  const missing = new Map<string, TaxonomyState>();
  for (const entryPoint of taxonomies.entryPoints) {
    const dts = taxonomies.dts(entryPoint);
    for (const document of dts.members.values()) here.set(document.uri, stateOf(document, taxonomies.own.has(document.uri), originOf(document.uri)));
    for (const [url, leading] of [...dts.missing, ...dts.leftOut]) {
      const namespace = importedNamespace(url, leading) ?? missing.get(url)?.namespace;
      missing.set(url, { url, missing: adviceFor(url, find(url)), ...(namespace === undefined ? {} : { namespace }) });
    }
    for (const url of dts.unread) missing.set(url, { url, missing: 'It is still being looked for.' });
  }
  return [...here.values(), ...missing.values()];
}

function stateOf(document: XbrlDocument, isOwn: boolean, origin: Origin | undefined): TaxonomyState {
  const isStandard = document.uri.startsWith('xbrl-standard:');
  const source = origin?.source ?? (isStandard ? 'standard' : isOwn ? 'workspace' : 'file');
  const { base, targetNamespace, uri } = document;
  return {
    url: base,
    source,
    location: uri,
    ...(targetNamespace ? { namespace: targetNamespace } : {}),
    ...(origin ? { sourceName: origin.name } : {}),
  };
}

function importedNamespace(url: string, leading: readonly XbrlDocument[]): string | undefined {
  for (const document of leading) {
    const namespace = importsOf(document).get(url);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

const imports = new WeakMap<XbrlDocument, ReadonlyMap<string, string>>();

/** The namespaces that a document imports, by the URL it imports them from. */
function importsOf(document: XbrlDocument): ReadonlyMap<string, string> {
  let known = imports.get(document);
  if (!known) imports.set(document, (known = collectImports(document)));
  return known;
}

function collectImports(document: XbrlDocument): ReadonlyMap<string, string> {
  const byUrl = new Map<string, string>();
  for (const { kind, target, namespace } of document.schemaReferences) {
    if (kind === 'import' && target && namespace?.trim() && !byUrl.has(target.url)) byUrl.set(target.url, namespace.trim());
  }
  return byUrl;
}

function adviceFor(url: string, found: Found | undefined): string {
  if (found === 'too large') return 'It is larger than xbrl.maxFileSize allows, and was not read. Raise that setting.';
  if (found === 'not trusted') return 'It is outside the workspace, which you have not come to trust, and was not read. Trust the workspace if you know where it comes from.';
  if (!/^https?:/.test(url)) return 'There is no such file. Put it there, or correct the path that leads to it.';
  return 'It is in no taxonomy package, mapped folder or cache. Fetch it, or name its package or folder in xbrl.taxonomies.';
}

/** How much of a DTS is at hand. */
export function completenessOf(dts: Dts): Completeness {
  const found = dts.members.size;
  return { entryPoint: dts.entryPoint, found, needed: found + dts.missing.size + dts.leftOut.size + dts.unread.length };
}
