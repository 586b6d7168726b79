import { clark, namespaces } from '../../xbrl/names';
import type { RoleType } from '../../xbrl/views';

/** The extended links that relate concepts with each other, in the order in which filing software names them. */
export const relationshipLinks: readonly string[] = ['presentationLink', 'calculationLink', 'definitionLink'].map((local) => clark({ namespace: namespaces.link, local }));

/** Whether a role may be used on one of these. */
export function isOfRelationships({ usedOn }: RoleType): boolean {
  return usedOn.some((name) => relationshipLinks.includes(name));
}
