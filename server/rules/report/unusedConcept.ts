import { meantDimensionNames, misnamedTest } from '../../calculation/mistakenNamespaces';
import { linkbasesAreAllHere } from '../../index/absence';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { isBaseNamespace } from '../../index/profile';
import type { Report } from '../../report/report';
import { arcroles, attributes } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsContext, DtsRule } from '../rule';
import { standardTypeOf } from '../extension';
import { undeclaredTest } from './knownNamespace';
import { MeantConcepts } from './meantConcepts';
import { usedConcepts } from './usedConcepts';

/**
 * A concept of the filer's is used by no fact and no context of the report, and leads to none that is (EFM 6.8; ESEF Reporting
 * Manual, 3.4.6). Those that are abstract give others their place; members count if one below them is used. What a misspelt name was
 * meant to be counts too: that is said of the name.
 */
export const unusedConcept: DtsRule = {
  id: 'unused-concept',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.4.6.UsableConceptsNotAppliedByTaggedFacts' },
  severity: { xbrl: 'off', sec: 'hint', esef: 'warning' },
  isUnnecessary: true,
  *check(judged) {
    const { dts, documents, report } = judged;
    if (!report || report.facts.length === 0 || !linkbasesAreAllHere(dts)) return;
    const used = usedConcepts(dts, report);
    const meant = meantConcepts(judged, report);
    const isMisnamed = misnamedTest(dts, report);
    let members: ReadonlySet<string> | undefined;
    for (const document of documents) {
      if (document.kind !== 'schema' || isBaseNamespace(document.targetNamespace ?? '')) continue;
      for (const declaration of document.elementDeclarations) {
        const concept = dts.conceptOf(declaration);
        if (declaration.localName === undefined || isRepeated(declaration) || used.has(concept.key) || meant.has(concept.key) || isMisnamed(concept) || kindOf(dts, declaration) !== 'item') continue;
        if (standardTypeOf(declaration) === 'domainItemType' ? (members ??= membersInUse(dts, [...used.keys(), ...meant])).has(concept.key) : declaration.abstract) continue;
        yield {
          place: { document, element: declaration.element, attribute: attributes.name },
          message: `Nothing in the report uses ${declaration.localName}: no fact, and no context of a fact as a member. Remove it, unless it is to be reported.`,
        };
      }
    }
  },
};

/** Whether an earlier declaration in its schema has its name, which is a finding of its own: facts are of that one. */
function isRepeated({ document, element, name }: ElementDeclaration): boolean {
  return name !== undefined && document.declarationOf(name)?.element !== element;
}

/** The keys of the concepts that names which are declared nowhere were most probably meant to be: of facts, dimensions and members; of the latter two also with a mistaken namespace. */
function meantConcepts(judged: DtsContext, report: Report): ReadonlySet<string> {
  const { facts, contexts } = report;
  const names = new Set([...facts.flatMap(({ concept }) => concept ?? []), ...contexts.flatMap(({ dimensions }) => dimensions.flatMap(({ kind, dimension, member }) => [dimension ?? [], (kind === 'explicit' ? member : undefined) ?? []].flat()))]);
  const meant = new MeantConcepts(judged.dts);
  const undeclared = [...names].filter(undeclaredTest(judged));
  const declarations = [...undeclared.flatMap((name) => meant.of(name)), ...meantDimensionNames(judged.dts, report).flatMap((name) => judged.dts.declarationOf(name) ?? [])];
  return new Set(declarations.map((declaration) => judged.dts.conceptOf(declaration).key));
}

/** The keys of members that are used, or are what a dimension has where no context names it, and of all above those. */
function membersInUse(dts: Dts, used: readonly string[]): ReadonlySet<string> {
  const members = new Set(used);
  for (const { relationships } of dts.networks((arcrole) => arcrole === arcroles.dimensionDefault)) for (const { to } of relationships) members.add(to.key);
  const above = new Map<string, string[]>();
  for (const { from, to } of [...dts.networks((arcrole) => arcrole === arcroles.domainMember)].flatMap(({ relationships }) => relationships)) {
    const known = above.get(to.key);
    if (known) known.push(from.key);
    else above.set(to.key, [from.key]);
  }
  for (const member of members) for (const each of above.get(member) ?? []) members.add(each);
  return members;
}
