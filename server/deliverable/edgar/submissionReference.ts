import { referencesOf } from '../../index/references';
import { secOnly } from '../../rules/sec/secOnly';
import { XbrlDocument } from '../../xbrl/document';
import { fileName } from '../../xbrl/names';
import { nameOf, type DeliverableRule } from '../deliverable';

/** A file of a submission refers to one that lies outside of its folder, so that EDGAR will not find it. That a file is missing altogether is another finding. */
export const submissionReference: DeliverableRule = {
  id: 'submission-reference',
  codes: {},
  severity: secOnly('error'),
  *check({ whole, files }) {
    for (const file of files) {
      const { document } = file;
      if (!(document instanceof XbrlDocument)) continue;
      for (const [url, [first]] of referencesOf(document)) {
        if (/^https?:/.test(url) || url.startsWith(whole.uri)) continue;
        const { element, attribute } = first!;
        yield { place: { document, element, attribute }, message: `${fileName(url)} lies outside of the folder, where EDGAR does not find it. Put it beside ${nameOf(file)}, and refer to it by its name alone.` };
      }
    }
  },
};
