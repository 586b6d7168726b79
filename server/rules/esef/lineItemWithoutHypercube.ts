import { filersArcsAreAllHere } from '../../index/absence';
import type { Report } from '../../report/report';
import { arcroles, attributes, isHasHypercube, isSummationItem } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsRule } from '../rule';
import { relatedBy } from './anchors';
import { coreImportsIn } from './core';
import { esefOnly } from './esefOnly';
import { lineItemsOf } from './lineItem';

/**
 * A line item of the issuer's that is presented or calculated belongs to no hypercube (ESEF Reporting Manual, 3.4.2 and 3.4.6).
 * The rule asks that of line items that are reported without dimensions; where there is no report, this stands in for it.
 */
export const lineItemWithoutHypercube: DtsRule = {
  id: 'line-item-without-hypercube',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.4.2.extensionTaxonomyLineItemNotLinkedToAnyHypercube' },
  severity: esefOnly('warning'),
  *check({ dts, documents, report }) {
    if (coreImportsIn(documents).length === 0) return;
    const used = relatedBy(dts, documents, (arcrole) => arcrole === arcroles.parentChild || isSummationItem(arcrole));
    const linked = relatedBy(dts, documents, (arcrole) => arcrole === arcroles.domainMember || isHasHypercube(arcrole));
    for (const document of documents) {
      for (const { declaration, concept } of lineItemsOf(dts, document)) {
        if (!used.has(concept.key) || linked.has(concept.key) || !filersArcsAreAllHere(dts, concept) || (report && !isReportedPlainly(report, declaration))) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `${declaration.localName} belongs to no hypercube. Add it with a domain-member arc to the line items of one or, where it has no dimensions, to esef_cor:LineItemsNotDimensionallyQualifiedPlaceholder in the role http://www.esma.europa.eu/xbrl/role/cor/esef_role-999999.`,
        };
      }
    }
  },
};

/** Whether a report has a fact of a concept without dimensions: with them, hypercubes are another rule's affair. */
function isReportedPlainly(report: Report, { name }: ElementDeclaration): boolean {
  return name !== undefined && report.factsOf(name).some(({ context }) => context?.dimensions.length === 0);
}
