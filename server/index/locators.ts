import type { XbrlDocument } from '../xbrl/document';
import type { Locator } from '../xbrl/views';
import type { Dts } from './dts';
import { linkRowsOf } from './linkRows';

/** The locators of a document that lead to something, by its key, in no order. */
export function locatorsOf(document: XbrlDocument, dts: Dts, key: string): readonly Locator[] {
  const hash = key.indexOf('#');
  const rows = linkRowsOf(document);
  const candidates = [...rows.locatorsBy(hash < 0 ? '' : key.slice(hash + 1)), ...rows.locatorsBy(undefined)];
  return candidates.filter(({ target }) => target && dts.follow(target).key === key);
}
