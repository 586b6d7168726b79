import type { LabelChoice } from '../index/labels';
import { roles } from '../xbrl/names';
import type { RuleSettings } from '../rules/diagnose';

/** What a user may choose. A change is a new object: what was worked out for the old one is then out of date. */
export interface Settings extends RuleSettings {
  /** How concepts are named. */
  readonly labels: LabelChoice;
}

export const defaultSettings: Settings = { profile: 'auto', rules: {}, labels: { language: 'en', role: roles.label } };
