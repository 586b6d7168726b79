import { clark, namespaces } from '../../xbrl/names';
import { removeElement } from '../../edits/removeElement';
import type { Resource } from '../../xbrl/views';
import { orphans } from '../links/orphans';
import { addLabelArc, locatorOf } from './reconnectLabel';
import { severityForAll, type DocumentRule, type Fix } from '../rule';

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
    for (const resource of orphans(document, ({ resources }) => resources)) {
      const { element, label, name } = resource;
      const kind = described.get(name);
      if (kind === undefined) continue;
      yield {
        place: { document, element, part: 'whole' },
        message: `No arc of this extended link leads to the ${kind} "${label}", so nobody sees it. Remove it, or add the arc that leads to it.`,
        fixes: () => [...reconnect(resource), { title: `Remove the ${kind}`, isPreferred: false, edits: [removeElement(document, element)] }],
      };
    }
  },
};

/** Adds the arc that leads to a label again, from the only locator it can belong to. */
function reconnect(resource: Resource): readonly Fix[] {
  const locator = locatorOf(resource);
  if (!locator?.label || !resource.label || !resource.link) return [];
  return [{ title: `Add the arc from ${locator.label}`, isPreferred: false, edits: [addLabelArc(resource.link, locator.label, resource.label)] }];
}
