import { setAttribute } from '../../edits/setAttribute';
import { changeValue } from '../../edits/changeValue';
import { isLanguageTag } from '../../index/labels';
import { namespaces } from '../../xbrl/names';
import type { Resource } from '../../xbrl/views';
import { lexicalTypes } from '../elementTables/lexicalTypes';
import { isMisspelt } from '../misspeltAttribute';
import { codeForAll, severityForAll, type DocumentRule, type Finding, type Fix } from '../rule';

const label = `{${namespaces.link}}label`;
const xmlLang = { namespace: namespaces.xml, local: 'lang' };
const footnote = `{${namespaces.link}}footnote`;
const genericLabel = '{http://xbrl.org/2008/label}label';
/** What is said where one of them has no language; a generic label has no code for that. */
const codes: Readonly<Record<string, string>> = { [label]: 'xbrl.5.2.2.2.1:labelLang', [footnote]: 'xbrl.4.11.1.2.1:footnoteLang', [genericLabel]: 'label-language' };

/** A label, generic label or footnote has no language (XBRL 2.1, 5.2.2.2.1 and 4.11.1.2.1; Generic Labels 1.0, 2.1). */
export const labelLanguage: DocumentRule = {
  id: 'label-language',
  scope: 'document',
  codes: codeForAll('xbrl.5.2.2.2.1:labelLang'),
  severity: severityForAll('error'),
  *check(document) {
    for (const resource of document.resources) {
      const code = codes[resource.name];
      if (code === undefined) continue;
      if (resource.language !== undefined) {
        // What no language of XML Schema can be is said of the attribute, wherever it stands.
        if (resource.language !== '' && !isLanguageTag(resource.language) && lexicalTypes.language.accepts(resource.language.trim())) yield noTag(resource, resource.language);
        continue;
      }
      if (isMisspelt(document, resource.element, xmlLang)) continue;
      const noun = resource.name === footnote ? 'footnote' : 'label';
      yield {
        place: { document, element: resource.element },
        code,
        message: `This ${noun} does not say which language it is in. Add xml:lang, for example xml:lang="en-US".`,
        fixes: () => [addLanguage(resource)],
      };
    }
  },
};

/** What is said of a language that is written out, or otherwise no tag (XML 1.0, 2.12). */
function noTag(resource: Resource, written: string): Finding {
  const { document, element, link } = resource;
  const tags = new Set(link?.resources.flatMap(({ language }) => (language !== undefined && isLanguageTag(language) ? language : [])));
  const meant = [...tags].filter((tag) => nameOfLanguage(tag) === written.trim().toLowerCase());
  return {
    place: { document, element, attribute: xmlLang },
    code: 'label-language',
    severity: 'warning',
    message: `"${written}" is no language tag, so that nobody knows which language this is. Write a code such as "en" or "en-US".`,
    fixes: () => meant.map((tag) => ({ title: `Write xml:lang="${tag}"`, isPreferred: meant.length === 1, edits: changeValue(document, element, xmlLang, tag) })),
  };
}

/** The English name of a tag's language, without its region, in small letters. */
function nameOfLanguage(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag.split('-')[0]!)?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** The most frequent language of the labels around it, save those in which the concept has a label of this role already. */
function addLanguage(resource: Resource): Fix {
  const { document, element } = resource;
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const { name, label: of, role, language } of resource.link?.resources ?? []) {
    if ((name !== label && name !== genericLabel) || !language) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    if (of === resource.label && role === resource.role) taken.add(language);
  }
  const free = [...counts].filter(([language]) => !taken.has(language)).sort(([, a], [, b]) => b - a);
  const [language, count] = free[0] ?? ['en-US', 0];
  const isUsual = count > free.reduce((all, [, each]) => all + each, 0) / 2;
  return { title: `Add xml:lang="${language}"`, isPreferred: isUsual, edits: [setAttribute(document, element, xmlLang, language)] };
}
