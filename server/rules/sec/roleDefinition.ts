import { attributes } from '../../xbrl/names';
import type { ArcroleType, RoleType } from '../../xbrl/views';
import type { Place } from '../place';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { isOfRelationships } from './relationshipLinks';
import { secOnly } from './secOnly';

const form = /^\d+ - (Statement|Disclosure|Schedule|Document) - [^\n]*\S$/;

/** The definition of a role is not NUMBER - TYPE - TITLE, or an arcrole has none (EFM 6.7.12 and 6.7.15). White space around it does not count. */
export const roleDefinition: DocumentRule = {
  id: 'role-definition',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    if (!isExtension(document)) return;
    for (const role of document.roleTypes) {
      const { definition } = role;
      if (!isOfRelationships(role) || form.test(definition ?? '')) continue;
      const wanted = 'The SEC wants a number, " - ", one of Statement, Disclosure, Schedule and Document, " - " and a title: "0000001 - Document - Cover".';
      yield { place: definitionPlace(role), code: 'EFM.6.07.12', message: `${definition?.trim() ? 'This definition does not have the form that sorts and names the role for readers.' : 'This role has no definition.'} ${wanted}` };
    }
    for (const arcrole of document.arcroleTypes) {
      if (!arcrole.definition?.trim()) yield { place: definitionPlace(arcrole), code: 'EFM.6.07.15', message: 'This arcrole has no definition. Say in link:definition what its relationships mean.' };
    }
  },
};

/** Where the definition of a role or arcrole is: its text, or where there is none, the URI. */
export function definitionPlace(declaration: RoleType | ArcroleType): Place {
  const { document, element } = declaration;
  const definition = [...document.xml.children(element)].find((child) => document.xml.name(child).local === 'definition');
  return definition === undefined ? { document, element, attribute: 'cyclesAllowed' in declaration ? attributes.arcroleUri : attributes.roleUri } : { document, element: definition, part: 'content' };
}
