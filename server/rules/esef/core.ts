import type { Concept } from '../../index/concept';
import type { XbrlDocument } from '../../xbrl/document';
import type { SchemaReference } from '../../xbrl/views';
import { isExtension } from '../extension';

const coreAuthorities = /^https?:\/\/(www\.esma\.europa\.eu|xbrl\.ifrs\.org)\//;

/** Whether a namespace or URL is of the core taxonomy of ESEF: of ESMA or, within its taxonomy, of the IFRS Foundation. */
export function isCoreUrl(url: string): boolean {
  return coreAuthorities.test(url);
}

/** Whether a concept is of the core taxonomy, whether or not that is at hand. */
export function isCoreConcept({ declaration, uri }: Concept): boolean {
  return isCoreUrl(declaration ? (declaration.document.targetNamespace ?? '') : uri);
}

/** Whether a concept is declared by a schema of the issuer's. */
export function isExtensionConcept({ declaration }: Concept): boolean {
  return declaration !== undefined && isExtension(declaration.document);
}

/** The local name of a core concept; of one that is not at hand, what its id has behind the prefix: `ifrs-full_Assets`. */
export function coreNameOf({ declaration, id }: Concept): string {
  return declaration?.localName ?? id?.replace(/^(?:esef_[a-z]+|[^_]+)_/, '') ?? '';
}

const dated = /^https?:\/\/www\.esma\.europa\.eu\/taxonomy\/(\d{4})-\d\d-\d\d\//;

/** An import of ESMA's taxonomy. */
export interface CoreImport {
  readonly reference: SchemaReference;
  /** The year in the address: 2022 of `https://www.esma.europa.eu/taxonomy/2022-03-24/esef_cor.xsd`. */
  readonly year: number;
}

/** The imports of ESMA's taxonomy in an issuer's schemas, in document order; none where these do not extend it. */
export function coreImportsIn(documents: readonly XbrlDocument[]): readonly CoreImport[] {
  return documents.filter(isExtension).flatMap((document) =>
    document.schemaReferences.flatMap((reference) => {
      const [, year] = dated.exec(reference.schemaLocation?.trim() ?? '') ?? dated.exec(reference.namespace?.trim() ?? '') ?? [];
      return year === undefined ? [] : [{ reference, year: Number(year) }];
    }),
  );
}

/** The year of the core taxonomy that an issuer's schemas extend; `undefined` where they extend none, or do not agree. */
export function coreYearOf(documents: readonly XbrlDocument[]): number | undefined {
  const years = new Set(coreImportsIn(documents).map(({ year }) => year));
  return years.size === 1 ? [...years][0] : undefined;
}

const statements: ReadonlySet<string> = new Set([
  'StatementOfFinancialPositionAbstract',
  'IncomeStatementAbstract',
  'StatementOfComprehensiveIncomeAbstract',
  'StatementOfProfitOrLossAndOtherComprehensiveIncomeAbstract',
  'StatementOfCashFlowsAbstract',
  'StatementOfChangesInEquityAbstract',
  'StatementOfChangesInNetAssetsAvailableForBenefitsAbstract',
]);

/** Whether a concept is the placeholder under which the presentation of a primary financial statement stands (RTS on ESEF, Annex II). */
export function isPrimaryStatement(concept: Concept): boolean {
  return isCoreConcept(concept) && statements.has(coreNameOf(concept));
}

/** Whether a concept is the placeholder under which the notes stand, which need no anchoring (ESEF Reporting Manual, 1.4). */
export function isNotes(concept: Concept): boolean {
  return isCoreConcept(concept) && coreNameOf(concept) === 'NotesAccountingPoliciesAndMandatoryTags';
}
