import { changeValue } from '../../edits/changeValue';
import { builtInTypes } from '../../index/builtInTypes';
import type { Dts } from '../../index/dts';
import { isSlip, NearestFinder } from '../../index/nearest';
import { clark, namespaces } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import { meantNamespace } from '../../xbrl/meantNamespace';
import type { Pointer } from '../../xbrl/pointer';
import type { ExpandedName, XmlDocument } from '../../xml/document';
import { isInAnnotation } from '../elementTables/tableOf';
import { componentsNamed, type ComponentKind } from './components';
import { meantComponents } from './meantComponent';
import type { Place } from '../place';
import { codeForAll, mostRelated, severityForAll, type DtsRule, type Finding, type Fix } from '../rule';
import { undeclaredPrefixes } from '../../xbrl/undeclaredPrefixes';

/** The attributes that hold the name of a type or element, whatever element they are on. */
const always: Readonly<Record<string, ComponentKind>> = { type: 'type', base: 'type', itemType: 'type', substitutionGroup: 'element' };
/** What `ref` names, by the element it is on. */
const referred: Readonly<Record<string, ComponentKind>> = { element: 'element', attribute: 'attribute', group: 'group', attributeGroup: 'attributeGroup' };

const nouns: Readonly<Record<ComponentKind, string>> = { type: 'type', element: 'element', attribute: 'attribute', group: 'group', attributeGroup: 'attribute group' };

/**
 * A name in a schema has a prefix that is not declared, is in a namespace that the schema does not import, or is declared
 * nowhere (XML Schema 1, 3.15.3, src-resolve). One finding for all names of a prefix or an import that lacks.
 */
export const unresolvedName: DtsRule = {
  id: 'unresolved-name',
  scope: 'dts',
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  absence: true,
  *check({ dts, documents }) {
    for (const document of documents) {
      if (document.kind !== 'schema') continue;
      yield* namesWithOneCause(document, new Judge(document, dts));
    }
  },
};

/** The findings in one schema. */
function* namesWithOneCause(document: XbrlDocument, judge: Judge): Generator<Finding> {
  const { xml } = document;
  const byCause = new Map<string, { readonly message: string; readonly places: NamePlace[] }>();
  for (const { element, attribute, kind } of namesIn(xml)) {
    const problem = judge.problemOf(element, xml.value(attribute), kind);
    if (problem === undefined || isInAnnotation(xml, element)) continue;
    const place: NamePlace = { document, element, attribute: xml.attributeName(attribute), meant: problem.meant };
    if (problem.cause === undefined) {
      yield { place, message: problem.message, fixes: () => write([place]) };
      continue;
    }
    const known = byCause.get(problem.cause);
    if (known) known.places.push(place);
    else byCause.set(problem.cause, { message: problem.message, places: [place] });
  }
  for (const { message, places: [first, ...others] } of byCause.values()) {
    const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'One more name needs' : `${others.length} more names need`} it.`;
    yield { place: first!, message: `${message}${more}`, related: others.slice(0, mostRelated).map((place) => ({ place, message: 'The same' })), fixes: () => write([first!, ...others]) };
  }
}

/** A name that is wrong, and what it was most probably meant to be. */
interface NamePlace extends Place {
  readonly document: XbrlDocument;
  readonly element: number;
  readonly attribute: ExpandedName;
  readonly meant: readonly string[];
}

/** Writes what was meant in the place of names with one cause; that is right where each leaves one choice, a slip away or the same under another prefix. */
function write(places: readonly NamePlace[]): readonly Fix[] {
  const [first, ...others] = places;
  if (!first || places.some(({ meant }) => meant.length === 0)) return [];
  if (others.length === 0) return first.meant.map((name) => ({ title: `Write ${name}`, isPreferred: first.meant.length === 1 && isCertain(first), edits: writeName(first, name) }));
  if (places.some(({ meant }) => meant.length > 1)) return [];
  return [{ title: `Write ${first.meant[0]!}, and likewise in all ${places.length} places`, isPreferred: places.every(isCertain), edits: places.flatMap((place) => writeName(place, place.meant[0]!)) }];
}

function writeName({ document, element, attribute }: NamePlace, name: string) {
  return changeValue(document, element, attribute, name);
}

function isCertain({ document, element, attribute, meant }: NamePlace): boolean {
  const localOf = (name: string) => name.trim().split(':').at(-1)!;
  const [written, name] = [localOf(document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? ''), localOf(meant[0]!)];
  return written === name || isSlip(written, name) || name === `${written}ItemType`;
}

interface WrittenName {
  readonly element: number;
  readonly attribute: number;
  readonly kind: ComponentKind;
}

function* namesIn(xml: XmlDocument): Generator<WrittenName> {
  const { names, elementName, attributeName } = xml.tables;
  const isOfSchema = names.map(({ namespace }) => namespace === namespaces.xsd);
  const kinds = names.map(({ namespace, local }) => (namespace === '' ? always[local] : undefined));
  const isRef = names.map(({ namespace, local }) => namespace === '' && local === 'ref');
  for (let element = 0; element < xml.elementCount; element++) {
    if (!isOfSchema[elementName[element]!]!) continue;
    for (const attribute of xml.attributes(element)) {
      const name = attributeName[attribute]!;
      const kind = isRef[name]! ? referred[xml.name(element).local] : kinds[name];
      if (kind !== undefined) yield { element, attribute, kind };
    }
  }
}

/** What is wrong with a name. */
interface Problem {
  /** A sentence with advice. */
  readonly message: string;
  /** The prefix or import whose lack is wrong, where it is not the name alone. */
  readonly cause?: string;
  /** What the name was most probably meant to be, as it would be written. */
  readonly meant: readonly string[];
}

/** Judges the names in one schema. Most are the same few: what came of one is kept. */
class Judge {
  readonly #finder = new NearestFinder();
  readonly #known = new Map<string, Problem | undefined>();
  /** Those named, and those of the schemas that imports lead to: that an import names another is said of the import. */
  readonly #imported: ReadonlySet<string>;
  /** That these are not declared is said where an element or attribute has one. */
  readonly #undeclared: ReadonlySet<string>;

  constructor(private readonly document: XbrlDocument, private readonly dts: Dts) {
    this.#undeclared = undeclaredPrefixes(document.xml);
    const imports = document.schemaReferences.filter(({ kind }) => kind === 'import');
    this.#imported = new Set(imports.flatMap(({ namespace = '', target }) => [namespace, ...namespaceAt(target, dts)]));
  }

  /** What is wrong with a name; `undefined` where nothing is, where that cannot be decided, or is said elsewhere. */
  problemOf(element: number, written: string, kind: ComponentKind): Problem | undefined {
    const key = `${kind} ${this.document.xml.tables.elementScope[element]!} ${written}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#judge(element, written.trim(), kind));
    return this.#known.get(key);
  }

  #judge(element: number, written: string, kind: ComponentKind): Problem | undefined {
    const { xml, targetNamespace = '' } = this.document;
    if (!/^[^\s:]+(:[^\s:]+)?$/.test(written)) return undefined;
    const name = xml.resolveQName(written, element);
    const withMeant = (problem: Omit<Problem, 'meant'>): Problem => {
      const meant = kind === 'type' || kind === 'element' ? meantComponents(this.document, element, written, kind, this.dts, this.#finder) : [];
      return { ...problem, meant, message: meant.length === 0 ? problem.message : `${problem.message} Did you mean ${meant.slice(0, 3).join(' or ')}?` };
    };
    if (!name) return this.#isSaid(written) ? undefined : withMeant(notDeclared(written));
    const noun = nouns[kind];
    if (name.namespace === namespaces.xsd) return kind === 'type' && builtInTypes.has(name.local) ? undefined : withMeant({ message: `XML Schema has no ${noun} ${name.local}. Correct the name.` });
    // A schema without a namespace takes that of whoever includes it.
    if ((name.namespace === '' && targetNamespace === '') || meantNamespace(name.namespace) !== undefined) return undefined;
    if (name.namespace !== targetNamespace && !this.#imported.has(name.namespace)) return withMeant(notImported(written, name));
    const isNowhere = componentsNamed(this.dts, clark(name), kind, this.document) === 'none';
    return isNowhere ? withMeant({ message: `No ${noun} ${name.local} is declared in the namespace ${name.namespace}. Correct the name, or declare it.` }) : undefined;
  }

  /** Whether the prefix of a name is reported where an element or attribute has it. */
  #isSaid(written: string): boolean {
    return this.#undeclared.has(written.split(':')[0]!);
  }
}

/** The target namespace of the schema that a pointer leads to, if one is at hand. */
function namespaceAt(pointer: Pointer | undefined, dts: Dts): readonly string[] {
  const target = pointer && dts.follow(pointer);
  return target && target.state !== 'unavailable' && target.document.kind === 'schema' ? [target.document.targetNamespace ?? ''] : [];
}

function notDeclared(written: string): Omit<Problem, 'meant'> {
  const prefix = written.split(':')[0]!;
  return { cause: `prefix ${prefix}`, message: `The prefix of ${written} is not declared. Declare it with xmlns:${prefix}, or correct it.` };
}

function notImported(written: string, { namespace }: ExpandedName): Omit<Problem, 'meant'> {
  if (namespace === '') return { message: `${written} has no prefix, so that it is in no namespace, and this schema imports none without. Write the prefix of its namespace.` };
  return { cause: `import ${namespace}`, message: `This schema does not import the namespace ${namespace} of ${written}. Add an xs:import for it.` };
}
