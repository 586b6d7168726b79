import type { CodeList } from './codes';

/** The types of an ownership document (EDGAR Ownership XML Technical Specification, 3.6.6): a form, or its amendment. */
export const documentTypes = ['3', '3/A', '4', '4/A', '5', '5/A'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What an element may have for a value (3.2). */
export type ValueType =
  /** Text of so many characters at most; `least` is 1 where it may not be empty. */
  | { readonly kind: 'string'; readonly least: number; readonly most: number }
  | { readonly kind: 'date' | 'decimal' | 'boolean' | 'cik' }
  | { readonly kind: 'code'; readonly list: CodeList; readonly mayBeEmpty: boolean };

/** What the specification and the schemas up to X0306 say of an element at its place. */
export interface ElementDeclaration {
  readonly name: string;
  /** The types of document that have it. */
  readonly documents: readonly DocumentType[];
  /** Whether it must be there wherever its parent is, in the documents that have it. */
  readonly isRequired: boolean;
  /** Not required by itself, but written where its parent is written anew: of several of which one is needed, the usual one. */
  readonly isUsual: boolean;
  /** How often it may stand there. */
  readonly most: number;
  /** Its value; `undefined` of one that has child elements, or neither. */
  readonly value: ValueType | undefined;
  /** The elements in it, in their order. */
  readonly children: readonly ElementDeclaration[];
  /** For how many of the children together there is room. Where there is, their order is free: these are the rows of a table. */
  readonly mostRows: number | undefined;
  /** It has a value or a footnote (cm(8)): neither is required by itself, one of the two is. */
  readonly isValueOrFootnote: boolean;
  /** EDGAR fills it in by itself (NA): a filer leaves it out. */
  readonly isEdgars: boolean;
}

const amendments = documentTypes.filter((type) => type.endsWith('/A'));
const onForm = (...forms: readonly string[]) => documentTypes.filter((type) => forms.includes(type.charAt(0)));
/** The forms that have transactions. */
const withTransactions = onForm('4', '5');

type Options = Partial<Omit<ElementDeclaration, 'name' | 'children' | 'value'>>;

function declare(name: string, content: Pick<ElementDeclaration, 'value' | 'children'>, options: Options): ElementDeclaration {
  return { name, documents: documentTypes, isRequired: true, isUsual: false, most: 1, mostRows: undefined, isValueOrFootnote: false, isEdgars: false, ...content, ...options };
}

const group = (name: string, children: readonly ElementDeclaration[], options: Options = {}) => declare(name, { value: undefined, children }, options);
const leaf = (name: string, value: ValueType, options: Options = {}) => declare(name, { value, children: [] }, options);

const optional: Options = { isRequired: false };
const usual: Options = { isRequired: false, isUsual: true };
const edgars: Options = { isRequired: false, isEdgars: true };
const date: ValueType = { kind: 'date' };
const decimal: ValueType = { kind: 'decimal' };
const boolean: ValueType = { kind: 'boolean' };
const cik: ValueType = { kind: 'cik' };
const text = (most: number): ValueType => ({ kind: 'string', least: 1, most });
const maybeText = (most: number): ValueType => ({ kind: 'string', least: 0, most });
const code = (list: CodeList): ValueType => ({ kind: 'code', list, mayBeEmpty: false });

const footnoteId = group('footnoteId', [], { isRequired: false, most: 99 });
/** An element of a row: its value, and the footnotes to it. */
const field = (name: string, value: ValueType, options: Options = {}) => group(name, [leaf('value', value), footnoteId], options);
/** One whose value may be left out. */
const openField = (name: string, value: ValueType, options: Options = {}) => group(name, [leaf('value', value, usual), footnoteId], options);
/** One that has a value, footnotes or both. */
const fieldOrFootnote = (name: string, value: ValueType, options: Options = {}) => openField(name, value, { isValueOrFootnote: true, ...options });

const transactionCoding = group(
  'transactionCoding',
  [leaf('transactionFormType', code('formType')), leaf('transactionCode', code('transaction')), leaf('equitySwapInvolved', boolean), footnoteId],
);
/** Of a holding that a Form 3 should have reported and a Form 5 does. */
const holdingCoding = group('transactionCoding', [leaf('transactionFormType', code('formType')), footnoteId], { documents: onForm('5'), isRequired: false });
const transactionTimeliness = openField('transactionTimeliness', { kind: 'code', list: 'timeliness', mayBeEmpty: true }, optional);
const acquiredOrDisposed = code('acquiredOrDisposed');
const securityTitle = field('securityTitle', text(60));
const exercisePrice = fieldOrFootnote('conversionOrExercisePrice', decimal);
const transactionDates = [field('transactionDate', date), openField('deemedExecutionDate', date, optional)];
const exerciseDates = [fieldOrFootnote('exerciseDate', date), fieldOrFootnote('expirationDate', date)];
const pricePerShare = fieldOrFootnote('transactionPricePerShare', decimal);
const underlyingSecurity = group('underlyingSecurity', [
  field('underlyingSecurityTitle', text(60)),
  fieldOrFootnote('underlyingSecurityShares', decimal, usual),
  fieldOrFootnote('underlyingSecurityValue', decimal, optional),
]);
const postTransactionAmounts = [field('sharesOwnedFollowingTransaction', decimal, usual), field('valueOwnedFollowingTransaction', decimal, optional)];
const ownedAfterwards = group('postTransactionAmounts', postTransactionAmounts);
const ownershipNature = group('ownershipNature', [field('directOrIndirectOwnership', code('ownership')), openField('natureOfOwnership', maybeText(100), optional)]);

const row: Options = { isRequired: false, most: Infinity };
const transactionRow: Options = { ...row, documents: withTransactions };

const nonDerivativeTransaction = group(
  'nonDerivativeTransaction',
  [
    securityTitle,
    ...transactionDates,
    transactionCoding,
    transactionTimeliness,
    group('transactionAmounts', [field('transactionShares', decimal), pricePerShare, field('transactionAcquiredDisposedCode', acquiredOrDisposed)]),
    ownedAfterwards,
    ownershipNature,
  ],
  transactionRow,
);
const nonDerivativeHolding = group('nonDerivativeHolding', [securityTitle, holdingCoding, ownedAfterwards, ownershipNature], row);
const derivativeTransaction = group(
  'derivativeTransaction',
  [
    securityTitle,
    exercisePrice,
    ...transactionDates,
    transactionCoding,
    transactionTimeliness,
    group('transactionAmounts', [
      field('transactionShares', decimal, usual),
      field('transactionTotalValue', decimal, optional),
      pricePerShare,
      group('transactionAcquiredDisposedCode', [leaf('value', acquiredOrDisposed)]),
    ]),
    ...exerciseDates,
    underlyingSecurity,
    ownedAfterwards,
    ownershipNature,
  ],
  transactionRow,
);
const derivativeHolding = group(
  'derivativeHolding',
  [
    securityTitle,
    exercisePrice,
    holdingCoding,
    ...exerciseDates,
    underlyingSecurity,
    group('postTransactionAmounts', postTransactionAmounts, { documents: withTransactions }),
    ownershipNature,
  ],
  row,
);

const reportingOwner = group(
  'reportingOwner',
  [
    group('reportingOwnerId', [leaf('rptOwnerCik', cik), leaf('rptOwnerCcc', { kind: 'string', least: 8, most: 8 }, optional), leaf('rptOwnerName', maybeText(150), edgars)]),
    group(
      'reportingOwnerAddress',
      [
        leaf('rptOwnerStreet1', maybeText(40), usual),
        leaf('rptOwnerStreet2', maybeText(40), optional),
        leaf('rptOwnerCity', maybeText(30), usual),
        leaf('rptOwnerState', { kind: 'code', list: 'state', mayBeEmpty: true }, usual),
        leaf('rptOwnerZipCode', maybeText(10), usual),
        leaf('rptOwnerStateDescription', maybeText(50), edgars),
        leaf('rptOwnerGoodAddress', boolean, edgars),
      ],
      optional,
    ),
    group('reportingOwnerRelationship', [
      ...['isDirector', 'isOfficer', 'isTenPercentOwner', 'isOther'].map((name) => leaf(name, boolean, usual)),
      leaf('officerTitle', maybeText(30), optional),
      leaf('otherText', maybeText(30), optional),
    ]),
  ],
  { most: 10 },
);

/**
 * The document element with all that it may hold (EDGAR Ownership XML Technical Specification, 3.5; ownershipDocumentCommon.xsd
 * and ownership4Document.xsd up to X0306). `aff10b5One` came with X0508.
 */
export const ownershipDocument: ElementDeclaration = group('ownershipDocument', [
  leaf('schemaVersion', maybeText(5), edgars),
  leaf('documentType', code('documentType')),
  leaf('periodOfReport', date),
  leaf('dateOfOriginalSubmission', date, { documents: amendments }),
  leaf('noSecuritiesOwned', boolean, { documents: onForm('3'), ...edgars }),
  leaf('notSubjectToSection16', boolean, { documents: withTransactions, isRequired: false }),
  leaf('form3HoldingsReported', boolean, { documents: onForm('5'), ...edgars }),
  leaf('form4TransactionsReported', boolean, { documents: onForm('5'), ...edgars }),
  group('issuer', [leaf('issuerCik', cik), leaf('issuerName', maybeText(150), edgars), leaf('issuerTradingSymbol', text(10))]),
  reportingOwner,
  leaf('aff10b5One', boolean, { documents: withTransactions, isRequired: false }),
  group('nonDerivativeTable', [nonDerivativeTransaction, nonDerivativeHolding], { isRequired: false, mostRows: 30 }),
  group('derivativeTable', [derivativeTransaction, derivativeHolding], { isRequired: false, mostRows: 30 }),
  group('footnotes', [leaf('footnote', maybeText(1000), { isRequired: false, most: 99 })], optional),
  leaf('remarks', maybeText(2000), optional),
  group('ownerSignature', [leaf('signatureName', text(255)), leaf('signatureDate', date)], { most: 10 }),
]);

/** By the element around them: the two of which it has exactly one, where it may have both (3.3: cm(4), cm(6) and cm(7)). */
export const alternatives: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['transactionAmounts', ['transactionShares', 'transactionTotalValue']],
  ['underlyingSecurity', ['underlyingSecurityShares', 'underlyingSecurityValue']],
  ['postTransactionAmounts', ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction']],
]);

/** The name of the child that may stand in place of another one but not beside it; `undefined` where there is none. */
export function alternativeTo(name: string, parent: ElementDeclaration): string | undefined {
  const pair = alternatives.get(parent.name);
  return pair?.includes(name) ? pair.find((other) => other !== name) : undefined;
}

/** The last version of the schemas that these declarations are of; later ones may have more elements. */
export const knownVersion = 'X0306';

/** Every name that occurs in them. */
export const knownNames: ReadonlySet<string> = new Set(namesIn(ownershipDocument));

function namesIn({ name, children }: ElementDeclaration): readonly string[] {
  return [name, ...children.flatMap(namesIn)];
}
