import { distance } from 'fastest-levenshtein';
import { isMisspeltUri } from '../../index/misspeltUri';
import { isSlip } from '../../index/nearest';
import { withoutVersion } from '../../index/strayNamespace';

/** Longer namespaces are compared with none, in UTF-16 code units. */
const mostCharacters = 200;

/**
 * Which of some namespaces of registries was most probably meant by one that is none of them: it differs from that in its date alone, or by a slip of
 * the keys. What only ends alike, such as the registry of somebody else at an address of his own, means itself.
 * @returns those that are nearest, most often one or none
 */
export function nearestRegistries(written: string, registries: readonly string[]): readonly string[] {
  if (written.length > mostCharacters) return [];
  const alike = registries.filter((one) => one !== written && (withoutVersion(one) === withoutVersion(written) || isMisspeltUri(written, one) || isSlip(written, one)));
  const edits = alike.map((one) => distance(written, one));
  return alike.filter((_, at) => edits[at] === Math.min(...edits));
}
