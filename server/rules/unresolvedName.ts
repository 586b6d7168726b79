import type { Dts } from '../index/dts';
import { clark, namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import { meantNamespace } from '../xbrl/meantNamespace';
import type { Pointer } from '../xbrl/pointer';
import type { ExpandedName, XmlDocument } from '../xml/document';
import { builtInTypes } from './elementTables/builtInTypes';
import { isInAnnotation } from './elementTables/tableOf';
import { componentsNamed, type ComponentKind } from './components';
import type { Place } from './place';
import { codeForAll, mostRelated, severityForAll, type DtsRule, type Finding } from './rule';
import { undeclaredPrefixes } from './undeclaredPrefixes';

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
  const byCause = new Map<string, { readonly message: string; readonly places: Place[] }>();
  for (const { element, attribute, kind } of namesIn(xml)) {
    const problem = judge.problemOf(element, xml.value(attribute), kind);
    if (problem === undefined || isInAnnotation(xml, element)) continue;
    const place = { document, element, attribute: xml.attributeName(attribute) };
    if (problem.cause === undefined) {
      yield { place, message: problem.message };
      continue;
    }
    const known = byCause.get(problem.cause);
    if (known) known.places.push(place);
    else byCause.set(problem.cause, { message: problem.message, places: [place] });
  }
  for (const { message, places: [first, ...others] } of byCause.values()) {
    const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'One more name needs' : `${others.length} more names need`} it.`;
    yield { place: first!, message: `${message}${more}`, related: others.slice(0, mostRelated).map((place) => ({ place, message: 'The same' })) };
  }
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
}

/** Judges the names in one schema. Most are the same few: what came of one is kept. */
class Judge {
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
    if (!name) return this.#notDeclared(written);
    const noun = nouns[kind];
    if (name.namespace === namespaces.xsd) return kind === 'type' && builtInTypes.has(name.local) ? undefined : { message: `XML Schema has no ${noun} ${name.local}. Correct the name.` };
    // A schema without a namespace takes that of whoever includes it.
    if ((name.namespace === '' && targetNamespace === '') || meantNamespace(name.namespace) !== undefined) return undefined;
    if (name.namespace !== targetNamespace && !this.#imported.has(name.namespace)) return notImported(written, name);
    const isNowhere = componentsNamed(this.dts, clark(name), kind, this.document) === 'none';
    return isNowhere ? { message: `No ${noun} ${name.local} is declared in the namespace ${name.namespace}. Correct the name, or declare it.` } : undefined;
  }

  #notDeclared(written: string): Problem | undefined {
    const prefix = written.split(':')[0]!;
    return this.#undeclared.has(prefix) ? undefined : { cause: `prefix ${prefix}`, message: `The prefix of ${written} is not declared. Declare it with xmlns:${prefix}, or correct it.` };
  }
}

/** The target namespace of the schema that a pointer leads to, if one is at hand. */
function namespaceAt(pointer: Pointer | undefined, dts: Dts): readonly string[] {
  const target = pointer && dts.follow(pointer);
  return target && target.state !== 'unavailable' && target.document.kind === 'schema' ? [target.document.targetNamespace ?? ''] : [];
}

function notImported(written: string, { namespace }: ExpandedName): Problem {
  if (namespace === '') return { message: `${written} has no prefix, so that it is in no namespace, and this schema imports none without. Write the prefix of its namespace.` };
  return { cause: `import ${namespace}`, message: `This schema does not import the namespace ${namespace} of ${written}. Add an xs:import for it.` };
}
