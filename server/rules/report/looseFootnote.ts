import { clark, namespaces } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';
import type { DocumentRule } from '../rule';
import { secOnly } from '../sec/secOnly';

const footnote = clark({ namespace: namespaces.link, local: 'footnote' });

/** No arc leads to a footnote of a report from a fact, so that it is about nothing (EFM 6.5.33). */
export const looseFootnote: DocumentRule = {
  id: 'loose-footnote',
  scope: 'document',
  codes: { sec: 'EFM.6.05.33' },
  severity: secOnly('error'),
  *check(document) {
    if (document.kind !== 'instance') return;
    for (const link of document.extendedLinks) {
      const reached = endsOf(link);
      for (const { name, label, element } of link.resources) {
        if (name === footnote && !reached.has(label)) yield { place: { document, element }, message: 'No arc leads here from a fact: readers will not see this footnote. Add a footnoteArc from the locator of the fact, or remove the footnote.' };
      }
    }
  },
};

/** The labels at which arcs end that start at a locator. */
function endsOf({ arcs, locators }: ExtendedLink): ReadonlySet<string | undefined> {
  const starts = new Set(locators.map(({ label }) => label));
  return new Set(arcs.filter(({ from }) => starts.has(from)).map(({ to }) => to));
}
