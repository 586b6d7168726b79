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

/** The choices of `calculations` by the names under which users know them. */
export const calculationChoices: Readonly<Record<string, Settings['calculations']>> = { '1.1': 'rounded', '1.1-truncated': 'truncated', '2.1': 'xbrl-2.1', off: 'off' };

export const defaultSettings: Settings = { profile: 'auto', rules: {}, calculations: 'rounded', labels: { language: 'en', role: roles.label }, inlayHints: { labels: true, signs: true, sums: true }, codeLens: true, judgesBaseTaxonomies: false };
