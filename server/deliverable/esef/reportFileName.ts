import { esefOnly } from '../../rules/esef/esefOnly';
import { nameOf, placeOf, type DeliverableRule } from '../deliverable';
import { reportsFolder } from '../package/top';
import { reportsIn } from './reports';

/** {base}-{date} as of the first years, and {base}-{date}-{version}-{lang}. */
const form = /^.+-\d{4}-\d\d-\d\d(?:-\d+)?(?:-[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*)?\.x?html$/;

/** A report is not named {base}-{date}-{version}-{lang}, or ends in .htm (ESEF Reporting Manual, 2.6.1 and 2.6.3). Files of a set, in a folder of their own, have names of their own. */
export const reportFileName: DeliverableRule = {
  id: 'report-file-name',
  codes: {},
  severity: esefOnly('warning'),
  *check(deliverable) {
    for (const { file, path } of reportsIn(deliverable)) {
      const name = nameOf(file);
      if (!/\.x?html$/.test(name)) {
        yield { place: placeOf(file), severity: 'error', code: 'ESEF.2.6.1.incorrectFileExtension', message: `The name of a report ends in .xhtml or .html, in small letters; this one is called ${name}. Rename it.` };
      } else if (path === `${reportsFolder}/${name}` && !form.test(name)) {
        yield { place: placeOf(file), code: 'ESEF.2.6.3.incorrectNamingConventionReportPackageReportFile', message: `${name} is not named {base}-{date}-{version}-{lang}, as ESMA recommends: harborferries-2025-12-31-1-en.xhtml. Rename it.` };
      }
    }
  },
};
