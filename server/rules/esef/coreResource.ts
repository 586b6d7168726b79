import { nameOfConcept } from '../../index/concept';
import { isProhibiting } from '../../index/network';
import { arcroles } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import type { DtsRule } from '../rule';
import { isCoreConcept } from './core';
import { esefOnly } from './esefOnly';

const kinds: ReadonlyMap<string | undefined, { readonly noun: string; readonly code: string }> = new Map([
  [arcroles.conceptLabel, { noun: 'label', code: 'ESEF.RTS.Annex.IV.Par.8.coreTaxonomyLabelModification' }],
  [arcroles.conceptReference, { noun: 'reference', code: 'ESEF.RTS.Annex.IV.Par.8.coreTaxonomyReferenceModification' }],
]);

/** An extension prohibits a label or reference of the core taxonomy (RTS on ESEF, Annex IV, paragraph 8). */
export const coreResource: DtsRule = {
  id: 'core-resource',
  scope: 'dts',
  codes: {},
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    for (const arc of documents.flatMap((document) => document.arcs)) {
      const kind = kinds.get(arc.arcrole);
      if (!kind || !isProhibiting(arc)) continue;
      const concept = dts.relationshipsOf(arc).map(({ from }) => from.concept).find((each) => each && isCoreConcept(each));
      if (!concept) continue;
      yield { place: { document: arc.document, element: arc.element, attribute: { namespace: '', local: 'use' } }, code: kind.code, message: `This arc prohibits a ${kind.noun} of ${nameOfConcept(concept)}. The labels and references of the ESEF taxonomy must stay as they are: remove the arc.`, fixes: () => fixByRemoving([arc], dts, { title: 'Remove the arc', isPreferred: true }) };
    }
  },
};
