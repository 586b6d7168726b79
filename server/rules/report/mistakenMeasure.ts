import { groupBy } from '../../index/groupBy';
import type { Unit } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, namespaces, parseClark } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { currencyCodes, iso4217 } from './currencyCodes';
import { nearestRegistries } from './meantRegistry';

/** The namespace of the measures of XBRL International's Units Registry. */
export const unitsRegistry = 'http://www.xbrl.org/2009/utr';

const ofXbrl: ReadonlySet<string> = new Set(['pure', 'shares']);

/** Measures with a namespace that is nearly one of those that have such measures, and so mean nothing. */
export interface MistakenMeasures {
  readonly document: XbrlDocument;
  readonly written: string;
  readonly meant: string;
  /** The local names, each once. */
  readonly locals: readonly string[];
  /** The units that have them; at least one. */
  readonly units: readonly Unit[];
}

/** The namespace that was meant by that of a measure in Clark notation, if another one was: of currencies, XBRL's own or the Units Registry's. */
function meantOf(measure: string): string | undefined {
  const { namespace, local } = parseClark(measure);
  if (namespace === iso4217 || namespace === namespaces.xbrli || namespace === unitsRegistry) return undefined;
  const candidates = [...(currencyCodes.has(local) ? [iso4217] : []), ...(ofXbrl.has(local) ? [namespaces.xbrli] : []), unitsRegistry];
  const [meant, ...others] = nearestRegistries(namespace, candidates);
  return others.length === 0 ? meant : undefined;
}

function measuresOf({ numerators, denominators }: Unit): readonly string[] {
  // A prefix that is not declared is told elsewhere.
  return [...numerators, ...denominators].filter((measure) => measure.startsWith('{'));
}

/** The measure that was meant by one of this name, where its local name is that of XBRL's own or a currency, and the prefix is that of the other or missing. */
export function meantMeasure({ namespace, local }: ExpandedName): ExpandedName | undefined {
  if (!isBare(namespace) && namespace !== namespaces.xbrli && namespace !== iso4217) return undefined;
  const meant = ofXbrl.has(local) ? namespaces.xbrli : currencyCodes.has(local) ? iso4217 : undefined;
  return meant === undefined || meant === namespace ? undefined : { namespace: meant, local };
}

/** Whether a namespace is what a name without a prefix has in a page or an instance: no measure is of it. */
export function isBare(namespace: string): boolean {
  return namespace === '' || namespace === namespaces.xhtml;
}

/** Whether a measure in Clark notation is told to lack its prefix, or to have that of others. */
function hasWrongPrefix(measure: string): boolean {
  const name = parseClark(measure);
  return !measure.includes(':') || isBare(name.namespace) || meantMeasure(name) !== undefined;
}

/** Asked for every fact with the unit. */
const known = new WeakMap<Unit, boolean>();

/** Whether a unit has a measure whose namespace is nearly another one, or is not that of its measure: what follows from that is no finding of its own. */
export function hasMistakenMeasure(unit: Unit): boolean {
  let isMistaken = known.get(unit);
  if (isMistaken === undefined) known.set(unit, (isMistaken = measuresOf(unit).some((measure) => meantOf(measure) !== undefined) || [...unit.numerators, ...unit.denominators].some(hasWrongPrefix)));
  return isMistaken;
}

/** The mistaken namespaces of the measures of units, by document. */
export function mistakenMeasures(units: readonly Unit[]): readonly MistakenMeasures[] {
  const all = units.flatMap((unit) => measuresOf(unit).flatMap((measure) => (meantOf(measure) === undefined ? [] : [{ unit, measure, meant: meantOf(measure)! }])));
  return [...groupBy(all, ({ unit, measure }) => clark({ namespace: unit.document.uri, local: parseClark(measure).namespace })).values()].map((same) => {
    const [{ unit, measure, meant }] = same as [(typeof all)[number]];
    return { document: unit.document, written: parseClark(measure).namespace, meant, locals: [...new Set(same.map((each) => parseClark(each.measure).local))], units: [...new Set(same.map((each) => each.unit))] };
  });
}
