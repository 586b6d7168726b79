import type { DimensionValue } from '../../report/report';
import { parseClark } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { dimensionAttribute } from './contextMembers';

/** A context has a dimension twice, in its segment, its scenario or both (Dimensions 1.0, 3.1.4.1). */
export const repeatedDimension: DtsRule = {
  id: 'repeated-dimension',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xbrldie:RepeatedDimensionInInstanceError'),
  severity: severityForAll('error'),
  *check({ documents, report }) {
    for (const { document, dimensions, id } of report?.contexts ?? []) {
      if (!documents.includes(document)) continue;
      const first = new Map<string, DimensionValue>();
      for (const value of dimensions) {
        if (value.dimension === undefined) continue;
        const earlier = first.get(value.dimension);
        if (!earlier) {
          first.set(value.dimension, value);
          continue;
        }
        yield {
          place: { document, element: value.element, attribute: dimensionAttribute },
          message: `The context ${id} has ${parseClark(value.dimension).local} twice. Remove one, or make two contexts of it.`,
          related: [{ place: { document, element: earlier.element, attribute: dimensionAttribute }, message: 'The other' }],
        };
      }
    }
  },
};
