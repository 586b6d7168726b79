import { changeValue } from '../../edits/changeValue';
import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
import { NearestFinder } from '../../index/nearest';
import { standardArcroles, standardRoles } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import { isAbsoluteUri } from '../../xbrl/uri';
import type { Arc, ArcroleType, ExtendedLink, Resource, RoleType } from '../../xbrl/views';
import { severityForAll, type DocumentRule, type Fix } from '../rule';

/** A use of something that is no absolute URI in the place of a role or arcrole. */
interface WrongUse {
  readonly element: number;
  /** Local name of the element. */
  readonly user: string;
  readonly value: string;
  readonly attribute: (typeof attributes)['role' | 'arcrole'];
  readonly code: string;
}

/**
 * A role or arcrole is no absolute URI (XBRL 2.1, 3.5.2.4 and 3.5.2.5; Generic Links 1.0, 2.1.1, 2.1.2 and 2.2.1 for their own). One finding
 * for each value.
 */
export const absoluteRole: DocumentRule = {
  id: 'absolute-role',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const byValue = new Map<string, WrongUse[]>();
    const absolute = new Set<string>();
    const look = (user: ExtendedLink | Resource | Arc, value: string | undefined, attribute: WrongUse['attribute'], codeInGenericLinks: string) => {
      if (value === undefined || absolute.has(value)) return;
      if (isAbsoluteUri(value)) {
        absolute.add(value);
        return;
      }
      const { namespace, local } = parseClark(user.name);
      const code = namespace === namespaces.link ? (attribute === attributes.role ? 'xbrl.3.5.2.4:roleNotAbsolute' : 'xbrl.3.5.2.5:arcroleNotAbsolute') : codeInGenericLinks;
      if (namespace !== namespaces.link && namespace !== namespaces.generic) return;
      addTo(byValue, `${attribute.local} ${value}`, { element: user.element, user: local, value, attribute, code });
    };
    // That an extended link or an arc has an empty one is said by the rules on their attributes.
    for (const link of document.extendedLinks) if (link.role?.trim() !== '') look(link, link.role, attributes.role, 'xbrlgene:nonAbsoluteLinkRoleURI');
    for (const resource of document.resources) if (resource.link) look(resource, resource.role, attributes.role, 'xbrlgene:nonAbsoluteResourceRoleURI');
    for (const arc of document.arcs) if (arc.arcrole?.trim() !== '') look(arc, arc.arcrole, attributes.arcrole, 'xbrlgene:nonAbsoluteArcRoleURI');
    for (const [first, ...others] of byValue.values()) {
      const { element, value, attribute, code } = first!;
      const found = value.trim() === '' ? `This ${attribute.local} is empty.` : `"${value}" is no absolute URI.`;
      yield {
        place: { document, element, attribute },
        code,
        message: `${found} Write the whole ${attribute.local}, as its ${attribute.local}Type declares it: it begins with a scheme, such as "http://".`,
        related: others.map((other) => ({ place: { document, element: other.element, attribute }, message: 'The same value' })),
        fixes: (dts) => writeWhole(document, [first!, ...others], dts),
      };
    }
  },
};

/** Writes the URI that ends in what was written, or is nearest to it: of the standard roles and those declared for such elements. */
function writeWhole(document: XbrlDocument, uses: readonly WrongUse[], dts: Dts | undefined): readonly Fix[] {
  const { value, attribute } = uses[0]!;
  const written = value.trim();
  const users = new Set(uses.map(({ user }) => user));
  const isRole = attribute === attributes.role;
  const fits = (usedOn: readonly string[]) => [...users].every((user) => usedOn.some((name) => name === user || name.endsWith(`}${user}`)));
  const members = [...(dts?.members.values() ?? [])];
  const declarations: readonly (RoleType | ArcroleType)[] = members.flatMap((member): readonly (RoleType | ArcroleType)[] => (isRole ? member.roleTypes : member.arcroleTypes));
  const candidates = [...(isRole ? standardRoles : standardArcroles).values(), ...declarations.map(({ uri, usedOn }) => ({ uri, usedOn }))].flatMap(({ uri, usedOn }) => (uri !== undefined && fits(usedOn) ? [uri] : []));
  if (written === '') return [];
  const ending = new Set(candidates.filter((uri) => uri.endsWith(`/${written.replace(/^\/+/, '')}`)));
  const meant = ending.size > 0 ? [...ending] : new NearestFinder().allNearest(written, candidates);
  return meant.map((uri) => ({ title: `Write ${uri}`, isPreferred: meant.length === 1, edits: uses.flatMap(({ element }) => changeValue(document, element, attribute, uri)) }));
}
