import type { Dts } from '../index/dts';
import { clark, namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import type { ExpandedName, XmlDocument } from '../xml/document';
import { builtInTypes } from './elementTables/builtInTypes';
import { isInAnnotation } from './elementTables/tableOf';
import { componentsNamed, type ComponentKind } from './components';
import { codeForAll, severityForAll, type DtsRule } from './rule';

/** The attributes that hold the name of a type or element, whatever element they are on. */
const always: Readonly<Record<string, ComponentKind>> = { type: 'type', base: 'type', itemType: 'type', substitutionGroup: 'element' };
/** What `ref` names, by the element it is on. */
const referred: Readonly<Record<string, ComponentKind>> = { element: 'element', attribute: 'attribute', group: 'group', attributeGroup: 'attributeGroup' };

const nouns: Readonly<Record<ComponentKind, string>> = { type: 'type', element: 'element', attribute: 'attribute', group: 'group', attributeGroup: 'attribute group' };

/**
 * A name in a schema has a prefix that is not declared, is in a namespace that the schema does not import, or is declared
 * nowhere (XML Schema 1, 3.15.3, src-resolve).
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
      const judge = new Judge(document, dts);
      for (const { element, attribute, kind } of namesIn(document.xml)) {
        const problem = judge.problemOf(element, document.xml.value(attribute), kind);
        if (problem !== undefined && !isInAnnotation(document.xml, element)) yield { place: { document, element, attribute: document.xml.attributeName(attribute) }, message: problem };
      }
    }
  },
};

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

/** Judges the names in one schema. Most are the same few: what came of one is kept. */
class Judge {
  readonly #known = new Map<string, string | undefined>();
  readonly #imported: ReadonlySet<string>;

  constructor(private readonly document: XbrlDocument, private readonly dts: Dts) {
    this.#imported = new Set(document.schemaReferences.filter(({ kind }) => kind === 'import').map(({ namespace = '' }) => namespace));
  }

  /** What is wrong with a name, as a sentence with advice; `undefined` where nothing is, or that cannot be decided. */
  problemOf(element: number, written: string, kind: ComponentKind): string | undefined {
    const key = `${kind} ${this.document.xml.tables.elementScope[element]!} ${written}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#judge(element, written.trim(), kind));
    return this.#known.get(key);
  }

  #judge(element: number, written: string, kind: ComponentKind): string | undefined {
    const { xml, targetNamespace = '' } = this.document;
    if (!/^[^\s:]+(:[^\s:]+)?$/.test(written)) return undefined;
    const name = xml.resolveQName(written, element);
    if (!name) return `The prefix of ${written} is not declared. Declare it with xmlns:${written.split(':')[0]!}, or correct it.`;
    const noun = nouns[kind];
    if (name.namespace === namespaces.xsd) return kind === 'type' && builtInTypes.has(name.local) ? undefined : `XML Schema has no ${noun} ${name.local}. Correct the name.`;
    // A schema without a namespace takes that of whoever includes it.
    if (name.namespace === '' && targetNamespace === '') return undefined;
    if (name.namespace !== targetNamespace && !this.#imported.has(name.namespace)) return notImported(written, name);
    return componentsNamed(this.dts, clark(name), kind, this.document) === 'none' ? `No ${noun} ${name.local} is declared in the namespace ${name.namespace}. Correct the name, or declare it.` : undefined;
  }
}

function notImported(written: string, { namespace }: ExpandedName): string {
  if (namespace === '') return `${written} has no prefix, so that it is in no namespace, and this schema imports none without. Write the prefix of its namespace.`;
  return `This schema does not import the namespace ${namespace} of ${written}. Add an xs:import for it.`;
}
