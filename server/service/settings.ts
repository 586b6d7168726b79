import type { RuleSettings } from '../rules/diagnose';

/** What a user may choose. A change is a new object: what was worked out for the old one is then out of date. */
export interface Settings extends RuleSettings {
  /** The language, as a BCP 47 tag, in which concepts are named. */
  readonly labelLanguage: string;
}

export const defaultSettings: Settings = { profile: 'auto', rules: {}, labelLanguage: 'en' };
