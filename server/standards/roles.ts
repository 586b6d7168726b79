/** A role that XBRL 2.1 itself defines, in prose, so that no schema declares it and no roleRef is needed (3.5.2.4). */
export interface StandardRole {
  readonly uri: string;
  /** Local names of the elements of the linkbase namespace that may carry it. */
  readonly usedOn: readonly string[];
  /** What to call it on screen. */
  readonly name: string;
}

/** Which cycles a network may have (5.1.4.3): `any`, `undirected` alone, or `none`. */
export type CyclesAllowed = 'any' | 'undirected' | 'none';

/** An arcrole that XBRL 2.1 itself defines; it needs no arcroleRef (3.5.2.5). */
export interface StandardArcrole {
  readonly uri: string;
  /** Local names of the elements of the linkbase namespace that may carry it. */
  readonly usedOn: readonly string[];
  /** Undefined for the arcrole of linkbaseRef, which makes no network. */
  readonly cyclesAllowed: CyclesAllowed | undefined;
}

/** Names of roles by the last segment of their URI. */
type Names = Readonly<Record<string, string>>;

/** 3.5.3.3: extended links. */
const linkNames: Names = { link: 'Default link' };

/** 4.3.4: what a linkbaseRef leads to. */
const linkbaseNames: Names = {
  labelLinkbaseRef: 'Label linkbase',
  referenceLinkbaseRef: 'Reference linkbase',
  presentationLinkbaseRef: 'Presentation linkbase',
  calculationLinkbaseRef: 'Calculation linkbase',
  definitionLinkbaseRef: 'Definition linkbase',
};

/** 4.11.1.2. */
const footnoteNames: Names = { footnote: 'Footnote' };

/** 5.2.2.2.2, Table 8. */
const labelNames: Names = {
  label: 'Standard',
  terseLabel: 'Terse',
  verboseLabel: 'Verbose',
  positiveLabel: 'Positive',
  positiveTerseLabel: 'Positive terse',
  positiveVerboseLabel: 'Positive verbose',
  negativeLabel: 'Negative',
  negativeTerseLabel: 'Negative terse',
  negativeVerboseLabel: 'Negative verbose',
  zeroLabel: 'Zero',
  zeroTerseLabel: 'Zero terse',
  zeroVerboseLabel: 'Zero verbose',
  totalLabel: 'Total',
  periodStartLabel: 'Period start',
  periodEndLabel: 'Period end',
  documentation: 'Documentation',
  definitionGuidance: 'Definition guidance',
  disclosureGuidance: 'Disclosure guidance',
  presentationGuidance: 'Presentation guidance',
  measurementGuidance: 'Measurement guidance',
  commentaryGuidance: 'Commentary',
  exampleGuidance: 'Example',
};

/** 5.2.3.2.1, Table 9. */
const referenceNames: Names = {
  reference: 'Standard reference',
  definitionRef: 'Definition reference',
  disclosureRef: 'Disclosure reference',
  mandatoryDisclosureRef: 'Mandatory disclosure',
  recommendedDisclosureRef: 'Recommended disclosure',
  unspecifiedDisclosureRef: 'Unspecified disclosure',
  presentationRef: 'Presentation reference',
  measurementRef: 'Measurement reference',
  commentaryRef: 'Commentary reference',
  exampleRef: 'Example reference',
};

/** The roles that XBRL 2.1 defines, by URI. */
export const standardRoles: ReadonlyMap<string, StandardRole> = new Map([
  ...rolesOf(['labelLink', 'referenceLink', 'presentationLink', 'calculationLink', 'definitionLink', 'footnoteLink'], linkNames),
  ...rolesOf(['linkbaseRef'], linkbaseNames),
  ...rolesOf(['footnote'], footnoteNames),
  ...rolesOf(['label'], labelNames),
  ...rolesOf(['reference'], referenceNames),
]);

/** The arcroles that XBRL 2.1 defines, by URI. */
export const standardArcroles: ReadonlyMap<string, StandardArcrole> = new Map([
  // No network of these three can have a cycle: their arcs end at resources (5.2.2.3, 5.2.3.3, 4.11.1.3.1).
  arcrole('concept-label', 'labelArc', 'any'),
  arcrole('concept-reference', 'referenceArc', 'any'),
  arcrole('fact-footnote', 'footnoteArc', 'any'),
  // 5.2.4.2 forbids directed cycles, and only these.
  arcrole('parent-child', 'presentationArc', 'undirected'),
  // 5.2.5.2 restricts no cycles; https://xbrl.org/2023/arcrole/summation-item does, by its arcroleType.
  arcrole('summation-item', 'calculationArc', 'any'),
  // 5.2.6.2.1 to 5.2.6.2.4.
  arcrole('general-special', 'definitionArc', 'undirected'),
  arcrole('essence-alias', 'definitionArc', 'undirected'),
  arcrole('similar-tuples', 'definitionArc', 'any'),
  arcrole('requires-element', 'definitionArc', 'any'),
  // 4.3.3.
  ['http://www.w3.org/1999/xlink/properties/linkbase', { uri: 'http://www.w3.org/1999/xlink/properties/linkbase', usedOn: ['linkbaseRef'], cyclesAllowed: undefined }],
]);

/** Whether XBRL 2.1 itself defines a role, so that using it takes no roleRef (3.5.2.4). */
export function isStandardRole(uri: string): boolean {
  return standardRoles.has(uri);
}

/** Whether XBRL 2.1 itself defines an arcrole, so that using it takes no arcroleRef (3.5.2.5). */
export function isStandardArcrole(uri: string): boolean {
  return standardArcroles.has(uri);
}

/** Names of roles that schemas declare: those of the Link Role Registry, of generic labels and of messages. */
const registeredNames: ReadonlyMap<string, string> = new Map([
  ...named('http://www.xbrl.org/2009/role/', {
    negatedLabel: 'Negated',
    negatedTerseLabel: 'Negated terse',
    negatedTotalLabel: 'Negated total',
    negatedNetLabel: 'Negated net',
    negatedPeriodStartLabel: 'Negated period start',
    negatedPeriodEndLabel: 'Negated period end',
    netLabel: 'Net',
    positivePeriodStartLabel: 'Positive period start',
    positivePeriodEndLabel: 'Positive period end',
    positivePeriodStartTotalLabel: 'Positive period start total',
    positivePeriodEndTotalLabel: 'Positive period end total',
    negativePeriodStartLabel: 'Negative period start',
    negativePeriodEndLabel: 'Negative period end',
    negativePeriodStartTotalLabel: 'Negative period start total',
    negativePeriodEndTotalLabel: 'Negative period end total',
    deprecatedLabel: 'Deprecation',
    deprecatedDateLabel: 'Deprecation date',
    commonPracticeRef: 'Common practice',
    nonauthoritativeLiteratureRef: 'Nonauthoritative literature',
    recognitionRef: 'Recognition',
  }),
  ...named('http://xbrl.us/us-gaap/role/label/', {
    negated: 'Negated',
    negatedTotal: 'Negated total',
    negatedPeriodStart: 'Negated period start',
    negatedPeriodEnd: 'Negated period end',
  }),
  ...named('http://www.xbrl.org/2006/role/', { restatedLabel: 'Restated' }),
  ...named('http://info.edinet-fsa.go.jp/jp/fr/gaap/role/', {
    positiveOrNegativeLabel: 'Positive or negative',
    periodStartNegativeLabel: 'Period start negative',
    periodEndNegativeLabel: 'Period end negative',
    periodStartPositiveOrNegativeLabel: 'Period start positive or negative',
    periodEndPositiveOrNegativeLabel: 'Period end positive or negative',
    NotesNumber: 'Note number',
    NotesNumberPeriodStart: 'Note number at period start',
    NotesNumberPeriodEnd: 'Note number at period end',
  }),
  ...named('https://xbrl.org/2022/role/', { property: 'Property', propertyWithLang: 'Property with language' }),
  ...named('http://www.xbrl.org/2008/role/', {
    link: 'Default generic link',
    label: 'Standard',
    terseLabel: 'Terse',
    verboseLabel: 'Verbose',
    documentation: 'Documentation',
    reference: 'Standard reference',
  }),
  ...named('http://www.xbrl.org/2010/role/', { message: 'Message', terseMessage: 'Terse message', verboseMessage: 'Verbose message' }),
]);

/**
 * The roles and arcroles that the Link Role Registry lists without recommending or acknowledging them, with the status that it
 * gives each (Link Role Registry 1.0, 2).
 */
export const unapprovedRoles: ReadonlyMap<string, string> = new Map([
  ...['NotesNumber', 'NotesNumberPeriodStart', 'NotesNumberPeriodEnd'].map((segment): [string, string] => [`http://info.edinet-fsa.go.jp/jp/fr/gaap/role/${segment}`, 'internal working draft']),
  ['http://www.xbrl.org/2013/arcrole/item-enumeration', 'proposed'],
]);

/**
 * A short name for a role: the one given here for roles of XBRL 2.1 and of the Link Role Registry, otherwise the last
 * segment of the URI's path with its words set apart (`…/role/StatementOfNetAssets` is "Statement Of Net Assets").
 * @param uri of a role or an arcrole; the text itself comes back where no word can be made of it
 */
export function roleName(uri: string): string {
  const known = standardRoles.get(uri)?.name ?? registeredNames.get(uri);
  if (known !== undefined) return known;
  const segment = uri.replace(/[?#].*/s, '').split('/').findLast((part) => part !== '') ?? '';
  const words = wordsOf(segment);
  return words === '' ? uri : words.replace(/^./u, (first) => first.toUpperCase());
}

/** The words of a name in camel case, or joined by hyphens or underscores, with blanks between: "USDollarRate2025" is "US Dollar Rate 2025". */
export function wordsOf(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\d)/gu, '$& ')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .join(' ');
}

function rolesOf(usedOn: readonly string[], names: Names): [string, StandardRole][] {
  return named('http://www.xbrl.org/2003/role/', names).map(([uri, name]) => [uri, { uri, usedOn, name }]);
}

function arcrole(segment: string, usedOn: string, cyclesAllowed: CyclesAllowed): [string, StandardArcrole] {
  const uri = `http://www.xbrl.org/2003/arcrole/${segment}`;
  return [uri, { uri, usedOn: [usedOn], cyclesAllowed }];
}

function named(base: string, names: Names): [string, string][] {
  return Object.entries(names).map(([segment, name]) => [base + segment, name]);
}
