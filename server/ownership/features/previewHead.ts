import { shorten } from '../../features/hover/markdown';
import { codeLists } from '../codes';
import type { OwnershipDocument } from '../document';
import { states } from '../states';
import { attributesAt, escapeHtml } from './html';

const longestField = 300;
/** EDGAR takes ten owners. */
const mostOwners = 100;

const relationships = [
  ['isDirector', 'Director'],
  ['isTenPercentOwner', '10% Owner'],
  ['isOfficer', 'Officer'],
  ['isOther', 'Other'],
] as const;

/**
 * The head of the form in HTML: which form it is, the issuer, the reporting owners, dates. A CCC is a secret and not shown.
 * @param root the document element
 */
export function previewHead(document: OwnershipDocument, root: number): string {
  const meaning = document.type === undefined ? 'Not a type of ownership document' : codeLists.documentType.get(document.type)!;
  const notes = [
    document.isTrue(root, 'notSubjectToSection16') ? 'No longer subject to Section 16.' : '',
    document.isTrue(root, 'aff10b5One') ? 'A transaction was made under a plan of Rule 10b5-1(c).' : '',
    document.isTrue(root, 'noSecuritiesOwned') ? 'No securities are beneficially owned.' : '',
  ].filter((note) => note !== '');
  const dates = [field(document, root, document.type?.startsWith('3') ? 'Date of Event' : 'Period of Report', 'periodOfReport'), field(document, root, 'Original Filed', 'dateOfOriginalSubmission')];
  const owners = document.children(root, 'reportingOwner');
  const more = owners.length > mostOwners ? `<p>and ${owners.length - mostOwners} more reporting owners</p>` : '';
  return [
    `<header><h1>Form ${escapeHtml(document.type ?? '?')}</h1>\n<p class="kind">${escapeHtml(meaning)}</p></header>`,
    `<section class="head">${issuer(document, root)}\n${owners.slice(0, mostOwners).map((owner) => reportingOwner(document, owner)).join('\n')}${more}\n<div class="box">${dates.join('')}</div></section>`,
    ...notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
  ].join('\n');
}

function issuer(document: OwnershipDocument, root: number): string {
  const [element] = document.children(root, 'issuer');
  if (element === undefined) return '';
  const parts = [field(document, element, 'Issuer', 'issuerName'), field(document, element, 'Ticker', 'issuerTradingSymbol'), field(document, element, 'CIK', 'issuerCik')];
  return `<div class="box"${attributesAt(document.xml, element)}>${parts.join('')}</div>`;
}

function reportingOwner(document: OwnershipDocument, owner: number): string {
  const read = (...path: readonly string[]) => shorten(document.textAt(owner, ...path), longestField);
  const address = (name: string) => read('reportingOwnerAddress', name);
  const state = address('rptOwnerState');
  const lines = [address('rptOwnerStreet1'), address('rptOwnerStreet2'), [address('rptOwnerCity'), states.get(state) ?? state, address('rptOwnerZipCode')].filter((part) => part !== '').join(', ')];
  const its = relationships.filter(([name]) => document.isTrue(owner, 'reportingOwnerRelationship', name)).map(([, label]) => label);
  const texts = ['officerTitle', 'otherText'].map((name) => read('reportingOwnerRelationship', name)).filter((text) => text !== '');
  const parts = [
    labelled('Reporting Person', read('reportingOwnerId', 'rptOwnerName') || `CIK ${read('reportingOwnerId', 'rptOwnerCik')}`),
    labelled('Address', lines.filter((line) => line !== '').join('; ')),
    labelled('Relationship', [...its, ...texts].join(', ')),
  ];
  return `<div class="box"${attributesAt(document.xml, owner)}>${parts.join('')}</div>`;
}

function field(document: OwnershipDocument, parent: number, label: string, name: string): string {
  const [element] = document.children(parent, name);
  return element === undefined ? '' : labelled(label, shorten(document.textAt(element), longestField), attributesAt(document.xml, element));
}

/** A label with a text beside it; nothing where there is no text. */
function labelled(label: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<p${attributes}><span class="label">${escapeHtml(label)}</span> ${escapeHtml(text)}</p>`;
}
