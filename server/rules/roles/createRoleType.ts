import { insertAfter } from '../../edits/insertElement';
import { appendElement } from '../../edits/appendElement';
import { writeElementName } from '../../edits/prefix';
import { writeElement } from '../../edits/writeElement';
import type { Dts } from '../../index/dts';
import type { LostId } from '../../index/lostIds';
import { isStandardRole, wordsOf } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import { RoleReference, type RoleType } from '../../xbrl/views';
import { lexicalTypes } from '../elementTables/lexicalTypes';
import type { Fix } from '../rule';

/** Whether the role whose roleRefs lead to an id that a schema lacks is declared nowhere, and the schema has a place for its roleType. */
export function canCreateRoleType(lost: LostId, dts: Dts): boolean {
  return lostRole(lost, dts) !== undefined && placeOfRoleType(lost.document) !== undefined;
}

/**
 * Declares the role whose roleRefs lead to an id that a schema lacks (XBRL 2.1, 5.1.3): with the words of its URI as its
 * definition, and a usedOn for whatever has the role in the DTS. The definition is for the filer to look at.
 * @returns nothing where it cannot be created
 */
export function createRoleType(lost: LostId, dts: Dts): readonly Fix[] {
  const { document, fragment } = lost;
  const uri = lostRole(lost, dts);
  const appinfo = placeOfRoleType(document);
  if (uri === undefined || appinfo === undefined) return [];
  const model = document.roleTypes.at(-1);
  const markup = writeRoleType(document, appinfo, { uri, id: fragment, usedOn: usersOf(uri, dts) }, model);
  return [{ title: `Create the roleType "${fragment}"`, isPreferred: false, edits: [model ? insertAfter(document, model.element, markup) : appendElement(document, appinfo, markup)] }];
}

/** The URI of the role whose roleRefs lead to a lost id, where nothing declares it and a schema may have that id. */
function lostRole({ document, fragment, references }: LostId, dts: Dts): string | undefined {
  const [first] = references;
  const uri = first instanceof RoleReference && !first.isArcrole ? first.uri?.trim() : undefined;
  return !uri || isStandardRole(uri) || dts.roleTypesOf(uri).length > 0 || document.kind !== 'schema' || !lexicalTypes.ncName.accepts(fragment) ? undefined : uri;
}

/** The appinfo of a schema to which a roleType is added. */
function placeOfRoleType(document: XbrlDocument): number | undefined {
  const model = document.roleTypes.at(-1);
  return model ? document.xml.parent(model.element) : firstAppinfo(document);
}

/** The local names of the elements of XBRL's links that have a role, in order and each once. */
function usersOf(uri: string, dts: Dts): readonly string[] {
  const users = [...dts.members.values()].flatMap(({ extendedLinks, resources }) => [...extendedLinks, ...resources].filter(({ role }) => role === uri));
  const names = users.map(({ name }) => parseClark(name)).filter(({ namespace }) => namespace === namespaces.link);
  return [...new Set(names.map(({ local }) => local))];
}

interface NewRoleType {
  readonly uri: string;
  readonly id: string;
  readonly usedOn: readonly string[];
}

/** A roleType, laid out as another one where there is one: with its children on lines of their own, or not. */
function writeRoleType(document: XbrlDocument, parent: number, { uri, id, usedOn }: NewRoleType, model: RoleType | undefined): string {
  const { xml } = document;
  const write = (local: string, content: string) => writeElement(xml, parent, { namespace: namespaces.link, local }, [], undefined, content);
  const definition = write('definition', wordsOf(uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1)));
  const users = usedOn.map((local) => write('usedOn', writeElementName(xml, parent, { namespace: namespaces.link, local }).qname));
  const empty = writeElement(xml, parent, { namespace: namespaces.link, local: 'roleType' }, [{ name: attributes.roleUri, value: uri }, { name: attributes.id, value: id }], model?.element);
  const { qname } = writeElementName(xml, parent, { namespace: namespaces.link, local: 'roleType' });
  const { before, behind } = spacesIn(document, model);
  return `${empty.replace(/(?<!\s)\s*\/>$/, '>')}${[definition, ...users].map((child) => before + child).join('')}${behind}</${qname}>`;
}

/** The white space before the first child of a roleType, and behind its last. */
function spacesIn({ xml }: XbrlDocument, model: RoleType | undefined): { readonly before: string; readonly behind: string } {
  const children = model ? [...xml.children(model.element)] : [];
  if (!model || children.length === 0) return { before: '', behind: '' };
  const content = xml.contentRange(model.element);
  const before = xml.text.slice(content.start, xml.elementRange(children[0]!).start);
  const behind = xml.text.slice(xml.elementRange(children.at(-1)!).end, content.end);
  return { before: blankOr(before), behind: blankOr(behind) };
}

function blankOr(text: string): string {
  return text.trim() === '' ? text : '';
}

function firstAppinfo({ xml, root }: XbrlDocument): number | undefined {
  const annotations = [...xml.children(root!)].filter((child) => xml.is(child, namespaces.xsd, 'annotation'));
  return annotations.flatMap((annotation) => [...xml.children(annotation)]).find((child) => xml.is(child, namespaces.xsd, 'appinfo'));
}
