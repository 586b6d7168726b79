import { insertAfter, insertBefore } from '../../edits/insertElement';
import { writeElement } from '../../edits/writeElement';
import { hrefTo } from '../../index/href';
import type { Dts } from '../../index/dts';
import { roleDeclarationOf } from '../../index/roleDeclaration';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces } from '../../xbrl/names';
import type { UncoveredUse } from './roleScope';
import type { Fix } from '../rule';

/**
 * Adds the roleRef or arcroleRef that a use lacks (XBRL 2.1, 3.5.2.4 and 3.5.2.5), behind the linkbase's others: roleRefs
 * come before arcroleRefs, and in an instance behind its schemaRefs and linkbaseRefs (XBRL 2.1, 4.1).
 * @returns nothing where the role is declared nowhere at hand, or no href can lead there
 */
export function fixMissingReference(document: XbrlDocument, { uri, linkbase }: UncoveredUse, isArcrole: boolean, dts: Dts | undefined): readonly Fix[] {
  const parent = linkbase?.element ?? (document.kind === 'instance' ? document.xml.root : undefined);
  const declaration = roleDeclarationOf(dts, uri, isArcrole);
  if (parent === undefined || declaration === undefined) return [];
  const file = hrefTo(declaration.document, { document, element: parent }, dts);
  if (file === undefined) return [];
  const local = isArcrole ? 'arcroleRef' : 'roleRef';
  const written = [
    { name: { namespace: '', local: `${local.slice(0, -'Ref'.length)}URI` }, value: uri },
    { name: { namespace: namespaces.xlink, local: 'type' }, value: 'simple' },
    { name: attributes.href, value: `${file}#${declaration.id!}` },
  ];
  const { xml } = document;
  const children = [...xml.children(parent)];
  const lastOf = (name: string) => children.findLast((child) => xml.is(child, namespaces.link, name));
  const others = isArcrole ? [lastOf('arcroleRef'), lastOf('roleRef')] : [lastOf('roleRef')];
  const before = others.find((child) => child !== undefined);
  const heads = document.kind === 'instance' ? [lastOf('linkbaseRef'), lastOf('schemaRef')] : [];
  const sibling = before ?? heads.find((child) => child !== undefined);
  const first = children[0];
  if (first === undefined) return [];
  const markup = writeElement(xml, parent, { namespace: namespaces.link, local }, written, before ?? lastOf('arcroleRef'));
  const edit = sibling === undefined ? insertBefore(document, first, markup) : insertAfter(document, sibling, markup);
  return [{ title: `Add the ${local} of ${declaration.id!}`, isPreferred: true, edits: [edit] }];
}
