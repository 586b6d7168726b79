import type { CodeAction, Position } from 'vscode-languageserver-types';
import type { FixEdit } from '../edits/edit';
import { removeElement } from '../edits/removeElement';
import type { Dts } from '../index/dts';
import { locatorsOf } from '../index/locators';
import type { XbrlDocument } from '../xbrl/document';
import { parseClark } from '../xbrl/names';
import { Locator, type Arc, type ElementDeclaration, type ExtendedLink, type Resource } from '../xbrl/views';
import { count } from './hover/markdown';
import { qnamesIn } from './rename/qnames';
import { refuseBroken, toWorkspaceEdit, type RenameEdits, type Surroundings } from './rename/renaming';
import type { Spot } from './subject';

/** The kind of the action, below `refactor` (LSP). */
export const deletionKind = 'refactor.delete';

/** How the action is found again when its edit is asked for. */
interface DeletionKey {
  readonly uri: string;
  readonly position: Position;
  readonly deletes: 'concept';
}

/**
 * The action that deletes the concept, or other element, in whose start tag the cursor stands: its declaration, its locators,
 * the arcs of these, and what those alone held in their extended links. QNames and facts that name it stay, and it says so.
 * @param resolvesEdits whether the client asks for the edit by itself, by {@link deletionOf}
 * @returns `undefined` where there is no declaration, where it is not the filer's own, or where uses may be missed
 */
export function deleteConcept(spot: Spot, surroundings: Surroundings, at: { readonly uri: string; readonly position: Position }, resolvesEdits: boolean): CodeAction | undefined {
  const deletion = deletionAt(spot, surroundings);
  if (!deletion) return undefined;
  const data: DeletionKey = { ...at, deletes: 'concept' };
  return { title: deletion.title, kind: deletionKind, ...(resolvesEdits ? { data } : { edit: toWorkspaceEdit(deletion.edits) }) };
}

/** The place that an action of {@link deleteConcept} is about; `undefined` for any other action. */
export function deletionOf(action: CodeAction): { readonly uri: string; readonly position: Position } | undefined {
  const data: unknown = action.data;
  return isDeletionKey(data) ? data : undefined;
}

interface Deletion {
  readonly title: string;
  readonly edits: RenameEdits;
}

function deletionAt({ document, dts, offset }: Spot, surroundings: Surroundings): Deletion | undefined {
  const node = document.xml.nodeAt(offset);
  const declaration = node && node.part !== 'content' && node.part !== 'end-tag-name' ? document.declarationAt(node.element) : undefined;
  if (declaration?.name === undefined || !surroundings.isOwn(document)) return undefined;
  const scope = surroundings.sharing([document.uri]);
  if (refuseBroken(scope.keys())) return undefined;
  const { key } = dts.conceptOf(declaration);
  const own = [...scope].filter(([member]) => surroundings.isOwn(member));
  const remains = own.flatMap(([member, memberDts]) => remainsIn(member, memberDts, key));
  const named = own.reduce((sum, [member]) => sum + qnamesOf(member, declaration), 0);
  const name = declaration.id?.trim() ?? declaration.localName!;
  return {
    title: `Delete ${name} everywhere: ${describe(remains)}${named === 0 ? '' : `; ${count(named, 'QName')} of it ${named === 1 ? 'stays' : 'stay'}`}`,
    edits: [
      { annotation: { label: `Declaration of ${name}` }, edits: [removeElement(document, declaration.element)] },
      { annotation: { label: `Locators of ${name}, their arcs and labels` }, edits: remains.flatMap(editsOf) },
    ],
  };
}

/** What goes from an extended link with a concept. */
interface Remains {
  readonly link: ExtendedLink;
  readonly ends: ReadonlySet<Locator | Resource>;
  readonly arcs: ReadonlySet<Arc>;
  /** Whether nothing stays in the link. */
  readonly isAll: boolean;
}

function remainsIn(document: XbrlDocument, dts: Dts, key: string): readonly Remains[] {
  const byLink = new Map<ExtendedLink, Set<Locator>>();
  for (const locator of locatorsOf(document, dts, key)) {
    const { link } = locator;
    if (!link) continue;
    const others = byLink.get(link);
    if (others) others.add(locator);
    else byLink.set(link, new Set([locator]));
  }
  return [...byLink].map(([link, locators]) => remainsOf(link, locators));
}

/** The locators, the arcs that name nothing else at one of their ends, and what only these arcs named at the other. */
function remainsOf(link: ExtendedLink, locators: ReadonlySet<Locator>): Remains {
  const ends = new Set<Locator | Resource>(locators);
  const gone = new Set([...locators].flatMap(({ label }) => (label !== undefined && link.ends(label).every((end) => ends.has(end)) ? label : [])));
  const isGone = (label: string | undefined) => label !== undefined && gone.has(label);
  const arcs = new Set(link.arcs.filter(({ from, to }) => isGone(from) || isGone(to)));
  const held = new Set(link.arcs.filter((arc) => !arcs.has(arc)).flatMap(({ from, to }) => [from, to]));
  for (const { from, to } of arcs) for (const label of [from, to]) if (!held.has(label)) for (const end of link.ends(label)) ends.add(end);
  return { link, ends, arcs, isAll: arcs.size === link.arcs.length && ends.size === link.locators.length + link.resources.length };
}

function editsOf({ link, ends, arcs, isAll }: Remains): readonly FixEdit[] {
  const { document } = link;
  return isAll ? [removeElement(document, link.element)] : [...ends, ...arcs].map(({ element }) => removeElement(document, element));
}

function describe(remains: readonly Remains[]): string {
  const ends = remains.flatMap((found) => [...found.ends]);
  const resources = new Map<string, number>();
  for (const end of ends) {
    const kind = end instanceof Locator ? 'locator' : parseClark(end.name).local;
    resources.set(kind, (resources.get(kind) ?? 0) + 1);
  }
  const arcs = remains.reduce((sum, found) => sum + found.arcs.size, 0);
  return ['declaration', ...[...resources].map(([kind, number]) => count(number, kind)), ...(arcs > 0 ? [count(arcs, 'arc')] : [])].join(', ');
}

function qnamesOf(document: XbrlDocument, declaration: ElementDeclaration): number {
  const { namespace, local } = parseClark(declaration.name!);
  let found = 0;
  for (const place of qnamesIn(document, local)) {
    const isIt = place.local === local && place.names !== 'something else' && place.names !== 'this attribute' && (document.xml.namespaceOf(place.prefix, place.element) ?? '') === namespace;
    // A fact's end tag is the same fact.
    if (isIt && document.xml.text.charAt(place.range.start - 1) !== '/') found++;
  }
  return found;
}

function isDeletionKey(value: unknown): value is DeletionKey {
  return typeof value === 'object' && value !== null && 'deletes' in value && 'uri' in value && 'position' in value;
}
