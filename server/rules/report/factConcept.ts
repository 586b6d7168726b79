import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Fact } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { Place } from '../place';
import { mostRelated, severityForAll, type DtsRule, type Finding } from '../rule';
import { nameOfFact } from './declaredFacts';
import { isKnownNamespace } from './knownNamespace';
import { MeantNamespaces } from './meantNamespaces';

/** A fact has no concept: no schema declares its element, or that is abstract or neither item nor tuple (XBRL 2.1, 4.6 and 5.1.1). One finding for all facts of a name, or of a namespace that has no schema. */
export const factConcept: DtsRule = {
  id: 'fact-concept',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    const judged = new Set(documents);
    const groups = new Map<string, Fact[]>();
    for (const fact of report?.facts ?? []) {
      if (fact.concept === undefined || !judged.has(fact.document)) continue;
      const { namespace } = parseClark(fact.concept);
      const key = dts.schemasOf(namespace).length === 0 ? namespace : fact.concept;
      const known = groups.get(key);
      if (known) known.push(fact);
      else groups.set(key, [fact]);
    }
    const meantNamespaces = new MeantNamespaces(documents);
    for (const [first, ...others] of groups.values()) {
      const finding = findingOf(dts, first!, documents, meantNamespaces);
      if (finding) yield { ...finding, related: [...(finding.related ?? []), ...others.slice(0, mostRelated).map((fact) => ({ place: placeOf(fact), message: `The same of ${nameOfFact(fact)}` }))] };
    }
  },
};

/** Where a fact names its concept: in Inline XBRL an attribute, which the element of an instance has not. */
function placeOf({ document, element }: Fact): Place {
  return { document, element, attribute: attributes.name };
}

function findingOf(dts: Dts, fact: Fact, documents: readonly XbrlDocument[], meantNamespaces: MeantNamespaces): Finding | undefined {
  const name = nameOfFact(fact);
  const { namespace } = parseClark(fact.concept!);
  const declaration = dts.declarationOf(fact.concept!);
  const place = placeOf(fact);
  if (declaration) return ofDeclaration(dts, place, name, declaration);
  const meant = dts.schemasOf(namespace).length === 0 ? meantNamespaces.of(namespace, fact.document) : undefined;
  if (meant !== undefined) return { place, code: 'xmlSchema:elementUnexpected', message: `No schema of this taxonomy has the namespace ${namespace}, so that nothing says what ${name} is. With the same prefix, the schema of the report has the namespace ${meant}: write that.` };
  if (!isKnownNamespace(dts, namespace, documents)) return undefined;
  const message = dts.schemasOf(namespace).length === 0 ? `No schema of this taxonomy has the namespace ${namespace}, so that nothing says what ${name} is. Add a link:schemaRef or an import that leads to it.` : `The taxonomy has no concept ${name}. Correct the name, or declare it.`;
  return { place, code: 'xmlSchema:elementUnexpected', message };
}

function ofDeclaration(dts: Dts, place: Finding['place'], name: string, declaration: ElementDeclaration): Finding | undefined {
  const related = [{ place: { document: declaration.document, element: declaration.element, attribute: attributes.name }, message: 'The declaration' }];
  if (declaration.abstract) return { place, code: 'xmlSchema:abstractElement', message: `${name} is abstract: it has no facts. Report another concept, or declare this one without abstract.`, related };
  return kindOf(dts, declaration) === 'not a concept' ? { place, code: 'xbrl.4.6:notItemOrTuple', message: `${name} is declared, but as no concept: it is no item. Give it the substitutionGroup xbrli:item, or remove it.`, related } : undefined;
}
