import { attributes } from '../../xbrl/names';
import { enumerationItemsIn, hintOfOtherVersion, writtenOn } from './enumerationItems';
import { severityForAll, type DtsRule } from '../rule';

/** An enumeration concept does not say in which role the members of its domain are related (Extensible Enumerations 1.0, 2; 2.0, 4). */
export const enumerationLinkRole: DtsRule = {
  id: 'enumeration-link-role',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const item of enumerationItemsIn(dts, documents)) {
      const { document, declaration, version } = item;
      const attribute = { namespace: version.namespace, local: 'linkrole' };
      const written = writtenOn(item, attribute);
      if (written !== undefined && written.trim() !== '') continue;
      const { element, localName = 'This item' } = declaration;
      yield {
        place: { document, element, attribute: written === undefined ? attributes.valueType : attribute },
        code: `${version.errors}:MissingLinkRoleError`,
        message: `${localName} is an enumeration, but does not say in which role the members of its domain are. Write ${version.prefix}:linkrole="…" with the role of the definition link whose domain-member arcs lead to them.${hintOfOtherVersion(item, 'linkrole')}`,
      };
    }
  },
};
