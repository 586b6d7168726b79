import { diagnoseBy, diagnoseText, type Diagnosis, type RuleSettings } from '../rules/diagnose';
import type { PackageDocument } from './document';
import { packageRules } from './rules';
import type { PackageContext } from './rules/rule';

/** The diagnoses of a file in which a taxonomy package describes itself, in document order. They are the same under every profile. */
export function diagnosePackage(document: PackageDocument, context: PackageContext, settings: RuleSettings): readonly Diagnosis[] {
  const own = packageRules.flatMap((rule) => diagnoseBy(rule, 'xbrl', settings, () => rule.check(document, context)));
  return [...diagnoseText(document, 'xbrl', settings), ...own].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
