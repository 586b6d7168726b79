import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, namespaces } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

const xbrls: ReadonlySet<string> = new Set([namespaces.xbrli, namespaces.link, namespaces.xlink, 'http://www.xbrl.org/2003/XLink']);
const ofItems: ReadonlySet<string> = new Set(['contextRef', 'unitRef', 'decimals', 'precision']);

/** A tuple in a report has an attribute of XBRL's own, or one that only items have (XBRL 2.1, 4.9). */
export const tupleAttribute: DtsRule = {
  id: 'tuple-attribute',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xbrl.4.9:tupleAttribute'),
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    for (const document of report?.documents ?? []) {
      if (!documents.includes(document)) continue;
      for (const element of tuplesOf(dts, document)) {
        for (const attribute of document.xml.attributes(element)) {
          const name = document.xml.attributeName(attribute);
          if (!xbrls.has(name.namespace) && !(name.namespace === '' && ofItems.has(name.local))) continue;
          yield { place: { document, element, attribute: name }, message: `A tuple has no ${name.local}: what it is about, the facts in it say. Remove it.` };
        }
      }
    }
  },
};

/** The tuples of an instance: the elements whose declarations make them so. */
function* tuplesOf(dts: Dts, { xml }: XbrlDocument): Generator<number> {
  const isTuple = xml.tables.names.map((name) => {
    const declaration = dts.declarationOf(clark(name));
    return declaration !== undefined && kindOf(dts, declaration) === 'tuple';
  });
  if (!isTuple.includes(true)) return;
  for (const [element, name] of xml.tables.elementName.entries()) if (isTuple[name] === true) yield element;
}
