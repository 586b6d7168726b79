import type { XbrlDocument } from '../../xbrl/document';
import { fileName, parseClark } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { isExtension } from '../extension';
import { coreImportsIn } from './core';
import { esefOnly } from './esefOnly';

const mostInBase = 20;
const suffixes: Readonly<Record<string, string>> = { presentationLink: '_pre.xml', calculationLink: '_cal.xml', definitionLink: '_def.xml', labelLink: '_lab-{lang}.xml', referenceLink: '_ref.xml' };

/** A file of an extension is not named {base}-{date} with the ending of its kind (ESEF Reporting Manual, 3.1.5). */
export const taxonomyFileName: DtsRule = {
  id: 'taxonomy-file-name',
  scope: 'dts',
  codes: {},
  severity: esefOnly('warning'),
  *check({ documents }) {
    if (coreImportsIn(documents).length === 0) return;
    for (const document of documents) {
      const ending = endingOf(document);
      const { root } = document;
      if (ending === undefined || root === undefined) continue;
      const name = fileName(document.uri);
      const place = { document, element: root };
      const [, base] = patternOf(ending).exec(name) ?? [];
      if (base === undefined) {
        yield {
          place,
          code: 'ESEF.3.1.5.extensionTaxonomyDocumentNameDoesNotFollowNamingConvention',
          message: `${name} is not named {base}-{date}${ending}, with the last day of the period as {date}: harborferries-2025-12-31${ending.replace('{lang}', 'en')}. Rename the file, and what refers to it.`,
        };
      } else if (base.length > mostInBase) {
        yield {
          place,
          code: 'ESEF.3.1.5.baseComponentInNameOfTaxonomyFileExceedsTwentyCharacters',
          message: `${base}, with which the name of this file begins, has ${base.length} characters; ESEF wants no more than ${mostInBase}. Rename the file, and what refers to it.`,
        };
      }
    }
  },
};

/** What follows {base}-{date} in the name of a file; `undefined` for one without a name of its own. */
function endingOf(document: XbrlDocument): string | undefined {
  if (isExtension(document)) return '.xsd';
  const [link] = document.extendedLinks;
  return document.kind === 'linkbase' && link ? suffixes[parseClark(link.name).local] : undefined;
}

function patternOf(ending: string): RegExp {
  const literal = ending.replace('.', '[.]').replace('{lang}', '[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*');
  return new RegExp(`^(.+)-\\d{4}-\\d\\d-\\d\\d${literal}$`);
}
