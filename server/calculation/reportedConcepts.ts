import { nameOfConcept, type Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { preferLabel, textOf, type LabelChoice } from '../index/labels';
import type { Context, DimensionValue } from '../report/report';
import { otherTexts, periodText } from '../report/wording';
import { parseClark } from '../xbrl/names';
import { reportedName } from './reportedName';

/** So much of a typed member is told, in UTF-16 code units. */
const longestMember = 60;
/** So much of a label: one that fills a file may be told in a thousand places. */
const longestLabel = 500;

const conceptsByDts = new WeakMap<Dts, ReadonlyMap<string, Concept>>();

/**
 * The concept that a report means by a name in Clark notation, also one whose schema is not at hand but that some locator leads to.
 * @returns `undefined` where nothing in the DTS is called so
 */
export function conceptNamed(dts: Dts, name: string): Concept | undefined {
  const declaration = dts.declarationOf(name);
  return declaration ? dts.conceptOf(declaration) : undeclaredConcepts(dts).get(name);
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

function undeclaredConcepts(dts: Dts): ReadonlyMap<string, Concept> {
  let concepts = conceptsByDts.get(dts);
  if (!concepts) {
    const found = new Map<string, Concept>();
    for (const { locators } of dts.members.values()) {
      for (const { target } of locators) {
        const concept = dts.conceptAt(target);
        const name = concept && !concept.declaration ? reportedName(dts, concept) : undefined;
        if (name !== undefined && !found.has(name)) found.set(name, concept!);
      }
    }
    concepts = found;
    conceptsByDts.set(dts, concepts);
  }
  return concepts;
}
