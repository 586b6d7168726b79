import { nameOfConcept } from '../../index/concept';
import { matchesLanguage } from '../../index/labels';
import { roles } from '../../xbrl/names';
import { nameOfRole } from '../names';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

/** A concept of the filer's has labels of a role in other languages, but none in English (EFM 6.10.3). That of the standard label is another finding. */
export const englishLabel: DtsRule = {
  id: 'english-label',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.10.03' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const concept = dts.conceptOf(declaration);
        const labels = dts.labelsOf(concept.key);
        const inEnglish = new Set(labels.filter(({ language }) => language === undefined || matchesLanguage(language, 'en')).map(({ role }) => role));
        const told = new Set<string>([roles.label]);
        for (const { role, resource, language } of labels) {
          if (inEnglish.has(role) || told.has(role) || !documents.includes(resource.document)) continue;
          told.add(role);
          yield { place: { document: resource.document, element: resource.element, part: 'content' }, message: `${nameOfConcept(concept)} has a ${nameOfRole(role)} label in the language ${language!}, but none in English. Add one with xml:lang="en-US".` };
        }
      }
    }
  },
};
