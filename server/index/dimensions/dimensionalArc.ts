import { attributes, clark } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';

/** What Dimensions adds to an arc. */
export interface DimensionalAttributes {
  /** The role in which the relationships that follow are to be looked for (Dimensions 1.0, 2.4.3); `undefined` for that of the arc itself. */
  readonly targetRole: string | undefined;
  /** Whether what it leads to counts among the valid members of a domain (Dimensions 1.0, 2.5.3); so it does where nothing, or nothing valid, is written. */
  readonly isUsable: boolean;
}

const plain: DimensionalAttributes = { targetRole: undefined, isUsable: true };
const targetRoleName = clark(attributes.targetRole);
const usableName = clark(attributes.usable);

const cache = new WeakMap<Arc, DimensionalAttributes>();

/** The attributes of Dimensions on an arc, with their defaults. */
export function dimensionalAttributes(arc: Arc): DimensionalAttributes {
  let read = cache.get(arc);
  if (!read) cache.set(arc, (read = readAttributes(arc)));
  return read;
}

function readAttributes(arc: Arc): DimensionalAttributes {
  const others = arc.otherAttributes;
  if (others.length === 0) return plain;
  const valueOf = (wanted: string) => others.find(([name]) => name === wanted)?.[1].trim();
  const usable = valueOf(usableName);
  // An empty targetRole names no role.
  return { targetRole: valueOf(targetRoleName) || undefined, isUsable: usable !== 'false' && usable !== '0' };
}
