import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeLists } from '../../server/ownership/codes';
import { knownNames } from '../../server/ownership/declarations';
import { meanings } from '../../server/ownership/meanings';
import { finish } from '../../server/xml/steps';
import { findingsOf, hoverAt, openProject, uriOf } from '../fixture';
import { sampleAs, sampleWith } from './form4';

describe('Hover on an ownership document', () => {
  it('says what a code means, at the code and at its element', async () => {
    const expected =
      '**M** – exercise or conversion of a derivative security, exempt by Rule 16b-3\n\n`transactionCode`\n\nThe code of the transaction, one of 18.\n\nMandatory; one of A C D E F G H I J L M O P S U W X Z';
    assert.equal(await hoverAt(sampleWith(['<transactionCode>M', '<transactionCode>|M'])), expected);
    assert.equal(await hoverAt(sampleWith(['<transactionCode>M', '<transaction|Code>M'])), expected);
  });

  it('says of A what kind of acquisition it is', async () =>
    assert.match((await hoverAt(sampleWith(['<transactionCode>M', '<transactionCode>|A']))) ?? '', /^\*\*A\*\* – grant, award or other acquisition, Rule 16b-3\(d\)\n/));

  it('explains what EDGAR writes by itself', async () =>
    assert.match((await hoverAt(sampleWith(['<transactionCode>M', '<transactionCode>|K']))) ?? '', /^\*\*K\*\* – equity swap: a mark that EDGAR adds by itself\. Instead of writing it, set equitySwapInvolved to 1\./));

  it('names the column of the form, by the form', async () => {
    const at = ['<securityTitle>', '<security|Title>'] as const;
    assert.match((await hoverAt(sampleWith(at))) ?? '', /^`securityTitle` · Table I, column 1: Title of Security\n/);
    assert.match((await hoverAt(sampleWith(['<value>D</value>\n        </directOrIndirectOwnership>', '<value>|D</value>\n        </directOrIndirectOwnership>']))) ?? '', /Table I, column 6: Ownership Form/);
    assert.match((await hoverAt(sampleAs('3', ['<value>I</value>', '<value>|I</value>']))) ?? '', /^\*\*I\*\* – indirect\n\n`directOrIndirectOwnership` · Table I, column 3/);
  });

  it('says how EDGAR shows a transaction', async () => {
    const coding = ['<transactionCoding>', '<transaction|Coding>'] as const;
    assert.match((await hoverAt(sampleWith(coding))) ?? '', /EDGAR shows it as `M`\./);
    assert.match((await hoverAt(sampleWith(coding, ['<equitySwapInvolved>0', '<equitySwapInvolved>1'], ['<transactionFormType>4', '<transactionFormType>5']))) ?? '', /EDGAR shows it as `M\/K` with `V`\./);
    assert.match((await hoverAt(sampleAs('5', coding))) ?? '', /EDGAR shows it as `M` with `L`\./);
  });

  it('says what an element may hold', async () => {
    assert.match((await hoverAt(sampleWith(['<officerTitle>', '<officer|Title>']))) ?? '', /Optional; at most 30 characters$/);
    assert.match((await hoverAt(sampleWith(['<exerciseDate>', '<exercise|Date>']))) ?? '', /Mandatory, with a value or a footnote; a date, as in 2025-03-31$/);
    assert.match((await hoverAt(sampleWith(['<issuerName>', '<issuer|Name>']))) ?? '', /EDGAR’s own; at most 150 characters$/);
    assert.match((await hoverAt(sampleWith(['<rptOwnerState>ME', '<rptOwnerState>|ME']))) ?? '', /^\*\*ME\*\* – Maine/);
  });

  it('sums the document up at its element', async () =>
    assert.equal(
      await hoverAt(sampleWith(['<ownershipDocument>', '<ownership|Document>'])),
      ['**Form 4**: statement of changes in beneficial ownership', 'Issuer: Harbor Ferries Holdings, Inc\\. (HBRF)', 'Reporting owner: Quayle Marina T, officer: Chief Financial Officer', 'Period of report: 2025\\-11\\-14', 'Table I: 2 transactions, 1 holding', 'Table II: 1 transaction', '4 footnotes'].join('\n\n'),
    ));

  it('shows what a hostile document has in it letter by letter', async () =>
    assert.match((await hoverAt(sampleWith(['<ownershipDocument>', '<ownership|Document>'], ['Harbor Ferries Holdings, Inc.', '[a](command:x) &lt;b>']))) ?? '', /Issuer: \\\[a\\\]\\\(command\\:x\\\) &lt;b\\> /));

  it('knows every element that there is', () => assert.deepEqual([...knownNames].filter((name) => name !== 'value' && !meanings.has(name)), []));
});

describe('Inlay hints in an ownership document', () => {
  const hintsOf = async (source: string, settings = {}) => {
    const project = await openProject(source, settings);
    const range = { start: { line: 0, character: 0 }, end: { line: project.text('form4.xml').split('\n').length, character: 0 } };
    const lines = project.text('form4.xml').split('\n');
    return project.service.inlayHints(uriOf('form4.xml'), range).map(({ position, label }) => [lines[position.line]!.slice(0, position.character).trim(), label]);
  };
  it('stand behind codes and say what these mean', async () => {
    const hints = await hintsOf(sampleWith());
    assert.deepEqual(hints.slice(0, 5), [
      ['<documentType>4', 'statement of changes in beneficial…'],
      ['<rptOwnerState>ME', 'Maine'],
      ['<transactionFormType>4', 'to be reported on a Form 4'],
      ['<transactionCode>M', 'exercise or conversion of a derivative…'],
      ['<value>A', 'acquired'],
    ]);
    assert.equal(hints.length, 15);
  });
  it('are left out where they are switched off', async () => assert.deepEqual(await hintsOf(sampleWith(), { inlayHints: { labels: false, signs: true } }), []));
  it('are those of the part that is shown', async () => {
    const project = await openProject(sampleWith());
    const line = project.text('form4.xml').split('\n').findIndex((content) => content.includes('<transactionCode>'));
    const hints = project.service.inlayHints(uriOf('form4.xml'), { start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    assert.equal(hints.length, 1);
    assert.match((hints[0]!.tooltip as { value: string }).value, /^\*\*M\*\* – exercise/);
  });
});

describe('Rename in an ownership document', () => {
  const renamed = async (source: string, newName: string) => {
    const project = await openProject(source);
    const answer = project.service.rename(project.cursor!.uri, project.cursor!.position, newName);
    if (!answer) return undefined;
    if ('refusal' in answer) return answer.refusal;
    const lines = project.text('form4.xml').split('\n');
    for (const change of answer.documentChanges ?? []) {
      if (!('edits' in change)) continue;
      for (const edit of change.edits) {
        if (!('newText' in edit)) continue;
        const { start, end } = edit.range;
        lines[start.line] = lines[start.line]!.slice(0, start.character) + edit.newText + lines[start.line]!.slice(end.character);
      }
    }
    return lines.join('\n');
  };
  const of = (id: string) => sampleWith().replaceAll('"F1"', `"${id}"`).replace('-- form4.xml\n', '');
  it('gives a footnote another id, with all that refers to it, from either end', async () => {
    assert.equal(await renamed(sampleWith(['<footnoteId id="F1"/>', '<footnoteId id="F|1"/>']), 'F9'), of('F9'));
    assert.equal(await renamed(sampleWith(['<footnote id="F1">', '<footnote id="F|1">']), ' F9 '), of('F9'));
  });
  it('refuses an id that is none, or that another footnote has', async () => {
    const source = sampleWith(['<footnoteId id="F1"/>', '<footnoteId id="F|1"/>']);
    assert.equal(await renamed(source, 'F01'), '"F01" is no id of a footnote: these are a capital F and a number from 1 to 99, without a leading zero.');
    for (const taken of [source, source.replace('<footnoteId id="F2"/>', ''), source.replace('<footnote id="F2">', '<footnote id="F8">')]) {
      assert.equal(await renamed(taken, 'F2'), '"F2" is the id of another footnote, or is referred to already.');
    }
  });
  it('says what will be renamed, and nothing where no footnote is meant', async () => {
    const { service, cursor } = await openProject(sampleWith(['<footnote id="F1">', '<footnote id="F|1">']));
    assert.equal((service.prepareRename(cursor!.uri, cursor!.position) as { placeholder: string }).placeholder, 'F1');
    assert.equal(await renamed(sampleWith(['<value>Common', '<value>Com|mon']), 'F9'), undefined);
  });
});

describe('Folding in an ownership document', () => {
  it('folds rows and groups', async () => {
    const project = await openProject(sampleWith());
    const lines = project.text('form4.xml').split('\n');
    const folded = finish(project.service.foldingRanges(uriOf('form4.xml'), { wholeLines: true, limit: 100 }))!.map(({ startLine }) => lines[startLine]!.trim());
    for (const name of ['<issuer>', '<nonDerivativeTransaction>', '<derivativeTable>', '<footnotes>']) assert.ok(folded.includes(name), name);
  });
});

describe('Completion in an ownership document', () => {
  const support = { snippets: false, insertReplace: false };
  const offered = async (source: string, trigger?: string) => {
    const { service, cursor } = await openProject(source);
    return service.completion(cursor!.uri, cursor!.position, { support, trigger }).items;
  };
  const labels = async (source: string, trigger?: string) => (await offered(source, trigger)).map(({ label }) => label);

  it('offers the 18 transaction codes, and neither K nor V', async () => {
    const expected = 'A C D E F G H I J L M O P S U W X Z'.split(' ');
    assert.deepEqual(await labels(sampleWith(['<transactionCode>M', '<transactionCode>|'])), expected);
    assert.deepEqual(await labels(sampleWith(['<transactionCode>M', '<transactionCode>M|'])), expected);
    assert.equal((await offered(sampleWith(['<transactionCode>M', '<transactionCode>|'])))[0]!.detail, codeLists.transaction.get('A'));
  });
  it('offers what the form leaves of a list', async () => {
    const timeliness = ['</transactionCoding>\n', '</transactionCoding>\n<transactionTimeliness><value>|</value></transactionTimeliness>\n'] as const;
    assert.deepEqual(await labels(sampleWith(timeliness)), []);
    assert.deepEqual(await labels(sampleWith(timeliness, ['<transactionFormType>4', '<transactionFormType>5'])), ['E']);
    assert.deepEqual(await labels(sampleAs('5', timeliness)), ['L']);
    assert.deepEqual(await labels(sampleWith(['<transactionFormType>4', '<transactionFormType>|'])), ['4', '5']);
  });
  it('offers yes and no, directions, ownership and states', async () => {
    assert.deepEqual(await labels(sampleWith(['<isDirector>0', '<isDirector>|'])), ['1', '0']);
    assert.deepEqual(await labels(sampleWith(['<value>A</value>', '<value>|</value>'])), ['A', 'D']);
    assert.deepEqual(await labels(sampleWith(['<value>I</value>', '<value>|</value>'])), ['D', 'I']);
    assert.equal((await labels(sampleWith(['<rptOwnerState>ME', '<rptOwnerState>|']))).length, 309);
  });
  it('offers the footnotes that the field does not refer to yet, with their text', async () => {
    const items = await offered(sampleWith(['<value>41.27</value>\n', '<value>41.27</value>\n<footnoteId id="|"/>\n']));
    assert.deepEqual(items.map(({ label }) => label), ['F1', 'F3', 'F4']);
    assert.match(items[1]!.detail!, /^Held by a family trust/);
  });
  it('offers them where the quotes are not closed yet', async () => assert.deepEqual(await labels(sampleWith(['<value>41.27</value>\n', '<value>41.27</value>\n<footnoteId id="|\n'])), ['F1', 'F3', 'F4']));
  it('offers a free id for a footnote', async () => assert.deepEqual(await labels(sampleWith(['</footnotes>', '<footnote id="|"/></footnotes>'])), ['F5']));
  it('offers the elements that are missing, in their order, and none of EDGAR’s own', async () => {
    assert.deepEqual(await labels(sampleWith(['<issuerCik>0009990001</issuerCik>\n', '<|\n'], ['<issuerName>Harbor Ferries Holdings, Inc.</issuerName>\n', '']), '<'), ['issuerCik']);
    assert.deepEqual(await labels(sampleWith(['</nonDerivativeTable>', '<|\n</nonDerivativeTable>']), '<'), ['nonDerivativeTransaction', 'nonDerivativeHolding']);
    assert.deepEqual(await labels(sampleAs('3', ['</nonDerivativeTable>', '<|\n</nonDerivativeTable>']), '<'), ['nonDerivativeHolding']);
  });
  it('writes an element with all that it must have, and places to type at', async () => {
    const { service, cursor } = await openProject(sampleWith(['<transactionCoding>\n        <transactionFormType>4</transactionFormType>\n        <transactionCode>M</transactionCode>\n        <equitySwapInvolved>0</equitySwapInvolved>\n      </transactionCoding>', '<|']));
    const { items } = service.completion(cursor!.uri, cursor!.position, { support: { snippets: true, insertReplace: true }, trigger: '<' });
    assert.equal(
      items.find(({ label }) => label === 'transactionCoding')!.textEdit!.newText,
      '<transactionCoding>\n\t<transactionFormType>$1</transactionFormType>\n\t<transactionCode>$2</transactionCode>\n\t<equitySwapInvolved>${3:0}</equitySwapInvolved>\n</transactionCoding>$0',
    );
  });
  it('writes the tags of a value, with places to type at or without', async () => {
    const source = sampleWith(['      <transactionCoding>', '      <|\n      <transactionCoding>']);
    assert.equal((await offered(source, '<')).find(({ label }) => label === 'deemedExecutionDate')!.textEdit!.newText, '<deemedExecutionDate><value></value></deemedExecutionDate>');
    const { service, cursor } = await openProject(source);
    const { items } = service.completion(cursor!.uri, cursor!.position, { support: { snippets: true, insertReplace: true }, trigger: '<' });
    assert.equal(items.find(({ label }) => label === 'deemedExecutionDate')!.textEdit!.newText, '<deemedExecutionDate>\n\t<value>$1</value>\n</deemedExecutionDate>$0');
  });
  it('offers only what fits between the elements around the place', async () => {
    assert.deepEqual(await labels(sampleWith(['  <issuer>', '  <|\n  <issuer>']), '<'), ['notSubjectToSection16']);
    assert.deepEqual(await labels(sampleWith(['  <nonDerivativeTable>', '  <|\n  <nonDerivativeTable>']), '<'), []);
    assert.deepEqual(await labels(sampleWith(['      <transactionAmounts>', '      |\n      <transactionAmounts>'])), ['transactionTimeliness']);
  });
  it('offers all that is left where the order is broken already', async () =>
    assert.deepEqual(await labels('-- form4.xml\n<ownershipDocument><documentType>4</documentType><ownerSignature/><|<issuer/><reportingOwner/></ownershipDocument>', '<'), [
      'periodOfReport',
      'notSubjectToSection16',
      'reportingOwner',
      'aff10b5One',
      'nonDerivativeTable',
      'derivativeTable',
      'footnotes',
      'remarks',
      'ownerSignature',
    ]));
  it('offers one of a number and a value where neither is there, and none beside the other', async () => {
    const shares = '        <underlyingSecurityShares>\n          <value>2400</value>\n        </underlyingSecurityShares>\n';
    assert.deepEqual(await labels(sampleWith([shares, '        <|\n']), '<'), ['underlyingSecurityShares', 'underlyingSecurityValue']);
    assert.deepEqual(await labels(sampleWith([shares, `${shares}        <|\n`]), '<'), []);
  });
  it('offers the name of the element that it stands in', async () => assert.deepEqual(await labels(sampleWith(['<issuerCik>', '<issuerC|ik>'])), ['issuerCik']));
  it('writes a row that lacks nothing but values', async () => {
    for (const [type, table, row] of [['4', 'nonDerivativeTable', 'nonDerivativeTransaction'], ['4', 'derivativeTable', 'derivativeTransaction'], ['3', 'derivativeTable', 'derivativeHolding']] as const) {
      const { service, cursor } = await openProject(`-- form4.xml\n<ownershipDocument><documentType>${type}</documentType><${table}><|</${table}></ownershipDocument>`);
      const { items } = service.completion(cursor!.uri, cursor!.position, { support: { snippets: true, insertReplace: true }, trigger: '<' });
      const markup = items.find(({ label }) => label === row)!.textEdit!.newText.replace(/\$\{\d+:(\d)\}|\$\d+/g, '$1');
      const found = await findingsOf(`-- form4.xml\n<ownershipDocument><documentType>${type}</documentType><${table}>${markup}</${table}></ownershipDocument>`);
      const ownFindings = found.filter(({ document, range }) => !/^(ownershipDocument|4)$/.test(document.xml.text.slice(range.start, range.end)));
      assert.deepEqual([...new Set(ownFindings.map(({ rule }) => rule.id))], ['empty-value'], row);
    }
  });
  it('closes an element', async () => assert.deepEqual(await labels(sampleWith(['</issuerCik>', '</|'])), ['issuerCik']));
  it('is silent in a text, in a comment and on a blank', async () => {
    assert.deepEqual(await labels(sampleWith(['Common Stock', 'Com|mon Stock'])), []);
    assert.deepEqual(await labels(sampleWith(['<issuer>', '<issuer><!-- <| -->']), '<'), []);
    assert.deepEqual(await labels(sampleWith(['<issuer>', '<issuer> |']), ' '), []);
  });
});
