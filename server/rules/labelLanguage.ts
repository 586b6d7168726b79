import { namespaces } from '../xbrl/names';
import { codeForAll, severityForAll, type DocumentRule } from './rule';

const label = `{${namespaces.link}}label`;

/** A label has no language (XBRL 2.1, 5.2.2.2.1). */
export const labelLanguage: DocumentRule = {
  id: 'label-language',
  scope: 'document',
  codes: codeForAll('xbrl.5.2.2.2.1:labelLang'),
  severity: severityForAll('error'),
  *check(document) {
    for (const resource of document.resources) {
      if (resource.name !== label || resource.language !== undefined) continue;
      yield { place: { document, element: resource.element }, message: 'This label does not say which language it is in. Add xml:lang, for example xml:lang="en-US".' };
    }
  },
};
