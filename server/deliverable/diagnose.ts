import { diagnoseBy, type Diagnosis, type RuleSettings } from '../rules/diagnose';
import type { Deliverable, DeliverableKind } from './deliverable';
import { profileOfDeliverable, rulesOfDeliverable } from './index';

/** The diagnoses of the files of a deliverable and of what is missing among them, not of what is in them; by the URI of the file, or of the whole. */
export function diagnoseDeliverable(kind: DeliverableKind, deliverable: Deliverable, settings: RuleSettings): ReadonlyMap<string, readonly Diagnosis[]> {
  const profile = profileOfDeliverable[kind] ?? 'xbrl';
  const byUri = new Map<string, Diagnosis[]>();
  for (const rule of rulesOfDeliverable[kind]) {
    for (const diagnosis of diagnoseBy(rule, profile, settings, () => rule.check(deliverable))) {
      const { uri } = diagnosis.document;
      const others = byUri.get(uri);
      if (others) others.push(diagnosis);
      else byUri.set(uri, [diagnosis]);
    }
  }
  return byUri;
}
