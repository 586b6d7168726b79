import { severityForAll } from '../../rules/rule';
import { codeLists, type CodeList } from '../codes';
import type { Field, OwnershipDocument } from '../document';
import { obsoleteStates } from '../states';
import { changeTo, quoted, valueOf, type OwnershipRule } from './rule';

/** Lists whose codes depend on more than the list have rules of their own. */
const names: Partial<Readonly<Record<CodeList, string>>> = {
  acquiredOrDisposed: 'code for acquired or disposed of',
  ownership: 'code for direct or indirect ownership',
  documentType: 'type of an ownership document',
  state: 'code of a state or country',
};

/** A code is not in its list (EDGAR Ownership XML Technical Specification, 3.6.1, 3.6.4 to 3.6.6). */
export const choiceValue: OwnershipRule = {
  id: 'choice-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      const type = field.declaration.value;
      if (type?.kind !== 'code' || field.value === '') continue;
      const name = names[type.list];
      if (name === undefined || codeLists[type.list].has(field.value)) continue;
      const meant = field.value.toUpperCase();
      const place = valueOf(document, field);
      if (type.list === 'state') {
        yield { place, message: messageOfState(field), ...(isOpen(document, field) ? { severity: 'information' as const } : {}), fixes: () => fixesOf(document, field, meant, type.list) };
      } else {
        yield { place, message: `${quoted(field.value)} is no ${name}. ${listed(type.list)}`, fixes: () => fixesOf(document, field, meant, type.list) };
      }
    }
  },
};

/** The list of states that we know is of 2010: in a newer document, a code of its form may be a new one. */
function isOpen(document: OwnershipDocument, { value }: Field): boolean {
  return document.isNewer && /^[A-Z0-9]{2}$/.test(value) && !obsoleteStates.has(value);
}

function messageOfState({ value }: Field): string {
  if (obsoleteStates.has(value)) return `${quoted(value)} is the code of a state or territory that no longer exists: EDGAR refuses it in new documents.`;
  return `${quoted(value)} is not among the codes of states and countries, as they were listed in 2010. These have two characters, such as NY, or X0 for the United Kingdom.`;
}

function listed(list: CodeList): string {
  const all = Array.from(codeLists[list], ([code, meaning]) => `${code} (${meaning})`);
  return `It is ${all.slice(0, -1).join(', ')} or ${all.at(-1)!}.`;
}

function fixesOf(document: OwnershipDocument, field: Field, meant: string, list: CodeList) {
  return codeLists[list].has(meant) ? [changeTo(document, field, meant)] : [];
}
