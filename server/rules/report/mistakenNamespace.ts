import { mistakenNamespaces, type MistakenNamespace } from '../../calculation/mistakenNamespaces';
import { changeValue } from '../../edits/changeValue';
import type { Dts } from '../../index/dts';
import { judgeStray, strayNamespace } from '../../index/strayNamespace';
import type { Report } from '../../report/report';
import { isAcceptedNamespace } from '../../standards/secTaxonomies';
import { attributes, fileName, parseClark } from '../../xbrl/names';
import { declarationsOf } from '../namespaceDeclarations';
import type { Place } from '../place';
import { severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';

/**
 * A report declares a namespace for its facts, dimensions or members that its taxonomy has not, where another was meant that it has: one of
 * another year, or not quite the same (XBRL 2.1, 4.6; Namespaces in XML 1.0, 2.3). One finding for each such namespace of a document.
 */
export const mistakenNamespace: DtsRule = {
  id: 'mistaken-namespace',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    if (!report) return;
    for (const mistaken of mistakenNamespaces(dts, report)) {
      if (!documents.includes(mistaken.document) || isSaidOfSchema(dts, mistaken, documents)) continue;
      const finding = findingOf(dts, report, mistaken);
      if (finding) yield finding;
    }
  },
};

/** Whether it is said of a schema that it has the wrong namespace, and not the report. */
function isSaidOfSchema(dts: Dts, { written, meant }: MistakenNamespace, documents: DtsContext['documents']): boolean {
  return dts.schemasOf(meant).some((schema) => {
    const stray = documents.includes(schema) ? strayNamespace(schema) : undefined;
    return stray?.bound === written && judgeStray(dts, schema, stray).isTargetWrong;
  });
}

function findingOf(dts: Dts, { facts }: Report, { document, written, meant, isCertain }: MistakenNamespace): Finding | undefined {
  const [place, ...others] = declarationsOf(document, written);
  if (!place) return undefined;
  const count = facts.filter((fact) => fact.document === document && fact.concept !== undefined && parseClark(fact.concept).namespace === written).length;
  const names = count === 0 ? 'the dimensions and members with it are' : count === 1 ? 'the one fact with it is' : `the ${count} facts with it are`;
  const { origin, source } = sourceOf(dts, meant);
  const orElse = isAcceptedNamespace(written) ? ', or build the taxonomy on that version' : isCertain ? '' : ', or correct it there';
  return {
    place,
    ...(count === 0 ? {} : { code: 'xmlSchema:elementUnexpected' }),
    message: `The taxonomy of this report does not have the namespace ${written}: nothing says what ${names}. ${origin} ${meant}. Write that here${orElse}.`,
    related: [...(source ? [{ place: source, message: 'The namespace that the taxonomy has' }] : []), ...others.map((other) => ({ place: other, message: 'Declared here, too' }))],
    fixes: () => [{ title: `Write ${meant}`, isPreferred: isCertain, edits: [place, ...others].flatMap(({ element, attribute }) => changeValue(document, element, attribute, meant)) }],
  };
}

/** What has a namespace: a schema at hand, or an import of it. */
function sourceOf(dts: Dts, namespace: string): { readonly origin: string; readonly source: Place | undefined } {
  const [schema] = dts.schemasOf(namespace);
  if (schema) return { origin: `${fileName(schema.uri)} has`, source: schema.root === undefined ? undefined : { document: schema, element: schema.root, attribute: attributes.targetNamespace } };
  for (const member of dts.members.values()) {
    const found = member.schemaReferences.find((reference) => reference.namespace === namespace);
    if (found) return { origin: `${fileName(member.uri)} imports`, source: { document: member, element: found.element, attribute: attributes.namespace } };
  }
  return { origin: 'Its locators lead to concepts of', source: undefined };
}
