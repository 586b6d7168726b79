import { attributes } from '../../xbrl/names';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** The targetNamespace of a schema is empty (XBRL 2.1, 5.1). */
export const emptyTargetNamespace: DocumentRule = {
  id: 'empty-target-namespace',
  scope: 'document',
  codes: codeForAll('xbrl.5.1:emptyTargetNamespace'),
  severity: severityForAll('error'),
  *check(document) {
    const { root, kind, xml } = document;
    if (root === undefined || kind !== 'schema' || xml.attributeValue(root, '', 'targetNamespace')?.trim() !== '') return;
    yield { place: { document, element: root, attribute: attributes.targetNamespace }, message: 'The targetNamespace of this schema is empty. Write the URI of your taxonomy’s namespace.' };
  },
};
