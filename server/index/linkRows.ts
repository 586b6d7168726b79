import type { Steps } from '../xml/steps';
import type { DocumentContent } from '../xbrl/content';
import type { XbrlDocument } from '../xbrl/document';
import type { Labelling, LinkOrders } from '../xbrl/linkOrders';
import type { Cells } from '../xbrl/table';
import type { Arc, Locator, Resource } from '../xbrl/views';
import { addTo } from './groupBy';

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
    const { locatorsByLabel, resourcesByLabel } = this.#orders;
    const ends: (Locator | Resource)[] = [];
    for (const row of locatorsByLabel.rowsOf(link, label)) ends.push(this.#document.view('locators', row));
    for (const row of resourcesByLabel.rowsOf(link, label)) ends.push(this.#document.view('resources', row));
    return ends;
  }

  /** The arcs of a locator's extended link that start at it, by its xlink:label, in document order. */
  arcsFrom({ row }: Locator): readonly Arc[] {
    const { link, label } = this.#document.tables.locators.columns;
    return this.#arcs(this.#orders.arcsByFrom.rowsOf(link[row]!, label[row]!));
  }

  /** The arcs of a locator's extended link that end at it. */
  arcsTo({ row }: Locator): readonly Arc[] {
    const { link, label } = this.#document.tables.locators.columns;
    return this.#arcs(this.#orders.arcsByTo.rowsOf(link[row]!, label[row]!));
  }

  /** The ends of arcs in extended links that no locator or resource there is called by, in document order. */
  *lostEnds(): Generator<LostEnd> {
    const { length, columns } = this.#document.tables.arcs;
    const { locatorsByLabel, resourcesByLabel } = this.#orders;
    for (let row = 0; row < length; row++) {
      const link = columns.link[row]!;
      if (link < 0) continue;
      for (const side of sides) {
        const label = columns[side][row]!;
        if (label >= 0 && !locatorsByLabel.has(link, label) && !resourcesByLabel.has(link, label)) yield { arc: this.#document.view('arcs', row), side, label: this.#document.string(label) };
      }
    }
  }

  /** The arcs of one extended link that have xlink:from and xlink:to in common, where there are several, in document order. */
  *repeatedArcs(): Generator<readonly Arc[]> {
    const { to } = this.#document.tables.arcs.columns;
    for (const rows of this.#orders.arcsByFrom.shared()) {
      const byEnd = new Map<number, number[]>();
      for (const row of rows) if (to[row]! >= 0) addTo(byEnd, to[row]!, row);
      for (const repeated of byEnd.values()) if (repeated.length > 1) yield repeated.map((row) => this.#document.view('arcs', row));
    }
  }

  /** The locators whose href ends with a fragment ('' for none); those in a scheme (XBRL 2.1, 3.5.4), which may lead to any element, where it is `undefined`. */
  locatorsBy(fragment: string | undefined): readonly Locator[] {
    const { hrefs, locatorsByHref } = this.#orders;
    const found: Locator[] = [];
    for (const href of fragment === undefined ? hrefs.schemes : hrefs.withFragment(fragment)) {
      for (const row of locatorsByHref.rowsOf(href)) found.push(this.#document.view('locators', row));
    }
    return found;
  }

  /** What the document has to do with concept-label relationships; see {@link Labelling}. */
  get labelling(): Labelling {
    return this.#orders.labelling;
  }

  /** The rows of the extended links with concept-label arcs: few of those in which a concept has locators. */
  get labellingLinks(): ReadonlySet<number> {
    return this.#orders.labellingLinks;
  }

  get #orders(): LinkOrders {
    return this.#document.content.linkOrders;
  }

  #arcs(rows: Cells): readonly Arc[] {
    return Array.from(rows, (row) => this.#document.view('arcs', row));
  }
}

const cache = new WeakMap<XbrlDocument, LinkRows>();

const sorting: readonly ((orders: LinkOrders) => unknown)[] = [({ hrefs }) => hrefs, ({ locatorsByLabel }) => locatorsByLabel, ({ resourcesByLabel }) => resourcesByLabel, ({ labelling }) => labelling, ({ arcsByFrom }) => arcsByFrom, ({ arcsByTo }) => arcsByTo];

/** Sorts, in steps, what answers about a concept will ask for, so that the first of them need not wait for it. */
export function* prepareLinkRows({ linkOrders }: DocumentContent): Steps<void> {
  for (const sort of sorting) {
    sort(linkOrders);
    yield;
  }
}

/** What belongs together in the extended links of a document. */
export function linkRowsOf(document: XbrlDocument): LinkRows {
  let rows = cache.get(document);
  if (!rows) cache.set(document, (rows = new LinkRows(document)));
  return rows;
}
