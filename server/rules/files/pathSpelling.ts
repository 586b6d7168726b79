import { changeValue } from '../../edits/changeValue';
import { addTo } from '../../index/groupBy';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName, namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { mostRelated, severityForAll, type DocumentRule, type Finding } from '../rule';

const typedDomainRef: ExpandedName = { namespace: namespaces.xbrldt, local: 'typedDomainRef' };

/**
 * A reference is written as a path of Windows, which is no URI (XBRL 2.1, 3.5.1.2; RFC 3986, 3.3): it is followed here, and elsewhere it may not
 * be. Or it is an address that leads somewhere on one computer alone: one finding for each such address of a document.
 */
export const pathSpelling: DocumentRule = {
  id: 'path-spelling',
  scope: 'document',
  codes: {},
  severity: severityForAll('warning'),
  *check(document) {
    const local = new Map<string, WrittenReference[]>();
    for (const reference of referencesIn(document)) {
      const file = fileIn(reference);
      if (file === undefined) continue;
      if (isOfOneComputer(file)) addTo(local, file.trim(), reference);
      else if (file.includes('\\')) yield ofBackslashes(document, reference, file);
    }
    for (const [file, references] of local) yield ofOneComputer(document, file, references);
  },
};

/** Whether an address begins with a drive, as a path or as a URL (RFC 8089), or with a backslash: nobody else has what it leads to. */
export function isOfOneComputer(address: string): boolean {
  return /^\s*((file:\/*)?[a-z]:[\\/]|\\)/i.test(address);
}

function ofBackslashes(document: XbrlDocument, { element, attribute }: WrittenReference, file: string): Finding {
  const span = { start: 0, end: file.length };
  return {
    place: { document, element, attribute, span },
    message: `${file.trim()} is written with backslashes, which are not allowed in a URI: other software may not find the file. Write slashes.`,
    fixes: () => [{ title: 'Write slashes', isPreferred: true, edits: changeValue(document, element, attribute, file.replaceAll('\\', '/'), span) }],
  };
}

function ofOneComputer(document: XbrlDocument, file: string, references: readonly WrittenReference[]): Finding {
  const name = file.split(/[\\/]/).at(-1)!;
  const [first, ...others] = references.map((reference) => ({ document, element: reference.element, attribute: reference.attribute, span: { start: 0, end: fileIn(reference)!.length } }));
  const more = others.length === 0 ? '' : ` (${references.length} references)`;
  return {
    place: first!,
    severity: 'error',
    message: `${file} is an address on one computer, which leads nowhere on any other${more}. Write where the file is from this document: its name alone, ${name}, where it lies beside it.`,
    related: others.slice(0, mostRelated).map((place) => ({ place, message: 'The same address' })),
    fixes: (dts) => {
      const isBeside = dts?.documentsIn(document.uri.slice(0, document.uri.lastIndexOf('/') + 1)).some(({ uri }) => fileName(uri) === name) ?? false;
      if (!isBeside) return [];
      const places = others.length === 0 ? '' : ` in all ${references.length} references`;
      return [{ title: `Write ${name}${places}`, isPreferred: true, edits: [first!, ...others].flatMap(({ element, attribute, span }) => changeValue(document, element, attribute, name, span)) }];
    },
  };
}

/** The part of a reference before `#`; `undefined` where there is none. */
function fileIn({ value }: WrittenReference): string | undefined {
  return value?.split('#', 1)[0];
}

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
