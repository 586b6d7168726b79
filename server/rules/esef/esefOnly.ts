import type { Profile } from '../../index/profile';
import type { Severity } from '../rule';

/** The severity of a rule that is ESMA's alone. */
export function esefOnly(severity: Severity): Readonly<Record<Profile, Severity | 'off'>> {
  return { xbrl: 'off', sec: 'off', esef: severity };
}
