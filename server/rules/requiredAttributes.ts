import { setAttribute } from '../edits/setAttribute';
import type { Dts } from '../index/dts';
import type { XbrlDocument } from '../xbrl/document';
import { meantNamespace } from '../xbrl/meantNamespace';
import { attributes, namespaces } from '../xbrl/names';
import type { ExpandedName, XmlDocument } from '../xml/document';
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
export function* checkRequired(document: XbrlDocument, element: number, required: readonly RequiredAttribute[]): Generator<Finding> {
  const { xml } = document;
  if (required.every((attribute) => isSatisfied(xml, element, attribute))) return;
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
  const [first] = missing;
  if (first) {
    yield {
      place: { document, element, attribute: first.name },
      ...(first.code === undefined ? {} : { code: first.code }),
      message: `This ${tag} has no ${missing.map(writtenName).join(' and no ')}. ${missing.map(({ advice }) => advice).join(' ')}`,
      fixes: (dts) => write(document, element, missing, dts),
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

/** Whether an element plainly has an attribute as required. Most do, and that is seen without decoding their values. */
function isSatisfied(xml: XmlDocument, element: number, { name, value }: RequiredAttribute): boolean {
  const attribute = xml.attribute(element, name.namespace, name.local);
  if (attribute === undefined) return false;
  const { start, end } = xml.valueRange(attribute);
  if (value !== undefined) return end - start === value.length && xml.text.startsWith(value, start);
  return start < end && !/[\s&]/.test(xml.text.charAt(start));
}

/** An attribute's name as filers write it: those with a namespace here are XLink's. */
function writtenName({ name }: RequiredAttribute): string {
  return name.namespace === '' ? name.local : `xlink:${name.local}`;
}

/**
 * Whether what a start tag lacks is really not there: not where the tag is broken, or a prefix in it is not declared or stands
 * for a misspelt namespace. That is said already, and with it everything that seems to be missing comes back.
 */
export function isReadForCertain({ xml }: XbrlDocument, element: number): boolean {
  const tag = xml.startTagRange(element);
  if (xml.problems.some(({ start, end }) => start <= tag.end && end >= tag.start)) return false;
  return [...xml.attributes(element)].every((attribute) => {
    const { start, end } = xml.attributeNameRange(attribute);
    const { namespace } = xml.attributeName(attribute);
    return namespace === '' ? !xml.text.slice(start, end).includes(':') : meantNamespace(namespace) === undefined;
  });
}
