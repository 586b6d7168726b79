import { isBaseNamespace } from '../../index/profile';
import { strayNamespace } from '../../index/strayNamespace';
import { isAcceptedNamespace } from '../../standards/secTaxonomies';
import { attributes } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { authorityOf } from './authority';
import { secOnly } from './secOnly';

const date = /^\/(\d{4})(-?)(\d\d)\2(\d\d)/;

/** The target namespace of an extension is a standard taxonomy's, or does not have the form http://AUTHORITY/DATE (EFM 6.7.3 to 6.7.5). */
export const namespaceForm: DocumentRule = {
  id: 'namespace-form',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    const { kind, root, targetNamespace = '' } = document;
    if (kind !== 'schema' || root === undefined || isAcceptedNamespace(targetNamespace) || strayNamespace(document)) return;
    const found = problemOf(targetNamespace);
    if (found) yield { place: { document, element: root, attribute: attributes.targetNamespace }, ...found };
  },
};

function problemOf(namespace: string): { readonly code: string; readonly message: string } | undefined {
  const authority = authorityOf(namespace);
  const form = 'Write http://, an internet domain of the company, a slash and the date of the report, such as http://www.harborferries.example/20251231.';
  if (authority !== undefined && isBaseNamespace(`${authority}/`)) return { code: 'EFM.6.07.03', message: `The authority of this namespace, ${authority}, is that of a standard taxonomy. ${form}` };
  if (authority === undefined || !/^https?:\/\/\w/.test(authority)) return { code: 'EFM.6.07.05', message: `This namespace has no authority. ${form}` };
  return namespace.startsWith('http://') && hasDate(namespace.slice(authority.length)) ? undefined : { code: 'EFM.6.07.04', message: `${namespace} is not the namespace of an extension as EDGAR wants it. ${form}` };
}

/** Whether the path of a namespace begins with a day that exists, written with hyphens or without. */
function hasDate(path: string): boolean {
  const [, year, , month, day] = date.exec(path) ?? [];
  if (year === undefined) return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
}
