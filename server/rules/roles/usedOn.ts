import { appendElement } from '../../edits/appendElement';
import { insertAfter } from '../../edits/insertElement';
import { writeElementName } from '../../edits/prefix';
import { writeElement } from '../../edits/writeElement';
import { isStandardArcrole, isStandardRole } from '../../standards/roles';
import { attributes, fileName, namespaces, parseClark } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { ArcroleType, RoleType } from '../../xbrl/views';
import type { FixEdit } from '../../edits/edit';
import type { Dts } from '../../index/dts';
import { isGenericArc, isGenericLink } from '../../index/genericLinks';
import type { Place } from '../place';
import { isReadToItsEnd } from '../readForCertain';
import { severityForAll, type DtsRule } from '../rule';

/** The uses of one URI on one kind of element in one document. */
interface Uses {
  readonly uri: string;
  /** The element's name in Clark notation. */
  readonly user: string;
  readonly isArcrole: boolean;
  readonly code: string;
  readonly places: Place[];
}

/**
 * A role or arcrole is used on an element that its roleType or arcroleType does not list (XBRL 2.1, 5.1.3.4 and 5.1.4.5,
 * which bind the elements of the standard; Generic Links 1.0, 2.1.1, 2.1.2 and 2.2.1, which bind generic links, the resources in
 * them and generic arcs). One finding for each document, URI and kind of element.
 */
export const usedOn: DtsRule = {
  id: 'used-on',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const { uri, user, isArcrole, code, places } of usesIn(document, dts)) {
        const declarations: readonly (RoleType | ArcroleType)[] = isArcrole ? dts.arcroleTypesOf(uri) : dts.roleTypesOf(uri);
        const [declaration] = declarations;
        // A usedOn whose prefix is not declared, or that a text which is cut off lacks, may well mean the element.
        if (!declaration || declarations.some((each) => allows(each, user) || !isReadToItsEnd(each.document, each.element))) continue;
        const [first, ...others] = places;
        const element = nameIn(first!);
        const type = isArcrole ? 'arcroleType' : 'roleType';
        const advice = documents.includes(declaration.document) ? `Add a link:usedOn with it there, or choose another ${isArcrole ? 'arcrole' : 'role'}.` : `Choose one that may be used there.`;
        yield {
          place: first!,
          code,
          message: `${uri} must not be used on ${element}: its ${type} in ${fileName(declaration.document.uri)} has no usedOn for it. ${advice}`,
          related: [
            { place: { document: declaration.document, element: declaration.element }, message: `The ${type}` },
            ...others.map((place) => ({ place, message: `Also on ${nameIn(place)}` })),
          ],
          // All declarations of a URI must say the same (XBRL 2.1, 5.1.3 and 5.1.4).
          fixes: () => (declarations.every((each) => documents.includes(each.document) && canName(each, user)) ? [{ title: `Allow it on ${element}`, isPreferred: true, edits: declarations.map((each) => allow(each, user)) }] : []),
        };
      }
    }
  },
};

function usesIn(document: XbrlDocument, dts: Dts): Iterable<Uses> {
  const uses = new Map<string, Uses>();
  const add = (element: number, user: string, uri: string, isArcrole: boolean, code: string) => {
    const key = `${user} ${uri}`;
    const place: Place = { document, element, attribute: isArcrole ? attributes.arcrole : attributes.role };
    const known = uses.get(key);
    if (known) known.places.push(place);
    else uses.set(key, { uri, user, isArcrole, code, places: [place] });
  };
  for (const { element, name, role } of document.extendedLinks) {
    if (role === undefined || isStandardRole(role)) continue;
    if (isOfStandard(name)) add(element, name, role, false, 'xbrl.5.1.3.4:custRoleUsedOn');
    else if (isGenericLink(dts, name)) add(element, name, role, false, 'xbrlgene:missingLinkRoleUsedOnValue');
  }
  for (const { element, name, role, link } of document.resources) {
    if (role === undefined || isStandardRole(role)) continue;
    if (isOfStandard(name)) add(element, name, role, false, 'xbrl.5.1.3.4:custRoleUsedOn');
    else if (link && isGenericLink(dts, link.name)) add(element, name, role, false, 'xbrlgene:missingResourceRoleUsedOnValue');
  }
  for (const { element, name, arcrole, link } of document.arcs) {
    if (arcrole === undefined || !link || isStandardArcrole(arcrole)) continue;
    if (isOfStandard(name) && isOfStandard(link.name)) add(element, name, arcrole, true, 'xbrl.5.1.4.5:custArcroleUsedOn');
    else if (isGenericArc(dts, name)) add(element, name, arcrole, true, 'xbrlgene:missingArcRoleUsedOnValue');
  }
  return uses.values();
}

/** What an element is called: one of XBRL's own by its local name alone, any other as its text does, since a "link" may be anybody's. */
function nameIn({ document, element }: Place): string {
  const { namespace, local } = document.xml.name(element);
  const { start, end } = document.xml.nameRange(element);
  return namespace === namespaces.link ? local : document.xml.text.slice(start, end);
}

function isOfStandard(name: string): boolean {
  return name.startsWith(`{${namespaces.link}}`);
}

function allows({ document, row, usedOn: names }: RoleType | ArcroleType, user: string): boolean {
  return names.includes(user) || document.usedOn.some((each) => (each.roleType === row || each.arcroleType === row) && each.name === undefined);
}

/** Whether the name of an element can be written in a declaration with a prefix in force there. */
function canName({ document, element }: RoleType | ArcroleType, user: string): boolean {
  return writeElementName(document.xml, element, parseClark(user)).declaration === undefined;
}

/** Adds a usedOn for an element to a declaration, behind its others. */
function allow({ document, element, row }: RoleType | ArcroleType, user: string): FixEdit {
  const { xml } = document;
  const last = document.usedOn.findLast((each) => (each.roleType === row || each.arcroleType === row) && xml.parent(each.element) === element);
  const { qname } = writeElementName(xml, element, parseClark(user));
  const markup = writeElement(xml, element, { namespace: namespaces.link, local: 'usedOn' }, [], undefined, qname);
  return last ? insertAfter(document, last.element, markup) : appendElement(document, element, markup);
}
