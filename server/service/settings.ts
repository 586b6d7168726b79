import type { LabelChoice } from '../index/labels';
import type { InlayHintChoice } from '../features/inlayHints';
import { roles } from '../xbrl/names';
import type { RuleSettings } from '../rules/diagnose';

/** What a user may choose. A change is a new object: what was worked out for the old one is then out of date. */
export interface Settings extends RuleSettings {
  /** How concepts are named. */
  readonly labels: LabelChoice;
  readonly inlayHints: InlayHintChoice;
  /** Whether lenses stand above roles, concepts and totals. */
  readonly codeLens: boolean;
  /** Whether base taxonomies are judged like the user's own documents; it holds for the whole workspace. */
  readonly judgesBaseTaxonomies: boolean;
}

export const defaultSettings: Settings = { profile: 'auto', rules: {}, labels: { language: 'en', role: roles.label }, inlayHints: { labels: true, signs: true }, codeLens: true, judgesBaseTaxonomies: false };
