import type { Profile } from '../../index/profile';
import type { Severity } from '../rule';

/** The severity of a rule that is the SEC's alone. */
export function secOnly(severity: Severity): Readonly<Record<Profile, Severity | 'off'>> {
  return { xbrl: 'off', sec: severity, esef: 'off' };
}
