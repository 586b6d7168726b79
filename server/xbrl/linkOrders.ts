import type { XmlContent } from './content';
import { HrefsByFragment } from './hrefsByFragment';
import { arcroles } from './names';
import { RowsByCell, RowsByLink } from './rowOrder';
import type { Cells } from './table';

/**
 * What the concept-label arcs of a document do: nothing, there being none; attach resources that stand beside them; or prohibit or lead
 * elsewhere, so that what labels there are is known only together with the other documents of the DTS.
 */
export const labellings = ['none', 'own', 'shared'] as const;
export type Labelling = (typeof labellings)[number];

/** What belongs together in the extended links of a document, in rows of its tables: sorted from them when asked for, or kept with them. */
export interface LinkOrders {
  /** By the number of their xlink:href. */
  readonly locatorsByHref: RowsByCell;
  readonly hrefs: HrefsByFragment;
  readonly locatorsByLabel: RowsByLink;
  readonly resourcesByLabel: RowsByLink;
  readonly arcsByFrom: RowsByLink;
  readonly arcsByTo: RowsByLink;
  readonly labelling: Labelling;
  /** The rows of the extended links with concept-label arcs. */
  readonly labellingLinks: ReadonlySet<number>;
}

/** The orders of a document whose XML is at hand. */
export class SortedOrders implements LinkOrders {
  readonly #content: XmlContent;
  #labelling: Pick<LinkOrders, 'labelling' | 'labellingLinks'> | undefined;

  constructor(content: XmlContent) {
    this.#content = content;
  }

  get locatorsByHref(): RowsByCell {
    return this.#hrefs.rows;
  }

  get hrefs(): HrefsByFragment {
    return this.#hrefs.hrefs;
  }

  get locatorsByLabel(): RowsByLink {
    const { link, label } = this.#content.tables.locators.columns;
    return byLink(link, label);
  }

  get resourcesByLabel(): RowsByLink {
    const { link, label } = this.#content.tables.resources.columns;
    return byLink(link, label);
  }

  get arcsByFrom(): RowsByLink {
    const { link, from } = this.#content.tables.arcs.columns;
    return byLink(link, from);
  }

  get arcsByTo(): RowsByLink {
    const { link, to } = this.#content.tables.arcs.columns;
    return byLink(link, to);
  }

  get labelling(): Labelling {
    return (this.#labelling ??= this.#findLabelling()).labelling;
  }

  get labellingLinks(): ReadonlySet<number> {
    return (this.#labelling ??= this.#findLabelling()).labellingLinks;
  }

  #findLabelling(): Pick<LinkOrders, 'labelling' | 'labellingLinks'> {
    const content = this.#content;
    const { arcs } = content.tables;
    const { arcrole, link, to, use } = arcs.columns;
    const { locatorsByLabel } = this;
    const labellingLinks = new Set<number>();
    let isShared = false;
    let [number, isLabelling] = [-1, false];
    for (let row = 0; row < arcs.length; row++) {
      if (arcrole[row] !== number) {
        number = arcrole[row]!;
        isLabelling = number >= 0 && content.string(number) === arcroles.conceptLabel;
      }
      if (!isLabelling) continue;
      labellingLinks.add(link[row]!);
      isShared ||= (use[row]! >= 0 && isProhibited(content.string(use[row]!))) || locatorsByLabel.has(link[row]!, to[row]!);
    }
    return { labelling: isShared ? 'shared' : labellingLinks.size > 0 ? 'own' : 'none', labellingLinks };
  }

  get #hrefs(): Hrefs {
    const { href } = this.#content.tables.locators.columns;
    let known = hrefs.get(href);
    if (!known) {
      const rows = RowsByCell.sort(href);
      // What lives as long as the column must not hold the rest of this version of the document.
      const { strings } = this.#content.read;
      hrefs.set(href, (known = { rows, hrefs: HrefsByFragment.sort([...rows.numbers()], { string: (number) => strings[number]! }) }));
    }
    return known;
  }
}

/** Whether the value of an arc's use attribute takes relationships out (XBRL 2.1, 3.5.3.9.7.1). */
export function isProhibited(use: string | undefined): boolean {
  return use?.trim() === 'prohibited';
}

interface Hrefs {
  readonly rows: RowsByCell;
  readonly hrefs: HrefsByFragment;
}

const hrefs = new WeakMap<Cells, Hrefs>();
const sorted = new WeakMap<Cells, { readonly links: Cells; readonly rows: RowsByLink }>();

/** The rows of a table by link and another column. Versions of a document that differ elsewhere have these columns in common. */
function byLink(links: Cells, cells: Cells): RowsByLink {
  let known = sorted.get(cells);
  if (known?.links !== links) sorted.set(cells, (known = { links, rows: RowsByLink.sort(links, cells) }));
  return known.rows;
}
