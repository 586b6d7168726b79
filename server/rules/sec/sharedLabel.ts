import { nameOfConcept, type Concept } from '../../index/concept';
import { matchesLanguage } from '../../index/labels';
import { isProhibiting } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, roles } from '../../xbrl/names';
import type { Resource } from '../../xbrl/views';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** Two concepts have the same English standard label in the filer's linkbases (EFM 6.10.4). */
export const sharedLabel: DtsRule = {
  id: 'shared-label',
  scope: 'dts',
  readsContent: 'for findings',
  codes: { sec: 'EFM.6.10.04' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    if (!hasRepeatedText(documents)) return;
    const byText = new Map<string, { readonly concept: Concept; readonly resource: Resource }>();
    for (const arc of documents.flatMap((document) => document.arcs)) {
      if (arc.arcrole !== arcroles.conceptLabel || isProhibiting(arc)) continue;
      for (const { from: { concept }, to: { resource } } of dts.relationshipsOf(arc)) {
        if (!concept || !resource || !isEnglishStandard(resource)) continue;
        const text = resource.content.trim();
        const first = byText.get(text);
        if (text === '' || first?.concept.key === concept.key) continue;
        if (!first) {
          byText.set(text, { concept, resource });
          continue;
        }
        yield {
          place: { document: resource.document, element: resource.element, part: 'content' },
          message: `${nameOfConcept(concept)} and ${nameOfConcept(first.concept)} have the same standard label. Give each a label of its own, so that readers can tell them apart; the words wanted in a report can be a terse or verbose label.`,
          related: [{ place: { document: first.resource.document, element: first.resource.element, part: 'content' }, message: `The standard label of ${nameOfConcept(first.concept)}` }],
        };
      }
    }
  },
};

/** Seldom true, and soon seen: then nobody has to ask which concepts the labels belong to. */
function hasRepeatedText(documents: readonly XbrlDocument[]): boolean {
  const texts = new Set<string>();
  for (const resource of documents.flatMap((document) => document.resources)) {
    const text = isEnglishStandard(resource) ? resource.content.trim() : '';
    if (texts.has(text)) return true;
    if (text !== '') texts.add(text);
  }
  return false;
}

function isEnglishStandard({ role, language }: Resource): boolean {
  return (role ?? roles.label) === roles.label && matchesLanguage(language, 'en');
}
