import { changeValue } from '../../edits/changeValue';
import { misspeltIdsOf } from '../../index/misspeltIds';
import { attributes, fileName } from '../../xbrl/names';
import { severityForAll, type DtsRule } from '../rule';

/**
 * A locator leads to an id in a schema that is not at hand, where nothing else leads to it and others lead to one that is a slip away
 * (XBRL 2.1, 3.5.4). With the schema at hand, an id that it does not have is a dangling one.
 */
export const misspeltId: DtsRule = {
  id: 'misspelt-id',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    for (const { locator: { document, element, href = '' }, written, meant } of misspeltIdsOf(dts)) {
      if (!documents.includes(document)) continue;
      const span = { start: href.indexOf('#') + 1, end: href.trimEnd().length };
      yield {
        place: { document, element, attribute: attributes.href, span },
        message: `Nothing else leads to "${written.id!}", but others lead to "${meant.id!}" in ${fileName(written.uri)}, which is not available here. Did you mean that?`,
        fixes: () => [{ title: `Change the id to "${meant.id!}"`, isPreferred: false, edits: changeValue(document, element, attributes.href, meant.id!, span) }],
      };
    }
  },
};
