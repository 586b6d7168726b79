import type { Dts } from '../../index/dts';
import { isSlip, NearestFinder } from '../../index/nearest';
import { transformationOf } from '../../report/transformations/registries';
import { clark } from '../../xbrl/names';
import { localName, type NamePlace } from './writtenName';

/** How many prefixes under which a name is known are offered, where none is spelt like the written one. */
const mostOffered = 3;

/** A prefix that names were most probably meant to have. */
export interface MeantPrefix {
  readonly prefix: string;
  /** Whether nothing else can be right: it is a slip away, the only one that is, and every name is known with it. */
  readonly isCertain: boolean;
}

/**
 * What an undeclared prefix was meant to be, of those that the document element declares: with it each name is that of a concept,
 * or of a format. The nearest count, or else all; where no schema of a prefix is at hand, it is one if that is only a slip away.
 * @param written the prefix
 * @param places all names of one document with it
 * @param knows whether all declarations of a namespace are at hand
 */
export function meantPrefixes(written: string, places: readonly NamePlace[], dts: Dts, knows: (namespace: string) => boolean): readonly MeantPrefix[] {
  const { document } = places[0]!;
  const inForce = [...document.content.rootPrefixes].filter(([prefix, namespace]) => prefix !== '' && places.every(({ element }) => document.xml.namespaceOf(prefix, element) === namespace));
  const names = namesOf(places);
  const fitting = inForce.flatMap(([prefix, namespace]) => (names.every((name) => isNameIn(namespace, name, dts)) ? [prefix] : []));
  const near = new NearestFinder().allNearest(written, fitting);
  if (near.length > 0) return near.map((prefix) => ({ prefix, isCertain: near.length === 1 && isSlip(written, prefix) }));
  const undecided = inForce.flatMap(([prefix, namespace]) => (dts.schemasOf(namespace).length === 0 && !knows(namespace) && isSlip(written, prefix) ? [prefix] : []));
  return [...undecided, ...fitting].slice(0, mostOffered).map((prefix) => ({ prefix, isCertain: false }));
}

interface WrittenName {
  readonly local: string;
  readonly isFormat: boolean;
}

/** The names at some places, each once: thousands of facts have the same format. */
function namesOf(places: readonly NamePlace[]): readonly WrittenName[] {
  const isFormat = ({ attribute }: NamePlace) => attribute?.local === 'format';
  return [...new Map(places.map((place) => [`${isFormat(place)} ${localName(place)}`, { local: localName(place), isFormat: isFormat(place) }])).values()];
}

function isNameIn(namespace: string, { local, isFormat }: WrittenName, dts: Dts): boolean {
  return isFormat ? transformationOf({ namespace, local }) !== undefined : dts.declarationOf(clark({ namespace, local })) !== undefined;
}
