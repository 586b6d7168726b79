import { clark, attributes, namespaces } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { secOnly } from './secOnly';

/** Words for a period of the year, where another word or the end follows. */
const period = /(?:FirstQuarter|SecondQuarter|ThirdQuarter|FourthQuarter|[1-4]Qtr|Qtr[1-4]|ytd|YTD|HalfYear)(?=$|[A-Z]|[^\p{L}\p{N}_])/u;

/** The name of a concept says to which period its values belong, which the contexts of facts do (EFM 6.8.6). Members and lengths of time may. */
export const periodInName: DocumentRule = {
  id: 'period-in-name',
  scope: 'document',
  codes: { sec: 'EFM.6.08.06' },
  severity: secOnly('information'),
  *check(document) {
    for (const declaration of extensionDeclarations(document)) {
      const { element, localName } = declaration;
      const found = period.exec(localName);
      const type = standardTypeOf(declaration);
      if (!found || declaration.type === durationItemType || type === undefined || type === 'domainItemType') continue;
      yield { place: { document, element, attribute: attributes.name, span: { start: found.index, end: found.index + found[0].length } }, message: `The name ${localName} has words for a period in it, "${found[0]}". Name what is measured: the context of each fact says when.` };
    }
  },
};

const durationItemType = clark({ namespace: namespaces.xbrli, local: 'durationItemType' });
