import type { XbrlDocument } from '../xbrl/document';
import type { Locator } from '../xbrl/views';
import type { Dts } from './dts';

/** The locators of a document by the fragment of their hrefs, '' where there is none; those in a scheme (XBRL 2.1, 3.5.4) apart. */
interface ByFragment {
  readonly plain: ReadonlyMap<string, readonly Locator[]>;
  readonly schemes: readonly Locator[];
}

const cache = new WeakMap<XbrlDocument, ByFragment>();

/** The locators of a document that lead to something, by its key, in no order. */
export function locatorsOf(document: XbrlDocument, dts: Dts, key: string): readonly Locator[] {
  const { plain, schemes } = byFragment(document);
  const hash = key.indexOf('#');
  const candidates = [...(plain.get(hash < 0 ? '' : key.slice(hash + 1)) ?? []), ...schemes];
  return candidates.filter(({ target }) => target && dts.follow(target).key === key);
}

function byFragment(document: XbrlDocument): ByFragment {
  let found = cache.get(document);
  if (!found) {
    const plain = new Map<string, Locator[]>();
    const schemes: Locator[] = [];
    for (const locator of document.locators) {
      const fragment = locator.target?.fragment ?? '';
      const others = fragment.includes('(') ? schemes : plain.get(fragment);
      if (others) others.push(locator);
      else plain.set(fragment, [locator]);
    }
    found = { plain, schemes };
    cache.set(document, found);
  }
  return found;
}
