import { strayNamespace } from '../../index/strayNamespace';
import { attributes } from '../../xbrl/names';
import { listOf } from '../names';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/** The schema of an extension binds no prefix, several, or one with an underscore to its target namespace (EFM 6.7.7). */
export const namespacePrefix: DocumentRule = {
  id: 'namespace-prefix',
  scope: 'document',
  codes: { sec: 'EFM.6.07.07' },
  severity: secOnly('error'),
  *check(document) {
    const { root, targetNamespace, xml } = document;
    if (root === undefined || !targetNamespace || !isExtension(document) || strayNamespace(document)) return;
    const prefixes = [...xml.tables.scopes[xml.tables.elementScope[root]!]!].flatMap(([prefix, namespace]) => (prefix !== '' && namespace === targetNamespace ? prefix : []));
    const place = { document, element: root, attribute: attributes.targetNamespace };
    if (prefixes.length === 0) yield { place, message: `No prefix stands for this namespace. Declare one on the schema element, xmlns:PREFIX="${targetNamespace}": names and ids of the extension are made with it.` };
    else if (prefixes.length > 1) yield { place, code: 'EFM.6.07.07.multipleRecommendedPrefixes', message: `Several prefixes stand for this namespace: ${listOf(prefixes)}. Keep one of them.` };
    else if (prefixes[0]!.includes('_')) yield { place: { document, element: root, attribute: { namespace: 'http://www.w3.org/2000/xmlns/', local: prefixes[0]! } }, message: `The prefix ${prefixes[0]!} has an underscore, which is kept for the end of the prefix in ids. Choose one without.` };
  },
};
