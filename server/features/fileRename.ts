import { changeValue } from '../edits/changeValue';
import type { FixEdit } from '../edits/edit';
import type { Moves } from '../edits/moves';
import type { Dts } from '../index/dts';
import { relativeUrl } from '../index/href';
import type { XbrlDocument } from '../xbrl/document';
import { resolvePointer } from '../xbrl/pointer';
import type { ExpandedName } from '../xml/document';
import { pointersOf } from './pointers';

const xsiSchemaLocation: ExpandedName = { namespace: 'http://www.w3.org/2001/XMLSchema-instance', local: 'schemaLocation' };

/**
 * The edits that keep references true when files or folders get other names or places: every href, schemaLocation and
 * typedDomainRef that leads to one of them, and those that the moved documents themselves write relative to their place.
 * @param documents the filer's own, each as part of a DTS
 */
export function fileRename(documents: Iterable<readonly [XbrlDocument, Dts]>, moves: Moves): readonly FixEdit[] {
  const edits: FixEdit[] = [];
  for (const [document, dts] of documents) {
    for (const { element, attribute, target } of pointersOf(document)) {
      const found = dts.follow(target);
      const location = found.state === 'unavailable' ? found.url : found.document.uri;
      edits.push(...reference(document, element, attribute, location, moves));
    }
    edits.push(...schemaLocationHints(document, moves));
  }
  return edits;
}

function reference(document: XbrlDocument, element: number, attribute: ExpandedName, location: string, moves: Moves): readonly FixEdit[] {
  const value = document.xml.attributeValue(element, attribute.namespace, attribute.local);
  if (value === undefined) return [];
  const hash = value.indexOf('#');
  const whole = hash < 0 ? value : value.slice(0, hash);
  const file = whole.trim();
  const { base, newBase } = basesOf(document, element, moves);
  const changed = moves.reference(file, location, base, newBase);
  const start = whole.indexOf(file);
  return changed === undefined ? [] : changeValue(document, element, attribute, changed, { start, end: start + file.length });
}

/** What references on an element are resolved against (XML Base), now and afterwards. */
function basesOf(document: XbrlDocument, element: number, moves: Moves): { readonly base: string; readonly newBase: string } {
  const newUri = moves.of(document.uri);
  const base = document.resolve('_', element)?.url ?? document.uri;
  return { base, newBase: resolvePointer(relativeUrl(base, document.uri), newUri)?.url ?? newUri };
}

/** The pairs of namespace and location in xsi:schemaLocation (XML Schema 1, 4.3.2), which are hints for other tools. */
function* schemaLocationHints(document: XbrlDocument, moves: Moves): Generator<FixEdit> {
  const { xml } = document;
  for (let element = 0; element < xml.elementCount; element++) {
    const value = xml.attributeValue(element, xsiSchemaLocation.namespace, xsiSchemaLocation.local);
    if (value === undefined) continue;
    const { base, newBase } = basesOf(document, element, moves);
    for (const [index, match] of [...value.matchAll(/\S+/g)].entries()) {
      const target = index % 2 === 1 ? document.resolve(match[0], element)?.url : undefined;
      const changed = target === undefined ? undefined : moves.reference(match[0], target, base, newBase);
      if (changed !== undefined) yield* changeValue(document, element, xsiSchemaLocation, changed, { start: match.index, end: match.index + match[0].length });
    }
  }
}
