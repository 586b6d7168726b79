import { removeAttribute } from '../../edits/removeAttribute';
import { kindOf, typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { Place } from '../place';
import { severityForAll, type DtsRule, type Finding } from '../rule';

/** Namespaces of XBRL, whose attributes a tuple may not have (XBRL 2.1, 4.9). */
const ofXbrl: ReadonlySet<string> = new Set([namespaces.xbrli, namespaces.link, namespaces.xlink, 'http://www.xbrl.org/2003/XLink']);
/** The heads of all concepts, which a tuple may name for any of them. */
const heads: ReadonlySet<string> = new Set([`{${namespaces.xbrli}}item`, `{${namespaces.xbrli}}tuple`]);
const anyType = `{${namespaces.xsd}}anyType`;

/** A tuple has a period type, a balance, text of its own, an attribute of XBRL's, or something in it that is no concept (XBRL 2.1, 4.9). */
export const tupleDeclaration: DtsRule = {
  id: 'tuple-declaration',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const judgedTypes = new Set<string>();
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        if (kindOf(dts, declaration) !== 'tuple') continue;
        yield* checkAttributes(declaration);
        for (const type of typesIn(dts, declaration, documents)) {
          const key = `${type.document.uri} ${type.element}`;
          if (judgedTypes.has(key)) continue;
          judgedTypes.add(key);
          yield* checkType(type, dts);
        }
        const { types, complete } = typesOf(dts, declaration);
        if (complete && types.at(-1)!.startsWith(`{${namespaces.xsd}}`) && types.at(-1) !== anyType) {
          yield { place: { document, element: declaration.element, attribute: attributes.valueType }, code: 'xbrl.4.9:tupleSimpleContent', message: `The type of the tuple ${declaration.localName ?? ''} has a value. A tuple has no value, only other concepts: give it a complex type with those.` };
        }
      }
    }
  },
};

function* checkAttributes({ document, element, localName = '', periodType, balance }: ElementDeclaration): Generator<Finding> {
  const remove = (attribute: (typeof attributes)['periodType' | 'balance']) => () => [{ title: `Remove the ${attribute.local}`, isPreferred: true, edits: removeAttribute(document, element, attribute) }];
  if (periodType !== undefined) yield { place: { document, element, attribute: attributes.periodType }, code: 'xbrl.4.9:tuplePeriodType', message: `The tuple ${localName} may not have a periodType. Remove it.`, fixes: remove(attributes.periodType) };
  if (balance !== undefined) yield { place: { document, element, attribute: attributes.balance }, code: 'xbrl.4.9:tupleBalance', message: `The tuple ${localName} may not have a balance. Remove it.`, fixes: remove(attributes.balance) };
}

/** The complex types that a declaration's content comes from, as far as they are the filer's own. */
function typesIn(dts: Dts, declaration: ElementDeclaration, own: readonly XbrlDocument[]): readonly { readonly document: XbrlDocument; readonly element: number }[] {
  const { document, element } = declaration;
  const anonymous = [...document.xml.children(element)].filter((child) => document.xml.is(child, namespaces.xsd, 'complexType')).map((child) => ({ document, element: child }));
  const named = typesOf(dts, declaration).types.flatMap((name) => dts.typeOf(name) ?? []);
  return [...anonymous, ...named].filter((type) => own.includes(type.document));
}

function* checkType({ document, element: type }: { readonly document: XbrlDocument; readonly element: number }, dts: Dts): Generator<Finding> {
  const { xml } = document;
  for (let element = type; element <= xml.tables.elementLast[type]!; element++) {
    const { namespace, local } = xml.name(element);
    if (namespace !== namespaces.xsd) continue;
    const problem = problemOf(document, element, local, dts);
    if (problem) yield { place: { document, element, ...problem.where }, code: problem.code, message: problem.message };
    // What a local declaration holds is its own.
    if (local === 'element') element = xml.tables.elementLast[element]!;
  }
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly where: Pick<Place, 'attribute'>;
}

function problemOf(document: XbrlDocument, element: number, local: string, dts: Dts): Problem | undefined {
  const { xml } = document;
  const ref = xml.attributeValue(element, '', 'ref');
  const name = ref === undefined ? undefined : xml.resolveQName(ref, element);
  switch (local) {
    case 'complexType':
    case 'complexContent':
      return ['true', '1'].includes(xml.attributeValue(element, '', 'mixed')?.trim() ?? '') ? { code: 'xbrl.4.9:tupleMixedContent', message: 'A tuple may not have text between the concepts in it. Remove mixed.', where: { attribute: { namespace: '', local: 'mixed' } } } : undefined;
    case 'simpleContent':
      return { code: 'xbrl.4.9:tupleSimpleContent', message: 'A tuple has no value, only other concepts. Use xs:complexContent.', where: {} };
    case 'attribute':
      return name && ofXbrl.has(name.namespace) ? { code: 'xbrl.4.9:tupleAttribute', message: `A tuple may not have the attribute ${ref!}, which is XBRL's own. Remove it.`, where: { attribute: attributes.ref } } : undefined;
    case 'element': {
      if (ref === undefined) return { code: 'xbrl.4.9:tupleElementItemOrTuple', message: 'What is in a tuple must be declared at the top of a schema as an item or tuple, and referred to here with ref.', where: { attribute: attributes.name } };
      const declaration = name && !heads.has(clark(name)) && dts.declarationOf(clark(name));
      return declaration && kindOf(dts, declaration) === 'not a concept' ? { code: 'xbrl.4.9:tupleElementItemOrTuple', message: `${name.local} is neither an item nor a tuple, so that no tuple may have it in it. Correct the ref, or the substitutionGroup of ${name.local}.`, where: { attribute: attributes.ref } } : undefined;
    }
    default:
      return undefined;
  }
}
