import { esefOnly } from '../../rules/esef/esefOnly';
import { nameOf, placeOf, type DeliverableRule } from '../deliverable';
import { reportsFolder } from '../package/top';
import { reportsIn } from './reports';

const inPlace = new RegExp(`^${reportsFolder}/(?:[^/]+/)?[^/]+$`);

/** A report does not lie in the folder `reports` of its package, nor with others of its set in a folder of that (ESEF Reporting Manual, 2.6.1 and 2.6.2). */
export const reportPlace: DeliverableRule = {
  id: 'report-place',
  codes: { esef: 'ESEF.2.6.1.reportIncorrectlyPlacedInPackage' },
  severity: esefOnly('error'),
  *check(deliverable) {
    for (const { file, path } of reportsIn(deliverable)) {
      if (inPlace.test(path)) continue;
      yield { place: placeOf(file), message: `${nameOf(file)} lies at ${path}, where no report is looked for. Put it into the folder ${reportsFolder} or, where several files make one report, with these into a folder in there.` };
    }
  },
};
