import { attributes } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import type { DocumentRule, Finding } from '../rule';
import { isExtension, extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

const mostBytesOfName = 200;
const mostBytesOfUri = 255;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** A name is longer than 200 bytes, or a namespace, role or arcrole longer than 255 bytes, in UTF-8 (EFM 6.7.29 and 6.7.30). */
export const lengthLimit: DocumentRule = {
  id: 'length-limit',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    if (!isExtension(document)) return;
    for (const { element, localName } of extensionDeclarations(document)) {
      if (bytesOf(localName) > mostBytesOfName) yield { place: { document, element, attribute: attributes.name }, code: 'EFM.6.07.29', message: `This name is ${bytesOf(localName)} bytes long; EDGAR accepts ${mostBytesOfName}. Shorten it.` };
    }
    const uri = (element: number, attribute: ExpandedName, value: string | undefined): readonly Finding[] =>
      value === undefined || bytesOf(value) <= mostBytesOfUri ? [] : [{ place: { document, element, attribute }, code: 'EFM.6.07.30', message: `This URI is ${bytesOf(value)} bytes long; EDGAR accepts ${mostBytesOfUri}. Shorten it.` }];
    if (document.root !== undefined) yield* uri(document.root, attributes.targetNamespace, document.targetNamespace);
    for (const role of document.roleTypes) yield* uri(role.element, attributes.roleUri, role.uri);
    for (const arcrole of document.arcroleTypes) yield* uri(arcrole.element, attributes.arcroleUri, arcrole.uri);
  },
};
