import { linkbasesAreAllHere } from '../../index/absence';
import type { Dts } from '../../index/dts';
import { arcroles, attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { extensionDeclarations, standardTypeOf } from './extension';
import { secOnly } from './secOnly';

/**
 * A concept of the filer's is used in a calculation or definition, but in no presentation (EFM 6.12.3, which EDGAR asks where
 * facts are reported on it). Members are left to definitions by many.
 */
export const notPresented: DtsRule = {
  id: 'not-presented',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.12.03' },
  severity: secOnly('hint'),
  *check({ dts, documents }) {
    if (!linkbasesAreAllHere(dts)) return;
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const { element, localName } = declaration;
        if (standardTypeOf(declaration) === 'domainItemType') continue;
        const used = arcrolesOf(dts, dts.conceptOf(declaration).key);
        if (used.size === 0 || used.has(arcroles.parentChild)) continue;
        yield { place: { document, element, attribute: attributes.name }, message: `${localName} is in a ${[...used].some((arcrole) => arcrole.endsWith('/summation-item')) ? 'calculation' : 'definition'}, but in no presentation. Where facts are reported on it, the SEC wants it shown: add it to a presentationLink.` };
      }
    }
  },
};

/** The arcroles of the networks that a concept takes part in. */
function arcrolesOf(dts: Dts, key: string): ReadonlySet<string> {
  return new Set(dts.relationshipsWith(key).map(([{ arcrole }]) => arcrole));
}
