import { filersArcsAreAllHere } from '../../index/absence';
import { arcroles, attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { relatedBy } from './anchors';
import { coreImportsIn } from './core';
import { esefOnly } from './esefOnly';
import { lineItemsOf } from './lineItem';

const toResources: ReadonlySet<string> = new Set([arcroles.conceptLabel, arcroles.conceptReference]);

/**
 * A line item of the issuer's is in no presentation (ESEF Reporting Manual, 3.4.6). The rule asks that of reported line items; where
 * there is no report this stands in for it, as a hint where nothing else uses the line item either.
 */
export const unpresentedLineItem: DtsRule = {
  id: 'unpresented-line-item',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.4.6.UsableConceptsNotIncludedInPresentationLink' },
  severity: esefOnly('warning'),
  *check({ dts, documents, report }) {
    if (coreImportsIn(documents).length === 0) return;
    const presented = relatedBy(dts, documents, (arcrole) => arcrole === arcroles.parentChild);
    const used = relatedBy(dts, documents, (arcrole) => !toResources.has(arcrole));
    for (const document of documents) {
      for (const { declaration, concept } of lineItemsOf(dts, document)) {
        if (presented.has(concept.key) || !filersArcsAreAllHere(dts, concept) || (report && report.factsOf(declaration.name ?? '').length === 0)) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          ...(used.has(concept.key) ? {} : { severity: 'hint' }),
          message: `${declaration.localName} is in no presentation. ESEF wants each concept that is reported on shown there: add it to a presentationLink, or remove it.`,
        };
      }
    }
  },
};
