import type { Steps } from '../xml/steps';
import type { DocumentContent } from '../xbrl/content';
import type { XbrlDocument } from '../xbrl/document';
import { arcroles } from '../xbrl/names';
import { fragmentOf } from '../xbrl/pointer';
import { RowsByCell, RowsByLink } from '../xbrl/rowOrder';
import type { Cells } from '../xbrl/table';
import type { Arc, Locator, Resource } from '../xbrl/views';
import { addTo } from './groupBy';
import { isProhibiting } from './network';

const sides = ['from', 'to'] as const;

/** An end of an arc that is lost: its extended link has nothing with that xlink:label. */
export interface LostEnd {
  readonly arc: Arc;
  readonly side: (typeof sides)[number];
  readonly label: string;
}

/**
 * Finds what belongs together in the extended links of one document: a label and what carries it, a locator and its arcs. Views are made
 * of what is found only, so that a question about one concept does not cost a look at all others.
 */
class LinkRows {
  readonly #document: XbrlDocument;

  constructor(document: XbrlDocument) {
    this.#document = document;
  }

  /**
   * The locators and resources of an extended link that carry an xlink:label; both are numbers, of a row and of a string. Locators come first.
   */
  endsOf(link: number, label: number): readonly (Locator | Resource)[] {
    const { locators, resources } = this.#document.tables;
    const ends: (Locator | Resource)[] = [];
    for (const row of byLink(locators.columns.link, locators.columns.label).rowsOf(link, label)) ends.push(this.#document.view('locators', row));
    for (const row of byLink(resources.columns.link, resources.columns.label).rowsOf(link, label)) ends.push(this.#document.view('resources', row));
    return ends;
  }

  /** The arcs of a locator's extended link that start at it, by its xlink:label, in document order. */
  arcsFrom({ row }: Locator): readonly Arc[] {
    const { link, label } = this.#document.tables.locators.columns;
    return this.#arcs(this.#arcsFromRows().rowsOf(link[row]!, label[row]!));
  }

  /** The arcs of a locator's extended link that end at it. */
  arcsTo({ row }: Locator): readonly Arc[] {
    const { link, label } = this.#document.tables.locators.columns;
    return this.#arcs(this.#arcsToRows().rowsOf(link[row]!, label[row]!));
  }

  /** The ends of arcs in extended links that no locator or resource there is called by, in document order. */
  *lostEnds(): Generator<LostEnd> {
    const { locators, resources, arcs: { length, columns } } = this.#document.tables;
    const located = byLink(locators.columns.link, locators.columns.label);
    const labelled = byLink(resources.columns.link, resources.columns.label);
    for (let row = 0; row < length; row++) {
      const link = columns.link[row]!;
      if (link < 0) continue;
      for (const side of sides) {
        const label = columns[side][row]!;
        if (label >= 0 && !located.has(link, label) && !labelled.has(link, label)) yield { arc: this.#document.view('arcs', row), side, label: this.#document.string(label) };
      }
    }
  }

  /** The arcs of one extended link that have xlink:from and xlink:to in common, where there are several, in document order. */
  *repeatedArcs(): Generator<readonly Arc[]> {
    const { to } = this.#document.tables.arcs.columns;
    for (const rows of this.#arcsFromRows().shared()) {
      const byEnd = new Map<number, number[]>();
      for (const row of rows) if (to[row]! >= 0) addTo(byEnd, to[row]!, row);
      for (const repeated of byEnd.values()) if (repeated.length > 1) yield repeated.map((row) => this.#document.view('arcs', row));
    }
  }

  #arcsFromRows(): RowsByLink {
    const { link, from } = this.#document.tables.arcs.columns;
    return byLink(link, from);
  }

  #arcsToRows(): RowsByLink {
    const { link, to } = this.#document.tables.arcs.columns;
    return byLink(link, to);
  }

  /** The locators whose href ends with a fragment ('' for none); those in a scheme (XBRL 2.1, 3.5.4), which may lead to any element, where it is `undefined`. */
  locatorsBy(fragment: string | undefined): readonly Locator[] {
    const { rows, plain, schemes } = hrefsOf(this.#document.content);
    const hrefs = fragment === undefined ? schemes : (plain.get(fragment) ?? []);
    const found: Locator[] = [];
    for (const href of typeof hrefs === 'number' ? [hrefs] : hrefs) {
      for (const row of rows.rowsOf(href)) found.push(this.#document.view('locators', row));
    }
    return found;
  }

  /** What the document has to do with concept-label relationships; see {@link Labelling}. */
  get labelling(): Labelling {
    return labellingOf(this.#document.content).labelling;
  }

  /** The rows of the extended links with concept-label arcs: few of those in which a concept has locators. */
  get labellingLinks(): ReadonlySet<number> {
    return labellingOf(this.#document.content).links;
  }

  #arcs(rows: Int32Array): readonly Arc[] {
    return Array.from(rows, (row) => this.#document.view('arcs', row));
  }
}

/**
 * What the concept-label arcs of a document do: nothing, there being none; attach resources that stand beside them; or prohibit or lead
 * elsewhere, so that what labels there are is known only together with the other documents of the DTS.
 */
export type Labelling = 'none' | 'own' | 'shared';

interface LabellingLinks {
  readonly labelling: Labelling;
  /** The rows of the extended links with concept-label arcs. */
  readonly links: ReadonlySet<number>;
}

const labellings = new WeakMap<DocumentContent, LabellingLinks>();

function labellingOf(content: DocumentContent): LabellingLinks {
  let labelling = labellings.get(content);
  if (!labelling) labellings.set(content, (labelling = findLabelling(content)));
  return labelling;
}

function findLabelling(content: DocumentContent): LabellingLinks {
  const { arcs, locators } = content.tables;
  const { arcrole, link, to, use } = arcs.columns;
  const locatorsByLabel = byLink(locators.columns.link, locators.columns.label);
  const links = new Set<number>();
  let isShared = false;
  let [number, isLabelling] = [-1, false];
  for (let row = 0; row < arcs.length; row++) {
    if (arcrole[row] !== number) {
      number = arcrole[row]!;
      isLabelling = number >= 0 && content.string(number) === arcroles.conceptLabel;
    }
    if (!isLabelling) continue;
    links.add(link[row]!);
    isShared ||= (use[row]! >= 0 && isProhibiting({ use: content.string(use[row]!) })) || locatorsByLabel.has(link[row]!, to[row]!);
  }
  return { labelling: isShared ? 'shared' : links.size > 0 ? 'own' : 'none', links };
}

const sorted = new WeakMap<Cells, { readonly links: Cells; readonly rows: RowsByLink }>();

/** The rows of a table by link and another column. Versions of a document that differ elsewhere have these columns in common. */
function byLink(links: Cells, cells: Cells): RowsByLink {
  let known = sorted.get(cells);
  if (known?.links !== links) sorted.set(cells, (known = { links, rows: new RowsByLink(links, cells) }));
  return known.rows;
}

/** Numbers of hrefs by the fragment they end with, those in a scheme apart, and the locators with each of them. */
interface Hrefs {
  readonly rows: RowsByCell;
  readonly plain: ReadonlyMap<string, number | readonly number[]>;
  readonly schemes: readonly number[];
}

const hrefCache = new WeakMap<Cells, Hrefs>();

function hrefsOf(content: DocumentContent): Hrefs {
  const { href } = content.tables.locators.columns;
  let hrefs = hrefCache.get(href);
  if (!hrefs) hrefCache.set(href, (hrefs = collectHrefs(content, new RowsByCell(href))));
  return hrefs;
}

function collectHrefs(content: DocumentContent, rows: RowsByCell): Hrefs {
  const plain = new Map<string, number | number[]>();
  const schemes: number[] = [];
  for (const href of rows.numbers()) {
    const fragment = fragmentOf(content.string(href)) ?? '';
    const others = fragment.includes('(') ? schemes : plain.get(fragment);
    // Few documents write one place in two ways.
    if (others === undefined) plain.set(fragment, href);
    else if (typeof others === 'number') plain.set(fragment, [others, href]);
    else others.push(href);
  }
  return { rows, plain, schemes };
}

const cache = new WeakMap<XbrlDocument, LinkRows>();

/** Sorts, in steps, what answers about a concept will ask for, so that the first of them need not wait for it. */
export function* prepareLinkRows(content: DocumentContent): Steps<void> {
  hrefsOf(content);
  yield;
  const { arcs, locators, resources } = content.tables;
  for (const { columns: { link, label } } of [locators, resources]) {
    byLink(link, label);
    yield;
  }
  labellingOf(content);
  yield;
  byLink(arcs.columns.link, arcs.columns.from);
  yield;
  byLink(arcs.columns.link, arcs.columns.to);
}

/** What belongs together in the extended links of a document. */
export function linkRowsOf(document: XbrlDocument): LinkRows {
  let rows = cache.get(document);
  if (!rows) cache.set(document, (rows = new LinkRows(document)));
  return rows;
}
