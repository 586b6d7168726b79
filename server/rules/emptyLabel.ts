import { nameOfRole } from './names';
import { clark, namespaces, roles } from '../xbrl/names';
import { severityForAll, type DocumentRule } from './rule';

const label = clark({ namespace: namespaces.link, local: 'label' });

/** A label has no text (XBRL 2.1, 5.2.2.2). A documentation label may be left for later: that weighs less. */
export const emptyLabel: DocumentRule = {
  id: 'empty-label',
  scope: 'document',
  codes: {},
  severity: severityForAll('warning'),
  *check(document) {
    for (const resource of document.resources) {
      if (resource.name !== label || resource.content.trim() !== '') continue;
      const role = resource.role ?? roles.label;
      yield {
        place: { document, element: resource.element },
        ...(role === roles.documentation ? { severity: 'information' as const } : {}),
        message: `This ${nameOfRole(role)} label is empty. Write its text, or remove the label and its arc.`,
      };
    }
  },
};
