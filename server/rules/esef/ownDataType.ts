import { attributes, namespaces, parseClark } from '../../xbrl/names';
import type { TypeDefinition } from '../../xbrl/views';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { esefOnly } from './esefOnly';

/**
 * An issuer's type says no more than the item type of XBRL that it derives from (RTS on ESEF, Annex IV, paragraph 11). Of types
 * that do narrow it, validators say the same, so these are a warning.
 */
export const ownDataType: DocumentRule = {
  id: 'own-data-type',
  scope: 'document',
  codes: { esef: 'ESEF.RTS.Annex.IV.Par.11.customDataTypeDuplicatingXbrlOrDtrEntry' },
  severity: esefOnly('error'),
  *check(document) {
    if (!isExtension(document)) return;
    for (const type of document.typeDefinitions) {
      const base = type.base === undefined ? undefined : parseClark(type.base);
      if (base?.namespace !== namespaces.xbrli) continue;
      const { local } = parseClark(type.name);
      const place = { document, element: type.element, attribute: attributes.name };
      yield narrows(type)
        ? { place, severity: 'warning', message: `${local} is derived from xbrli:${base.local} directly, which validators of ESEF take for a repetition of it. Use a type of the Data Type Registry where one fits, or derive from one.` }
        : { place, message: `${local} is xbrli:${base.local} under another name. Use that, and remove this type.` };
    }
  },
};

const structure: ReadonlySet<string> = new Set(['annotation', 'appinfo', 'documentation', 'simpleContent', 'complexContent', 'restriction', 'extension', 'attributeGroup', 'anyAttribute']);

/** Whether a type has a facet, an attribute or content of its own. */
function narrows({ document: { xml }, element }: TypeDefinition): boolean {
  for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) {
    const { namespace, local } = xml.name(inner);
    if (namespace === namespaces.xsd && !structure.has(local)) return true;
  }
  return false;
}
