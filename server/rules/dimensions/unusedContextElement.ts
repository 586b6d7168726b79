import { setAttribute } from '../../edits/setAttribute';
import { isProhibiting } from '../../index/network';
import { dimensionalAttributes } from '../../index/dimensions/dimensionalArc';
import { attributes, fileName, isHasHypercube } from '../../xbrl/names';
import { mostRelated, severityForAll, type DtsRule } from '../rule';
import { nameOfArcrole } from './dimensionalEnds';

const otherPart: Readonly<Record<string, string>> = { segment: 'scenario', scenario: 'segment' };

/**
 * A few hypercubes look for their dimensions in a part of contexts where no context of the report has any, while all other hypercubes look in the part
 * where they are (Dimensions 1.0, 2.3.1). One finding for each document.
 */
export const unusedContextElement: DtsRule = {
  id: 'unused-context-element',
  scope: 'dts',
  codes: {},
  severity: severityForAll('warning'),
  *check({ documents, report }) {
    const used = new Set(report?.contexts.flatMap(({ dimensions }) => dimensions.map(({ container }) => container)));
    const [part, ...others] = used;
    if (!report || part === undefined || others.length > 0) return;
    const arcs = documents.flatMap((document) => document.arcs.filter((arc) => isHasHypercube(arc.arcrole) && !isProhibiting(arc)));
    const wrong = arcs.filter((arc) => dimensionalAttributes(arc).contextElement === otherPart[part]);
    const right = arcs.filter((arc) => dimensionalAttributes(arc).contextElement === part);
    // Where as many look there, that is how the taxonomy is meant, and the contexts are what is wrong.
    if (wrong.length === 0 || wrong.length >= right.length) return;
    for (const document of new Set(wrong.map((arc) => arc.document))) {
      const own = wrong.filter((arc) => arc.document === document);
      const [first, ...rest] = own.map(({ element }) => ({ document, element, attribute: attributes.contextElement }));
      yield {
        place: first!,
        message: `This ${nameOfArcrole(own[0]!.arcrole!)} arc looks for its dimensions in the ${otherPart[part]}${rest.length === 0 ? '' : `, and so do ${rest.length} more`}, but all contexts of ${fileName(report.documents[0]!.uri)} have theirs in the ${part}, where the other hypercubes look for them. Write xbrldt:contextElement="${part}".`,
        related: rest.slice(0, mostRelated).map((place) => ({ place, message: 'The same' })),
        fixes: () => [{ title: `Write contextElement="${part}"${own.length === 1 ? '' : ` on all ${own.length} arcs`}`, isPreferred: false, edits: own.map(({ element }) => setAttribute(document, element, attributes.contextElement, part)) }],
      };
    }
  },
};
