import { laterWithId } from '../../index/repeatedIds';
import { attributes } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { lexicalTypes } from '../elementTables/lexicalTypes';
import type { DocumentRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

/** The id of a declaration is not the schema's prefix, an underscore and the name (EFM 6.7.17). */
export const elementId: DocumentRule = {
  id: 'element-id',
  scope: 'document',
  codes: { sec: 'EFM.6.07.17' },
  severity: secOnly('error'),
  *check(document) {
    const repeated = laterWithId(document);
    for (const declaration of extensionDeclarations(document)) {
      // Of what is no name at all no id can be made.
      if (!lexicalTypes.ncName.accepts(declaration.localName)) continue;
      const wanted = prefixesOf(declaration).map((prefix) => `${prefix}_${declaration.localName}`);
      const id = declaration.id?.trim();
      // That another element has the id is a finding of its own, and mends this.
      if (wanted.length === 0 || wanted.includes(id ?? '') || repeated.has(id ?? '')) continue;
      yield {
        place: { document, element: declaration.element, attribute: id === undefined ? attributes.name : attributes.id },
        message: `${id === undefined ? `${declaration.localName} has no id` : `The id of ${declaration.localName} is "${id}"`}; the SEC asks for "${wanted[0]!}", its prefix and its name. ${id === undefined ? 'Add that id.' : 'Change the id, and with it every href that ends in it: the refactoring "Change the id" does both.'}`,
      };
    }
  },
};

/** The prefixes that stand for the target namespace where a declaration is. */
function prefixesOf({ document: { xml, targetNamespace }, element }: ElementDeclaration): readonly string[] {
  const scope = xml.tables.scopes[xml.tables.elementScope[element]!]!;
  return [...scope].flatMap(([prefix, namespace]) => (prefix !== '' && namespace === targetNamespace ? prefix : []));
}
