import { groupBy } from '../../index/groupBy';
import type { ReportProblem } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import { mostRelated, severityForAll, type DtsContext, type DtsRule, type Fix } from '../rule';
import { isKnownNamespace } from './knownNamespace';
import { meantPrefixes } from './meantPrefixes';
import { problemsOf, toldPrefixes } from './reportProblems';
import { fixPrefix, type NamePlace } from './writtenName';

/**
 * The name of a concept, dimension, member or format in a report has a prefix that is not declared (Namespaces in XML 1.0, 5). One
 * finding for all names of a document with it; none where its elements have that prefix too, whose rule says the same.
 */
export const undeclaredPrefix: DtsRule = {
  id: 'undeclared-prefix',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    // Of measures, the rule on them tells.
    const problems = problemsOf(judged, 'unknown-prefix').filter(({ document, element }) => !document.xml.is(element, namespaces.xbrli, 'measure'));
    const told = toldPrefixes();
    for (const [first, ...others] of groupBy(problems, ({ document, text }) => `${document.uri} ${text}`).values()) {
      const { document, text } = first!;
      if (told(document).has(text)) continue;
      const names = others.length === 0 ? 'so that the name with it means nothing' : `so that ${others.length + 1} names with it, of which this is the first, mean nothing`;
      yield {
        place: placeOf(first!),
        message: `The prefix "${text}" is not declared here, ${names}. Add xmlns:${text} with its namespace${others.length === 0 ? '' : ' to the first element of the document'}, or correct it.`,
        related: others.slice(0, mostRelated).map((problem) => ({ place: placeOf(problem), message: 'The same prefix' })),
        fixes: () => fixesOf(text, [first!, ...others].map(placeOf), judged),
      };
    }
  },
};

/** Writes what the prefix was meant to be, in all names that have it. */
function fixesOf(written: string, places: readonly NamePlace[], { dts, documents }: DtsContext): readonly Fix[] {
  const meant = meantPrefixes(written, places, dts, (namespace) => isKnownNamespace(dts, namespace, documents));
  return meant.map(({ prefix, isCertain }) => fixPrefix(places, prefix, isCertain));
}

function placeOf({ document, element, attribute }: ReportProblem): NamePlace {
  return attribute === undefined ? { document, element, part: 'content' } : { document, element, attribute: { namespace: '', local: attribute } };
}
