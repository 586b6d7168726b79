import { kindsJudged, type Profile } from '../index/profile';
import type { ProfileInUse } from '../service/taxonomyState';
import { fileName } from '../xbrl/names';

/** Entry points that are named in a line; of more it is said how many they are. */
const mostNamed = 2;

/**
 * By whose rules taxonomies were judged, why, and how to have it otherwise: a line for each profile and reason, without its end. The
 * lines name taxonomies only where they are not all judged alike.
 */
export function judgedLines(profiles: readonly ProfileInUse[]): readonly string[] {
  return profiles.map(({ profile, because, entryPoints }) => {
    const judged = `Judged as ${kindsJudged[profile]}${profiles.length > 1 ? ` (${named(entryPoints)})` : ''}`;
    return because === undefined ? `${judged}, as you asked.` : `${judged}: ${because}. ${otherwise(profile)}`;
  });
}

function named(entryPoints: readonly string[]): string {
  const names = entryPoints.slice(0, mostNamed).map(fileName).join(', ');
  return entryPoints.length > mostNamed ? `${names} and ${entryPoints.length - mostNamed} more` : names;
}

function otherwise(profile: Profile): string {
  return profile === 'xbrl' ? '--profile sec or esef judges it as a filing.' : `--profile xbrl judges it as ${kindsJudged.xbrl}.`;
}
