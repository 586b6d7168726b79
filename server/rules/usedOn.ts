import { appendElement } from '../edits/appendElement';
import { insertAfter } from '../edits/insertElement';
import { writeElementName } from '../edits/prefix';
import { writeElement } from '../edits/writeElement';
import { isStandardArcrole, isStandardRole } from '../standards/roles';
import { attributes, fileName, namespaces, parseClark } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import type { ArcroleType, RoleType } from '../xbrl/views';
import type { FixEdit } from '../edits/edit';
import type { Place } from './place';
import { severityForAll, type DtsRule } from './rule';

/** The uses of one URI on one kind of element in one document. */
interface Uses {
  readonly uri: string;
  /** The element's name in Clark notation. */
  readonly user: string;
  readonly isArcrole: boolean;
  readonly places: Place[];
}

/**
 * A role or arcrole is used on an element that its roleType or arcroleType does not list (XBRL 2.1, 5.1.3.4 and 5.1.4.5,
 * which bind the elements of the standard alone). One finding for each document, URI and kind of element.
 */
export const usedOn: DtsRule = {
  id: 'used-on',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const { uri, user, isArcrole, places } of usesIn(document)) {
        const declarations: readonly (RoleType | ArcroleType)[] = isArcrole ? dts.arcroleTypesOf(uri) : dts.roleTypesOf(uri);
        const [declaration] = declarations;
        // A usedOn whose prefix is not declared may well mean the element.
        if (!declaration || declarations.some((each) => allows(each, user))) continue;
        const { local } = parseClark(user);
        const [first, ...others] = places;
        const type = isArcrole ? 'arcroleType' : 'roleType';
        const advice = documents.includes(declaration.document) ? `Add a link:usedOn with it there, or choose another ${isArcrole ? 'arcrole' : 'role'}.` : `Choose one that may be used there.`;
        yield {
          place: first!,
          code: isArcrole ? 'xbrl.5.1.4.5:custArcroleUsedOn' : 'xbrl.5.1.3.4:custRoleUsedOn',
          message: `${uri} must not be used on ${local}: its ${type} in ${fileName(declaration.document.uri)} has no usedOn for it. ${advice}`,
          related: [
            { place: { document: declaration.document, element: declaration.element }, message: `The ${type}` },
            ...others.map((place) => ({ place, message: `Also on ${local}` })),
          ],
          // All declarations of a URI must say the same (XBRL 2.1, 5.1.3 and 5.1.4).
          fixes: () => (declarations.every((each) => documents.includes(each.document)) ? [{ title: `Allow it on ${local}`, isPreferred: true, edits: declarations.map((each) => allow(each, local)) }] : []),
        };
      }
    }
  },
};

function usesIn(document: XbrlDocument): Iterable<Uses> {
  const uses = new Map<string, Uses>();
  const add = (element: number, user: string, uri: string, isArcrole: boolean) => {
    const key = `${user} ${uri}`;
    const place: Place = { document, element, attribute: isArcrole ? attributes.arcrole : attributes.role };
    const known = uses.get(key);
    if (known) known.places.push(place);
    else uses.set(key, { uri, user, isArcrole, places: [place] });
  };
  const isOfStandard = (name: string) => name.startsWith(`{${namespaces.link}}`);
  for (const { element, name, role } of [...document.extendedLinks, ...document.resources]) {
    if (role !== undefined && isOfStandard(name) && !isStandardRole(role)) add(element, name, role, false);
  }
  for (const { element, name, arcrole, link } of document.arcs) {
    if (arcrole !== undefined && link && isOfStandard(name) && isOfStandard(link.name) && !isStandardArcrole(arcrole)) add(element, name, arcrole, true);
  }
  return uses.values();
}

function allows({ document, row, usedOn: names }: RoleType | ArcroleType, user: string): boolean {
  return names.includes(user) || document.usedOn.some((each) => (each.roleType === row || each.arcroleType === row) && each.name === undefined);
}

/** Adds a usedOn for an element of the standard to a declaration, behind its others. */
function allow({ document, element, row }: RoleType | ArcroleType, local: string): FixEdit {
  const { xml } = document;
  const last = document.usedOn.findLast((each) => (each.roleType === row || each.arcroleType === row) && xml.parent(each.element) === element);
  const { qname } = writeElementName(xml, element, { namespace: namespaces.link, local });
  const markup = writeElement(xml, element, { namespace: namespaces.link, local: 'usedOn' }, [], undefined, qname);
  return last ? insertAfter(document, last.element, markup) : appendElement(document, element, markup);
}
