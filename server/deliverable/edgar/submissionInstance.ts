import { secOnly } from '../../rules/sec/secOnly';
import { XbrlDocument } from '../../xbrl/document';
import { nameOf, placeOf, type DeliverableFile, type DeliverableRule } from '../deliverable';
import { isEdgarOutput } from './edgarOutput';

/** A submission has several instances (EFM 6.3.8). Inline XBRL documents may be several: together they make one. */
export const submissionInstance: DeliverableRule = {
  id: 'submission-instance',
  codes: { sec: 'EFM.6.03.08' },
  severity: secOnly('error'),
  *check({ files }) {
    const instances = files.filter((file) => file.document instanceof XbrlDocument && file.document.kind === 'instance' && !isEdgarOutput(nameOf(file)));
    const isInline = ({ path }: DeliverableFile) => /\.html?$/i.test(path);
    const inline = instances.filter(isInline);
    const others = instances.filter((file) => !isInline(file));
    const first = inline[0] ?? others[0];
    for (const other of inline.length > 0 ? others : others.slice(1)) {
      yield {
        place: placeOf(other),
        message: `A submission has one instance, and ${nameOf(first!)} is ${inline.length > 0 ? 'an Inline XBRL document' : 'one'} already. Remove ${nameOf(other)} from the folder, or submit it by itself.`,
      };
    }
  },
};
