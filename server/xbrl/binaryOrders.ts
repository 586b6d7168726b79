import type { Steps } from '../xml/steps';
import { sectionOf, type SectionBehindTables } from './binaryLayout';
import type { SectionReader, SectionWriter } from './binarySections';
import { HrefsByFragment, type Strings } from './hrefsByFragment';
import { labellings, type Labelling, type LinkOrders } from './linkOrders';
import { RowsByCell, RowsByLink } from './rowOrder';
import type { XbrlTables } from './tables';

/** Writes, in steps, the sections that {@link KeptOrders} reads, in the order of the layout. */
export function* writeOrders(orders: LinkOrders, sections: SectionWriter): Steps<void> {
  const write = ({ order, starts }: RowsByCell) => {
    sections.numbers(order);
    sections.numbers(starts);
  };
  write(orders.locatorsByHref);
  const { hrefs, hashes, schemes } = orders.hrefs;
  for (const numbers of [hrefs, hashes, schemes]) sections.numbers(numbers);
  yield;
  for (const rows of ['locatorsByLabel', 'resourcesByLabel', 'arcsByFrom', 'arcsByTo'] as const) {
    write(orders[rows].byLink);
    yield;
  }
  sections.numbers([labellings.indexOf(orders.labelling), ...orders.labellingLinks]);
}

/** The orders of a document that was kept. They are cut out when somebody asks for them. */
export class KeptOrders implements LinkOrders {
  readonly #sections: SectionReader;
  readonly #tables: XbrlTables;
  readonly #strings: Strings;
  #locatorsByHref: RowsByCell | undefined;
  #hrefs: HrefsByFragment | undefined;
  #locatorsByLabel: RowsByLink | undefined;
  #resourcesByLabel: RowsByLink | undefined;
  #arcsByFrom: RowsByLink | undefined;
  #arcsByTo: RowsByLink | undefined;
  #labellingLinks: ReadonlySet<number> | undefined;

  /** @param strings where the strings are that numbers of the tables stand for */
  constructor(sections: SectionReader, tables: XbrlTables, strings: Strings) {
    this.#sections = sections;
    this.#tables = tables;
    this.#strings = strings;
  }

  get locatorsByHref(): RowsByCell {
    return (this.#locatorsByHref ??= this.#rows('locatorsByHref', 'locatorsByHrefStarts'));
  }

  get hrefs(): HrefsByFragment {
    return (this.#hrefs ??= new HrefsByFragment(this.#sections.numbers(sectionOf.hrefsByHash), this.#sections.numbers(sectionOf.hrefHashes), this.#sections.numbers(sectionOf.schemeHrefs), this.#strings));
  }

  get locatorsByLabel(): RowsByLink {
    return (this.#locatorsByLabel ??= new RowsByLink(this.#rows('locatorsByLabel', 'locatorsByLabelStarts'), this.#tables.locators.columns.label));
  }

  get resourcesByLabel(): RowsByLink {
    return (this.#resourcesByLabel ??= new RowsByLink(this.#rows('resourcesByLabel', 'resourcesByLabelStarts'), this.#tables.resources.columns.label));
  }

  get arcsByFrom(): RowsByLink {
    return (this.#arcsByFrom ??= new RowsByLink(this.#rows('arcsByFrom', 'arcsByFromStarts'), this.#tables.arcs.columns.from));
  }

  get arcsByTo(): RowsByLink {
    return (this.#arcsByTo ??= new RowsByLink(this.#rows('arcsByTo', 'arcsByToStarts'), this.#tables.arcs.columns.to));
  }

  get labelling(): Labelling {
    return labellings[this.#sections.numbers(sectionOf.labelling)[0] ?? 0] ?? 'none';
  }

  get labellingLinks(): ReadonlySet<number> {
    return (this.#labellingLinks ??= new Set(this.#sections.numbers(sectionOf.labelling).subarray(1)));
  }

  #rows(order: SectionBehindTables, starts: SectionBehindTables): RowsByCell {
    return new RowsByCell(this.#sections.numbers(sectionOf[order]), this.#sections.numbers(sectionOf[starts]));
  }
}
