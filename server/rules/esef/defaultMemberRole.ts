import { filersArcsAreAllHere } from '../../index/absence';
import { nameOfConcept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import type { DtsRule, Finding } from '../rule';
import { extensionDeclarations } from '../extension';
import { isCoreConcept, isExtensionConcept } from './core';
import { esefOnly } from './esefOnly';

/** The role in which all default members stand. */
const dedicated = /^https?:\/\/www\.esma\.europa\.eu\/xbrl\/role\/cor\/ifrs-dim_role-990000$/;

const notAssigned = 'ESEF.3.4.3.extensionTaxonomyDimensionNotAssignedDefaultMemberInDedicatedPlaceholder';

function isInDedicated({ link }: Arc): boolean {
  return dedicated.test(link?.role ?? '');
}

/** A dimension of the issuer's has no default member in the role that ESMA has for these, or the extension changes one of the core taxonomy (ESEF Reporting Manual, 3.4.3). */
export const defaultMemberRole: DtsRule = {
  id: 'default-member-role',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const arcs = documents.flatMap((document) => document.arcs).filter(({ arcrole }) => arcrole === arcroles.dimensionDefault);
    const keysOf = (of: readonly Arc[]) => new Set(of.flatMap((arc) => dts.relationshipsOf(arc).map(({ from }) => from.key)));
    const inDedicated = keysOf(arcs.filter(isInDedicated));
    for (const arc of arcs) {
      const { document, element, link } = arc;
      for (const { from: { key, concept } } of dts.relationshipsOf(arc)) {
        if (!concept) continue;
        if (isCoreConcept(concept)) {
          yield { place: { document, element, attribute: attributes.from }, code: 'ESEF.3.4.3.extensionTaxonomyOverridesDefaultMembers', message: `${nameOfConcept(concept)} is a dimension of the ESEF taxonomy, which has its default member there. An extension must not change that: remove this arc.` };
        } else if (isExtensionConcept(concept) && link && !isInDedicated(arc)) {
          yield { place: { document: link.document, element, attribute: attributes.from }, code: inDedicated.has(key) ? 'ESEF.3.4.3.dimensionDefaultLinkrole' : notAssigned, message: `The default member of ${nameOfConcept(concept)} stands in the role ${link.role ?? ''}. ESEF wants default members in http://www.esma.europa.eu/xbrl/role/cor/ifrs-dim_role-990000: move the arc to a definitionLink of that role.` };
        }
      }
    }
    const withDefault = keysOf(arcs);
    for (const document of documents) yield* withoutDefault(dts, document, withDefault);
  },
};

function* withoutDefault(dts: Dts, document: XbrlDocument, withDefault: ReadonlySet<string>): Generator<Finding> {
  for (const declaration of extensionDeclarations(document)) {
    const concept = dts.conceptOf(declaration);
    if (kindOf(dts, declaration) !== 'dimension' || declaration.typedDomainRef !== undefined || withDefault.has(concept.key) || !filersArcsAreAllHere(dts, concept)) continue;
    yield {
      place: { document, element: declaration.element, attribute: attributes.name },
      code: notAssigned,
      message: `${declaration.localName} has no default member. ESEF wants one for each dimension of an extension: add a dimension-default arc to it in a definitionLink of the role http://www.esma.europa.eu/xbrl/role/cor/ifrs-dim_role-990000.`,
    };
  }
}
