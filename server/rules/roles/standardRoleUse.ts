import { changeValue } from '../../edits/changeValue';
import { addTo } from '../../index/groupBy';
import { roleName, standardArcroles, standardRoles } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import { severityForAll, type DocumentRule, type Fix } from '../rule';

/** Where the roles of each element are defined. */
const codes: Readonly<Record<string, string>> = {
  label: 'xbrl.5.2.2.2.2',
  reference: 'xbrl.5.2.3.2.1',
  footnote: 'xbrl.4.11.1.2',
  linkbaseRef: 'xbrl.4.3.4',
};

interface Misuse {
  readonly element: number;
  /** Local name of the element. */
  readonly user: string;
  readonly uri: string;
  readonly usedOn: readonly string[];
  readonly attribute: (typeof attributes)['role' | 'arcrole'];
  readonly code: string;
}

/**
 * A role or arcrole that XBRL 2.1 defines is used on an element it was not made for (XBRL 2.1, 3.5.3, 4.3.4, 4.11.1.2,
 * 5.2.2.2.2 and 5.2.3.2.1 for roles, 5.1.4.5 for arcroles). One finding for each role and kind of element.
 */
export const standardRoleUse: DocumentRule = {
  id: 'standard-role-use',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const byUse = new Map<string, Misuse[]>();
    for (const misuse of misusesIn(document)) addTo(byUse, `${misuse.uri} ${misuse.user}`, misuse);
    for (const [first, ...others] of byUse.values()) {
      const { element, user, uri, usedOn, attribute, code } = first!;
      yield {
        place: { document, element, attribute },
        code,
        message: `The ${attribute.local} ${uri} (${roleName(uri)}) is made for ${usedOn.join(', ')}, not for ${user}. Choose one that is made for ${user}.`,
        related: others.map((other) => ({ place: { document, element: other.element, attribute }, message: 'The same use' })),
        fixes: () => writeOnlyOne(document, first!, [first!, ...others].map((each) => each.element)),
      };
    }
  },
};

function* misusesIn(document: XbrlDocument): Generator<Misuse> {
  for (const { element, name, role } of [...document.extendedLinks, ...document.resources]) {
    const { namespace, local } = parseClark(name);
    const standard = role === undefined || namespace !== namespaces.link ? undefined : standardRoles.get(role);
    if (standard && !standard.usedOn.includes(local)) yield { element, user: local, ...standard, attribute: attributes.role, code: codes[local] ?? 'xbrl.3.5.3' };
  }
  for (const { element, kind, role } of document.documentReferences) {
    const standard = role === undefined ? undefined : standardRoles.get(role);
    if (standard && !standard.usedOn.includes(kind)) yield { element, user: kind, ...standard, attribute: attributes.role, code: codes[kind] ?? 'xbrl.5.1.3' };
  }
  for (const { element, name, arcrole } of document.arcs) {
    const { namespace, local } = parseClark(name);
    const standard = arcrole === undefined || namespace !== namespaces.link ? undefined : standardArcroles.get(arcrole);
    if (standard && !standard.usedOn.includes(local)) yield { element, user: local, ...standard, attribute: attributes.arcrole, code: 'xbrl.5.1.4.5:custArcroleUsedOn' };
  }
}

/** Writes the standard role or arcrole that is made for an element, where there is just one. */
function writeOnlyOne(document: XbrlDocument, { user, attribute }: Misuse, elements: readonly number[]): readonly Fix[] {
  const standard = attribute === attributes.role ? standardRoles : standardArcroles;
  const [only, ...others] = [...standard.values()].filter(({ usedOn }) => usedOn.includes(user));
  if (!only || others.length > 0) return [];
  const [usual, ...more] = attribute === attributes.arcrole ? arcrolesBeside(document, elements) : [];
  const uri = more.length > 0 ? only.uri : (usual ?? only.uri);
  return [{ title: `Write ${uri}`, isPreferred: attribute === attributes.arcrole && more.length === 0, edits: elements.flatMap((element) => changeValue(document, element, attribute, uri)) }];
}

/** The arcroles that the other arcs have in the links of some arcs, such as that of Calculations 1.1, which is in the place of a standard one. */
function arcrolesBeside({ arcs }: XbrlDocument, elements: readonly number[]): readonly string[] {
  const wrong = new Set(elements);
  const links = new Set(arcs.flatMap(({ element, link }) => (wrong.has(element) ? (link ?? []) : [])));
  const beside = arcs.filter(({ element, name, link, arcrole }) => !wrong.has(element) && link && links.has(link) && arcrole && standardArcroles.get(arcrole)?.usedOn.includes(parseClark(name).local) !== false);
  return [...new Set(beside.map(({ arcrole }) => arcrole!))];
}
