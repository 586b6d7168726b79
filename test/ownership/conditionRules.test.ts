import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFix, checkFindings, checkFix, fixesOf } from '../fixture';
import { checkRules, sampleAs, sampleWith, type Change } from './form4';

const finds = (...changes: readonly Change[]) => checkFindings(sampleWith(...changes));
const isSilent = finds;

describe('owner-relationship (cm(1))', () => {
  it('finds an owner without any relationship', () => finds(['<isOfficer>1</isOfficer>', '<isOfficer>0</isOfficer>'], ['<reportingOwnerRelationship>', '<reportingOwnerRelationship>', ['reportingOwnerRelationship', 'error owner-relationship: Set at least one of']]));
  for (const name of ['isDirector', 'isTenPercentOwner']) {
    it(`is silent where ${name} is true`, () => isSilent(['<isOfficer>1</isOfficer>', '<isOfficer>0</isOfficer>'], [`<${name}>0</${name}>`, `<${name}>true</${name}>`]));
  }
});

describe('relationship-text (cm(2) and cm(3))', () => {
  const title = '<officerTitle>Chief Financial Officer</officerTitle>';
  it('finds an officer without title, missing or empty', async () => {
    await finds([title, ''], ['<isOfficer>1</isOfficer>', '<isOfficer>1</isOfficer>', ['isOfficer', 'error relationship-text: <isOfficer> is true, and <officerTitle> is missing.']]);
    await finds([title, '<officerTitle></officerTitle>', ['officerTitle', 'relationship-text: <officerTitle> is empty']]);
  });
  it('finds another relationship that is not described', () => finds(['<isOther>0</isOther>', '<isOther>1</isOther>', ['isOther', 'relationship-text: <otherText> is missing']]));
  it('is silent on a text without the relationship: it runs one way', () => isSilent(['<isOfficer>1</isOfficer>', '<isOfficer>0</isOfficer>'], ['<isDirector>0</isDirector>', '<isDirector>1</isDirector>'], [title, `${title}\n      <otherText>Retired</otherText>`]));
});

const sharesTransacted = '        <transactionShares>\n          <value>2400</value>\n        </transactionShares>\n        <transactionPricePerShare>\n          <value>0</value>';
const totalValue = '        <transactionTotalValue>\n          <value>99000</value>\n        </transactionTotalValue>\n';
const rest = '        <transactionPricePerShare>\n          <value>0</value>';

describe('shares-or-value (cm(4), cm(6) and cm(7))', () => {
  it('finds both amounts in a derivative transaction', () => finds([sharesTransacted, sharesTransacted.replace(rest, totalValue + rest), ['transactionTotalValue', 'error shares-or-value: <transactionAmounts> has both <transactionShares> and <transactionTotalValue>']]));
  it('finds neither', () => finds([`<transactionAmounts>\n${sharesTransacted}`, `<transactionAmounts>\n${rest}`, ['transactionAmounts', 'shares-or-value: <transactionAmounts> has neither']]));
  it('is silent on a value alone', () => isSilent([sharesTransacted, totalValue + rest]));
  it('is about derivative transactions alone: in Table I a total value has no place, and the number is mandatory', () =>
    finds(
      ['<transactionAmounts>', '<transactionAmounts>', ['transactionAmounts', 'missing-element: no <transactionShares>']],
      ['        <transactionShares>\n          <value>2400</value>\n        </transactionShares>', totalValue.trimEnd(), ['transactionTotalValue', 'element-not-allowed']],
    ));
  it('leaves a transaction of Table I without its number to missing-element', () =>
    finds(['        <transactionShares>\n          <value>2400</value>\n        </transactionShares>\n', ''], ['<transactionAmounts>', '<transactionAmounts>', ['transactionAmounts', 'missing-element: no <transactionShares>']]));
  const underlying = '        <underlyingSecurityShares>\n          <value>2400</value>\n        </underlyingSecurityShares>\n';
  it('finds both and neither of an underlying security', async () => {
    await finds([underlying, `${underlying}        <underlyingSecurityValue>\n          <value>1</value>\n        </underlyingSecurityValue>\n`, ['underlyingSecurityValue', 'shares-or-value']]);
    await finds([underlying, ''], ['<underlyingSecurity>', '<underlyingSecurity>', ['underlyingSecurity', 'shares-or-value: neither']]);
  });
  it('is silent on an underlying amount with a footnote alone', () => isSilent([underlying, underlying.replace('<value>2400</value>', '<footnoteId id="F4"/>')]));
  const owned = '        <sharesOwnedFollowingTransaction>\n          <value>14650</value>\n        </sharesOwnedFollowingTransaction>\n';
  it('finds both and neither of what is owned afterwards', async () => {
    await finds([owned, `${owned}        <valueOwnedFollowingTransaction>\n          <value>1</value>\n        </valueOwnedFollowingTransaction>\n`, ['valueOwnedFollowingTransaction', 'shares-or-value']]);
    await finds([owned, ''], ['<postTransactionAmounts>', '<postTransactionAmounts>', ['postTransactionAmounts', 'shares-or-value: neither']]);
  });
  it('is silent on a value owned afterwards', () => isSilent([owned, owned.replaceAll('sharesOwned', 'valueOwned')]));
});

describe('nature-of-ownership (cm(5))', () => {
  const direct = '          <value>D</value>\n        </directOrIndirectOwnership>';
  const nature = (content: string) => `${direct}\n        <natureOfOwnership>\n          ${content}\n        </natureOfOwnership>`;
  it('finds a nature of a direct ownership', () => finds([direct, nature('<value>By trust</value>'), ['By trust', 'error nature-of-ownership: The ownership is direct (D)']]));
  it('removes it', () => checkFix('nature-of-ownership', sampleWith([direct, nature('<value>By trust</value>')]), sampleWith()));
  it('is silent on an empty nature of a direct ownership', async () => {
    await isSilent([direct, nature('<value></value>')]);
    await isSilent([direct, `${direct}\n        <natureOfOwnership/>`]);
  });
  const indirect = '<value>By trust</value>\n          <footnoteId id="F3"/>';
  it('finds an indirect ownership without nature: empty, with a footnote alone, or missing', async () => {
    await finds([indirect, '<value></value>\n          <footnoteId id="F3"/>', ['value', 'error nature-of-ownership: The ownership is indirect (I)']]);
    await finds([`<natureOfOwnership>\n          ${indirect}`, '<natureOfOwnership>\n          <footnoteId id="F3"/>', ['natureOfOwnership', 'nature-of-ownership: A footnote alone does not do.']]);
    await checkRules(['nature-of-ownership'], sampleWith([`        <natureOfOwnership>\n          ${indirect}\n        </natureOfOwnership>\n`, ''], ['<ownershipNature>\n        <directOrIndirectOwnership>\n          <value>I</value>', '<ownershipNature>\n        <directOrIndirectOwnership>\n          <value>I</value>', ['ownershipNature', 'nature-of-ownership']]));
  });
});

describe('What a condition asks for', () => {
  /** Checks what a fix of the first finding of a rule makes of a changed sample. What it adds is still to be filled in. */
  const adds = async (rule: string, title: string, before: Change, after: Change) => {
    const fix = (await fixesOf(rule, sampleWith(before))).find((candidate) => candidate.title === title) ?? assert.fail(`No fix "${title}"`);
    assert.deepEqual([...applyFix(fix).values()].map((text) => `-- form4.xml\n${text}`), [sampleWith(after)]);
    assert.equal(fix.isPreferred, false);
  };
  it('is added: an amount, as a number or as a value', async () => {
    const shares = '<underlyingSecurityShares>\n          <value>2400</value>\n        </underlyingSecurityShares>';
    for (const name of ['underlyingSecurityShares', 'underlyingSecurityValue']) {
      await adds('shares-or-value', `Add <${name}>, to be filled in`, [`\n        ${shares}`, ''], [shares, shares.replaceAll('underlyingSecurityShares', name).replace('2400', '')]);
    }
  });
  it('is added: a title', () => {
    const title = '<officerTitle>Chief Financial Officer</officerTitle>';
    return adds('relationship-text', 'Add <officerTitle>, to be filled in', [`\n      ${title}`, ''], [title, '<officerTitle></officerTitle>']);
  });
  it('is added: a value', () => adds('value-or-footnote', 'Add <value>, to be filled in', ['\n          <value>18.50</value>', ''], ['<value>18.50</value>', '<value></value>']));
  it('is added: a nature, or its value before the footnote', async () => {
    const nature = (inside: string) => `        <natureOfOwnership>\n${inside}        </natureOfOwnership>\n`;
    const [value, footnote] = ['          <value>By trust</value>\n', '          <footnoteId id="F3"/>\n'];
    await adds('nature-of-ownership', 'Add <value>, to be filled in', [value, ''], ['By trust', '']);
    await adds('nature-of-ownership', 'Add <natureOfOwnership>, to be filled in', [nature(value + footnote), ''], [nature(value + footnote), nature(value.replace('By trust', ''))]);
  });
});

describe('value-or-footnote (cm(8))', () => {
  const price = '<transactionPricePerShare>\n          <value>18.50</value>\n        </transactionPricePerShare>';
  it('finds a price with neither', () => finds([price, '<transactionPricePerShare></transactionPricePerShare>', ['transactionPricePerShare', 'error value-or-footnote: Add a <value>, or a footnoteId']]));
  it('finds a date with neither', () => finds(['<exerciseDate>\n        <footnoteId id="F4"/>\n      </exerciseDate>', '<exerciseDate/>', ['exerciseDate', 'value-or-footnote']], ['<value>18.50</value>\n      </conversionOrExercisePrice>', '<value>18.50</value>\n        <footnoteId id="F4"/>\n      </conversionOrExercisePrice>']));
  it('is silent on a footnote alone', () => isSilent([price, '<transactionPricePerShare>\n          <footnoteId id="F1"/>\n        </transactionPricePerShare>']));
  it('leaves an empty value to empty-value', () => finds([price, price.replace('18.50', ''), ['value', 'empty-value']]));
  it('does not ask it of a date that is optional', () => isSilent(['<transactionCoding>', '<deemedExecutionDate/>\n      <transactionCoding>']));
});

describe('duplicate-owner', () => {
  const owner = (cik: string) => `<reportingOwner>\n<reportingOwnerId>\n<rptOwnerCik>${cik}</rptOwnerCik>\n</reportingOwnerId>\n<reportingOwnerRelationship><isDirector>1</isDirector></reportingOwnerRelationship>\n</reportingOwner>`;
  it('finds a CIK that another owner has, whatever its zeros', () => finds(['<aff10b5One>', `${owner('9990002')}\n<aff10b5One>`, ['9990002', 'error duplicate-owner: Another reporting owner has the CIK 9990002 already.']]));
  it('is silent on another owner, and on the issuer as an owner', () => isSilent(['<aff10b5One>', `${owner('9990003')}\n${owner('9990001')}\n<aff10b5One>`]));
});

describe('no-transactions', () => {
  const type = (value: string, finding?: string): Change => ['<documentType>4</documentType>', `<documentType>${value}</documentType>`, ...(finding === undefined ? [] : [[value, finding] as const])] as unknown as Change;
  const asHoldings: readonly Change[] = [['<nonDerivativeTransaction>', '<nonDerivativeHolding>'], ['</nonDerivativeTransaction>', '</nonDerivativeHolding>'], ['<nonDerivativeTransaction>', '<nonDerivativeHolding>'], ['</nonDerivativeTransaction>', '</nonDerivativeHolding>'], ['<derivativeTransaction>', '<derivativeHolding>'], ['</derivativeTransaction>', '</derivativeHolding>']];
  for (const form of ['4', '5']) {
    it(`finds a Form ${form} with holdings alone`, () => checkRules(['no-transactions'], sampleWith(...asHoldings, type(form, 'error no-transactions: There is no transaction'))));
    it(`is silent on a Form ${form} of somebody who is no longer subject to section 16`, () => checkRules(['no-transactions'], sampleWith(...asHoldings, type(form), ['<issuer>', '<notSubjectToSection16>true</notSubjectToSection16><issuer>'])));
  }
  it('is silent on a Form 3, and on a form with one transaction', async () => {
    await checkRules(['no-transactions'], sampleWith(...asHoldings, type('3')));
    await checkRules(['no-transactions'], sampleWith(...asHoldings.slice(0, 4)));
    await checkRules(['no-transactions'], sampleAs('5'));
  });
});

describe('edgars-element', () => {
  const ccc: Change = ['<rptOwnerName>', '<rptOwnerCcc>$ecr3t!x</rptOwnerCcc>\n      <rptOwnerName>'];
  it('warns of what EDGAR fills in, in a document with a CCC', () =>
    finds(
      ccc,
      ['<schemaVersion>', '<schemaVersion>', ['X0508', 'warning edgars-element']],
      ['<issuerName>', '<issuerName>', ['Harbor Ferries Holdings, Inc.', 'warning edgars-element: EDGAR fills in <issuerName> by itself']],
      ['<rptOwnerName>', '<rptOwnerName>', ['Quayle Marina T', 'warning edgars-element']],
    ));
  it('removes it', () => checkFix('edgars-element', sampleWith(ccc, ['    <issuerName>Harbor Ferries Holdings, Inc.</issuerName>\n', ''], ['  <schemaVersion>X0508</schemaVersion>\n', '']), sampleWith(['      <rptOwnerName>Quayle Marina T</rptOwnerName>\n', '      <rptOwnerCcc>$ecr3t!x</rptOwnerCcc>\n'], ['    <issuerName>Harbor Ferries Holdings, Inc.</issuerName>\n', ''], ['  <schemaVersion>X0508</schemaVersion>\n', ''])));
  it('is silent on a document that EDGAR hands out, which has no CCC', () => isSilent());
});
