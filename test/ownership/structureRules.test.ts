import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFix, checkFindings, checkFix, findingOf, findingsOf, fixesOf } from '../fixture';
import { checkRules, sampleAs, sampleWith, type Change } from './form4';

const finds = (...changes: readonly Change[]) => checkFindings(sampleWith(...changes));
const swap = '\n        <equitySwapInvolved>0</equitySwapInvolved>';
const old: Change = ['X0508', 'X0306'];
/** Came with X0508. */
const withoutPlan: Change = ['\n  <aff10b5One>1</aff10b5One>', ''];

describe('missing-element', () => {
  it('finds a mandatory element that is not there', () => finds([`<transactionCode>M</transactionCode>${swap}`, '<transactionCode>M</transactionCode>'], ['<transactionCoding>', '<transactionCoding>', ['transactionCoding', 'error missing-element: <transactionCoding> has no <equitySwapInvolved>, which is mandatory on a Form 4. Add it.']]));
  it('adds it at its place, in the document’s own style', () => checkFix('missing-element', sampleWith([swap, '']), sampleWith(), { title: 'Add <equitySwapInvolved> with the value 0' }));
  it('asks of an amendment when the original was filed', () => checkRules(['missing-element'], sampleWith(['<documentType>4</documentType>', '<documentType>4/A</documentType>'], ['<ownershipDocument>', '<ownershipDocument>', ['ownershipDocument', 'missing-element: no <dateOfOriginalSubmission>, which is mandatory on a Form 4/A']])));
  it('is silent on an amendment that says so', () => checkFindings(sampleAs('4/A')));
  it('asks only for what all forms need where the form is not known', () => checkRules(['missing-element'], sampleWith(['<documentType>4</documentType>', '<documentType>6</documentType>'])));
  it('asks for a group once, not for what would be in it', () =>
    checkRules(['missing-element'], '-- form4.xml\n<ownershipDocument>\n ^^^^^^^^^^^^^^^^^ missing-element: no <issuer>\n ^^^^^^^^^^^^^^^^^ missing-element: no <reportingOwner>\n<documentType>4</documentType><periodOfReport>2025-11-14</periodOfReport><ownerSignature><signatureName>M</signatureName><signatureDate>2025-11-17</signatureDate></ownerSignature></ownershipDocument>'));
  it('adds a group with all that it needs, to be filled in', async () => {
    const source = '-- form4.xml\n<ownershipDocument>\n  <documentType>4</documentType>\n  <periodOfReport>2025-11-14</periodOfReport>\n</ownershipDocument>';
    const finding = (await findingsOf(source)).find(({ message }) => message.includes('<issuer>'))!;
    const [fix] = finding.fixes();
    assert.equal(fix?.title, 'Add <issuer>, to be filled in');
    assert.equal([...applyFix(fix).values()][0], '<ownershipDocument>\n  <documentType>4</documentType>\n  <periodOfReport>2025-11-14</periodOfReport>\n  <issuer>\n    <issuerCik></issuerCik>\n    <issuerTradingSymbol></issuerTradingSymbol>\n  </issuer>\n</ownershipDocument>');
  });
  it('fills an element that closes itself', async () => {
    const [fix] = await fixesOf('missing-element', sampleWith(['<issuerCik>0009990001</issuerCik>', ''], ['<issuerName>Harbor Ferries Holdings, Inc.</issuerName>', ''], ['<issuerTradingSymbol>HBRF</issuerTradingSymbol>', ''], ['<issuer>', '<issuer/>'], ['</issuer>', '']));
    assert.match([...applyFix(fix!).values()][0]!, /\n {2}<issuer>\n {4}<issuerCik><\/issuerCik>\n {2}<\/issuer>\n/);
  });
});

describe('missing-element, of a CCC', () => {
  const ccc: Change = ['<rptOwnerName>Quayle Marina T</rptOwnerName>', '<rptOwnerCcc>$ecr3t!x</rptOwnerCcc>'];
  const owner = '<reportingOwner>\n<reportingOwnerId>\n<rptOwnerCik>9990003</rptOwnerCik>\n</reportingOwnerId>\n<reportingOwnerRelationship><isDirector>1</isDirector></reportingOwnerRelationship>\n</reportingOwner>\n<aff10b5One>';
  it('asks for it of every owner where one has it, as a document to be filed does', () => checkRules(['missing-element'], sampleWith(ccc, ['<aff10b5One>', owner, ['reportingOwnerId', 'error missing-element: <reportingOwnerId> has no <rptOwnerCcc>']])));
  it('is silent on what EDGAR hands out, in which no owner has one', () => checkRules(['missing-element'], sampleWith(['<aff10b5One>', owner])));
});

describe('element-order', () => {
  const [form, code] = ['<transactionFormType>4</transactionFormType>', '<transactionCode>M</transactionCode>'];
  it('finds the element that has to move', () => finds([`${form}\n        ${code}`, `${code}\n        ${form}`, ['transactionCode', 'error element-order: <transactionCode> is out of order: it belongs behind <transactionFormType>.']]));
  it('moves it', () => checkFix('element-order', sampleWith([`${form}\n        ${code}${swap}`, `${code}${swap}\n        ${form}`]), sampleWith(), { title: 'Move <transactionFormType> to its place' }));
  it('finds one alone where one stands too late', () => finds(['<documentType>4</documentType>\n', ''], ['  </issuer>\n', '  </issuer>\n  <documentType>4</documentType>\n', ['documentType', 'element-order: it belongs behind <schemaVersion>.']]));
  it('is silent on the rows of a table', () => finds(['<nonDerivativeTable>', '<nonDerivativeTable>\n    <nonDerivativeHolding><securityTitle><value>A</value></securityTitle><postTransactionAmounts><sharesOwnedFollowingTransaction><value>1</value></sharesOwnedFollowingTransaction></postTransactionAmounts><ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership></ownershipNature></nonDerivativeHolding>']));
  it('says where several belong, and needs no time for many', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => (index % 2 ? '<remarks/>' : '<issuer/>')).join('');
    assert.equal((await findingsOf(`-- form4.xml\n<ownershipDocument>${many}</ownershipDocument>`)).filter(({ rule }) => rule.id === 'element-order').length, 9999);
  });
});

describe('unknown-element', () => {
  it('is an error where the version is known', () => finds(old, withoutPlan, ['<remarks>', '<filerNote/>\n  <remarks>', ['filerNote', 'error unknown-element: <filerNote> is not known. The schema of this version has no such element']]));
  it('is information in a newer version, or one that is not named', async () => {
    await finds(['<transactionAmounts>', '<rule10b51Transaction>1</rule10b51Transaction>\n      <transactionAmounts>', ['rule10b51Transaction', 'information unknown-element: a later one may']]);
    await finds(['  <schemaVersion>X0508</schemaVersion>\n', ''], ['<remarks>', '<filerNote/>\n  <remarks>', ['filerNote', 'information unknown-element']]);
  });
  it('is an error in any version where only upper and lower case differ', () => finds(['<remarks>', '<Remarks/>\n  <remarks>', ['Remarks', 'error unknown-element: Did you mean <remarks>?']]));
  it('corrects upper and lower case, in both tags', async () => {
    const name = '<issuerTradingSymbol>HBRF</issuerTradingSymbol>';
    await checkFix('unknown-element', sampleWith([name, name.replaceAll('issuerTrading', 'IssuerTrading')]), sampleWith());
    await checkFix('unknown-element', sampleWith(['<remarks></remarks>', '<Remarks/>']), sampleWith(['<remarks></remarks>', '<remarks/>']), { title: 'Change it to <remarks>' });
  });
  it('does not where the right one stands beside it', async () => assert.deepEqual(await fixesOf('unknown-element', sampleWith(['<remarks>', '<Remarks/>\n  <remarks>'])), []));
  it('is all that is said where the element is mandatory', () =>
    finds(['<equitySwapInvolved>0</equitySwapInvolved>', '<EquitySwapInvolved>0</EquitySwapInvolved>', ['EquitySwapInvolved', 'error unknown-element: Did you mean <equitySwapInvolved>?']]));
  it('says nothing of what is inside', () => finds(['<remarks>', '<filerNote><value/><other/></filerNote>\n  <remarks>', ['filerNote', 'information unknown-element']]));
  it('finds an element of another namespace', () => finds(['<remarks>', '<x:remarks xmlns:x="urn:x"/>\n  <remarks>', ['x:remarks', 'information unknown-element']]));
});

describe('element-not-allowed', () => {
  it('finds an element at another’s place', () => finds(['<issuerCik>', '<officerTitle/>\n    <issuerCik>', ['officerTitle', 'error element-not-allowed: <issuer> has no <officerTitle>; it holds <issuerCik>, <issuerName>, <issuerTradingSymbol>.']]));
  it('finds an element of another form', () => finds(['<issuer>', '<dateOfOriginalSubmission>2025-11-14</dateOfOriginalSubmission>\n  <issuer>', ['dateOfOriginalSubmission', 'element-not-allowed: on a Form 4, only on a 3/A, a 4/A, a 5/A']]));
  it('removes it', () => checkFix('element-not-allowed', sampleWith(['  <issuer>', '  <dateOfOriginalSubmission>2025-11-14</dateOfOriginalSubmission>\n  <issuer>']), sampleWith(), { title: 'Remove <dateOfOriginalSubmission>' }));
  it('finds a footnote where Table II has none, as information in a newer version', async () => {
    const code = '        <transactionAcquiredDisposedCode>\n          <value>D</value>\n        </transactionAcquiredDisposedCode>\n      </transactionAmounts>\n      <exerciseDate>';
    const footnoted = code.replace('</value>', '</value>\n          <footnoteId id="F1"/>');
    await finds([code, footnoted, ['footnoteId', 'information element-not-allowed']]);
    await finds(old, withoutPlan, [code, footnoted, ['footnoteId', 'error element-not-allowed']]);
  });
  it('needs no time for very many in a document whose version has to be asked for', async () => {
    const many = '<footnoteId id="F1"/>'.repeat(20_000);
    const found = await findingsOf(`-- form4.xml\n<ownershipDocument>${many}<schemaVersion>X0306</schemaVersion></ownershipDocument>`);
    assert.equal(found.filter(({ rule }) => rule.id === 'element-not-allowed').length, 20_000);
  });
  it('says nothing of the form where that is not known', () => checkRules(['element-not-allowed'], sampleWith(['<documentType>4</documentType>', '<documentType>6</documentType>'], ['  <issuer>', '  <dateOfOriginalSubmission>2025-11-14</dateOfOriginalSubmission>\n  <issuer>'])));
});

describe('too-many-elements', () => {
  it('finds what stands twice', () => finds(['<issuerCik>0009990001</issuerCik>', '<issuerCik>0009990001</issuerCik>\n    <issuerCik>1</issuerCik>'], ['<issuerCik>1', '<issuerCik>1', ['issuerCik', 'error too-many-elements: <issuer> has 2 <issuerCik>; EDGAR takes 1.']]));
  const rows = (number: number, mark = '') => {
    const row = (index: number) => `<nonDerivativeHolding>${index === 31 ? mark : ''}\n<securityTitle/></nonDerivativeHolding>`;
    return `-- form3.xml\n<ownershipDocument>\n<nonDerivativeTable>\n${Array.from({ length: number }, (_, index) => row(index + 1)).join('\n')}\n</nonDerivativeTable></ownershipDocument>`;
  };
  it('finds the 31st row of a table, and takes 30', async () => {
    await checkRules(['too-many-elements'], rows(30));
    await checkRules(['too-many-elements'], rows(32, '\n ^^^^^^^^^^^^^^^^^^^^ error too-many-elements: <nonDerivativeTable> has 32 rows; EDGAR takes 30.'));
  });
  it('finds the eleventh owner and the eleventh signature, and takes ten', async () => {
    for (const name of ['reportingOwner', 'ownerSignature']) {
      const all = (number: number) => `-- form3.xml\n<ownershipDocument>${`<${name}/>`.repeat(number)}</ownershipDocument>`;
      await checkRules(['too-many-elements'], all(10));
      const { message, range } = await findingOf(all(12), 'too-many-elements');
      assert.match(message, /has 12 <\w+>; EDGAR takes 10/);
      assert.equal(range.start, '<ownershipDocument>'.length + 10 * `<${name}/>`.length + 1);
    }
  });
});

describe('processing-instruction', () => {
  it('finds one anywhere', async () => {
    await finds(['<ownershipDocument>', '<?xml-stylesheet href="a.xsl"?>\n<ownershipDocument>'], ['<?xml-stylesheet', '<?xml-stylesheet', ['<?xml-stylesheet href="a.xsl"?>', 'error processing-instruction']]);
    await finds(['<remarks></remarks>', '<remarks><?a b?></remarks>', ['<?a b?>', 'processing-instruction']]);
  });
  it('removes it', () => checkFix('processing-instruction', sampleWith(['<remarks></remarks>', '<remarks><?a b?></remarks>']), sampleWith()));
  it('is silent on what looks like one in a comment or a CDATA section', () => finds(['<remarks></remarks>', '<!-- <?a?> --><remarks><![CDATA[<?a?>]]></remarks>']));
});

describe('xml-version', () => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  it('finds another version than 1.0', () => finds([declaration, '<?xml version="1.1" encoding="UTF-8"?>', ['1.1', 'error xml-version: EDGAR takes the XML version 1.0 and no other.']]));
  it('corrects it', () => checkFix('xml-version', sampleWith([declaration, "<?xml version='2.0' encoding='UTF-8'?>"]), sampleWith([declaration, "<?xml version='1.0' encoding='UTF-8'?>"])));
  it('is silent where there is no declaration', () => finds([`${declaration}\n`, '']));
});

describe('misplaced-text', () => {
  const title = '<securityTitle>\n        <value>Common Stock</value>\n      </securityTitle>';
  it('finds a value without its tags, and says nothing else of that', () => finds([title, '<securityTitle>Common Stock</securityTitle>', ['Common Stock', 'error misplaced-text: <securityTitle> cannot have text of its own, only elements. Write it between <value> and </value>.']]));
  it('finds it where no value is needed', () => finds(['<transactionCoding>', '<deemedExecutionDate>2025-11-14</deemedExecutionDate>\n      <transactionCoding>', ['2025-11-14', 'misplaced-text']]));
  it('finds it where a value or a footnote is needed', () => finds(['<exerciseDate>\n', '<exerciseDate>2025-11-14\n', ['2025-11-14', 'misplaced-text']]));
  it('finds it where an indirect ownership needs a nature', () =>
    finds(['<value>By trust</value>\n', 'By trust\n', ['By trust', 'misplaced-text']]));
  it('makes it the value, before the footnotes', async () => {
    await checkFix('misplaced-text', sampleWith([title, '<securityTitle>\n        Common &amp; Stock\n      </securityTitle>']), sampleWith([title, title.replace('Common', 'Common &amp;')]));
    const [price, footnote] = ['          <value>41.27</value>\n', '          <footnoteId id="F2"/>'];
    await checkFix('misplaced-text', sampleWith([price + footnote, `${footnote}41.27`]), sampleWith([price + footnote, footnote.replace('<footnoteId', '<value>41.27</value><footnoteId')]));
  });
  it('finds text beside elements, once in each, and removes it', async () => {
    await finds(['<issuer>', '<issuer>here', ['here', 'misplaced-text: Remove it.']], ['</issuer>', 'there</issuer>']);
    await finds(['<footnoteId id="F2"/>', '<footnoteId id="F2">here</footnoteId>', ['here', 'misplaced-text: <footnoteId> cannot have text of its own. Remove it.']]);
    await checkFix('misplaced-text', sampleWith(['</issuer>', 'there</issuer>']), sampleWith(), { title: 'Remove the text' });
  });
  it('is silent on comments, and leaves what is no XML to the syntax', async () => {
    await finds(['<issuer>', '<issuer><!-- here -->']);
    await checkRules(['misplaced-text'], sampleWith(['\n    <issuerCik>', '1 < 2\n    <issuerCik>', ['<', 'xml-syntax']]));
  });
});

describe('A document of another version', () => {
  const plan: Change = ['<transactionAmounts>', '<rule10b51Transaction>1</rule10b51Transaction>\n      <transactionAmounts>', ['rule10b51Transaction', 'information unknown-element']];
  for (const version of ['X0407', 'X0508', 'X0609']) {
    it(`of ${version} has no errors for what came later`, () => finds(['X0508', version], ['<issuer>', '<notSubjectToSection16>0</notSubjectToSection16>\n  <issuer>'], plan));
  }
  for (const version of ['X0101', 'X0202', 'X0303', 'X0306']) {
    it(`of ${version} is clean without it`, () => finds(['X0508', version], withoutPlan));
  }
});
