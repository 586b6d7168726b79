import { nameOfConcept, type Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { addTo } from '../index/groupBy';
import { preferLabel, textOf, type LabelChoice } from '../index/labels';
import type { Context, DimensionValue } from '../report/report';
import { otherTexts, periodText } from '../report/wording';
import { parseClark } from '../xbrl/names';
import { reportedName } from './reportedName';

/** So much of a typed member is told, in UTF-16 code units. */
const longestMember = 60;
/** So much of a label: one that fills a file may be told in a thousand places. */
const longestLabel = 500;

/** The concepts that locators lead to and no schema at hand declares. */
interface Located {
  /** By their names in Clark notation. */
  readonly byName: ReadonlyMap<string, Concept>;
  /** The local names of those, by their namespaces. */
  readonly locals: ReadonlyMap<string, readonly string[]>;
  /** What stands behind the # where nothing says of which one namespace the concept is. */
  readonly unnamed: readonly string[];
}

const locatedByDts = new WeakMap<Dts, Located>();

/**
 * The concept that a report means by a name in Clark notation, also one whose schema is not at hand but that some locator leads to.
 * @returns `undefined` where nothing in the DTS is called so
 */
export function conceptNamed(dts: Dts, name: string): Concept | undefined {
  const declaration = dts.declarationOf(name);
  return declaration ? dts.conceptOf(declaration) : located(dts).byName.get(name);
}

/** The local names of concepts of a namespace that locators lead to and no schema at hand declares. */
export function locatedNames(dts: Dts, namespace: string): readonly string[] {
  return located(dts).locals.get(namespace) ?? [];
}

/**
 * Whether a concept of this local name may be one that a locator leads to, though it is not known by its name: nothing says of
 * which one namespace that is, or the locator does not point by an id.
 */
export function mayBeLocated(dts: Dts, local: string): boolean {
  return located(dts).unnamed.some((fragment) => fragment.endsWith(local) || fragment.includes('('));
}

/** What a report's reader calls a concept: its label, or else its local name. */
export function labelOfName(dts: Dts, name: string, choice: LabelChoice): string {
  const concept = conceptNamed(dts, name);
  return concept ? labelOf(dts, concept, choice) : parseClark(name).local;
}

/** What a reader calls a concept: its label in the wanted role or else the standard one, cut off after 500 code units, or its local name. */
export function labelOf(dts: Dts, concept: Concept, choice: LabelChoice): string {
  const label = preferLabel(dts.labelsOf(concept.key), choice);
  const text = label && textOf(label);
  return text === undefined || text === '' ? nameOfConcept(concept) : cutOff(text, longestLabel);
}

/** A context as a reader writes it: `2025-12-31`, and behind that its dimensions: `2025-12-31, Region: North`. */
export function contextText(dts: Dts, context: Context, choice: LabelChoice): string {
  return [periodText(context.period), ...dimensionTexts(dts, context, choice)].join(', ');
}

/** The dimensions of a context, each with its member, in alphabetical order: `Region: North`; then what else its segment and scenario hold. */
export function dimensionTexts(dts: Dts, context: Context, choice: LabelChoice): readonly string[] {
  const texts = context.dimensions.map((value) => {
    const member = value.kind === 'typed' ? typedText(value) : value.member === undefined ? '?' : labelOfName(dts, value.member, choice);
    return `${value.dimension === undefined ? '?' : labelOfName(dts, value.dimension, choice)}: ${member}`;
  });
  // A report and what was extracted from it have them in other orders.
  return [...texts.sort(), ...otherTexts(context)];
}

function typedText({ document: { xml }, element }: DimensionValue): string {
  const text = [...xml.children(element)].map((child) => xml.content(child).replace(/\s+/g, ' ').trim()).join(' ');
  return cutOff(text, longestMember);
}

function cutOff(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

function located(dts: Dts): Located {
  let known = locatedByDts.get(dts);
  if (!known) {
    const byName = new Map<string, Concept>();
    const unnamed = new Set<string>();
    for (const member of dts.members.values()) {
      for (const concept of dts.locatedIn(member).keys()) {
        if (concept.declaration) continue;
        const name = reportedName(dts, concept);
        if (name === undefined) unnamed.add(concept.id ?? '(');
        else if (!byName.has(name)) byName.set(name, concept);
      }
    }
    known = { byName, locals: localsByNamespace(byName.keys()), unnamed: [...unnamed] };
    locatedByDts.set(dts, known);
  }
  return known;
}

function localsByNamespace(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const locals = new Map<string, string[]>();
  for (const name of names) {
    const { namespace, local } = parseClark(name);
    addTo(locals, namespace, local);
  }
  return locals;
}
