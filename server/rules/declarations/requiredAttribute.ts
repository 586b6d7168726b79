import { namespaces } from '../../xbrl/names';
import { isInAnnotation, TableFinder } from '../elementTables/tableOf';
import { isMisspelt } from '../misspeltAttribute';
import { isReadForCertain } from '../readForCertain';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** An element of a schema lacks an attribute that it must have, or a declaration has neither name nor ref (XML Schema 1, 3.2.2, 3.3.2 and 3.4.2). */
export const requiredAttribute: DocumentRule = {
  id: 'required-attribute',
  scope: 'document',
  codes: codeForAll('xmlSchema:attributesRequired'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    const tables = new TableFinder(xml);
    const isOfSchema = xml.tables.names.map(({ namespace }) => namespace === namespaces.xsd);
    for (let element = 0; element < xml.elementCount; element++) {
      if (!isOfSchema[xml.tables.elementName[element]!]!) continue;
      const table = tables.of(element);
      if (!table) continue;
      const has = (local: string) => xml.attribute(element, '', local) !== undefined || isMisspelt(document, element, { namespace: '', local });
      const missing = [...table.attributes].filter(([name, { isRequired }]) => isRequired && !has(name)).map(([name]) => name);
      const isNameless = table.attributes.has('name') && table.attributes.has('ref') && !has('name') && !has('ref');
      if ((missing.length === 0 && !isNameless) || !isReadForCertain(document, element) || isInAnnotation(xml, element)) continue;
      const lacking = isNameless ? 'neither name nor ref' : `no ${missing.join(' and no ')}`;
      yield { place: { document, element }, message: `This ${xml.name(element).local} has ${lacking}. Add ${isNameless ? 'one of them' : missing.length === 1 ? 'it' : 'them'}.` };
    }
  },
};
