import { labelsAreAllHere } from '../../index/absence';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, roles } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { esefOnly } from './esefOnly';
import { languageOfReport } from './reportLanguage';

/**
 * A concept of the issuer's has no standard label in the language of the report (ESEF Reporting Manual, 3.4.5; RTS on ESEF, Annex
 * IV, paragraph 4). Where there is no report, in a language in which most other concepts of the issuer's have one: that is most
 * probably the report's.
 */
export const labelInLanguage: DtsRule = {
  id: 'label-in-language',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.4.5.missingLabelForRoleInReportLanguage' },
  severity: esefOnly('warning'),
  *check({ dts, documents, report }) {
    const language = report && languageOfReport(report);
    const labelled = [...labelledDeclarations(dts, documents)];
    const wanted = language === undefined ? usualLanguages(labelled) : [language];
    const reason = language === undefined ? 'in which most of your concepts have one. If that is the language of the report, ESEF wants it' : 'the language of the report';
    for (const { declaration, languages } of labelled) {
      const lacking = wanted.filter((each) => !languages.has(each));
      if (lacking.length === 0 || !labelsAreAllHere(dts, dts.conceptOf(declaration))) continue;
      yield {
        place: { document: declaration.document, element: declaration.element, attribute: attributes.name },
        message: `${declaration.localName ?? ''} has no standard label in ${lacking.map((each) => `"${each}"`).join(' and ')}, ${reason}: add the label.`,
      };
    }
  },
};

/** A declaration with the languages of its standard labels, regions left out. */
interface Labelled {
  readonly declaration: ElementDeclaration;
  readonly languages: ReadonlySet<string>;
}

/** The languages in which more than half of some concepts have labels. */
function usualLanguages(labelled: readonly Labelled[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { languages } of labelled) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > labelled.length / 2 && count > 1).map(([language]) => language);
}

/** The issuer's concepts that have standard labels. */
function* labelledDeclarations(dts: Dts, documents: readonly XbrlDocument[]): Generator<Labelled> {
  for (const document of documents) {
    for (const declaration of extensionDeclarations(document)) {
      const standard = dts.labelsOf(dts.conceptOf(declaration).key).filter(({ role }) => role === roles.label);
      const languages = new Set(standard.flatMap(({ language }) => language?.trim().toLowerCase().split('-')[0] || []));
      if (languages.size > 0) yield { declaration, languages };
    }
  }
}
