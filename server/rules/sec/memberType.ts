import { setAttribute } from '../../edits/setAttribute';
import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { secOnly } from './secOnly';

/** A name ends in Domain or Member and the type is no domainItemType, or the other way round; or a member is an instant (EFM 6.7.27 and 6.7.28). */
export const memberType: DocumentRule = {
  id: 'member-type',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName, periodType } = declaration;
      const type = standardTypeOf(declaration);
      if (type === undefined) continue;
      const isMember = type === 'domainItemType';
      if (isMember !== /(Domain|Member)$/.test(localName)) {
        yield isMember
          ? { place: { document, element, attribute: attributes.name }, code: 'EFM.6.07.27', message: `${localName} is of type domainItemType, so its name must end in "Domain" or "Member". Rename it, or change its type.` }
          : { place: { document, element, attribute: attributes.valueType }, code: 'EFM.6.07.27', message: `${localName} is called a domain or member but is of type ${type}. Give it the type domainItemType, or another name.` };
      }
      if (isMember && periodType?.trim() === 'instant') {
        yield {
          place: { document, element, attribute: attributes.periodType },
          code: 'EFM.6.07.28',
          message: `${localName} is a domain or member and an instant. The SEC wants these, which nobody reports, to be durations. Write "duration".`,
          fixes: () => [{ title: 'Write periodType="duration"', isPreferred: true, edits: [setAttribute(document, element, attributes.periodType, 'duration')] }],
        };
      }
    }
  },
};
