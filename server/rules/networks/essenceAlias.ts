import type { Concept } from '../../index/concept';
import { nameOfConcept } from '../../index/concept';
import { arcroles, attributes, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { fixByRemoving } from '../fixRemoval';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule } from '../rule';

/** The ends of an essence-alias arc differ in type, period type or balance (XBRL 2.1, 5.2.6.2.2). */
export const essenceAlias: DtsRule = {
  id: 'essence-alias',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.essenceAlias)) {
      for (const { arc, from, to } of network.relationships) {
        if (!from.concept?.declaration || !to.concept?.declaration || !documents.includes(arc.document)) continue;
        const difference = differenceOf(from.concept.declaration, to.concept.declaration);
        if (!difference) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.to },
          code: difference.code,
          message: `${nameOfConcept(to.concept)} cannot be an alias of ${nameOfConcept(from.concept)}: the one's ${difference.what} is ${difference.alias}, the other's ${difference.essence}. Make them the same, or remove the arc.`,
          related: [from.concept, to.concept].map((concept) => ({ place: placeOf(concept), message: `${nameOfConcept(concept)} is declared here` })),
          fixes: () => fixByRemoving([arc], dts, { title: 'Remove the arc', isPreferred: false }),
        };
      }
    }
  },
};

interface Difference {
  readonly code: string;
  readonly what: string;
  readonly essence: string;
  readonly alias: string;
}

/** What essence and alias may not differ in but do; one that has no value is not compared. */
function differenceOf(essence: ElementDeclaration, alias: ElementDeclaration): Difference | undefined {
  const types = 'xbrl.5.2.6.2.2:essenceAliasTypes';
  const localName = (type: string | undefined) => (type === undefined ? undefined : parseClark(type).local);
  if (differ(essence.type, alias.type)) return { code: types, what: 'type', essence: localName(essence.type)!, alias: localName(alias.type)! };
  if (differ(essence.periodType, alias.periodType)) return { code: types, what: 'period type', essence: essence.periodType!, alias: alias.periodType! };
  if (differ(essence.balance, alias.balance)) return { code: 'xbrl.5.2.6.2.2:essenceAliasBalance', what: 'balance', essence: essence.balance!, alias: alias.balance! };
  return undefined;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function placeOf({ declaration }: Concept) {
  return { document: declaration!.document, element: declaration!.element, attribute: attributes.name };
}
