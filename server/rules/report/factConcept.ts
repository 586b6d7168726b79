import { mistakenNamespaces } from '../../calculation/mistakenNamespaces';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { isSlip } from '../../index/nearest';
import type { Fact } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { mostRelated, severityForAll, type DtsRule, type Finding, type Fix } from '../rule';
import { nameOfFact } from './declaredFacts';
import { isKnownNamespace } from './knownNamespace';
import { MeantConcepts } from './meantConcepts';
import { fixLocalName, type NamePlace } from './writtenName';

/** A fact has no concept: no schema declares its element, or that is abstract or neither item nor tuple (XBRL 2.1, 4.6 and 5.1.1). One finding for all facts of a name, or of a namespace that has no schema. */
export const factConcept: DtsRule = {
  id: 'fact-concept',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    const judged = new Set(documents);
    const mistaken = new Set(report ? mistakenNamespaces(dts, report).map(({ written }) => written) : []);
    const groups = new Map<string, Fact[]>();
    for (const fact of report?.facts ?? []) {
      if (fact.concept === undefined || !judged.has(fact.document)) continue;
      const { namespace } = parseClark(fact.concept);
      if (mistaken.has(namespace)) continue;
      const key = dts.schemasOf(namespace).length === 0 ? namespace : fact.concept;
      const known = groups.get(key);
      if (known) known.push(fact);
      else groups.set(key, [fact]);
    }
    const meantConcepts = new MeantConcepts(dts);
    for (const facts of groups.values()) {
      const others = facts.slice(1);
      const finding = findingOf(dts, facts, documents, meantConcepts);
      if (finding) yield { ...finding, related: [...(finding.related ?? []), ...others.slice(0, mostRelated).map((fact) => ({ place: placeOf(fact), message: `The same of ${nameOfFact(fact)}` }))] };
    }
  },
};

/** Where a fact names its concept: in Inline XBRL an attribute, which the element of an instance has not. */
function placeOf({ document, element }: Fact): NamePlace {
  return { document, element, attribute: attributes.name };
}

/** @param facts of one name or, where that has no schema, of one namespace */
function findingOf(dts: Dts, facts: readonly Fact[], documents: readonly XbrlDocument[], meantConcepts: MeantConcepts): Finding | undefined {
  const fact = facts[0]!;
  const name = nameOfFact(fact);
  const { namespace } = parseClark(fact.concept!);
  const declaration = dts.declarationOf(fact.concept!);
  const place = placeOf(fact);
  if (declaration) return ofDeclaration(dts, place, name, declaration);
  if (!isKnownNamespace(dts, namespace, documents)) return undefined;
  if (dts.schemasOf(namespace).length === 0) return { place, code: 'xmlSchema:elementUnexpected', message: `No schema of this taxonomy has the namespace ${namespace}, so that nothing says what ${name} is. Add a link:schemaRef or an import that leads to it.` };
  return { place, code: 'xmlSchema:elementUnexpected', message: `The taxonomy has no concept ${name}.${meantConcepts.questionAbout(fact.concept!)} Correct the name, or declare it.`, fixes: () => fixesOf(dts, facts, meantConcepts) };
}

/** Writes the one name that is nearest to a misspelt one, if that may have facts, for all that have it. */
function fixesOf(dts: Dts, facts: readonly Fact[], meantConcepts: MeantConcepts): readonly Fix[] {
  const name = facts[0]!.concept!;
  const [meant, ...others] = meantConcepts.of(name);
  if (meant?.localName === undefined || others.length > 0 || meant.abstract || kindOf(dts, meant) === 'not a concept') return [];
  return [fixLocalName(facts.map(placeOf), meant.localName, isSlip(parseClark(name).local, meant.localName))];
}

function ofDeclaration(dts: Dts, place: Finding['place'], name: string, declaration: ElementDeclaration): Finding | undefined {
  const related = [{ place: { document: declaration.document, element: declaration.element, attribute: attributes.name }, message: 'The declaration' }];
  if (declaration.abstract) return { place, code: 'xmlSchema:abstractElement', message: `${name} is abstract: it has no facts. Report another concept, or declare this one without abstract.`, related };
  return kindOf(dts, declaration) === 'not a concept' ? { place, code: 'xbrl.4.6:notItemOrTuple', message: `${name} is declared, but as no concept: it is no item. Give it the substitutionGroup xbrli:item, or remove it.`, related } : undefined;
}
