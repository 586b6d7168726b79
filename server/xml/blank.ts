import { XmlDocument } from './document';

/**
 * A document whose text is not to be had: as many elements as it had, each of them empty, without name or attributes, and at
 * offset 0 of an empty text. What points at an element of it points at the start of the file.
 */
export function blankDocument(elementCount: number): XmlDocument {
  const zeros = new Int32Array(elementCount);
  const none = new Int32Array();
  return new XmlDocument({
    text: '',
    names: [{ namespace: '', local: '' }],
    scopes: [new Map()],
    problems: [],
    declaredEncoding: undefined,
    elementName: zeros,
    elementScope: zeros,
    elementParent: Int32Array.from(zeros, (_, element) => (element === 0 ? -1 : 0)),
    elementLast: Int32Array.from(zeros, (_, element) => element),
    elementStart: zeros,
    elementNameEnd: zeros,
    elementOpenEnd: zeros,
    elementCloseStart: zeros,
    elementEnd: zeros,
    elementFirstAttribute: new Int32Array(elementCount + 1),
    attributeName: none,
    attributeNameStart: none,
    attributeNameEnd: none,
    attributeValueStart: none,
    attributeValueEnd: none,
  });
}
