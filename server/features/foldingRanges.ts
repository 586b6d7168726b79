import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Range, XmlDocument } from '../xml/document';
import { endOfSection } from '../xml/sections';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import type { Steps } from '../xml/steps';
import { textOf } from './text';

/** What a client can show. */
export interface FoldingSupport {
  /** It folds whole lines: the characters at which a fold begins and ends mean nothing to it. */
  readonly wholeLines: boolean;
  /** The most folds it takes. */
  readonly limit: number;
}

/** No document has more folds, whatever the client takes. */
const mostFolds = 5000;

/** Shorter runs are read faster than they are unfolded. */
const shortestRun = 3;

/** Folds that are placed in one step. */
const foldsInStep = 500;

interface Fold {
  /** What disappears, in UTF-16 offsets. */
  readonly hidden: Range;
  /** Whether the line on which it ends stays visible where whole lines are folded: an end tag does. */
  readonly keepsLastLine: boolean;
  /** Where the fold begins if whole lines are folded: before the attributes of a start tag. */
  readonly from: number;
  readonly kind?: FoldingRangeKind;
}

/**
 * What can be folded: elements and comments of several lines, and, as regions, runs of locators, resources or arcs; the
 * imports as what they are. Of folds that begin on one line the largest counts, and where there are too many, the smallest go.
 */
export function foldingRanges(document: XbrlDocument, support: FoldingSupport): Steps<readonly FoldingRange[]> {
  return toFoldingRanges(document.xml, foldsOf(document), support);
}

/** What can be folded in any XML: its elements and comments of several lines. */
export function xmlFoldingRanges(xml: XmlDocument, support: FoldingSupport): Steps<readonly FoldingRange[]> {
  return toFoldingRanges(xml, foldsOfXml(xml), support);
}

function* toFoldingRanges(xml: XmlDocument, all: Iterable<Fold>, support: FoldingSupport): Steps<readonly FoldingRange[]> {
  const text = textOf(xml);
  const byLine = new Map<number, FoldingRange>();
  let count = 0;
  for (const fold of all) {
    if (++count % foldsInStep === 0) yield;
    const start = text.positionAt(support.wholeLines ? fold.from : fold.hidden.start);
    const end = text.positionAt(fold.hidden.end);
    const endLine = support.wholeLines && fold.keepsLastLine ? end.line - 1 : end.line;
    if (endLine <= start.line) continue;
    const earlier = byLine.get(start.line);
    if (earlier && earlier.endLine >= endLine) continue;
    byLine.set(start.line, {
      startLine: start.line,
      endLine,
      ...(support.wholeLines ? {} : { startCharacter: start.character, endCharacter: end.character }),
      ...(fold.kind === undefined ? {} : { kind: fold.kind }),
    });
  }
  const folds = [...byLine.values()];
  const limit = Math.min(support.limit, mostFolds);
  if (folds.length > limit) {
    folds.sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine));
    folds.length = limit;
  }
  return folds.sort((a, b) => a.startLine - b.startLine);
}

function* foldsOf(document: XbrlDocument): Generator<Fold> {
  yield* elements(document.xml);
  yield* runs(document, document.schemaReferences, FoldingRangeKind.Imports, 2);
  for (const nodes of [document.locators, document.resources, document.arcs]) yield* runs(document, nodes, FoldingRangeKind.Region, shortestRun);
  yield* comments(document.xml.text);
}

function* foldsOfXml(xml: XmlDocument): Generator<Fold> {
  yield* elements(xml);
  yield* comments(xml.text);
}

function* elements(xml: XmlDocument): Generator<Fold> {
  for (let element = 0; element < xml.elementCount; element++) {
    const content = xml.contentRange(element);
    const { start, end } = xml.elementRange(element);
    const isSelfClosing = content.start === content.end && content.end === end;
    // All that a self-closing element can hide are its attributes.
    if (isSelfClosing) yield { hidden: { start: xml.nameRange(element).end, end }, keepsLastLine: false, from: start };
    else yield { hidden: content, keepsLastLine: content.end < end, from: start };
  }
}

/** Siblings of one kind with no other element between them. */
function* runs(document: XbrlDocument, nodes: readonly XbrlNode[], kind: FoldingRangeKind, shortest: number): Generator<Fold> {
  const { elementParent, elementLast } = document.xml.tables;
  for (let first = 0; first < nodes.length; ) {
    let last = first;
    while (last + 1 < nodes.length) {
      const [here, next] = [nodes[last]!.element, nodes[last + 1]!.element];
      if (next !== elementLast[here]! + 1 || elementParent[next] !== elementParent[here]) break;
      last++;
    }
    if (last - first + 1 >= shortest) {
      const { start, end } = document.xml.elementRange(nodes[first]!.element);
      yield { hidden: { start: end, end: document.xml.elementRange(nodes[last]!.element).end }, keepsLastLine: false, from: start, kind };
    }
    first = last + 1;
  }
}

function* comments(text: string): Generator<Fold> {
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', at)) {
    const end = endOfSection(text, at);
    if (end < 0) return;
    if (text.startsWith('<!--', at)) yield { hidden: { start: at + 4, end: end - 3 }, keepsLastLine: false, from: at, kind: FoldingRangeKind.Comment };
    at = Math.max(end, at + 2);
  }
}
