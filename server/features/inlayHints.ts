import type { InlayHint, Position } from 'vscode-languageserver-types';
import { attributeRange } from '../edits/startTag';
import type { Dts } from '../index/dts';
import { preferLabel, textOf as textOfLabel, type LabelChoice } from '../index/labels';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { attributes, isSummationItem, parseClark } from '../xbrl/names';
import { Locator, type Arc } from '../xbrl/views';
import type { ExpandedName, Range } from '../xml/document';
import { shorten } from './hover/markdown';
import { textOf } from './text';

/** Which hints a user wants to see. */
export interface InlayHintChoice {
  /** The labels of concepts, and the texts of labels, behind what stands for them. */
  readonly labels: boolean;
  /** The signs with which items enter a sum. */
  readonly signs: boolean;
  /** Whether totals add up, behind each total in its first arc. */
  readonly sums: boolean;
}

/** More hints than this no screen shows. */
const mostHints = 5_000;
const longest = 60;

/** What a hint explains: the place of the attribute's value, for {@link explainedBy}. */
interface HintKey {
  readonly uri: string;
  readonly position: Position;
}

/**
 * The hints in part of a document: behind an href of a locator, and the ends of an arc, the label of the concept; behind the end
 * of a summation-item arc (XBRL 2.1, 5.2.5.2) the sign of its weight.
 * @param range in UTF-16 offsets; the hints are those of the elements that begin in it
 * @param uri by which the hints are resolved
 * @param marks what to show behind the total of an arc, by the arc's element
 */
export function inlayHints(uri: string, document: XbrlDocument, dts: Dts, range: Range, choice: InlayHintChoice, labels: LabelChoice, marks: () => ReadonlyMap<number, string> = () => new Map()): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  const add = (node: XbrlNode, name: ExpandedName, label: string | undefined) => {
    const hint = label === undefined || label === '' || hints.length >= mostHints ? undefined : hintBehind(uri, node, name, label);
    if (hint) hints.push(hint);
  };
  const isIn = ({ element }: XbrlNode) => {
    const { start } = document.xml.startTagRange(element);
    return start >= range.start && start < range.end;
  };
  if (choice.labels) for (const locator of document.locators) if (isIn(locator)) add(locator, attributes.href, labelOf(locator, dts, labels));
  const sums = choice.sums ? marks() : undefined;
  for (const arc of document.arcs) {
    if (!isIn(arc)) continue;
    add(arc, attributes.from, sums?.get(arc.element));
    if (choice.labels) add(arc, attributes.from, endLabel(arc, arc.from, dts, labels));
    if (choice.signs) add(arc, attributes.to, signOf(arc));
    if (choice.labels) add(arc, attributes.to, endLabel(arc, arc.to, dts, { ...labels, role: arc.preferredLabel ?? labels.role }));
  }
  return hints;
}

/** The place whose hover explains a hint; `undefined` for a hint of anybody else's. */
export function explainedBy(hint: InlayHint): HintKey | undefined {
  const data: unknown = hint.data;
  return typeof data === 'object' && data !== null && 'uri' in data && 'position' in data ? (data as HintKey) : undefined;
}

function hintBehind(uri: string, { document, element }: XbrlNode, { namespace, local }: ExpandedName, label: string): InlayHint | undefined {
  const { xml } = document;
  const attribute = xml.attribute(element, namespace, local);
  if (attribute === undefined) return undefined;
  const text = textOf(xml);
  const data: HintKey = { uri, position: text.positionAt(xml.valueRange(attribute).end) };
  return { position: text.positionAt(attributeRange(xml, attribute).end), label, paddingLeft: true, data };
}

function labelOf(locator: Locator, dts: Dts, choice: LabelChoice): string | undefined {
  const concept = dts.conceptAt(locator.target);
  const label = concept && preferLabel(dts.labelsOf(concept.key), choice);
  return label && shorten(textOfLabel(label), longest);
}

/** The label of the concept at the end of an arc, or the text where that is a label. */
function endLabel({ link }: Arc, name: string | undefined, dts: Dts, choice: LabelChoice): string | undefined {
  const [end] = link?.ends(name) ?? [];
  if (!end) return undefined;
  if (end instanceof Locator) return labelOf(end, dts, choice);
  return parseClark(end.name).local === 'label' ? shorten(end.content.replace(/\s+/g, ' ').trim(), longest) : undefined;
}

function signOf({ arcrole, weight }: Arc): string | undefined {
  const number = isSummationItem(arcrole) ? Number(weight?.trim() || NaN) : NaN;
  return number > 0 ? '+' : number < 0 ? '−' : undefined;
}
