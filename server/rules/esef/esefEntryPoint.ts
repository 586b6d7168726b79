import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName } from '../../xbrl/names';
import type { DtsRule, Finding } from '../rule';
import { isExtension } from '../extension';
import { coreImportsIn, isCoreUrl, type CoreImport } from './core';
import { esefOnly } from './esefOnly';

/** Entry points of the core taxonomy that extensions start from; of 2025, one of three. esef_all.xsd is for readers. */
const entryPoint = /\/esef_(cor|ias_1|ifrs_18)\.xsd$/;

/** From which year of the core taxonomy on an extension may be, by the year in which its period begins at the latest. */
const oldestByPeriod = [[2024, 2022], [2022, 2021], [2021, 2020]] as const;

/** An extension imports no entry point of ESMA's taxonomy that extensions start from, or one that is too old for its period (ESEF Reporting Manual, 3.1.2). */
export const esefEntryPoint: DtsRule = {
  id: 'esef-entry-point',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: esefOnly('error'),
  *check({ documents }) {
    const imports = coreImportsIn(documents);
    if (imports.some(({ reference }) => entryPoint.test(reference.schemaLocation?.trim() ?? ''))) {
      for (const found of imports) yield* checkYear(found);
      return;
    }
    const schema = documents.find((document) => isExtension(document) && document.schemaReferences.some(({ namespace, schemaLocation }) => isCoreUrl(namespace ?? '') || isCoreUrl(schemaLocation ?? '')));
    if (!schema) return;
    const [wrong] = imports;
    yield {
      place: wrong ? { document: wrong.reference.document, element: wrong.reference.element, attribute: attributes.schemaLocation } : { document: schema, element: schema.root!, attribute: attributes.targetNamespace },
      code: 'ESEF.3.1.2.requiredEntryPointNotImported',
      message: 'This extension does not import the entry point of ESMA’s taxonomy that extensions start from: esef_cor.xsd of its year, such as https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor.xsd. Import it.',
    };
  },
};

/** The period's year is taken from the name of the schema: a static stand-in, so a warning. */
function* checkYear({ reference: { document, element }, year }: CoreImport): Generator<Finding> {
  const period = periodOf(document);
  const [, oldest] = oldestByPeriod.find(([from]) => period !== undefined && period >= from) ?? [];
  if (oldest === undefined || year >= oldest) return;
  yield {
    place: { document, element, attribute: attributes.schemaLocation },
    code: 'ESEF.3.1.2.incorrectEsefTaxonomyVersionUsed',
    severity: 'warning',
    message: `The taxonomy of ${year} is too old for a period that begins in ${period!}, as the name of this file has it. Import ESMA’s taxonomy of ${oldest} or a later year that the collector accepts.`,
  };
}

/** The year in which the period began, by the date in a schema's name: a year that ends before 31 December has begun in the one before. */
function periodOf(document: XbrlDocument): number | undefined {
  const [, year, day] = /-(\d{4})-(\d\d-\d\d)\.xsd$/.exec(fileName(document.uri)) ?? [];
  return year === undefined ? undefined : Number(year) - (day === '12-31' ? 0 : 1);
}
