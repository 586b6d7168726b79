import type { Dts } from './dts';
import { signOfFiling } from './filing';
import type { Profile, ProfileSetting } from './profile';

/** Whose rules a DTS is judged by, and why. */
export interface ProfileChoice {
  readonly profile: Profile;
  /** Why the taxonomy itself has made the choice, as a clause on "it"; absent where the user has made it. */
  readonly because?: string;
}

const dei = /^https?:\/\/xbrl\.(sec\.gov|us)\/dei\//;
const esef = /\/esef_(cor|all)/;
const esma = 'www.esma.europa.eu/taxonomy/';

const known = new WeakMap<Dts, ProfileChoice>();

/**
 * Decides the profile of a DTS: an import of esef_* makes it ESMA's, and one of dei the SEC's where something says, too, that it is a
 * filing: taxonomies of others take concepts from dei as well.
 */
export function choiceOfProfile(dts: Dts, setting: ProfileSetting): ProfileChoice {
  if (setting !== 'auto') return { profile: setting };
  const choice = known.get(dts) ?? choose(dts);
  known.set(dts, choice);
  return choice;
}

/** The profile alone. */
export function profileOf(dts: Dts, setting: ProfileSetting): Profile {
  return choiceOfProfile(dts, setting).profile;
}

function choose(dts: Dts): ProfileChoice {
  let importsDei = false;
  for (const { schemaReferences } of dts.members.values()) {
    for (const { kind, namespace, schemaLocation } of schemaReferences) {
      if (kind !== 'import') continue;
      if (dei.test(namespace ?? '')) importsDei = true;
      if (isEsma(namespace ?? '') || isEsma(schemaLocation ?? '')) return { profile: 'esef', because: "it imports ESMA's taxonomy" };
    }
  }
  if (!importsDei) return { profile: 'xbrl', because: "it imports neither dei nor ESMA's taxonomy" };
  const sign = signOfFiling(dts);
  return sign === undefined ? { profile: 'xbrl', because: 'it imports dei, but nothing says that it is a filing' } : { profile: 'sec', because: `it imports dei, and ${sign}` };
}

/** Whether the name of a namespace or a file is one of ESMA's. Searched one after the other: one pattern would begin anew wherever the host is repeated. */
function isEsma(name: string): boolean {
  const start = name.indexOf(esma);
  return esef.test(name) || (start >= 0 && name.includes('esef', start));
}
