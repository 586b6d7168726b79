import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, findingOf, fixesOf } from '../fixture';
import { sampleWith, type Change } from './form4';

/** Checks that a change of the sample is found where it is marked, and nothing else. */
const finds = (...changes: readonly Change[]) => checkFindings(sampleWith(...changes));
/** Checks that a changed sample is as clean as the sample is. */
const isSilent = finds;

const date = '<value>2025-11-14</value>';
const price = '<value>41.27</value>';

describe('empty-value', () => {
  it('finds a mandatory value that is empty', () => finds(['<value>Common Stock</value>', '<value></value>', ['value', 'empty-value: The value of <securityTitle> is empty. Fill it in.']]));
  it('finds one of white space', () => finds(['<signatureDate>2025-11-17</signatureDate>', '<signatureDate>  </signatureDate>', ['signatureDate', 'empty-value']]));
  it('finds a date, number or boolean, be it optional', async () => {
    await finds(['<aff10b5One>1</aff10b5One>', '<aff10b5One></aff10b5One>', ['aff10b5One', 'error empty-value: Fill it in, or leave the element out.']]);
    await finds([price, '<value/>', ['value', 'empty-value']]);
    await finds(['<transactionCoding>', '<deemedExecutionDate><value></value></deemedExecutionDate><transactionCoding>', ['value', 'empty-value']]);
  });
  it('finds an empty CCC: where there is one, it has eight characters', () =>
    finds(['<rptOwnerName>Quayle Marina T</rptOwnerName>', '<rptOwnerCcc></rptOwnerCcc>', ['rptOwnerCcc', 'error empty-value: Fill it in, or leave the element out.']], ['  <schemaVersion>X0508</schemaVersion>\n', ''], ['    <issuerName>Harbor Ferries Holdings, Inc.</issuerName>\n', '']));
  it('is silent on optional texts, on an empty timeliness and on an element without a value', () =>
    isSilent(['<rptOwnerStreet2>1 Example Pier</rptOwnerStreet2>', '<rptOwnerStreet2></rptOwnerStreet2>'], ['<rptOwnerState>ME</rptOwnerState>', '<rptOwnerState/>'], [
      '<transactionAmounts>',
      '<transactionTimeliness><value></value></transactionTimeliness>\n      <transactionAmounts>',
    ], ['<transactionCoding>', '<deemedExecutionDate></deemedExecutionDate>\n      <transactionCoding>']));
});

describe('date-value', () => {
  for (const [written, meant] of [['11/14/2025', '2025-11-14'], ['20251114', '2025-11-14'], ['2025-11-14-05:00', '2025-11-14'], ['2025-11-14Z', '2025-11-14']] as const) {
    it(`finds ${written}, and knows what is meant`, async () => {
      await finds([date, `<value>${written}</value>`, [written, 'error date-value: Write it as year, month and day: 2025-11-14.']]);
      await checkFix('date-value', sampleWith([date, `<value>${written}</value>`]), sampleWith([date, `<value>${meant}</value>`]), { title: 'Change the value to "2025-11-14"' });
    });
  }
  for (const written of ['2025-02-29', '2025-04-31', '2025-11-00', '2025-00-14', '2025-13-01', '2025-11', '14 November 2025', '2025-1-2']) {
    it(`finds ${written}`, async () => {
      await finds([date, `<value>${written}</value>`, [written, 'date-value: is no date']]);
      assert.deepEqual(await fixesOf('date-value', sampleWith([date, `<value>${written}</value>`])), []);
    });
  }
  it('is silent on a leap day', () => isSilent([date, '<value>2024-02-29</value>']));
});

describe('decimal-value', () => {
  for (const [written, message] of [['$41.27', 'is no number'], ['1,041.27', 'is no number'], ['(41)', 'is no number'], ['1e3', 'is no number'], ['.', 'is no number'], ['-41', 'is negative'], ['1234567890123', 'is too large'], ['41.27001', 'has more than four decimal places']] as const) {
    it(`finds ${written}`, () => finds([price, `<value>${written}</value>`, [written, `error decimal-value: ${message}`]]));
  }
  it('removes dollar signs, commas and spaces', () => checkFix('decimal-value', sampleWith([price, '<value>$1,041.27</value>']), sampleWith([price, '<value>1041.27</value>'])));
  for (const written of ['0', '0.0', '41', '41.', '.5', '000000000000041', '999999999999.9999', '41.2700000']) it(`is silent on ${written}`, () => isSilent([price, `<value>${written}</value>`]));
});

describe('boolean-value', () => {
  for (const written of ['yes', 'Y', 'TRUE', '2']) it(`finds ${written}`, () => finds(['<isDirector>0</isDirector>', `<isDirector>${written}</isDirector>`, [written, 'error boolean-value: Write 1 or true']]));
  it('writes 1 for yes and 0 for no', async () => {
    await checkFix('boolean-value', sampleWith(['<isDirector>0</isDirector>', '<isDirector>Yes</isDirector>']), sampleWith(['<isDirector>0</isDirector>', '<isDirector>1</isDirector>']));
    await checkFix('boolean-value', sampleWith(['<isDirector>0</isDirector>', '<isDirector>N</isDirector>']), sampleWith());
  });
  for (const written of ['0', '1', 'true', 'false']) it(`is silent on ${written}`, () => isSilent(['<isDirector>0</isDirector>', `<isDirector>${written}</isDirector>`]));
});

describe('The message on a very long value', () => {
  it('shows its beginning', async () => assert.ok((await findingOf(sampleWith([price, `<value>${'9x'.repeat(50_000)}</value>`]), 'decimal-value')).message.length < 300));
});

describe('cik-value', () => {
  for (const written of ['CIK0009990001', '00099900012', '12-34']) it(`finds ${written}`, () => finds(['<issuerCik>0009990001</issuerCik>', `<issuerCik>${written}</issuerCik>`, [written, 'error cik-value: one to ten digits']]));
  it('is silent on one without leading zeros', () => isSilent(['<issuerCik>0009990001</issuerCik>', '<issuerCik>9990001</issuerCik>']));
});

describe('choice-value', () => {
  const [direct, acquired, state] = ['<value>D</value>\n        </directOrIndirectOwnership>', '<value>A</value>', '<rptOwnerState>ME</rptOwnerState>'];
  it('finds an ownership that is neither D nor I', () => finds([direct, direct.replace('>D<', '>Direct<'), ['Direct', 'error choice-value: It is D (direct) or I (indirect).']]));
  it('finds what is neither acquired nor disposed of', () => finds([acquired, '<value>B</value>', ['B', 'choice-value: It is A (acquired) or D (disposed of).']]));
  it('finds a type of document that there is not', () => finds(['<documentType>4</documentType>', '<documentType>4A</documentType>', ['4A', 'choice-value: It is 3 (initial']]));
  it('writes capitals', () => checkFix('choice-value', sampleWith([acquired, '<value>a</value>']), sampleWith()));
  it('finds a state that there is not: in old documents, and where its form is wrong', async () => {
    const old = ['X0508', 'X0306'] as const;
    await finds(old, [state, '<rptOwnerState>QQ</rptOwnerState>', ['QQ', 'error choice-value: not among the codes']], ['  <aff10b5One>1</aff10b5One>\n', '']);
    await finds([state, '<rptOwnerState>Maine</rptOwnerState>', ['Maine', 'error choice-value']]);
    await finds([state, '<rptOwnerState>Y2</rptOwnerState>', ['Y2', 'error choice-value: no longer exists']]);
  });
  it('takes a code of a newer document for one that may be new', () => finds([state, '<rptOwnerState>QQ</rptOwnerState>', ['QQ', 'information choice-value']]));
  it('is silent on a country', () => isSilent([state, '<rptOwnerState>X0</rptOwnerState>']));
});

describe('value-length', () => {
  const title = '<value>Common Stock</value>';
  it('finds a title of 61 characters', () => finds([title, `<value>${'x'.repeat(61)}</value>`, ['x'.repeat(61), 'error value-length: <securityTitle> has 61 characters; EDGAR takes at most 60.']]));
  it('is silent on one of 60', () => isSilent([title, `<value>${'x'.repeat(60)}</value>`]));
  it('counts characters as XML Schema does', async () => {
    await isSilent([title, `<value>${'&amp;'.repeat(30)}${'𝄞'.repeat(30)}</value>`]);
    await finds([title, `<value>${'𝄞'.repeat(61)}</value>`, ['𝄞'.repeat(61), 'value-length: has 61 characters']]);
  });
  it('finds a footnote of 1001 characters, and none of 1000', async () => {
    const footnote = 'Held by a family trust whose trustee is the reporting person.';
    await finds([footnote, 'x'.repeat(1001), ['x'.repeat(1001), 'value-length: <footnote> has 1001 characters; EDGAR takes at most 1000.']]);
    await isSilent([footnote, 'x'.repeat(1000)]);
  });
  it('finds a CCC that has not eight characters', async () => {
    const [cik, name] = ['<rptOwnerCik>0009990002</rptOwnerCik>', '<rptOwnerName>Quayle Marina T</rptOwnerName>'];
    const nameless: readonly Change[] = [[name, ''], ['<schemaVersion>X0508</schemaVersion>', ''], ['<issuerName>Harbor Ferries Holdings, Inc.</issuerName>', '']];
    await finds([cik, `${cik}<rptOwnerCcc>short</rptOwnerCcc>`, ['short', 'value-length: EDGAR takes exactly 8.']], ...nameless);
    await isSilent([cik, `${cik}<rptOwnerCcc>$ecr3t!x</rptOwnerCcc>`], ...nameless);
  });
});

describe('value-space', () => {
  it('finds white space around a CIK', () => finds(['<issuerCik>0009990001</issuerCik>', '<issuerCik> 0009990001</issuerCik>', [' 0009990001', 'error value-space: EDGAR counts it as part of the value.']]));
  it('finds it around a code, and says nothing else of that', () => finds(['<transactionCode>M</transactionCode>', '<transactionCode>M </transactionCode>', ['M ', 'error value-space']]));
  it('warns of it around a date, a number or a text', async () => {
    await finds([date, '<value>2025-11-14 </value>', ['2025-11-14 ', 'warning value-space']]);
    await finds(['<issuerTradingSymbol>HBRF</issuerTradingSymbol>', '<issuerTradingSymbol> HBRF</issuerTradingSymbol>', [' HBRF', 'warning value-space']]);
  });
  it('removes it, and leaves references as they are', () =>
    checkFix('value-space', sampleWith(['<value>Common Stock</value>', '<value>\n  Common &amp; Stock\n</value>']), sampleWith(['<value>Common Stock</value>', '<value>Common &amp; Stock</value>'])));
  it('warns of a line break in a text, and joins the lines', async () => {
    const broken: Change = ['<value>Common Stock</value>', '<value>Common\n          Stock</value>'];
    const { severity, message } = await findingOf(sampleWith(broken), 'value-space');
    assert.equal(severity, 'warning');
    assert.match(message, /^A line break stands in the value of <securityTitle>/);
    await checkFix('value-space', sampleWith(broken), sampleWith());
  });
  it('only warns of it around a timeliness, which EDGAR’s schemas collapse', () =>
    finds(['<transactionFormType>4', '<transactionFormType>5'], ['<transactionAmounts>', '<transactionTimeliness><value> E</value></transactionTimeliness>\n      <transactionAmounts>', [' E', 'warning value-space']]));
  it('is silent on footnotes, remarks and signatures', () =>
    isSilent(['<remarks></remarks>', '<remarks>\n  More.\n</remarks>'], ['<signatureName>/s/ Marina T. Quayle</signatureName>', '<signatureName>\n/s/ Marina T. Quayle</signatureName>'], ['<footnote id="F3">Held', '<footnote id="F3">\n Held']));
});
