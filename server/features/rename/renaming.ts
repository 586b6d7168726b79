import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FixEdit } from '../../edits/edit';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName } from '../../xbrl/names';
import { nameSource } from '../../xml/characters';
import type { Range } from '../../xml/document';
import { toLspRange } from '../text';

/** Why something cannot be renamed, in a sentence for whoever tried. */
export interface Refusal {
  readonly refusal: string;
}

/** What a renaming may look at beyond the document it is asked in. */
export interface Surroundings {
  /** The documents, each as part of a DTS, that may name something declared at these URLs. */
  sharing(urls: readonly string[]): ReadonlyMap<XbrlDocument, Dts>;
  /** Whether a document is the filer's own, so that it may be changed. */
  isOwn(document: XbrlDocument): boolean;
}

/** Something under a cursor that can be renamed. */
export interface Renaming {
  /** The name as it stands under the cursor, in UTF-16 offsets. */
  readonly range: Range;
  /** What to begin with when a new name is typed. */
  readonly placeholder: string;
  /** The edits that give it another name, or why that name will not do. */
  to(newName: string): RenameEdits | Refusal;
}

/** Edits in groups, each of which a user may look at, and leave out, by itself. */
export type RenameEdits = readonly EditGroup[];

export interface EditGroup {
  readonly annotation: ChangeAnnotation;
  readonly edits: readonly FixEdit[];
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refusal' in answer;
}

const ncName = new RegExp(`^(?:${nameSource})$`, 'u');

/** Says why a text is no NCName (Namespaces in XML 1.0, 3); `undefined` for one that is. */
export function refuseName(name: string): Refusal | undefined {
  if (ncName.test(name) && !name.includes(':')) return undefined;
  return { refusal: `"${name}" is no XML name: it must begin with a letter or "_" and go on with letters, digits, "_", "-" and "." alone.` };
}

/** Says why something declared in a document that is not the filer's own cannot be renamed; `undefined` where it can. */
export function refuseForeign(what: string, document: XbrlDocument, surroundings: Surroundings): Refusal | undefined {
  if (surroundings.isOwn(document)) return undefined;
  return { refusal: `${what} belongs to ${fileName(document.uri)}, which is not part of this workspace's own taxonomy, so it cannot be renamed here.` };
}

/** Says which document is too broken for all uses of a name to be found; `undefined` where all are read whole. */
export function refuseBroken(documents: Iterable<XbrlDocument>): Refusal | undefined {
  for (const document of documents) {
    if (!document.isReadWhole) return { refusal: `${fileName(document.uri)} could not be read to its end, so uses may be missed. Mend its XML first.` };
  }
  return undefined;
}

/** Groups of edits in the protocol's form, with annotations; groups without edits are left out, and so are edits made twice. */
export function toWorkspaceEdit(groups: RenameEdits): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const byUri = new Map<string, { range: ReturnType<typeof toLspRange>; newText: string; annotationId: string }[]>();
  const seen = new Set<string>();
  groups.forEach(({ annotation, edits }, index) => {
    const annotationId = String(index);
    for (const { document, range, newText } of edits) {
      const place = `${document.uri} ${range.start} ${range.end}`;
      if (seen.has(place)) continue;
      seen.add(place);
      changeAnnotations[annotationId] = annotation;
      const edit = { range: toLspRange(document.xml, range), newText, annotationId };
      const others = byUri.get(document.uri);
      if (others) others.push(edit);
      else byUri.set(document.uri, [edit]);
    }
  });
  return { documentChanges: [...byUri].map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits })), changeAnnotations };
}
