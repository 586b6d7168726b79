import { CompletionItemKind } from 'vscode-languageserver-types';
import { clark, namespaces } from '../../xbrl/names';
import type { ExpandedName, XmlDocument } from '../../xml/document';
import { ruleOf } from './grammar';
import type { Proposal, Proposals } from './proposal';

const booleans = ['true', 'false'];
const forms = ['qualified', 'unqualified'];

/** The values of attributes that have only a few, by the attribute's name in Clark notation. */
const values: ReadonlyMap<string, readonly string[]> = new Map([
  ['{}abstract', booleans],
  ['{}nillable', booleans],
  ['{}mixed', booleans],
  ['{}use', ['optional', 'prohibited']],
  ['{}cyclesAllowed', ['any', 'undirected', 'none']],
  ['{}elementFormDefault', forms],
  ['{}attributeFormDefault', forms],
  [`{${namespaces.xbrli}}periodType`, ['instant', 'duration']],
  [`{${namespaces.xbrli}}balance`, ['debit', 'credit']],
  [`{${namespaces.xbrldt}}closed`, booleans],
  [`{${namespaces.xbrldt}}usable`, booleans],
  [`{${namespaces.xbrldt}}contextElement`, ['segment', 'scenario']],
  [`{${namespaces.enum2020}}headUsable`, booleans],
  [`{${namespaces.xlink}}type`, ['simple', 'extended', 'locator', 'arc', 'resource', 'title']],
  [`{${namespaces.xlink}}show`, ['new', 'replace', 'embed', 'other', 'none']],
  [`{${namespaces.xlink}}actuate`, ['onLoad', 'onRequest', 'other', 'none']],
]);

/** The values that an attribute of an element may have, where they are few: the only one, where the element asks for it. */
export function fixedValues(xml: XmlDocument, element: number, name: ExpandedName): Proposals {
  const only = ruleOf(xml.name(element))?.attributes.find((rule) => clark(rule.name) === clark(name))?.value;
  const possible = only === undefined ? (values.get(clark(name)) ?? []) : [only];
  const kind = CompletionItemKind.EnumMember;
  return { proposals: possible.map((value): Proposal => ({ label: value, text: value, kind })), areSearched: false };
}
