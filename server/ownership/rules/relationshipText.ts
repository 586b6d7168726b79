import { severityForAll } from '../../rules/rule';
import { addElements } from '../addElement';
import { tag, type OwnershipRule } from './rule';

const texts = [
  { relationship: 'isOfficer', text: 'officerTitle', advice: 'Write the title of the officer' },
  { relationship: 'isOther', text: 'otherText', advice: 'Write what the relationship is' },
];

/** An officer has no title, or another relationship no description (EDGAR Ownership XML Technical Specification, 3.3: cm(2) and cm(3)). A text without the relationship is none of its business. */
export const relationshipText: OwnershipRule = {
  id: 'relationship-text',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (!document.isReadWhole) return;
    for (let element = 0; element < document.xml.elementCount; element++) {
      if (document.declaration(element)?.name !== 'reportingOwnerRelationship') continue;
      for (const { relationship, text, advice } of texts) {
        if (!document.isTrue(element, relationship) || document.textAt(element, text) !== '') continue;
        const [there] = document.children(element, text);
        yield {
          place: { document, element: there ?? document.children(element, relationship)[0]! },
          message: `${tag(relationship)} is true, and ${tag(text)} is ${there === undefined ? 'missing' : 'empty'}. ${advice} there.`,
          fixes: () => (there === undefined ? addElements(document, element, text) : []),
        };
      }
    }
  },
};
