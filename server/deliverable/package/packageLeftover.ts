import { severityForAll } from '../../rules/rule';
import { nameOf, placeOf, type DeliverableRule } from '../deliverable';

const leftovers = /^(?:Thumbs\.db|desktop\.ini|\.DS_Store|~\$.*|.*~|.*\.(?:bak|tmp|swp|orig|rej|zip))$/i;

/** A file lies in a package that only a computer or an editor has left there. */
export const packageLeftover: DeliverableRule = {
  id: 'package-leftover',
  codes: {},
  severity: severityForAll('warning'),
  *check({ files }) {
    for (const file of files) {
      if (!leftovers.test(nameOf(file)) && !/(?:^|\/)__MACOSX\//.test(file.path)) continue;
      yield { place: placeOf(file), message: `${file.path} is no part of a taxonomy or report. Remove it from the package.` };
    }
  },
};
