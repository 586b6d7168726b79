import { setAttribute } from '../edits/setAttribute';
import type { Dts } from '../index/dts';
import type { XbrlDocument } from '../xbrl/document';
import { attributes, namespaces } from '../xbrl/names';
import type { ExpandedName, XmlDocument } from '../xml/document';
import { isMisspelt } from './misspeltAttribute';
import { isReadForCertain } from './readForCertain';
import type { Finding, Fix } from './rule';

/** An attribute that an element must have. */
export interface RequiredAttribute {
  readonly name: ExpandedName;
  /** The only value it may have; any value that is not empty where this is left out. */
  readonly value?: string;
  /** What filers know its absence by; left out where the rule's own code serves. */
  readonly code?: string;
  /** What to write there, as a sentence. */
  readonly advice: string;
  /** What was probably meant, where any value will do; worked out when a repair is asked for. */
  readonly meant?: (document: XbrlDocument, element: number, dts: Dts | undefined) => MeantValue | undefined;
}

/** A value for an attribute that has none. */
export interface MeantValue {
  readonly value: string;
  /** Whether it is the only one that makes sense. */
  readonly isCertain: boolean;
}

/** The xlink:type that an element of XBRL's own must have, whatever its name suggests. */
export function requiredType(value: 'simple' | 'extended' | 'locator' | 'resource' | 'arc', code: string): RequiredAttribute {
  return { name: attributes.type, value, code, advice: `Add xlink:type="${value}".` };
}

/**
 * What an element's attributes lack: one finding for all that are missing or empty, under the code of the first, and one
 * for each that has another value than its only one. Nothing where the start tag could not be read for certain.
 */
export function checkRequired(document: XbrlDocument, element: number, required: readonly RequiredAttribute[]): Iterable<Finding> {
  return isPlainlyComplete(document.xml, element, required) ? [] : whatIsLacking(document, element, required);
}

function* whatIsLacking(document: XbrlDocument, element: number, required: readonly RequiredAttribute[]): Generator<Finding> {
  const { xml } = document;
  const valueOf = ({ name }: RequiredAttribute) => xml.attributeValue(element, name.namespace, name.local)?.trim() ?? '';
  const missing: RequiredAttribute[] = [];
  const wrong: RequiredAttribute[] = [];
  for (const attribute of required) {
    const value = valueOf(attribute);
    if (value === '') missing.push(attribute);
    else if (attribute.value !== undefined && value !== attribute.value) wrong.push(attribute);
  }
  if (missing.length + wrong.length === 0 || !isReadForCertain(document, element)) return;
  const tag = xml.name(element).local;
  const absent = missing.filter(({ name }) => !isMisspelt(document, element, name));
  const [first] = absent;
  if (first) {
    yield {
      place: { document, element, attribute: first.name },
      ...(first.code === undefined ? {} : { code: first.code }),
      message: `This ${tag} has no ${absent.map(writtenName).join(' and no ')}. ${absent.map(({ advice }) => advice).join(' ')}`,
      fixes: (dts) => write(document, element, absent, dts),
    };
  }
  for (const attribute of wrong) {
    yield {
      place: { document, element, attribute: attribute.name },
      ...(attribute.code === undefined ? {} : { code: attribute.code }),
      message: `The ${writtenName(attribute)} of this ${tag} is "${valueOf(attribute)}". It must be "${attribute.value!}".`,
      fixes: (dts) => write(document, element, [attribute], dts),
    };
  }
}

/** Writes the only value that each attribute may have, or the one that was meant; nothing where that is not known of all. */
function write(document: XbrlDocument, element: number, missing: readonly RequiredAttribute[], dts: Dts | undefined): readonly Fix[] {
  const values = missing.map((attribute) => (attribute.value === undefined ? attribute.meant?.(document, element, dts) : { value: attribute.value, isCertain: true }));
  // Each edit would declare the prefix anew.
  const isDeclared = [...document.xml.tables.scopes[document.xml.tables.elementScope[element]!]!.values()].includes(namespaces.xlink);
  if (values.includes(undefined) || (missing.length > 1 && !isDeclared)) return [];
  const written = missing.map((attribute, index) => `${writtenName(attribute)}="${values[index]!.value}"`).join(' ');
  const edits = missing.map(({ name }, index) => setAttribute(document, element, name, values[index]!.value));
  return [{ title: `Write ${written}`, isPreferred: values.every((meant) => meant!.isCertain), edits }];
}

/** Whether an element plainly has its attributes as required. Most do, and that is seen without decoding their values. */
function isPlainlyComplete({ tables }: XmlDocument, element: number, required: readonly RequiredAttribute[]): boolean {
  const { text, names, elementFirstAttribute, attributeName, attributeValueStart, attributeValueEnd } = tables;
  const places = placesOf(required, names);
  let found = 0;
  for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
    const place = places[attributeName[attribute]!]!;
    if (place >= 0 && isPlain(text, attributeValueStart[attribute]!, attributeValueEnd[attribute]!, required[place]!.value)) found |= 1 << place;
  }
  return found === 2 ** required.length - 1;
}

function isPlain(text: string, start: number, end: number, value: string | undefined): boolean {
  if (value !== undefined) return end - start === value.length && text.startsWith(value, start);
  // Neither white space nor a reference at its start.
  return start < end && text.charCodeAt(start) > 32 && text.charCodeAt(start) !== 38;
}

const placesByNames = new WeakMap<readonly ExpandedName[], WeakMap<readonly RequiredAttribute[], readonly number[]>>();

/** By the number of a name: the place of the required attribute of that name, -1 for others. */
function placesOf(required: readonly RequiredAttribute[], names: readonly ExpandedName[]): readonly number[] {
  let byRequired = placesByNames.get(names);
  if (!byRequired) placesByNames.set(names, (byRequired = new WeakMap<readonly RequiredAttribute[], readonly number[]>()));
  let places = byRequired.get(required);
  if (!places) byRequired.set(required, (places = names.map(({ namespace, local }) => required.findIndex(({ name }) => name.namespace === namespace && name.local === local))));
  return places;
}

/** An attribute's name as filers write it: those with a namespace here are XLink's. */
function writtenName({ name }: RequiredAttribute): string {
  return name.namespace === '' ? name.local : `xlink:${name.local}`;
}
