import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import { escapeContent } from '../../edits/escape';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName, namespaces } from '../../xbrl/names';
import { skipSpace, skipSpaceBack } from '../../xml/characters';
import type { ExpandedName, Range } from '../../xml/document';
import { subjectAt, type Spot } from '../subject';
import { refuseBroken, refuseForeign, type Refusal, type RenameEdits, type Renaming, type Surroundings } from './renaming';

/**
 * Renames the URI of the role under the cursor (XBRL 2.1, 5.1.3): its roleType, its roleRefs, and every link, resource and
 * arc that uses it. The id of the roleType stays, so that hrefs to it need no change.
 * @returns `undefined` where no role stands
 */
export function roleRenaming(spot: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  const { document, dts, offset } = spot;
  const node = document.xml.nodeAt(offset);
  if (node?.attribute === undefined || node.part !== 'attribute-value' || !mayHoldRole(document.xml.attributeName(node.attribute))) return undefined;
  const subject = subjectAt(spot);
  if (subject?.kind !== 'role' || subject.uri !== document.xml.value(node.attribute).trim()) return undefined;
  const { uri } = subject;
  const declarations = dts.roleTypesOf(uri);
  if (declarations.length === 0) return { refusal: `No roleType at hand declares ${uri}. A role of the standard, or of a taxonomy that is not available, cannot be renamed.` };
  const foreign = declarations.map((declaration) => refuseForeign(`The role ${uri}`, declaration.document, surroundings)).find((refusal) => refusal !== undefined);
  return foreign ?? { range: subject.range, placeholder: uri, to: (newUri) => renameTo(newUri, uri, surroundings.sharing(declarations.map((declaration) => declaration.document.uri)), surroundings) };
}

const absoluteUri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

function renameTo(newUri: string, uri: string, scope: ReadonlyMap<XbrlDocument, Dts>, surroundings: Surroundings): RenameEdits | Refusal {
  if (!absoluteUri.test(newUri)) return { refusal: `"${newUri}" is no absolute URI, which a role must be, such as http://www.example.com/role/BalanceSheet.` };
  if (newUri === uri) return [];
  for (const dts of new Set(scope.values())) {
    const [other] = dts.roleTypesOf(newUri);
    if (other) return { refusal: `${fileName(other.document.uri)} declares the role ${newUri} already: both would become one.` };
  }
  const broken = refuseBroken(scope.keys());
  if (broken) return broken;
  const edits = [...scope.keys()].filter((document) => surroundings.isOwn(document)).flatMap((document) => usesIn(document, uri, newUri));
  return [{ annotation: { label: `Rename the role ${uri}`, description: `To ${newUri}: its roleType, roleRefs, links, labels and arcs.` }, edits }];
}

/** Attributes that hold a role, by the local names that the standards and their extensions give them. */
const roleAttributes: ReadonlySet<string> = new Set(['role', 'roleURI', 'preferredLabel', 'linkrole', 'linkRole', 'targetRole']);
const roleNamespaces: ReadonlySet<string> = new Set(['', namespaces.xlink, namespaces.xbrldt, namespaces.enum2014, namespaces.enum2020]);

function mayHoldRole({ namespace, local }: ExpandedName): boolean {
  return roleAttributes.has(local) && roleNamespaces.has(namespace);
}

function usesIn(document: XbrlDocument, uri: string, newUri: string): readonly FixEdit[] {
  const { xml } = document;
  const edits: FixEdit[] = [];
  for (let element = 0; element < xml.elementCount; element++) {
    for (const attribute of xml.attributes(element)) {
      const name = xml.attributeName(attribute);
      if (mayHoldRole(name) && xml.value(attribute).trim() === uri) edits.push(...changeValue(document, element, name, newUri));
    }
    // Formula and table linkbases name the role of a network in an element's content.
    if (/^link-?role$/i.test(xml.name(element).local) && xml.content(element).trim() === uri) edits.push({ document, range: withoutSpace(xml.text, xml.contentRange(element)), newText: escapeContent(newUri, xml) });
  }
  return edits;
}

function withoutSpace(text: string, { start, end }: Range): Range {
  return { start: skipSpace(text, start), end: skipSpaceBack(text, end) };
}
