import { attributes, clark } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';

/** What Dimensions adds to an arc. */
export interface DimensionalAttributes {
  /** The role in which the relationships that follow are to be looked for (Dimensions 1.0, 2.4.3); `undefined` for that of the arc itself. */
  readonly targetRole: string | undefined;
  /** Whether what it leads to counts among the valid members of a domain (Dimensions 1.0, 2.5.3.3); so it does where nothing, or nothing valid, is written. */
  readonly isUsable: boolean;
  /** Whether the hypercube it leads to excludes whatever else is in that part of a context (Dimensions 1.0, 2.3.3). */
  readonly isClosed: boolean;
  /** The part of a context in which the dimensions of the hypercube are reported, as written (Dimensions 1.0, 2.3.1). */
  readonly contextElement: string | undefined;
}

const plain: DimensionalAttributes = { targetRole: undefined, isUsable: true, isClosed: false, contextElement: undefined };
const targetRoleName = clark(attributes.targetRole);
const usableName = clark(attributes.usable);
const closedName = clark(attributes.closed);
const contextElementName = clark(attributes.contextElement);

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
  const closed = valueOf(closedName);
  // An empty targetRole names no role.
  return { targetRole: valueOf(targetRoleName) || undefined, isUsable: usable !== 'false' && usable !== '0', isClosed: closed === 'true' || closed === '1', contextElement: valueOf(contextElementName) };
}
