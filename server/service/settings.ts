import type { ProfileSetting } from '../index/profile';

/** What a user may choose. */
export interface Settings {
  readonly profile: ProfileSetting;
  /** The language, as a BCP 47 tag, in which concepts are named. */
  readonly labelLanguage: string;
}

export const defaultSettings: Settings = { profile: 'auto', labelLanguage: 'en' };
