/** Whose rules a taxonomy is judged by: the specifications alone, or those of a regulator on top. */
export type Profile = 'xbrl' | 'sec' | 'esef';

/** What a taxonomy is judged as under each, for a sentence. */
export const kindsJudged: Readonly<Record<Profile, string>> = { xbrl: 'a plain taxonomy', sec: 'an SEC filing', esef: 'an ESEF report' };

/** The profiles a user can ask for; `auto` leaves it to the taxonomy; see `choiceOfProfile.ts`. */
export const profileSettings = ['auto', 'xbrl', 'sec', 'esef'] as const;
export type ProfileSetting = (typeof profileSettings)[number];

const standardAuthorities = /^https?:\/\/((www\.)?xbrl\.org|www\.w3\.org|(xbrl\.)?fasb\.org|xbrl\.sec\.gov|xbrl\.us|xbrl\.iasb\.org|xbrl\.ifrs\.org|www\.esma\.europa\.eu)\//;

/** Whether a target namespace belongs to a standard or base taxonomy, which is never judged as a filer's own. */
export function isBaseNamespace(namespace: string): boolean {
  return standardAuthorities.test(namespace);
}

const bringsNoLabels = /^https?:\/\/(xbrl\.(fasb\.org|sec\.gov|us)|taxonomies\.xbrl\.us)\//;

/** A file name of such a schema: the kind of collection, and the year. */
const collectionName = /-(?:ent|std|sub|pre|def|cal)(?:-[a-z]+)*-\d{4}[-\d]*\.xsd$/;
/** Characters; those of the SEC's are far shorter. */
const longestFileName = 100;

/** Whether a URL is that of a schema which declares nothing but leads to linkbases of a taxonomy of the SEC's: `rr-ent-2012-01-31.xsd` to those with labels, too. */
export function isCollection(url: string): boolean {
  return leavesLabelsToFiler(url) && collectionName.test(url.slice(Math.max(url.lastIndexOf('/'), url.length - longestFileName)));
}

/** Whether the schemas at a URL are known to leave labels to the filer: those of us-gaap, srt, dei and the SEC's others. */
export function leavesLabelsToFiler(url: string): boolean {
  return bringsNoLabels.test(url);
}
