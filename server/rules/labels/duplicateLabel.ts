import { textOf, type Label } from '../../index/labels';
import { nameOfConcept, type Concept } from '../../index/concept';
import { roleName } from '../../standards/roles';
import { fixByRemovingResource } from './fixRemovedResource';
import { usedConcepts } from '../report/usedConcepts';
import type { DtsRule } from '../rule';

/** A concept has two labels of one role in one language: readers show either. */
export const duplicateLabel: DtsRule = {
  id: 'duplicate-label',
  scope: 'dts',
  readsContent: 'in messages',
  codes: { sec: 'EFM.6.10.02', esef: 'ESEF.3.4.5.taxonomyElementDuplicateLabels' },
  severity: { xbrl: 'warning', sec: 'warning', esef: 'error' },
  *check({ dts, documents, profile, report }) {
    const used = profile === 'sec' && report ? usedConcepts(dts, report) : undefined;
    const seen = new Set<Concept>();
    for (const document of documents) {
      for (const concept of dts.locatedIn(document).keys()) {
        if (seen.has(concept)) continue;
        seen.add(concept);
        for (const group of byRoleAndLanguage(dts.labelsOf(concept.key))) {
          // A label that comes with the taxonomy stays: the filer's is the one to change.
          const kept = group.find((label) => !documents.includes(label.resource.document)) ?? group[0]!;
          for (const label of group) {
            if (label === kept || !documents.includes(label.resource.document)) continue;
            yield {
              place: { document: label.resource.document, element: label.resource.element, part: 'content' },
              // Of what a report uses, EDGAR takes no second label (EFM 6.10.2).
              ...(used?.has(concept.key) === true ? { severity: 'error' } : {}),
              message: `${nameOfConcept(concept)} already has a ${roleName(label.role).toLowerCase()} label in "${label.language ?? ''}": "${textOf(kept)}". Keep one of the two, or give this one another role.`,
              related: [{ place: { document: kept.resource.document, element: kept.resource.element, part: 'content' }, message: 'The other label' }],
              fixes: () => fixByRemovingResource(label.resource, { title: 'Remove this label', isPreferred: textOf(label) === textOf(kept) }),
            };
          }
        }
      }
    }
  },
};

function byRoleAndLanguage(labels: readonly Label[]): readonly (readonly Label[])[] {
  if (labels.length < 2) return [];
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    if (label.language === undefined) continue;
    const key = `${label.role} ${label.language.toLowerCase()}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [label]);
    else if (!group.some((other) => other.resource === label.resource)) group.push(label);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
