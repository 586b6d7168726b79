import { changeValue } from '../../edits/changeValue';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { NearestFinder } from '../../index/nearest';
import type { Target } from '../../index/target';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { severityForAll, type DtsRule, type Finding } from '../rule';

const notAnElement = 'xbrldte:TypedDimensionError';

/** The typedDomainRef of a dimension does not lead to a global element that is not abstract (Dimensions 1.0, 2.5.2.1.1). */
export const typedDomain: DtsRule = {
  id: 'typed-domain',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of document.elementDeclarations) {
        if (declaration.typedDomainRef === undefined || kindOf(dts, declaration) !== 'dimension') continue;
        const wrong = check(dts, declaration, declaration.typedDomainRef);
        if (wrong) yield { place: { document, element: declaration.element, attribute: attributes.typedDomainRef }, ...wrong };
      }
    }
  },
};

function check(dts: Dts, { document, element }: ElementDeclaration, written: string): Omit<Finding, 'place'> | undefined {
  const pointer = document.resolve(written, element);
  if (!pointer?.fragment) {
    return { code: 'xbrldte:TypedDimensionURIError', message: `The typedDomainRef "${written.trim()}" names no element. Write the schema's name, # and the id of the element that holds the values of this dimension.` };
  }
  const target = dts.follow(pointer);
  if (target.state === 'absent' && target.document.isReadWhole) return lostId(document, element, written, target);
  if (target.state !== 'element') return undefined;
  const declaration = target.document.declarationAt(target.element);
  if (!declaration) return { code: notAnElement, message: `The typedDomainRef leads to <${target.document.xml.name(target.element).local}> in ${fileName(target.document.uri)}, which is no global element declaration. Give it the id of an element declared directly in the schema.` };
  if (!declaration.abstract) return undefined;
  return {
    code: notAnElement,
    message: `The typedDomainRef leads to ${declaration.localName ?? 'an element'}, which is abstract, so that no value can be reported with it. Let it lead to an element that is not.`,
    related: [{ place: { document: declaration.document, element: declaration.element, attribute: attributes.abstract }, message: 'It is abstract here' }],
  };
}

function lostId(document: XbrlDocument, element: number, written: string, { document: schema, fragment }: Target & { readonly state: 'absent' }): Omit<Finding, 'place'> {
  const ids = schema.elementDeclarations.flatMap(({ id, abstract }) => (id === undefined || abstract ? [] : id));
  const near = new NearestFinder().allNearest(fragment, ids);
  return {
    code: notAnElement,
    message: `Nothing in ${fileName(schema.uri)} has the id "${fragment}". ${near.length === 1 ? `Did you mean "${near[0]!}"?` : 'Write the id of the element that holds the values of this dimension.'}`,
    fixes: () => near.map((id) => ({ title: `Change the id to "${id}"`, isPreferred: near.length === 1, edits: changeValue(document, element, attributes.typedDomainRef, id, { start: written.indexOf('#') + 1, end: written.trimEnd().length }) })),
  };
}
