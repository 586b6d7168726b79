import { diagnoseBy, diagnoseText, type Diagnosis, type RuleSettings } from '../rules/diagnose';
import type { OwnershipDocument } from './document';
import { ownershipRules } from './rules';

/** The diagnoses of an ownership document, in document order. It is the SEC's whatever profile taxonomies are judged by. */
export function diagnoseOwnership(document: OwnershipDocument, settings: RuleSettings): readonly Diagnosis[] {
  const own = ownershipRules.flatMap((rule) => diagnoseBy(rule, 'sec', settings, () => rule.check(document)));
  return [...diagnoseText(document, 'sec', settings), ...own].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
