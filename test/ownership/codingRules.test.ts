import { describe, it } from 'node:test';
import { documentTypes } from '../../server/ownership/declarations';
import { checkFix, checkFindings } from '../fixture';
import { checkRules, sampleAs, sampleWith, type Change } from './form4';

const code = '<transactionCode>M</transactionCode>';
const formType = '<transactionFormType>4</transactionFormType>';
const swap = '<equitySwapInvolved>0</equitySwapInvolved>\n      </transactionCoding>';

describe('transaction-code', () => {
  for (const letter of 'ACDEFGHIJLMOPSUWXZ') it(`takes ${letter}`, () => checkFindings(sampleWith([code, `<transactionCode>${letter}</transactionCode>`])));
  for (const letter of ['B', 'N', 'Q', 'R', 'T', 'Y', 'm', 'MM', '4']) {
    it(`finds ${letter}`, () => checkFindings(sampleWith([code, `<transactionCode>${letter}</transactionCode>`, [letter, 'error transaction-code: These are A C D E F G H I J L M O P S U W X Z.']])));
  }
  it('explains K and V, which are EDGAR’s own', async () => {
    await checkFindings(sampleWith([code, '<transactionCode>K</transactionCode>', ['K', 'transaction-code: "K" (equity swap) is a mark that EDGAR adds by itself. Write the code of the transaction here, and set equitySwapInvolved to 1.']]));
    await checkFindings(sampleWith([code, '<transactionCode>V</transactionCode>', ['V', 'transaction-code: on a Form 4 with the transactionFormType 5']]));
  });
  it('writes capitals', () => checkFix('transaction-code', sampleWith([code, '<transactionCode>m</transactionCode>']), sampleWith()));
});

/** 4.3.8: by form and transactionFormType, what the transactionTimeliness of a transaction may be. No entry: there is no such transaction. */
const matrix: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '4': { '4': [''], '5': ['', 'E'] },
  '4/A': { '4': [''], '5': ['', 'E'] },
  '5': { '4': ['', 'L'], '5': ['', 'L'] },
  '5/A': { '4': ['', 'L'], '5': ['', 'L'] },
};
const codes = ['A', 'S', 'M'];

describe('What a transaction may be (4.3.8)', () => {
  for (const type of documentTypes) {
    for (const form of ['3', '4', '5', '6']) {
      for (const timeliness of ['', 'E', 'L', 'X']) {
        const allowed = matrix[type]?.[form];
        const isTimely = allowed?.includes(timeliness) ?? (timeliness !== 'X');
        // Form 3 has no transactions at all, which is said of the row.
        const found = type.startsWith('3') ? (isTimely ? 'nothing' : 'transaction-timeliness') : !allowed ? 'transaction-form-type' : isTimely ? 'nothing' : 'transaction-timeliness';
        it(`finds ${found} in a transaction of the type ${form} on a ${type} with the timeliness "${timeliness}", whatever its code`, async () => {
          for (const letter of codes) {
            await checkRules(
              ['transaction-form-type', 'transaction-timeliness', 'transaction-code'],
              sampleAs(
                type,
                change(swap, `${swap}\n      <transactionTimeliness>\n        <value>${timeliness}</value>\n      </transactionTimeliness>`, isTimely ? undefined : [timeliness, 'error transaction-timeliness']),
                change(formType, `<transactionFormType>${form}</transactionFormType>`, type.startsWith('3') || allowed ? undefined : [form, 'error transaction-form-type']),
                [code, `<transactionCode>${letter}</transactionCode>`],
              ),
            );
          }
        });
      }
    }
    it(`${type.startsWith('3') ? 'finds' : 'takes'} a transaction on a ${type}`, () =>
      checkRules(['element-not-allowed'], withRow(type, 'nonDerivativeTransaction', type.startsWith('3') ? 'error element-not-allowed: <nonDerivativeTable> has no <nonDerivativeTransaction> on a Form 3' : undefined)));
    for (const form of ['3', '4', '5']) {
      const expected = !type.startsWith('5') ? 'element-not-allowed' : form === '3' ? undefined : 'transaction-form-type';
      it(`finds ${expected ?? 'nothing'} in a holding of the type ${form} on a ${type}`, () => {
        const coding = [
          '<transactionCoding>',
          ...(expected === 'element-not-allowed' ? [` ^^^^^^^^^^^^^^^^^ error element-not-allowed: on a Form ${type}`] : []),
          `<transactionFormType>${form}</transactionFormType>`,
          ...(expected === 'transaction-form-type' ? ['                     ^ error transaction-form-type: A holding on a Form 5'] : []),
          '</transactionCoding>',
        ];
        return checkRules(['transaction-form-type', 'element-not-allowed'], withRow(type, 'nonDerivativeHolding', undefined, ...coding));
      });
    }
    it(`finds a timeliness in a holding on a ${type}`, () =>
      checkRules(['transaction-timeliness', 'element-not-allowed'], withRow(type, 'nonDerivativeHolding', undefined, '<transactionTimeliness><value>L</value></transactionTimeliness>', ' ^^^^^^^^^^^^^^^^^^^^^ error element-not-allowed')));
  }
});

function change(from: string, to: string, mark: Change[2]): Change {
  return mark ? [from, to, mark] : [from, to];
}

/** A document with one row: what is in it, and what is found at its name. */
function withRow(type: string, row: string, found: string | undefined, ...content: readonly string[]): string {
  const mark = found === undefined ? [] : [` ${'^'.repeat(row.length)} ${found}`];
  return ['-- form.xml', '<ownershipDocument>', `<documentType>${type}</documentType>`, '<nonDerivativeTable>', `<${row}>`, ...mark, ...content, `</${row}>`, '</nonDerivativeTable>', '</ownershipDocument>'].join('\n');
}
