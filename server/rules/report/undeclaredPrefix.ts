import { namespaces } from '../../xbrl/names';
import { severityForAll, type DtsRule } from '../rule';
import { problemsOf } from './reportProblems';

/** The name of a concept, dimension, member or format in a report has a prefix that is not declared (Namespaces in XML 1.0, 5). */
export const undeclaredPrefix: DtsRule = {
  id: 'undeclared-prefix',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const { document, element, text } of problemsOf(judged, 'unknown-prefix')) {
      // Of measures, the rule on them tells.
      if (document.xml.is(element, namespaces.xbrli, 'measure')) continue;
      yield { place: { document, element }, message: `The prefix "${text}" is not declared here, so that the name with it means nothing. Add xmlns:${text} with its namespace, or correct it.` };
    }
  },
};
