import type { Dts } from '../../index/dts';
import type { Report } from '../../report/report';
import { isInlineXbrl } from '../../xbrl/recognise';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { hasSchemaRef, lacksSchemaRef } from '../report/knownNamespace';
import { isUnderstood } from '../../xbrl/undeclaredPrefixes';

/** A report leads to no schema (XBRL 2.1, 4.2; Inline XBRL 1.1, ix:references), so that nothing says what its concepts are. One finding for a document set. */
export const missingSchemaRef: DtsRule = {
  id: 'missing-schema-ref',
  scope: 'dts',
  absence: true,
  codes: codeForAll('xmlSchema:elementOccurrencesError'),
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    const document = dts.members.get(dts.entryPoint);
    if (!document || document.root === undefined || !report || !reportsSomething(report) || !documents.includes(document) || !lacksSchemaRef(dts)) return;
    // What stands in a text that is broken, or in another document of a set that is not told apart, may be one.
    if (!document.isReadWhole || !isUnderstood(document.xml) || mayBelongToAnother(dts)) return;
    const where = isInlineXbrl(document.xml) ? 'in ix:references of its ix:header' : 'at the beginning';
    yield {
      place: { document, element: document.root },
      message: `This report has no schemaRef, so that nothing says what its concepts are, and none of its facts is checked against a taxonomy. Add a link:schemaRef ${where}, with the schema of the report in xlink:href.`,
    };
  },
};

function reportsSomething({ facts, contexts, otherTargets }: Report): boolean {
  return facts.length > 0 || contexts.length > 0 || otherTargets.length > 0;
}

/** Whether an Inline XBRL document may be part of a set whose references stand in another document of its folder (Inline XBRL 1.1, 3.1). */
function mayBelongToAnother(dts: Dts): boolean {
  const document = dts.members.get(dts.entryPoint)!;
  return isInlineXbrl(document.xml) && dts.documentsIn(document.uri.slice(0, document.uri.lastIndexOf('/') + 1)).some((other) => other.kind === 'instance' && isInlineXbrl(other.xml) && hasSchemaRef(other));
}
