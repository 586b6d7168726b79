import { InsertTextFormat, type CompletionItem, type CompletionItemKind } from 'vscode-languageserver-types';
import type { FixEdit } from '../../edits/edit';
import { escapeValue } from '../../edits/escape';
import type { LabelChoice } from '../../index/labels';
import type { XbrlDocument } from '../../xbrl/document';
import type { Range } from '../../xml/document';
import type { Spot } from '../subject';
import { toLspRange } from '../text';
import type { Place } from './place';

/** Something that may be written at a place. */
export interface Proposal {
  /** What the list shows. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is to be read there: of a value without references, of elements and attributes the markup. Empty for what only a snippet can say. */
  readonly text: string;
  /** A few words beside it: a label, a definition. */
  readonly description?: string;
  /** What else must be written in the same document. Worked out for proposals that are shown, not before. */
  readonly edits?: () => readonly FixEdit[];
  /** The markup with places to go on typing (LSP's snippet syntax), for editors that know these. */
  readonly snippet?: string;
  /** What can be said of it at length, if anything. */
  readonly documents?: DocumentedThing;
}

/** What a proposal stands for, so that it can be described later: nothing is kept in the meantime. */
export type DocumentedThing =
  | { readonly concept: { readonly url: string; readonly fragment: string } }
  | { readonly role: string }
  | { readonly arcrole: string }
  | { readonly type: string };

/** The proposals for a place, in the order in which they are shown. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** Whether they were chosen by what is typed: then they must be asked for again when that changes. */
  readonly areSearched: boolean;
}

/** What is asked: a place and everything that proposals for it are made of. */
export interface Question extends Spot {
  /** Of the workspace: files that hrefs may lead to, whether or not they are part of the DTS. */
  readonly files: readonly XbrlDocument[];
  /** Whether a document is the filer's own rather than a base taxonomy's. */
  readonly isOwn: (document: XbrlDocument) => boolean;
  readonly choice: LabelChoice;
}

/** The value that is being typed. */
export interface ValueQuestion extends Question {
  readonly element: number;
  readonly typed: string;
}

/** What the client can do, as far as it matters here. */
export interface CompletionSupport {
  readonly snippets: boolean;
  /** Whether it takes both a range to insert at and one to replace. */
  readonly insertReplace: boolean;
}

/** Taxonomies may declare thousands of roles and types. */
const mostItems = 500;

/** Turns proposals for a place into the protocol's items. */
export function toItems({ document }: Question, place: Place, { proposals, areSearched }: Proposals, support: CompletionSupport): CompletionItem[] {
  const shown = proposals.filter(({ text }) => support.snippets || text !== '').slice(0, mostItems);
  const textOf = (range: Range) => document.xml.text.slice(range.start, range.end);
  return shown.map((proposal, index): CompletionItem => {
    const snippet = support.snippets ? proposal.snippet : undefined;
    const newText = snippet ?? written(document, place, proposal);
    // What is chosen by the words typed need not begin with them: to the client it does.
    const filterText = areSearched ? `${textOf(place.insert)} ${proposal.label} ${proposal.description ?? ''}` : place.kind === 'value' ? `${proposal.text} ${proposal.label} ${proposal.description ?? ''}` : `${textOf(place.insert).startsWith('<') ? '<' : ''}${proposal.label}`;
    const insert = toLspRange(document.xml, place.insert);
    const replace = toLspRange(document.xml, place.replace);
    const edits = proposal.edits?.() ?? [];
    return {
      label: proposal.label,
      kind: proposal.kind,
      sortText: String(index).padStart(5, '0'),
      filterText,
      textEdit: support.insertReplace ? { newText, insert, replace } : { newText, range: replace },
      ...(proposal.description === undefined ? {} : { detail: proposal.description, labelDetails: { description: proposal.description } }),
      ...(snippet !== undefined ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(edits.length === 0 ? {} : { additionalTextEdits: edits.map((edit) => ({ range: toLspRange(document.xml, edit.range), newText: edit.newText })) }),
      ...(proposal.documents ? { data: { uri: document.uri, ...proposal.documents } } : {}),
    };
  });
}

function written({ xml }: XbrlDocument, place: Place, { text }: Proposal): string {
  if (place.kind !== 'value') return text;
  const quote = place.before || place.after || xml.text.charAt(place.insert.start - 1);
  return place.before + escapeValue(text, quote, xml) + place.after;
}

/** Text as it stands in a snippet (LSP, snippet syntax): what would begin something else is escaped. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
