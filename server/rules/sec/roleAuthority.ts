import { strayNamespace } from '../../index/strayNamespace';
import { attributes } from '../../xbrl/names';
import type { ArcroleType, RoleType } from '../../xbrl/views';
import type { DocumentRule, Finding } from '../rule';
import { authorityOf } from './authority';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/** A role or arcrole of an extension has another authority than its namespace, or does not end in /role/NAME or /arcrole/NAME (EFM 6.7.9 and 6.7.13). */
export const roleAuthority: DocumentRule = {
  id: 'role-authority',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    const authority = authorityOf(document.targetNamespace ?? '');
    if (authority === undefined || !isExtension(document) || strayNamespace(document)) return;
    for (const role of document.roleTypes) yield* checkUri(role, authority, { noun: 'role', attribute: attributes.roleUri, code: 'EFM.6.07.09', endingCode: 'EFM.6.07.09.roleEnding' });
    for (const arcrole of document.arcroleTypes) yield* checkUri(arcrole, authority, { noun: 'arcrole', attribute: attributes.arcroleUri, code: 'EFM.6.07.13', endingCode: 'EFM.6.07.13.arcroleEnding' });
  },
};

interface Wanted {
  readonly noun: 'role' | 'arcrole';
  readonly attribute: (typeof attributes)['roleUri' | 'arcroleUri'];
  readonly code: string;
  readonly endingCode: string;
}

function* checkUri({ document, element, uri }: RoleType | ArcroleType, authority: string, { noun, attribute, code, endingCode }: Wanted): Generator<Finding> {
  // That there is none is another finding.
  if (!uri?.trim()) return;
  const place = { document, element, attribute };
  if (isOfStandard(uri)) yield { place, code, message: `This ${noun} is a standard's. Import the schema that declares it, instead of declaring it again here.` };
  else if (authorityOf(uri) !== authority) yield { place, code, message: `This ${noun} does not begin with ${authority}, as the schema's namespace does. Write ${authority}/${noun}/ and a name.` };
  else if (!new RegExp(`/${noun}/[^/\\s]+$`).test(uri)) yield { place, code: endingCode, severity: 'warning', message: `This ${noun} should end in /${noun}/ and a name, such as ${authority}/${noun}/Cover.` };
}

function isOfStandard(uri: string): boolean {
  return /^https?:\/\/(www\.)?xbrl\.org\//.test(uri.trim());
}
