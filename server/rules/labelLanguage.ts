import { setAttribute } from '../edits/setAttribute';
import { namespaces } from '../xbrl/names';
import type { Resource } from '../xbrl/views';
import { codeForAll, severityForAll, type DocumentRule, type Fix } from './rule';

const label = `{${namespaces.link}}label`;
const footnote = `{${namespaces.link}}footnote`;

/** A label or footnote has no language (XBRL 2.1, 5.2.2.2.1 and 4.11.1.2.1). */
export const labelLanguage: DocumentRule = {
  id: 'label-language',
  scope: 'document',
  codes: codeForAll('xbrl.5.2.2.2.1:labelLang'),
  severity: severityForAll('error'),
  *check(document) {
    for (const resource of document.resources) {
      if ((resource.name !== label && resource.name !== footnote) || resource.language !== undefined) continue;
      const noun = resource.name === label ? 'label' : 'footnote';
      yield {
        place: { document, element: resource.element },
        ...(noun === 'footnote' ? { code: 'xbrl.4.11.1.2.1:footnoteLang' } : {}),
        message: `This ${noun} does not say which language it is in. Add xml:lang, for example xml:lang="en-US".`,
        fixes: () => [addLanguage(resource)],
      };
    }
  },
};

/** The most frequent language of the labels around it, save those in which the concept has a label of this role already. */
function addLanguage(resource: Resource): Fix {
  const { document, element } = resource;
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const { name, label: of, role, language } of resource.link?.resources ?? []) {
    if (name !== label || !language) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    if (of === resource.label && role === resource.role) taken.add(language);
  }
  const free = [...counts].filter(([language]) => !taken.has(language)).sort(([, a], [, b]) => b - a);
  const [language, count] = free[0] ?? ['en-US', 0];
  const isUsual = count > free.reduce((all, [, each]) => all + each, 0) / 2;
  return { title: `Add xml:lang="${language}"`, isPreferred: isUsual, edits: [setAttribute(document, element, { namespace: namespaces.xml, local: 'lang' }, language)] };
}
