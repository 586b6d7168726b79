import { strayNamespace } from '../../index/strayNamespace';
import { attributes, fileName } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/** The target namespace of an extension has a later date than the name of its file (EFM 6.7.6). */
export const namespaceDate: DocumentRule = {
  id: 'namespace-date',
  scope: 'document',
  codes: { sec: 'EFM.6.07.06' },
  severity: secOnly('information'),
  *check(document) {
    const { root, targetNamespace } = document;
    if (!isExtension(document) || root === undefined || strayNamespace(document)) return;
    const ofFile = /-(\d{8})\.xsd$/.exec(fileName(document.uri))?.[1];
    const ofNamespace = /^[^:]+:\/\/[^/]+\/(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)/.exec(targetNamespace ?? '');
    if (ofFile === undefined || !ofNamespace) return;
    const [, year, , month, day] = ofNamespace;
    if (`${year!}${month!}${day!}` <= ofFile) return;
    yield { place: { document, element: root, attribute: attributes.targetNamespace }, message: `The date in the namespace is later than the one in the name of the file, ${ofFile}. Both should be the end of the period that is reported on: correct the one that is wrong.` };
  },
};
