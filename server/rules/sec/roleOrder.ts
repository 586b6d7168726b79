import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles } from '../../xbrl/names';
import type { RoleType } from '../../xbrl/views';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { isExtension } from '../extension';
import { definitionPlace } from './roleDefinition';
import { secOnly } from './secOnly';

/** The parts of a report in the order in which readers expect them. */
const parts = ['the cover', 'statements', 'notes', 'policies', 'tables', 'details'] as const;

interface SortedRole {
  readonly role: RoleType;
  readonly title: string;
  readonly part: number;
}

/**
 * By the numbers of their definitions, the roles that are presented are not in the order of cover, statements, notes, policies,
 * tables and details (EFM 6.7.12). Reported are as few roles as must move.
 */
export const roleOrder: DtsRule = {
  id: 'role-order',
  scope: 'dts',
  codes: { sec: 'EFM.6.07.12.presentationBaseSetOrder' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    const roles = presentedRoles(dts, documents);
    const inOrder = longestRising(roles);
    for (const [index, { role, title, part }] of roles.entries()) {
      if (inOrder.has(index)) continue;
      const before = roles.findLast((_, other) => other < index && inOrder.has(other));
      const neighbour = before && before.part > part ? { word: 'behind', ...before } : { word: 'before', ...roles.find((_, other) => other > index && inOrder.has(other))! };
      yield {
        place: definitionPlace(role),
        message: `"${title}" is of ${parts[part]!} but is sorted ${neighbour.word} "${neighbour.title}", which is of ${parts[neighbour.part]!}. Readers expect ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}, in this order: give the role a number of its part.`,
      };
    }
  },
};

/** The filer's roles that a presentation uses and whose definition says of which part they are, by the definition's number. */
function presentedRoles(dts: Dts, documents: readonly XbrlDocument[]): readonly SortedRole[] {
  const presented = new Set([...networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)].map(({ baseSet }) => baseSet.role));
  const roles = documents.filter(isExtension).flatMap(({ roleTypes }) => roleTypes).flatMap((role) => {
    const [, number, type, title] = /^\s*(\d+) - (Statement|Disclosure|Document) - (.*\S)\s*$/.exec(role.definition ?? '') ?? [];
    if (number === undefined || !presented.has(role.uri ?? '')) return [];
    return [{ role, title: title!, part: partOf(type!, title!), number: BigInt(number) }];
  });
  return roles.sort((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)));
}

function partOf(type: string, title: string): number {
  if (type !== 'Disclosure') return type === 'Document' ? 0 : 1;
  // Software cuts long definitions off: the parenthesis may lack its end.
  const kind = /\((Polic(?:y|ies)|Tables?|Details?)\b[^()]*(?:\)|$)/i.exec(title)?.[1]?.toLowerCase() ?? '';
  return ['', 'polic', 'table', 'detail'].findLastIndex((beginning) => kind.startsWith(beginning)) + 2;
}

/** The indexes of a longest sequence of roles, in their order, of which none is of an earlier part than the one before. */
function longestRising(roles: readonly SortedRole[]): ReadonlySet<number> {
  // For each part, the longest sequence that ends in it: at most six, so that no more has to be remembered.
  let best = parts.map(() => [] as readonly number[]);
  for (const [index, { part }] of roles.entries()) {
    const longest = best.slice(0, part + 1).reduce((most, sequence) => (sequence.length > most.length ? sequence : most), []);
    best = best.with(part, [...longest, index]);
  }
  return new Set(best.reduce((most, sequence) => (sequence.length > most.length ? sequence : most), []));
}
