import { writeElementName } from '../../edits/prefix';
import { removeAttribute } from '../../edits/removeAttribute';
import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import { clark, namespaces, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { ExpandedName } from '../../xml/document';
import { typeInScope } from '../completion/itemTypes';
import type { Rewrite, RewritePlace } from './rewrite';

/** What a declaration is to say whose name ends so (EFM 6.8.13 and following; Dimensions 1.0, 2.2 and 2.5). */
interface Kind {
  readonly suffix: string;
  readonly noun: string;
  /** Local name of the substitution group. */
  readonly group: 'item' | 'hypercubeItem' | 'dimensionItem';
  /** Local name of a type of a taxonomy that is customary, where one is at hand. */
  readonly type?: 'domainItemType' | 'textBlockItemType';
  readonly isAbstract: boolean;
}

const kinds: readonly Kind[] = [
  { suffix: 'TextBlock', noun: 'a text block', group: 'item', type: 'textBlockItemType', isAbstract: false },
  { suffix: 'LineItems', noun: 'line items', group: 'item', isAbstract: true },
  { suffix: 'Abstract', noun: 'a heading', group: 'item', isAbstract: true },
  { suffix: 'Table', noun: 'a table', group: 'hypercubeItem', isAbstract: true },
  { suffix: 'Axis', noun: 'an axis', group: 'dimensionItem', isAbstract: true },
  { suffix: 'Domain', noun: 'a domain', group: 'item', type: 'domainItemType', isAbstract: true },
  { suffix: 'Member', noun: 'a member', group: 'item', type: 'domainItemType', isAbstract: true },
];

/** Gives a declaration the type, substitution group, period type and the rest that the end of its name asks for. */
export function kindByName({ document, dts, node }: RewritePlace): readonly Rewrite[] {
  const declaration = node.part === 'content' ? undefined : document.declarationAt(node.element);
  const kind = kinds.find(({ suffix }) => declaration?.localName?.endsWith(suffix));
  if (!declaration || !kind || declaration.baseType !== undefined) return [];
  const wanted = attributesOf(declaration, kind, dts);
  if (!wanted) return [];
  const { xml } = document;
  const differing = wanted.filter(({ name, value, means }) => {
    const written = xml.attributeValue(declaration.element, name.namespace, name.local)?.trim();
    const resolved = means === undefined || written === undefined ? written : xml.resolveQName(written, declaration.element);
    return typeof resolved === 'object' ? clark(resolved) !== means : resolved !== value;
  });
  const surplus = removeAttribute(document, declaration.element, { namespace: namespaces.xbrli, local: 'balance' });
  if (differing.length + surplus.length === 0) return [];
  return [{ title: `Declare ${declaration.localName!} as ${kind.noun}`, edits: () => [...differing.map(({ name, value }) => setAttribute(document, declaration.element, name, value)), ...surplus] }];
}

interface WantedAttribute {
  readonly name: ExpandedName;
  readonly value: string;
  /** For a QName: what it means, in Clark notation. */
  readonly means?: string;
}

/** @returns `undefined` where a prefix is not declared that it takes */
function attributesOf({ document, element }: ElementDeclaration, { group, type, isAbstract }: Kind, dts: Dts): readonly WantedAttribute[] | undefined {
  const groupName = { namespace: group === 'item' ? namespaces.xbrli : namespaces.xbrldt, local: group };
  const typeName = parseClark((type && typeInScope(document, element, type, dts)) ?? `{${namespaces.xbrli}}stringItemType`);
  const [groupWritten, typeWritten, period] = [groupName, typeName, { namespace: namespaces.xbrli, local: 'periodType' }].map((name) => writeElementName(document.xml, element, name));
  if (type === 'textBlockItemType' && typeName.local !== type) return undefined;
  if ([groupWritten!, typeWritten!, period!].some(({ declaration }) => declaration !== undefined)) return undefined;
  return [
    { name: { namespace: '', local: 'type' }, value: typeWritten!.qname, means: clark(typeName) },
    { name: { namespace: '', local: 'substitutionGroup' }, value: groupWritten!.qname, means: clark(groupName) },
    ...(isAbstract ? [{ name: { namespace: '', local: 'abstract' }, value: 'true' }] : []),
    { name: { namespace: '', local: 'nillable' }, value: 'true' },
    { name: { namespace: namespaces.xbrli, local: 'periodType' }, value: 'duration' },
  ];
}
