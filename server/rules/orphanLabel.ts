import { clark, namespaces } from '../xbrl/names';
import { removeElement } from '../edits/removeElement';
import { namesOfArcs } from './orphans';
import { severityForAll, type DocumentRule } from './rule';

/**
 * Resources that are there to be led to. Others, such as the parameters and assertions of formulas, mean something by
 * themselves.
 */
const described: ReadonlyMap<string, string> = new Map([
  [clark({ namespace: namespaces.link, local: 'label' }), 'label'],
  [clark({ namespace: namespaces.link, local: 'reference' }), 'reference'],
  [clark({ namespace: namespaces.link, local: 'footnote' }), 'footnote'],
]);

/** No arc leads to a label, reference or footnote, so that it belongs to nothing (XBRL 2.1, 5.2.2.3, 5.2.3.3, 4.11.1.3). */
export const orphanLabel: DocumentRule = {
  id: 'orphan-label',
  scope: 'document',
  codes: {},
  severity: severityForAll('hint'),
  isUnnecessary: true,
  *check(document) {
    for (const link of document.extendedLinks) {
      const named = namesOfArcs(link);
      if (!named) continue;
      for (const { element, label, name } of link.resources) {
        const kind = described.get(name);
        if (kind === undefined || label === undefined || named.has(label)) continue;
        yield {
          place: { document, element, part: 'whole' },
          message: `No arc of this extended link leads to the ${kind} "${label}", so nobody sees it. Remove it, or add the arc that leads to it.`,
          fixes: () => [{ title: `Remove the ${kind}`, isPreferred: false, edits: [removeElement(document, element)] }],
        };
      }
    }
  },
};
