import type { FixEdit } from '../../server/edits/edit';
import { removeAttribute } from '../../server/edits/removeAttribute';
import { removeElement } from '../../server/edits/removeElement';
import type { XbrlDocument, XbrlNode } from '../../server/xbrl/document';
import { attributes, namespaces, roles } from '../../server/xbrl/names';
import type { ExpandedName } from '../../server/xml/document';

/** What a rule must find in a clean taxonomy with one defect. */
export interface RuleDefect {
  readonly rule: string;
  /** What else is then true, by the rules that say so. */
  readonly consequences?: readonly string[];
  /** The ways to make it in a document. In the text that comes in, `⟦` and `⟧` stand around what the rule must underline. */
  readonly in: (document: XbrlDocument) => readonly (readonly FixEdit[])[];
}

const plain = (local: string): ExpandedName => ({ namespace: '', local });
const language: ExpandedName = { namespace: namespaces.xml, local: 'lang' };
const dimensions = 'http://xbrl.org/int/dim/arcrole/';
const elsewhere = 'http://www.harborferries.example/role/Elsewhere';

/** All defects by what somebody did. */
export const ruleDefects: Readonly<Record<string, RuleDefect>> = {
  // Schemas
  'a type misspelt': { rule: 'unresolved-name', in: (document) => items(document).map((each) => value(each, plain('type'), (type) => `⟦${type}e⟧`)) },
  'a type that is none of an item': { rule: 'item-type', consequences: ['item-balance'], in: (document) => monetary(document).map((each) => value(each, plain('type'), (type) => `⟦${type.replace(/xbrli(.*):.*/, 'xsd$1:string')}⟧`)) },
  'a concept without periodType': { rule: 'period-type', in: (document) => monetary(document).map((each) => [named(each), ...without(each, attributes.periodType)].flat()) },
  'a balance of a text': { rule: 'item-balance', in: (document) => texts(document).map((each) => added(each, namespaces.xbrli, 'balance', '⟦debit⟧')) },
  'a concept declared twice': { rule: 'duplicate-declaration', in: (document) => monetary(document).map((each) => [behind(each, textOf(each).replace(each.localName!, `⟦${each.localName!}⟧`).replace(/ id=(["']).*?\1/, '').replace(`_⟦${each.localName!}⟧`, `_${each.localName!}`))]).filter(([edit]) => /name=["']⟦/.test(edit!.newText)) },
  'an id that another element has': { rule: 'duplicate-id', in: (document) => document.roleTypes.map((each) => added(document.elementDeclarations[0]!, '', 'id', `⟦${each.id!}⟧`, plain('id'))) },
  'a truth value that is none': { rule: 'attribute-value', in: (document) => items(document).map((each) => value(each, plain('nillable'), () => '⟦yes⟧')) },
  'an attribute that nobody knows': { rule: 'unknown-attribute', in: (document) => items(document).map((each) => [insertion(document, document.xml.nameRange(each.element).end, ' ⟦nilable⟧="true"')]) },
  'a hypercube that is not abstract': { rule: 'hypercube-not-abstract', in: (document) => declared(document, 'FerryTable').map((each) => [...without(each, attributes.abstract), ...named(each)]) },
  'a dimension that is not abstract': { rule: 'dimension-not-abstract', in: (document) => declared(document, 'RouteAxis').map((each) => [...without(each, attributes.abstract), ...named(each)]) },
  'a typed domain that is not there': { rule: 'typed-domain', in: (document) => declared(document, 'SeasonAxis').map((each) => value(each, attributes.typedDomainRef, (url) => `⟦${url}s⟧`)) },
  'a typed domain of a member': { rule: 'typed-domain-ref', in: (document) => declared(document, 'IslandService').map((each) => added(each, namespaces.xbrldt, 'typedDomainRef', '⟦#hbr_Season⟧')) },
  'a roleType outside of the appinfo': { rule: 'misplaced-element', consequences: ['used-on', 'role-ref-target', 'missing-role-ref', 'dangling-id', 'unused-role-ref'], in: (document) => document.roleTypes.map((each) => [removal(each), behind(document.elementDeclarations.at(-1)!, withMarkedName(textOf(each)))]) },
  'a roleType twice': { rule: 'duplicate-role-type', in: (document) => document.roleTypes.map((each) => [behind(each, textOf(each).replace(/ id=(["']).*?\1/, '').replace(/(roleURI=["'])(.*?)(["'])/, '$1⟦$2⟧$3'))]).filter(([edit]) => !/\sid=/.test(edit!.newText)) },
  'a usedOn twice': { rule: 'role-type-content', in: (document) => document.roleTypes.flatMap(({ usedOn }) => usedOn.map((each) => [behind(each, withMarkedContent(textOf(each)))])) },
  'a usedOn too few': { rule: 'used-on', in: (document) => document.roleTypes.filter(({ uri }) => uri?.endsWith('Routes')).flatMap(({ usedOn }) => usedOn.map((each) => [...markedRoles(document, 'Routes').slice(0, 0), { document, range: contentRange(each), newText: textOf(each).replace(/^[^>]*>|<[^<]*$/g, '').replace('definitionLink', 'presentationLink') }])) },
  'an import of a file that is not there': { rule: 'missing-file', in: (document) => document.linkbaseReferences().map((each) => value(each, attributes.href, (href) => `⟦x${href}⟧`)) },
  'a misspelt element in a schema': { rule: 'content-model', consequences: ['dangling-id', 'unresolved-name'], in: (document) => texts(document).slice(0, 1).map((each) => renamed(each, 'elment')) },

  // References to roles and arcroles
  'a roleRef twice': { rule: 'duplicate-role-ref', in: (document) => document.roleReferences.filter(({ isArcrole }) => !isArcrole).map((each) => [behind(each, textOf(each).replace(/(roleURI=["'])(.*?)(["'])/, '$1⟦$2⟧$3'))]) },
  'a roleRef to another roleType': { rule: 'role-ref-target', in: (document) => document.roleReferences.filter(({ href }) => href?.endsWith('#Routes')).map((each) => value(each, attributes.href, (href) => `⟦${href.replace('Routes', 'Operations')}⟧`)) },
  'a roleRef to nowhere': { rule: 'dangling-id', consequences: ['role-ref-target'], in: (document) => document.roleReferences.filter(({ isArcrole }) => !isArcrole).map((each) => value(each, attributes.href, (href) => `${href.replace(/#.*/, '')}#⟦${href.replace(/.*#/, '')}q⟧`)) },
};
void elsewhere; void language; void dimensions; void roles;

function items({ elementDeclarations }: XbrlDocument) {
  return elementDeclarations.filter(({ substitutionGroup }) => substitutionGroup !== undefined);
}

function monetary(document: XbrlDocument) {
  return items(document).filter(({ balance }) => balance !== undefined);
}

function texts(document: XbrlDocument) {
  return items(document).filter(({ balance }) => balance === undefined);
}

function declared({ elementDeclarations }: XbrlDocument, name: string) {
  return elementDeclarations.filter(({ localName }) => localName === name);
}
