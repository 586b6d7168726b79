import { changeValue } from '../../edits/changeValue';
import { removeElement } from '../../edits/removeElement';
import type { Dts } from '../../index/dts';
import { relativeUrl } from '../../index/href';
import { NearestFinder } from '../../index/nearest';
import type { Reference } from '../../index/references';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName, parseClark } from '../../xbrl/names';
import type { Place } from '../place';
import { codeForAll, severityForAll, type DtsRule, type Fix } from '../rule';
import { nearestSchemas } from './nearestSchemas';
import { isOfOneComputer } from './pathSpelling';

/** Missing files of one DTS of which it is searched what was meant. */
const mostSearched = 50;

/** A document that is referred to by a relative path does not exist (XBRL 2.1, 3.2). One finding for each file, at its first reference. */
export const missingFile: DtsRule = {
  id: 'missing-file',
  scope: 'dts',
  codes: codeForAll('FileNotLoadable'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    let searched = 0;
    for (const url of dts.missing.keys()) {
      if (isWebAddress(url)) continue;
      const references = dts.referencesTo(url);
      const own = references.filter((reference) => documents.includes(reference.document));
      const [first, ...others] = own;
      // That it is an address of one computer is a finding of its own.
      if (!first || own.every(isOfOneComputerAlone)) continue;
      const name = fileName(url);
      const renamed = wasRenamed(references);
      const more = others.length === 0 ? '' : ` (${references.length} references)`;
      const advice = renamed
        ? `Everything they lead to is in ${fileName(renamed.uri)}: it seems to have been renamed. Rename it back, or write its new name into the references.`
        : adviceOn(searched++ < mostSearched ? likelyFiles(url, references, dts) : [], first.document);
      yield {
        place: fileOf(first),
        message: `The file ${name} cannot be found${more}. ${advice}`,
        related: others.map((reference) => ({ place: fileOf(reference), message: `Also refers to ${name}` })),
        fixes: () => {
          const meant = renamed ?? nearestFile(url, references, dts);
          return meant ? changeFile(own, meant, true) : [...unreferred(url, references, dts).flatMap((document, _, all) => changeFile(own, document, all.length === 1 && !isOfOtherDate(url, document))), ...removeReferences(own, name)];
        },
      };
    }
  },
};

function isOfOneComputerAlone({ document, element, attribute }: Reference): boolean {
  return isOfOneComputer(document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? '');
}

/** What to do about a missing file; the only one that may have been meant is named as the referring document would. */
function adviceOn(likely: readonly XbrlDocument[], referring: XbrlDocument): string {
  const [meant, ...others] = likely;
  return meant && others.length === 0 ? `Did you mean ${relativeUrl(meant.uri, referring.uri)}? Otherwise put the file there.` : 'Put the file there, or correct the path.';
}

/** What a missing file may be that was not simply renamed. */
function likelyFiles(url: string, references: readonly Reference[], dts: Dts): readonly XbrlDocument[] {
  const nearest = nearestFile(url, references, dts);
  return nearest ? [nearest] : unreferred(url, references, dts);
}

/** The document that refers to a missing file and itself has every id looked for there: the same file under a new name. */
function wasRenamed(references: readonly Reference[]): XbrlDocument | undefined {
  const fragments = references.flatMap((reference) => reference.target.fragment ?? []);
  if (fragments.length < 2) return undefined;
  const { document } = references[0]!;
  return fragments.every((fragment) => document.ids.has(fragment)) ? document : undefined;
}

/** The document of the same folder with the most similar name, if it has every id that is looked for in the missing file. */
function nearestFile(url: string, references: readonly Reference[], dts: Dts): XbrlDocument | undefined {
  const fragments = references.flatMap(({ target }) => target.fragment ?? []);
  // Without an id to go by, another file that is known here is one that is referred to already.
  if (fragments.length === 0) return undefined;
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const candidates = new Map<string, XbrlDocument>();
  for (const member of dts.members.values()) {
    const name = member.uri.slice(folder.length);
    if (member.uri.startsWith(folder) && !name.includes('/') && fragments.every((fragment) => member.ids.has(fragment))) candidates.set(name, member);
  }
  return candidates.get(new NearestFinder().nearest(url.slice(folder.length), candidates.keys()) ?? '');
}

/** What the file may be that only linkbaseRefs, or only schemaRefs, lead to: nothing else does. */
function unreferred(url: string, references: readonly Reference[], dts: Dts): readonly XbrlDocument[] {
  return references.every(({ kind }) => kind === 'schemaRef') ? nearestSchemas(dts, url, references[0]!) : nearestLinkbases(url, references, dts);
}

/** The linkbases of the same folder that nothing in the DTS leads to, with the most similar name and the links that the linkbaseRefs promise (XBRL 2.1, 4.3.4). */
function nearestLinkbases(url: string, references: readonly Reference[], dts: Dts): readonly XbrlDocument[] {
  if (references.some(({ kind }) => kind !== 'linkbaseRef')) return [];
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const candidates = new Map<string, XbrlDocument>();
  for (const document of dts.documentsIn(folder)) {
    if (document.kind === 'linkbase' && !dts.members.has(document.uri) && references.every(({ role }) => keepsPromise(document, role))) candidates.set(document.uri.slice(folder.length), document);
  }
  return new NearestFinder().allNearest(url.slice(folder.length), candidates.keys()).map((name) => candidates.get(name)!);
}

function keepsPromise({ extendedLinks }: XbrlDocument, role: string | undefined): boolean {
  const promised = /\/2003\/role\/(\w+Link)baseRef$/.exec(role ?? '')?.[1];
  return promised === undefined || extendedLinks.every(({ name }) => parseClark(name).local === promised);
}

/** Leads references to another document; none of them where an xml:base leads one astray. */
export function changeFile(references: readonly Reference[], meant: XbrlDocument, isPreferred: boolean): readonly Fix[] {
  const edits = references.flatMap((reference) => {
    const { document, element, attribute } = reference;
    const file = relativeUrl(meant.uri, document.uri);
    const { span } = fileOf(reference);
    return document.resolve(file, element)?.url === meant.uri ? changeValue(document, element, attribute, file, span) : [];
  });
  const places = references.length === 1 ? '' : ` in all ${references.length} references`;
  return edits.length === references.length ? [{ title: `Change the file to "${fileName(meant.uri)}"${places}`, isPreferred, edits }] : [];
}

/** Whether the names of a missing file and of a document differ only in digits, as those of two years do: then the file may be yet to come. */
export function isOfOtherDate(url: string, { uri }: XbrlDocument): boolean {
  const withoutDigits = (address: string) => fileName(address).replace(/\d/g, '');
  return fileName(url) !== fileName(uri) && withoutDigits(url) === withoutDigits(uri);
}

/** Takes out what leads to a file that there is none of, where that is all: imports and references to linkbases. */
function removeReferences(references: readonly Reference[], file: string): readonly Fix[] {
  if (references.some(({ kind }) => kind !== 'import' && kind !== 'include' && kind !== 'linkbaseRef')) return [];
  return [{ title: `Remove the reference to ${file}`, isPreferred: false, edits: references.map(({ document, element }) => removeElement(document, element)) }];
}

/** Whether a URL leads to the web, where taxonomies of others are. */
export function isWebAddress(url: string): boolean {
  return /^https?:/.test(url);
}

/** The part of a reference before `#`. */
export function fileOf(reference: Reference): Place {
  const { document, element, attribute } = reference;
  const value = document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? '';
  const hash = value.indexOf('#');
  return { document, element, attribute, ...(hash > 0 ? { span: { start: 0, end: hash } } : {}) };
}
