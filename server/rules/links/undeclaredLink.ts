import type { Dts } from '../../index/dts';
import { targetNamespaces } from '../../standards/index';
import type { XbrlDocument } from '../../xbrl/document';
import { meantNamespace } from '../../xbrl/meantNamespace';
import { namespaces, parseClark } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';
import { componentsNamed } from '../declarations/components';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

const schemaLocation = { namespace: 'http://www.w3.org/2001/XMLSchema-instance', local: 'schemaLocation' };

/**
 * No schema declares the element of an extended link of a vocabulary of one's own, so that nothing says that it is one (XBRL 2.1,
 * 3.5.3). One finding for each name in a document.
 */
export const undeclaredLink: DtsRule = {
  id: 'undeclared-link',
  scope: 'dts',
  absence: true,
  codes: codeForAll('xbrl:schemaDefinitionMissing'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    // What nothing leads to says nothing of the schemas that go with it.
    if (dts.isLedByLinkbase) return;
    for (const document of documents) {
      const byName = new Map<string, ExtendedLink[]>();
      for (const link of document.extendedLinks) {
        const others = byName.get(link.name);
        if (others) others.push(link);
        else byName.set(link.name, [link]);
      }
      for (const [name, [first, ...others]] of byName) {
        if (!isUndeclared(name, document, dts)) continue;
        const { namespace, local } = parseClark(name);
        yield {
          place: { document, element: first!.element },
          message: `No schema of this taxonomy declares ${local} of the namespace ${namespace === '' ? '""' : namespace}. Import the schema that does, or use an extended link of XBRL's own, such as gen:link.`,
          related: others.map(({ element }) => ({ place: { document, element }, message: 'The same element' })),
        };
      }
    }
  },
};

/** Whether it is known that no schema declares an element. One that the document names by xsi:schemaLocation alone is not looked into. */
function isUndeclared(name: string, document: XbrlDocument, dts: Dts): boolean {
  const { namespace } = parseClark(name);
  if (namespace === namespaces.link || targetNamespaces.has(namespace) || meantNamespace(namespace) !== undefined) return false;
  if (dts.schemasOf(namespace).length > 0) return componentsNamed(dts, name, 'element', document) === 'none';
  return dts.isComplete && !namesSchemas(document);
}

function namesSchemas({ xml }: XbrlDocument): boolean {
  return xml.tables.names.some(({ namespace, local }) => namespace === schemaLocation.namespace && local === schemaLocation.local);
}
