import { removeAttribute } from '../../edits/removeAttribute';
import { setAttribute } from '../../edits/setAttribute';
import { standardRoles } from '../../standards/roles';
import type { Dts } from '../../index/dts';
import { meantNamespace } from '../../xbrl/meantNamespace';
import { attributes, fileName, namespaces, parseClark } from '../../xbrl/names';
import type { DocumentReference, Linkbase } from '../../xbrl/views';
import { severityForAll, type DtsRule, type Fix } from '../rule';
import { isUnderstood } from '../../xbrl/undeclaredPrefixes';

/**
 * A linkbaseRef leads to something that is no linkbase (XBRL 2.1, 4.3.2), or to one with other links than its role promises
 * (4.3.4).
 */
export const linkbaseRefTarget: DtsRule = {
  id: 'linkbase-ref-target',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const reference of document.documentReferences) {
        if (reference.kind !== 'linkbaseRef' || !reference.href?.trim()) continue;
        const { element } = reference;
        const found = linkbaseAt(dts, reference);
        if (found === undefined) continue;
        if (typeof found === 'string') {
          yield {
            place: { document, element, attribute: attributes.href },
            code: 'xbrl.4.3.2:linkbaseRefHref',
            message: `This linkbaseRef must lead to a linkbase; it leads to ${found}. Correct its href.`,
          };
          continue;
        }
        const broken = brokenPromise(reference, found);
        if (!broken) continue;
        const { promised, link } = broken;
        const file = fileName(found.document.uri);
        yield {
          place: { document, element, attribute: attributes.role },
          code: 'xbrl.4.3.4:linkbaseRefLinks',
          message: `The role of this linkbaseRef promises ${promised}s only, but ${file} has a ${parseClark(link.name).local}. Correct or remove the role, or move that link into a linkbase of its own.`,
          related: [{ place: { document: link.document, element: link.element }, message: `Not a ${promised}` }],
          fixes: () => correctRole(reference, found),
        };
      }
    }
  },
};

/** The linkbase that a linkbaseRef leads to, or what it leads to instead, in words; `undefined` where that cannot be decided. */
function linkbaseAt(dts: Dts, { target: pointer }: DocumentReference): Linkbase | string | undefined {
  const target = pointer && dts.follow(pointer);
  if (!target || target.state === 'unavailable' || !target.document.isReadWhole || target.document.root === undefined) return undefined;
  const { document } = target;
  if (target.state === 'absent') return `the id "${target.fragment}", which nothing in ${fileName(document.uri)} has`;
  const element = target.state === 'element' ? target.element : document.root!;
  const linkbase = document.viewAt('linkbases', element);
  if (linkbase) return linkbase;
  // What it would be with its namespaces right, no one knows.
  if (!isUnderstood(document.xml)) return undefined;
  // Of a misspelt namespace that document tells.
  if (meantNamespace(document.xml.name(element).namespace) !== undefined) return undefined;
  const { start, end } = document.xml.nameRange(element);
  return `<${document.xml.text.slice(start, end)}>`;
}

/** What a standard role promises, and the first link of XBRL's own that breaks it. */
function brokenPromise({ role }: DocumentReference, linkbase: Linkbase) {
  const promised = /\/(\w+Link)baseRef$/.exec(role !== undefined && standardRoles.has(role) ? role : '')?.[1];
  if (promised === undefined) return undefined;
  const link = linkbase.extendedLinks.find(({ name }) => parseClark(name).namespace === namespaces.link && parseClark(name).local !== promised);
  return link && { promised, link };
}

/** Writes the role of the one kind of links that the linkbase has; where there are several, no role is right. */
function correctRole({ document, element }: DocumentReference, linkbase: Linkbase): readonly Fix[] {
  const [name, ...others] = new Set(linkbase.extendedLinks.map((link) => link.name));
  const role = name === undefined || others.length > 0 ? undefined : `http://www.xbrl.org/2003/role/${parseClark(name).local}baseRef`;
  if (role !== undefined && standardRoles.has(role)) return [{ title: `Write ${role}`, isPreferred: true, edits: [setAttribute(document, element, attributes.role, role)] }];
  return [{ title: 'Remove the role', isPreferred: true, edits: removeAttribute(document, element, attributes.role) }];
}
