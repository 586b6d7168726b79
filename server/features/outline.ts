import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { nameOfConcept } from '../index/concept';
import type { Dts } from '../index/dts';
import { preferLabel, textOf, type LabelChoice } from '../index/labels';
import { orderOf, type End, type Relationship } from '../index/network';
import { roleName } from '../standards/roles';
import type { Range } from '../xml/document';
import type { XbrlDocument } from '../xbrl/document';
import { baseSetOf } from '../index/baseSet';
import { arcroles, parseClark, roles } from '../xbrl/names';
import { Locator, type ExtendedLink } from '../xbrl/views';
import { count } from './hover/markdown';
import { toLspRange } from './text';

/** No tree goes deeper, and no extended link shows more, than this, whatever a hostile linkbase says. */
const deepest = 40;
const mostSymbols = 20_000;

/**
 * The outline of a document: its roles by definition, in each the trees of its networks by label, then its labels and
 * references, then the concepts it declares.
 */
export function outline(document: XbrlDocument, dts: Dts, choice: LabelChoice): readonly DocumentSymbol[] {
  return [...roleSymbols(document, dts, choice), ...conceptSymbols(document, dts, choice)];
}

function roleSymbols(document: XbrlDocument, dts: Dts, choice: LabelChoice): readonly DocumentSymbol[] {
  const linksByRole = new Map<string, ExtendedLink[]>();
  for (const link of document.extendedLinks) {
    const role = link.role ?? roles.link;
    const links = linksByRole.get(role);
    if (links) links.push(link);
    else linksByRole.set(role, [link]);
  }
  const names = new Map([...linksByRole.keys()].map((role) => [role, definitionOf(dts, role)]));
  return [...linksByRole]
    .sort(([a], [b]) => compare(names.get(a)!, names.get(b)!))
    .map(([role, links]) => {
      const children = links.map((link) => linkSymbol(document, dts, link, choice));
      const first = document.xml.elementRange(links[0]!.element);
      const last = document.xml.elementRange(links.at(-1)!.element);
      return symbol(document, names.get(role)!, '', SymbolKind.Namespace, { start: first.start, end: last.end }, document.xml.nameRange(links[0]!.element), children);
    });
}

function linkSymbol(document: XbrlDocument, dts: Dts, link: ExtendedLink, choice: LabelChoice): DocumentSymbol {
  const { local } = parseClark(link.name);
  const name = local.replace(/Link$/, '') || local;
  const detail = link.resources.length > 0 ? count(link.resources.length, 'resource') : count(link.arcs.length, 'arc');
  const children = link.resources.length > 0 ? [] : treeSymbols(document, dts, link, choice);
  return symbol(document, name.charAt(0).toUpperCase() + name.slice(1), detail, SymbolKind.Module, document.xml.elementRange(link.element), document.xml.nameRange(link.element), children);
}

/** The trees that the arcs of one extended link make: in a definition, hypercube, dimension and members hang together. */
function treeSymbols(document: XbrlDocument, dts: Dts, link: ExtendedLink, choice: LabelChoice): readonly DocumentSymbol[] {
  const networks = new Set(link.arcs.flatMap((arc) => dts.network(baseSetOf(arc)?.key ?? '') ?? []));
  const relationships = [...networks].flatMap((network) => network.relationships.filter(({ arc }) => arc.link === link));
  const children = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const siblings = children.get(relationship.from.key);
    if (!siblings) children.set(relationship.from.key, [relationship]);
    // A default member hangs on its dimension twice: once is enough to read.
    else if (relationship.arc.arcrole !== arcroles.dimensionDefault) siblings.push(relationship);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => orderOf(a.arc) - orderOf(b.arc));

  let grown = 0;
  const grow = (end: End, range: Range, preferredLabel: string | undefined, above: readonly string[]): DocumentSymbol => {
    const path = [...above, end.key];
    const below = path.length > deepest || ++grown > mostSymbols ? [] : (children.get(end.key) ?? []).filter(({ to }) => !path.includes(to.key));
    return symbol(
      document,
      labelOf(dts, end, choice, preferredLabel),
      end.concept ? nameOfConcept(end.concept) : '',
      below.length > 0 ? SymbolKind.Class : SymbolKind.Field,
      range,
      range,
      below.map(({ arc, to }) => grow(to, document.xml.elementRange(arc.element), arc.preferredLabel, path)),
    );
  };
  const notRoots = new Set(relationships.map(({ to }) => to.key));
  return [...children].flatMap(([key, [first]]) => (notRoots.has(key) ? [] : [grow(first!.from, document.xml.elementRange(first!.from.participant.element), undefined, [])]));
}

function conceptSymbols(document: XbrlDocument, dts: Dts, choice: LabelChoice): readonly DocumentSymbol[] {
  const concepts = document.elementDeclarations.filter((declaration) => declaration.localName !== undefined);
  if (concepts.length === 0) return [];
  const children = concepts.map((declaration) => {
    const label = preferLabel(dts.labelsOf(dts.conceptOf(declaration).key), choice);
    const kind = declaration.abstract ? SymbolKind.Interface : SymbolKind.Property;
    const range = document.xml.elementRange(declaration.element);
    return symbol(document, declaration.localName!, label ? textOf(label) : '', kind, range, document.xml.nameRange(declaration.element), []);
  });
  const range = { start: document.xml.elementRange(concepts[0]!.element).start, end: document.xml.elementRange(concepts.at(-1)!.element).end };
  return [symbol(document, 'Concepts', `${concepts.length}`, SymbolKind.Package, range, document.xml.nameRange(concepts[0]!.element), children)];
}

function labelOf(dts: Dts, end: End, choice: LabelChoice, role: string | undefined): string {
  if (!end.concept) return end.participant instanceof Locator ? (end.participant.href ?? '') : end.participant.content.trim();
  const label = preferLabel(dts.labelsOf(end.concept.key), role === undefined ? choice : { ...choice, role: role.trim() });
  return label ? textOf(label) : nameOfConcept(end.concept);
}

function definitionOf(dts: Dts, role: string): string {
  return dts.roleTypesOf(role).find(({ definition }) => definition)?.definition ?? roleName(role);
}

/** By number where definitions start with one, as the SEC's do. */
const { compare } = new Intl.Collator('en', { numeric: true });

function symbol(document: XbrlDocument, name: string, detail: string, kind: SymbolKind, range: Range, selection: Range, children: readonly DocumentSymbol[]): DocumentSymbol {
  // VS Code refuses an outline in which a name is empty.
  return { name: name || '(no name)', detail, kind, range: toLspRange(document.xml, range), selectionRange: toLspRange(document.xml, selection), children: [...children] };
}
