import { CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import type { CompletionRequest } from '../../features/completion';
import { placeAt, type Place } from '../../features/completion/place';
import { shorten } from '../../features/hover/markdown';
import { toLspRange } from '../../features/text';
import type { Range } from '../../xml/document';
import { codeLists, type CodeList } from '../codes';
import { allowedFormTypes, isHolding, timelinessOf } from '../coding';
import { alternativeTo, type ElementDeclaration } from '../declarations';
import type { OwnershipDocument, TableRow } from '../document';
import { freeFootnoteId } from '../footnoteIds';
import { meanings } from '../meanings';
import { leastChildren } from '../skeleton';

/** Something that may be written at a place. */
interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  /** The text with places to go on typing (LSP's snippet syntax). */
  readonly snippet?: string;
  readonly description?: string;
}

const longestDescription = 60;

/**
 * What may be written at an offset (UTF-16): elements that the form has there and that are not there yet, codes with what they
 * mean, ids of footnotes with their text, end tags. The text replaces exactly what is being typed.
 */
export function completion(document: OwnershipDocument, offset: number, { support, trigger }: CompletionRequest): CompletionList {
  const place = placeAt(document, offset);
  const proposals = place && !isIdle(place, trigger) ? proposalsAt(document, place) : [];
  return { isIncomplete: false, items: place ? proposals.map((proposal, index) => toItem(document, place, proposal, index, support)) : [] };
}

/** Blanks, slashes and the like begin lists in taxonomies; here they are typed in texts. */
function isIdle(place: Place, trigger: string | undefined): boolean {
  if (trigger === undefined || trigger === '<') return false;
  return place.kind === 'value' ? trigger !== '"' && trigger !== "'" : !(place.kind === 'end tag' && trigger === '/');
}

function proposalsAt(document: OwnershipDocument, place: Place): readonly Proposal[] {
  switch (place.kind) {
    case 'value':
      return document.xml.attributeName(place.attribute).local === 'id' ? ids(document, place.element).map((id) => ({ ...id, text: place.before + id.text + place.after })) : [];
    case 'attribute name':
      return [];
    case 'element':
      return elements(document, place.parent, place.keepsRest, place.replace);
    case 'end tag':
      return [{ label: place.name, kind: CompletionItemKind.Struct, text: `${place.name}>` }];
    case 'content':
      return document.field(place.element) ? values(document, place.element) : place.typed === '' ? elements(document, place.element, false, place.replace) : [];
  }
}

/** The footnotes that a field does not refer to yet, or an id for one more footnote. */
function ids(document: OwnershipDocument, element: number): readonly Proposal[] {
  const { xml } = document;
  if (xml.is(element, '', 'footnote')) {
    const free = freeFootnoteId(document);
    return free === undefined ? [] : [{ label: free, kind: CompletionItemKind.Reference, text: free, description: 'the first free id' }];
  }
  if (!xml.is(element, '', 'footnoteId')) return [];
  const reference = document.references.find((candidate) => candidate.element === element);
  const others = new Set(document.references.flatMap(({ field, id, element: other }) => (field === reference?.field && other !== element ? id : [])));
  return [...document.footnotesById].flatMap(([id, [footnote]]) => {
    if (others.has(id)) return [];
    return { label: id, kind: CompletionItemKind.Reference, text: id, description: shorten(xml.content(footnote!.element).trim().replace(/\s+/g, ' '), longestDescription) };
  });
}

/** The codes that an element may have there; of a yes or no, both. */
function values(document: OwnershipDocument, element: number): readonly Proposal[] {
  const type = document.field(element)?.declaration.value;
  if (type?.kind === 'boolean') return [['1', 'yes'], ['0', 'no']].map(([text = '', description = '']) => ({ label: text, kind: CompletionItemKind.Value, text, description }));
  if (type?.kind !== 'code') return [];
  const allowed = allowedCodes(document, element, type.list);
  return [...codeLists[type.list]].filter(([code]) => allowed?.includes(code) ?? true).map(([code, description]) => ({ label: code, kind: CompletionItemKind.EnumMember, text: code, description }));
}

/** Where the form and the rest of the row leave only some codes of a list (4.3.8): these. */
function allowedCodes(document: OwnershipDocument, element: number, list: CodeList): readonly string[] | undefined {
  const row = document.rows.findLast((candidate) => candidate.element < element);
  if (!row || document.type === undefined) return undefined;
  if (list === 'formType') return allowedFormTypes(document.type, isHolding(document, row));
  return list === 'timeliness' ? timelinessAt(document, row) : undefined;
}

function timelinessAt(document: OwnershipDocument, { element }: TableRow): readonly string[] | undefined {
  return timelinessOf(document.type!, document.textAt(element, 'transactionCoding', 'transactionFormType'))?.allowed;
}

/** The elements that another may have at a place and of which there is room for one more, in their order. */
function elements(document: OwnershipDocument, parent: number, keepsRest: boolean, place: Range): readonly Proposal[] {
  const declaration = document.declaration(parent);
  if (!declaration) return [];
  const siblings = [...document.xml.children(parent)].filter((child) => document.xml.elementRange(child).start !== place.start);
  const present = new Map<string, number>();
  for (const sibling of siblings) {
    const { local } = document.xml.name(sibling);
    present.set(local, (present.get(local) ?? 0) + 1);
  }
  const isLeft = ({ name, most }: ElementDeclaration) => (present.get(name) ?? 0) < most && !present.has(alternativeTo(name, declaration) ?? '');
  const [first, last] = ranksAt(document, declaration, siblings, place);
  // EDGAR's own elements are explained where they stand, and never offered.
  const possible = declaration.children.filter((child, rank) => document.has(child) && !child.isEdgars && isLeft(child) && first <= rank && rank <= last);
  return possible.map((child) => element(document, child, keepsRest));
}

/** The first and the last by their order of the children that may stand at a place: between what is in front of it and what is behind. */
function ranksAt(document: OwnershipDocument, { children, mostRows }: ElementDeclaration, siblings: readonly number[], place: Range): readonly [number, number] {
  const ranked = siblings.map((sibling) => ({ rank: children.indexOf(document.declaration(sibling)!), start: document.xml.elementRange(sibling).start })).filter(({ rank }) => rank >= 0);
  const first = ranked.findLast(({ start }) => start < place.start)?.rank ?? 0;
  const last = ranked.find(({ start }) => start > place.start)?.rank ?? Infinity;
  // Rows of a table stand in any order; where the order is broken already, it says nothing.
  return mostRows !== undefined || first > last ? [0, Infinity] : [first, last];
}

function element(document: OwnershipDocument, declaration: ElementDeclaration, keepsRest: boolean): Proposal {
  const { name } = declaration;
  const description = shorten(meanings.get(name) ?? 'The value.', longestDescription);
  const proposal = { label: name, kind: declaration.children.length > 0 ? CompletionItemKind.Struct : CompletionItemKind.Field, description };
  if (keepsRest) return { ...proposal, text: `<${name}` };
  if (name === 'footnoteId') return { ...proposal, text: '<footnoteId id=""/>', snippet: '<footnoteId id="$1"/>$0' };
  if (name === 'footnote') {
    const id = freeFootnoteId(document) ?? '';
    return { ...proposal, text: `<footnote id="${id}"></footnote>`, snippet: `<footnote id="\${1:${id}}">$2</footnote>$0` };
  }
  return { ...proposal, text: plainMarkup(declaration), snippet: markup(document, declaration, '', { stops: 0 }) + '$0' };
}

/** An element as an editor without snippets writes it: a field of a row with the tags of its value, anything else empty. */
function plainMarkup({ name, children }: ElementDeclaration): string {
  return children.some((child) => child.name === 'value') ? `<${name}><value></value></${name}>` : `<${name}></${name}>`;
}

/** An element with all it must have, and a place to type at in each that is to be filled in. The editor indents further lines as the first. */
function markup(document: OwnershipDocument, declaration: ElementDeclaration, indentation: string, counter: { stops: number }): string {
  const { name, value } = declaration;
  const wanted = leastChildren(document, declaration);
  if (wanted.length === 0) return `${indentation}<${name}>${value?.kind === 'boolean' ? `\${${++counter.stops}:0}` : `$${++counter.stops}`}</${name}>`;
  return [`${indentation}<${name}>`, ...wanted.map((child) => markup(document, child, `${indentation}\t`, counter)), `${indentation}</${name}>`].join('\n');
}

function toItem({ xml }: OwnershipDocument, place: Place, proposal: Proposal, index: number, { snippets, insertReplace }: CompletionRequest['support']): CompletionItem {
  const snippet = snippets ? proposal.snippet : undefined;
  const newText = snippet ?? proposal.text;
  const [insert, replace] = [toLspRange(xml, place.insert), toLspRange(xml, place.replace)];
  const isTag = xml.text.slice(place.insert.start, place.insert.end).startsWith('<');
  const meaning = proposal.kind === CompletionItemKind.Struct || proposal.kind === CompletionItemKind.Field ? meanings.get(proposal.label) : undefined;
  return {
    label: proposal.label,
    kind: proposal.kind,
    sortText: String(index).padStart(3, '0'),
    filterText: isTag ? `<${proposal.label}` : proposal.kind === CompletionItemKind.Reference ? newText : proposal.label,
    textEdit: insertReplace ? { newText, insert, replace } : { newText, range: replace },
    ...(proposal.description === undefined ? {} : { detail: proposal.description, labelDetails: { description: proposal.description } }),
    ...(meaning === undefined ? {} : { documentation: meaning }),
    ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
  };
}
