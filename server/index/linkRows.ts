import type { XbrlDocument } from '../xbrl/document';
import { arcroles } from '../xbrl/names';
import { fragmentOf } from '../xbrl/pointer';
import { RowsByCell, RowsByLink } from '../xbrl/rowOrder';
import type { Arc, Locator, Resource } from '../xbrl/views';
import { isProhibiting } from './network';

/**
 * Finds what belongs together in the extended links of one document: a label and what carries it, a locator and its arcs. Views are made
 * of what is found only, so that a question about one concept does not cost a look at all others.
 */
class LinkRows {
  readonly #document: XbrlDocument;
  #locatorsByHref: RowsByCell | undefined;
  #locatorsByLabel: RowsByLink | undefined;
  #resourcesByLabel: RowsByLink | undefined;
  #arcsByFrom: RowsByLink | undefined;
  #arcsByTo: RowsByLink | undefined;
  #hrefs: HrefsByFragment | undefined;
  #labelling: Labelling | undefined;

  constructor(document: XbrlDocument) {
    this.#document = document;
  }

  /**
   * The locators and resources of an extended link that carry an xlink:label; both are numbers, of a row and of a string. Locators come first.
   */
  endsOf(link: number, label: number): readonly (Locator | Resource)[] {
    const { locators, resources } = this.#document.tables;
    this.#locatorsByLabel ??= new RowsByLink(locators.columns.link, locators.columns.label);
    this.#resourcesByLabel ??= new RowsByLink(resources.columns.link, resources.columns.label);
    const ends: (Locator | Resource)[] = [];
    for (const row of this.#locatorsByLabel.rowsOf(link, label)) ends.push(this.#document.view('locators', row));
    for (const row of this.#resourcesByLabel.rowsOf(link, label)) ends.push(this.#document.view('resources', row));
    return ends;
  }

  /** The arcs of a locator's extended link that start at it, by its xlink:label, in document order. */
  arcsFrom({ row }: Locator): readonly Arc[] {
    const { locators, arcs } = this.#document.tables;
    this.#arcsByFrom ??= new RowsByLink(arcs.columns.link, arcs.columns.from);
    return this.#arcs(this.#arcsByFrom.rowsOf(locators.columns.link[row]!, locators.columns.label[row]!));
  }

  /** The arcs of a locator's extended link that end at it. */
  arcsTo({ row }: Locator): readonly Arc[] {
    const { locators, arcs } = this.#document.tables;
    this.#arcsByTo ??= new RowsByLink(arcs.columns.link, arcs.columns.to);
    return this.#arcs(this.#arcsByTo.rowsOf(locators.columns.link[row]!, locators.columns.label[row]!));
  }

  /** The locators whose href may lead to the element with an id ('' for the document as a whole): those in a scheme (XBRL 2.1, 3.5.4) are always among them. */
  locatorsTo(id: string): readonly Locator[] {
    this.#locatorsByHref ??= new RowsByCell(this.#document.tables.locators.columns.href);
    this.#hrefs ??= this.#hrefsByFragment(this.#locatorsByHref);
    const found: Locator[] = [];
    for (const hrefs of [this.#hrefs.plain.get(id), this.#hrefs.schemes]) {
      for (const href of typeof hrefs === 'number' ? [hrefs] : (hrefs ?? [])) {
        for (const row of this.#locatorsByHref.rowsOf(href)) found.push(this.#document.view('locators', row));
      }
    }
    return found;
  }

  /** What the document has to do with concept-label relationships; see {@link Labelling}. */
  get labelling(): Labelling {
    return (this.#labelling ??= this.#labels());
  }

  #labels(): Labelling {
    const { arcs, locators } = this.#document.tables;
    const { arcrole, link, to, use } = arcs.columns;
    this.#locatorsByLabel ??= new RowsByLink(locators.columns.link, locators.columns.label);
    let labelling: Labelling = 'none';
    let [number, isLabelling] = [-1, false];
    for (let row = 0; row < arcs.length; row++) {
      if (arcrole[row] !== number) {
        number = arcrole[row]!;
        isLabelling = number >= 0 && this.#document.string(number) === arcroles.conceptLabel;
      }
      if (!isLabelling) continue;
      labelling = 'own';
      if (use[row]! >= 0 && isProhibiting(this.#document.view('arcs', row))) return 'shared';
      if (this.#locatorsByLabel.rowsOf(link[row]!, to[row]!).length > 0) return 'shared';
    }
    return labelling;
  }

  #hrefsByFragment(byHref: RowsByCell): HrefsByFragment {
    const plain = new Map<string, number | number[]>();
    const schemes: number[] = [];
    for (const href of byHref.numbers()) {
      const fragment = fragmentOf(this.#document.string(href)) ?? '';
      const others = fragment.includes('(') ? schemes : plain.get(fragment);
      // Few documents write one place in two ways.
      if (others === undefined) plain.set(fragment, href);
      else if (typeof others === 'number') plain.set(fragment, [others, href]);
      else others.push(href);
    }
    return { plain, schemes };
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

/** Numbers of hrefs by the fragment they end with, those in a scheme apart. */
interface HrefsByFragment {
  readonly plain: ReadonlyMap<string, number | readonly number[]>;
  readonly schemes: readonly number[];
}

const cache = new WeakMap<XbrlDocument, LinkRows>();

/** What belongs together in the extended links of a document. */
export function linkRowsOf(document: XbrlDocument): LinkRows {
  let rows = cache.get(document);
  if (!rows) cache.set(document, (rows = new LinkRows(document)));
  return rows;
}
