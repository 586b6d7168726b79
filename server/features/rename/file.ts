import type { XbrlDocument } from '../../xbrl/document';
import { fileName } from '../../xbrl/names';
import { canonicalUri } from '../../xbrl/pointer';
import { pointersOf } from '../pointers';
import type { RenamePlace } from '../rename';
import type { Spot } from '../subject';
import { toLspRange } from '../text';
import type { Refusal, Surroundings } from './renaming';

/** A file whose name stands at a place. */
export interface NamedFile {
  /** Canonical URI of the file. */
  readonly uri: string;
  /** The last segment of the path, and the file's name. */
  readonly place: RenamePlace;
}

/**
 * The file that the part before `#` of an href, schemaLocation or typedDomainRef at a spot leads to.
 * @returns `undefined` where none is named, or nothing is there; a refusal for a file that is not the filer's own
 */
export function namedFileAt({ document, dts, offset }: Spot, surroundings: Surroundings): NamedFile | Refusal | undefined {
  const node = document.xml.nodeAt(offset);
  if (node?.attribute === undefined || node.part !== 'attribute-value') return undefined;
  const name = document.xml.attributeName(node.attribute);
  const value = document.xml.decodedValue(node.attribute);
  const end = /#/.exec(value.value)?.index ?? value.value.trimEnd().length;
  const file = value.value.slice(0, end);
  const range = value.rawRange(file.lastIndexOf('/') + 1, end);
  if (file.trim() === '' || offset > range.end) return undefined;
  const pointer = [...pointersOf(document)].find(({ element, attribute }) => element === node.element && attribute.namespace === name.namespace && attribute.local === name.local);
  const target = pointer && dts.follow(pointer.target);
  if (!target || target.state === 'unavailable') return undefined;
  const placeholder = decodedName(target.document);
  if (!surroundings.isOwn(target.document)) return { refusal: `${placeholder} is not part of this workspace's own taxonomy, so it cannot be renamed here.` };
  return { uri: target.document.uri, place: { range: toLspRange(document.xml, range), placeholder } };
}

function decodedName({ uri }: XbrlDocument): string {
  try {
    return decodeURIComponent(fileName(uri));
  } catch {
    return fileName(uri);
  }
}

/** The URI of a file in the same folder under another name, or why that name will not do. */
export function uriOfRenamed(uri: string, newName: string): string | Refusal {
  if (/[/\\:*?"<>|#\p{Cc}]/u.test(newName)) return { refusal: `"${newName}" is no file name: it must do without / \\ : * ? " < > | and #.` };
  if (!/[^.]\.(?:xsd|xml|xbrl)$/i.test(newName)) return { refusal: `"${newName}" must end in .xsd, .xml or .xbrl: other files are not read.` };
  return canonicalUri(uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(newName));
}
