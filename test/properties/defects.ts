import type { FixEdit } from '../../server/edits/edit';
import { removeAttribute } from '../../server/edits/removeAttribute';
import { removeElement } from '../../server/edits/removeElement';
import type { XbrlDocument, XbrlNode } from '../../server/xbrl/document';
import { attributes, isSummationItem, namespaces } from '../../server/xbrl/names';
import { Locator, type Arc } from '../../server/xbrl/views';
import type { ExpandedName } from '../../server/xml/document';

/** One place of a taxonomy broken so that there is one way to repair it. */
export interface Defect {
  readonly edits: readonly FixEdit[];
  /** What it is about: two defects about the same thing might hide each other. */
  readonly about: readonly (string | undefined)[];
}

/** Something that can go wrong: all places in a document where it can, given all documents of the taxonomy. */
type Kind = (document: XbrlDocument, all: readonly XbrlDocument[]) => readonly Defect[];

const of = (arc: Arc) => [arc.from, arc.to];

export const kinds: Readonly<Record<string, Kind>> = {
  'a letter too many in an id': (document, all) => ownLocators(document, all).map((locator) => ({ edits: append(locator, attributes.href, 'q'), about: [locator.target!.fragment, locator.label] })),
  'a letter too many in the name an arc leads to': ({ arcs }) => arcs.filter(({ link, to, name }) => name.endsWith('}presentationArc') && link!.ends(to).length === 1).map((arc) => ({ edits: append(arc, attributes.to, 'q'), about: of(arc) })),
  'a missing locator': (document, all) =>
    ownLocators(document, all)
      .filter(({ link, label, target }) => target!.fragment!.endsWith(label!) && link!.ends(label).length === 1 && link!.arcs.some(({ from, to }) => from === label || to === label))
      .map((locator) => ({ edits: [removeElement(document, locator.element)], about: [locator.target!.fragment, locator.label] })),
  'a weight of the other sign': (document, all) => balanced(document, all).map((arc) => ({ edits: write(arc, attributes.weight, arc.weight!.startsWith('-') ? arc.weight!.slice(1) : `-${arc.weight!}`), about: of(arc) })),
  'a weight of 0': (document, all) => balanced(document, all).map((arc) => ({ edits: write(arc, attributes.weight, '0'), about: of(arc) })),
  'a missing weight': (document, all) => balanced(document, all).map((arc) => ({ edits: removeAttribute(document, arc.element, attributes.weight), about: of(arc) })),
  'a label without language': (document) => labelsIn(document).map((label) => ({ edits: removeAttribute(document, label.element, { namespace: namespaces.xml, local: 'lang' }), about: [label.label] })),
  'a label that begins with a blank': (document) => labelsIn(document).map((label) => ({ edits: [insertion(document, document.xml.contentRange(label.element).start, ' ')], about: [label.label] })),
  'a label role cut short': (document) => labelsIn(document).map((label) => ({ edits: write(label, attributes.role, label.role!.replace(/^.*\//, '')), about: [label.label] })),
  'an arc without arcrole': (document) => document.arcs.filter(({ name }) => name.endsWith('}presentationArc') || name.endsWith('}labelArc')).map((arc) => ({ edits: removeAttribute(document, arc.element, attributes.arcrole), about: of(arc) })),
  'an arc without xlink:type': (document) => document.arcs.map((arc) => ({ edits: removeAttribute(document, arc.element, attributes.type), about: of(arc) })),
  'a locator of the wrong xlink:type': (document) => document.locators.map((locator) => ({ edits: write(locator, attributes.type, 'resource'), about: [locator.label] })),
  'an arc twice': (document) => document.arcs.map((arc) => ({ edits: [behind(arc, textOf(arc))], about: of(arc) })),
  'a relationship twice': (document) =>
    document.arcs.flatMap((arc) => {
      const [end, ...others] = arc.link!.ends(arc.to);
      if (!(end instanceof Locator) || others.length > 0) return [];
      return [{ edits: [behind(arc, changed(end, attributes.label, `${arc.to!}-again`) + changed(arc, attributes.to, `${arc.to!}-again`))], about: of(arc) }];
    }),
  'a missing roleRef': (document, all) =>
    document.roleReferences.filter(({ target, isArcrole }) => isArcrole || all.some(({ uri }) => uri === target?.url)).map((reference) => ({ edits: [removeElement(document, reference.element)], about: [reference.uri] })),
  'a roleRef twice': (document) => document.roleReferences.map((reference) => ({ edits: [behind(reference, textOf(reference))], about: [reference.uri] })),
};

/** Locators of concepts that the taxonomy declares itself, which their links locate once. */
function ownLocators({ locators }: XbrlDocument, all: readonly XbrlDocument[]): readonly Locator[] {
  const isOwn = ({ target }: Locator) => target?.fragment !== undefined && all.some(({ uri, ids }) => uri === target.url && ids.has(target.fragment!));
  return locators.filter((locator) => isOwn(locator) && locator.link!.locators.filter(({ target }) => target?.fragment === locator.target!.fragment).length === 1);
}

/** Summations of concepts with balances. */
function balanced({ arcs }: XbrlDocument, all: readonly XbrlDocument[]): readonly Arc[] {
  const ids = new Set(all.flatMap(({ elementDeclarations }) => elementDeclarations.flatMap(({ id, balance }) => (id !== undefined && balance !== undefined ? [id] : []))));
  return arcs.filter(({ link, arcrole, from, to }) => isSummationItem(arcrole) && [from, to].every((name) => link!.ends(name).every((end) => end instanceof Locator && ids.has(end.target?.fragment ?? ''))));
}

function labelsIn({ resources }: XbrlDocument) {
  return resources.filter(({ name, role, content }) => name === `{${namespaces.link}}label` && role === 'http://www.xbrl.org/2003/role/label' && content.trim() !== '');
}

function append(node: XbrlNode, name: ExpandedName, added: string): readonly FixEdit[] {
  const { xml } = node.document;
  return [insertion(node.document, xml.valueRange(xml.attribute(node.element, name.namespace, name.local)!).end, added)];
}

function write(node: XbrlNode, name: ExpandedName, newText: string): readonly FixEdit[] {
  const { document } = node;
  return [{ document, range: document.xml.valueRange(document.xml.attribute(node.element, name.namespace, name.local)!), newText }];
}

function behind({ document, element }: XbrlNode, markup: string): FixEdit {
  return insertion(document, document.xml.elementRange(element).end, markup);
}

function insertion(document: XbrlDocument, at: number, newText: string): FixEdit {
  return { document, range: { start: at, end: at }, newText };
}

function textOf({ document, element }: XbrlNode): string {
  const { start, end } = document.xml.elementRange(element);
  return document.xml.text.slice(start, end);
}

/** The text of an element with another value in one of its attributes. */
function changed(node: XbrlNode, name: ExpandedName, value: string): string {
  const { start } = node.document.xml.elementRange(node.element);
  const [{ range }] = write(node, name, value) as [FixEdit];
  const text = textOf(node);
  return text.slice(0, range.start - start) + value + text.slice(range.end - start);
}
