import type { Position } from 'vscode-languageserver-types';
import type { XbrlDocument } from '../xbrl/document';
import { namespaces } from '../xbrl/names';
import type { ExpandedName, Range, XmlDocument } from '../xml/document';
import type { Steps } from '../xml/steps';
import { textOf } from './text';

/** The kinds of token, by the names that the protocol has for the nearest thing in programming languages. */
export const tokenTypes = ['namespace', 'class', 'type', 'enumMember', 'variable'] as const;
/** What a token may be besides: the place where the thing is named rather than used. */
export const tokenModifiers = ['declaration'] as const;

export interface SemanticToken {
  readonly start: Position;
  /** UTF-16 characters; a token does not go beyond its line. */
  readonly length: number;
  readonly type: (typeof tokenTypes)[number];
  readonly isDeclaration: boolean;
}

/** Elements that are looked into in one step. */
const elementsInStep = 500;

interface Part {
  readonly range: Range;
  readonly type: SemanticToken['type'];
  readonly isDeclaration?: boolean;
}

/**
 * What stands inside the values of attributes, part by part: file and fragment of an href, the last segment of a role, prefix
 * and name of a QName, labels of extended links, names and ids of declarations.
 * @param range in UTF-16 offsets: the tokens of the elements that begin in it; without it all
 * @returns in document order
 */
export function* semanticTokens({ xml }: XbrlDocument, range: Range = { start: 0, end: xml.text.length }): Steps<readonly SemanticToken[]> {
  const lines = textOf(xml);
  const tokens: SemanticToken[] = [];
  const kinds = xml.tables.names.map(kindOf);
  for (let element = 0; element < xml.elementCount; element++) {
    const { start } = xml.startTagRange(element);
    if (start < range.start || start >= range.end) continue;
    if (element % elementsInStep === 0) yield;
    for (const attribute of xml.attributes(element)) {
      const kind = kinds[xml.tables.attributeName[attribute]!];
      for (const part of kind === undefined ? [] : partsOf(kind, xml, element, attribute)) {
        const length = part.range.end - part.range.start;
        if (length > 0 && !/[\r\n]/.test(xml.text.slice(part.range.start, part.range.end))) tokens.push({ start: lines.positionAt(part.range.start), length, type: part.type, isDeclaration: part.isDeclaration ?? false });
      }
    }
  }
  return tokens;
}

type Kind = 'href' | 'role' | 'label' | 'end' | 'concept QName' | 'type QName' | 'name';

function kindOf({ namespace, local }: ExpandedName): Kind | undefined {
  if (namespace === namespaces.xlink) return local === 'href' ? 'href' : local === 'role' || local === 'arcrole' ? 'role' : local === 'label' ? 'label' : local === 'from' || local === 'to' ? 'end' : undefined;
  if (namespace === namespaces.xbrldt) return local === 'typedDomainRef' ? 'href' : undefined;
  if (namespace !== '') return undefined;
  switch (local) {
    case 'schemaLocation':
      return 'href';
    case 'roleURI':
    case 'arcroleURI':
    case 'preferredLabel':
      return 'role';
    case 'substitutionGroup':
    case 'ref':
    case 'dimension':
      return 'concept QName';
    case 'type':
    case 'base':
      return 'type QName';
    case 'name':
    case 'id':
      return 'name';
    default:
      return undefined;
  }
}

function partsOf(kind: Kind, xml: XmlDocument, element: number, attribute: number): readonly Part[] {
  const whole = xml.valueRange(attribute);
  const text = xml.text.slice(whole.start, whole.end);
  switch (kind) {
    case 'href': {
      const hash = text.indexOf('#');
      const file: Part = { range: { start: whole.start, end: hash < 0 ? whole.end : whole.start + hash }, type: 'namespace' };
      return hash < 0 ? [file] : [file, { range: { start: whole.start + hash + 1, end: whole.end }, type: isRoleReference(xml, element) ? 'enumMember' : 'class' }];
    }
    case 'role':
      return [{ range: { start: whole.start + text.lastIndexOf('/') + 1, end: whole.end }, type: 'enumMember', isDeclaration: xml.name(element).local.endsWith('oleType') }];
    case 'label':
    case 'end':
      return [{ range: whole, type: 'variable', isDeclaration: kind === 'label' }];
    case 'name':
      return nameParts(xml, element, whole);
    default:
      return qnameParts(whole, text, kind === 'type QName' ? 'type' : 'class');
  }
}

/** A name or id in a schema: of an element, a type, a roleType or an arcroleType. */
function nameParts(xml: XmlDocument, element: number, range: Range): readonly Part[] {
  const { namespace, local } = xml.name(element);
  const isSchema = namespace === namespaces.xsd;
  const type = isSchema && local === 'element' ? 'class' : isSchema && /^(?:simple|complex)Type$/.test(local) ? 'type' : namespace === namespaces.link && local.endsWith('oleType') ? 'enumMember' : undefined;
  return type === undefined ? [] : [{ range, type, isDeclaration: true }];
}

function qnameParts({ start, end }: Range, text: string, type: 'class' | 'type'): readonly Part[] {
  const colon = text.indexOf(':');
  if (colon < 0) return [{ range: { start, end }, type }];
  return [{ range: { start, end: start + colon }, type: 'namespace' }, { range: { start: start + colon + 1, end }, type }];
}

function isRoleReference(xml: XmlDocument, element: number): boolean {
  return xml.is(element, namespaces.link, 'roleRef') || xml.is(element, namespaces.link, 'arcroleRef');
}
