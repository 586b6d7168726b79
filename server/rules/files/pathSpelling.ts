import { changeValue } from '../../edits/changeValue';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { severityForAll, type DocumentRule } from '../rule';

const typedDomainRef: ExpandedName = { namespace: namespaces.xbrldt, local: 'typedDomainRef' };

/** A reference is written as a path of Windows, which is no URI (XBRL 2.1, 3.5.1.2; RFC 3986, 3.3): it is followed here, and elsewhere it may not be. */
export const pathSpelling: DocumentRule = {
  id: 'path-spelling',
  scope: 'document',
  codes: {},
  severity: severityForAll('warning'),
  *check(document) {
    for (const { element, attribute, value } of referencesIn(document)) {
      if (!value?.includes('\\')) continue;
      const [file] = value.split('#', 1);
      if (!file?.includes('\\')) continue;
      const span = { start: 0, end: file.length };
      const isAbsolute = /^\s*([a-z]:|\\)/i.test(file);
      yield {
        place: { document, element, attribute, span },
        message: isAbsolute
          ? `${file.trim()} is a path of one computer, which leads nowhere on any other. Write where the file is from this document, with slashes.`
          : `${file.trim()} is written with backslashes, which are not allowed in a URI: other software may not find the file. Write slashes.`,
        fixes: () => (isAbsolute ? [] : [{ title: 'Write slashes', isPreferred: true, edits: changeValue(document, element, attribute, file.replaceAll('\\', '/'), span) }]),
      };
    }
  },
};

interface WrittenReference {
  readonly element: number;
  readonly attribute: ExpandedName;
  readonly value: string | undefined;
}

function* referencesIn(document: XbrlDocument): Generator<WrittenReference> {
  for (const { element, schemaLocation } of document.schemaReferences) yield { element, attribute: attributes.schemaLocation, value: schemaLocation };
  for (const nodes of [document.documentReferences, document.roleReferences, document.locators]) for (const { element, href } of nodes) yield { element, attribute: attributes.href, value: href };
  for (const declaration of document.elementDeclarations) yield { element: declaration.element, attribute: typedDomainRef, value: declaration.typedDomainRef };
}
