import Big from 'big.js';
import { namespaces } from '../xbrl/names';
import type { Arc } from '../xbrl/views';

const booleanAttributes = new Set([`{${namespaces.xbrldt}}closed`, `{${namespaces.xbrldt}}usable`]);

/** Makes of an attribute's value, by the attribute's name in Clark notation, a text that is the same for equal values. */
export type ValueForm = (name: string, value: string) => string;

const asWritten: ValueForm = (_, value) => value;

/**
 * The non-exempt attributes of an arc as one string: two arcs of a base set between the same ends are equivalent
 * relationships if and only if their strings are equal (XBRL 2.1, 3.5.3.9.7.4). Numbers and booleans compare by value, a
 * missing order counts as 1 (3.5.3.9.5).
 * @param form how attributes compare that XBRL does not define; without it, as they are written
 */
export function nonExemptAttributes(arc: Arc, form = asWritten): string {
  const { order = '1', weight, preferredLabel } = arc;
  const parts = arc.otherAttributes.map(([name, value]) => `${name}=${booleanAttributes.has(name) ? canonicalBoolean(value) : form(name, value)}`);
  parts.push(`{}order=${canonicalDecimal(order)}`);
  if (weight !== undefined) parts.push(`{}weight=${canonicalDecimal(weight)}`);
  if (preferredLabel !== undefined) parts.push(`{}preferredLabel=${preferredLabel}`);
  return parts.sort().join('\n');
}

/** The shortest spelling of an xs:decimal, so that "+1", "1.0" and "01" are one; any other text as it is. */
export function canonicalDecimal(value: string): string {
  if (/^[1-9]\d*$/.test(value)) return value;
  const decimal = parseDecimal(value);
  return decimal === undefined ? value : decimal.toFixed();
}

/** Reads an xs:decimal (XML Schema 2, 3.2.3); `undefined` for a text that is none, such as "1e0" or "one". */
export function parseDecimal(value: string): Big | undefined {
  const trimmed = value.trim();
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(trimmed)) return undefined;
  return new Big(trimmed.replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.$/, ''));
}

/** `true` or `false` for an xs:boolean; any other text as it is. */
export function canonicalBoolean(value: string): string {
  const trimmed = value.trim();
  return trimmed === '1' ? 'true' : trimmed === '0' ? 'false' : trimmed;
}
