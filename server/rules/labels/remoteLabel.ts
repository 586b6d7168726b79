import { isProhibiting } from '../../index/network';
import { attributes, clark, namespaces } from '../../xbrl/names';
import { Locator } from '../../xbrl/views';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

const labelArc = clark({ namespace: namespaces.link, local: 'labelArc' });

/** A labelArc leads to a locator, which only a prohibiting one may (XBRL 2.1, 5.2.2.3). */
export const remoteLabel: DocumentRule = {
  id: 'remote-label',
  scope: 'document',
  codes: codeForAll('xbrl.5.2.2.3:labelArcRemoteResource'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (arc.name !== labelArc || isProhibiting(arc)) continue;
      const locator = arc.link?.ends(arc.to).find((end) => end instanceof Locator);
      if (!locator) continue;
      yield {
        place: { document, element: arc.element, attribute: attributes.to },
        message: `"${arc.to ?? ''}" is a locator, but a labelArc must lead to a label in the same labelLink. Name the label here, or add use="prohibited" if the arc is there to switch off a label.`,
        related: [{ place: { document, element: locator.element, attribute: attributes.label }, message: 'The locator' }],
      };
    }
  },
};
