import { esefOnly } from '../../rules/esef/esefOnly';
import { nameOf, placeOf, type DeliverableRule } from '../deliverable';
import { reportsFolder } from '../package/top';
import { isTagged, reportsIn } from './reports';

/** A report package has no report, or none with Inline XBRL in it (RTS on ESEF, article 6(a)). */
export const untaggedReport: DeliverableRule = {
  id: 'untagged-report',
  codes: { esef: 'ESEF.RTS.Art.6.a.noInlineXbrlTags' },
  severity: esefOnly('error'),
  *check(deliverable) {
    const reports = reportsIn(deliverable);
    const [first] = reports;
    if (!first) yield { place: placeOf({ document: deliverable.whole }), message: `The package has no report. Put the report, in XHTML with Inline XBRL, into the folder ${reportsFolder}.` };
    else if (!reports.some(isTagged)) yield { place: placeOf(first.file), message: `${nameOf(first.file)} has no fact in Inline XBRL 1.1. ESEF wants the statements of the report marked up in that: put the marked-up report into the package.` };
  },
};
