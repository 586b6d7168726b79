import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFix, checkCodes, checkFix, findingsOf as allFindingsOf, fixesOf } from '../fixture';
import { checkRules, field, footnote, footnoteId, footnotes, form4 } from './form4';

/** Only these count: the examples are pieces of forms. */
const rules = ['missing-footnote', 'unreferenced-footnote', 'duplicate-footnote', 'footnote-id-form', 'repeated-footnote-id', 'xml-syntax'];
const checkFindings = (source: string, ...ignored: readonly string[]) => checkRules(rules.filter((rule) => !ignored.includes(rule)), source);
const findingsOf = async (...parameters: Parameters<typeof allFindingsOf>) => (await allFindingsOf(...parameters)).filter(({ rule }) => rules.includes(rule.id));

describe('missing-footnote', () => {
  it('finds a footnoteId whose footnote does not exist, and says which do', () =>
    checkFindings(
      form4({
        tableI: [field('ownershipNature', footnoteId('F1'), footnoteId('F2'), '<footnoteId id="F4"/>\n                ^^ error missing-footnote: No footnote has the id "F4". The document has F1 and F2. Correct the id')],
        rest: [footnotes(footnote('F1'), footnote('F2'))],
      }),
    ));

  it('says so where there are no footnotes at all', () =>
    checkFindings(
      form4({ tableII: [field('exerciseDate', '<footnoteId id="F1"/>\n                ^^ missing-footnote: The document has no footnotes.')] }),
    ));

  it('names ten footnotes and counts the others', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `F${index + 1}`);
    return checkFindings(
      form4({
        tableI: [field('securityTitle', ...ids.map(footnoteId), '<footnoteId id="F20"/>\n                ^^^ missing-footnote: has F1, F2, F3, F4, F5, F6, F7, F8, F9, F10 and 4 more.')],
        rest: [footnotes(...ids.map((id) => footnote(id)))],
      }),
    );
  });

  it('says once that a footnote is lost, at the first of the fields that refer to it', async () => {
    const source = form4({
      tableI: [field('transactionShares', '<footnoteId id="F3"/>\n                ^^ missing-footnote: 2 more footnoteIds name it.')],
      tableII: [field('exerciseDate', footnoteId('F3')), field('expirationDate', footnoteId('F3'))],
    });
    await checkFindings(source);
    const [finding] = await findingsOf(source);
    assert.deepEqual(finding?.related.map(({ message }) => message), ['The same id "F3"', 'The same id "F3"']);
  });

  for (const written of ['f2', '2', '(2)', 'F02']) {
    it(`takes "${written}" for F2, and can repair it wherever it stands`, async () => {
      const source = (id: string, mark = '') =>
        form4({
          tableI: [field('transactionShares', footnoteId('F1'), footnoteId(id) + mark), field('securityTitle', footnoteId('F2'))],
          tableII: [field('exerciseDate', footnoteId(id))],
          rest: [footnotes(footnote('F1'), footnote('F2'))],
        });
      await checkFindings(source(written, `\n                ${'^'.repeat(written.length)} missing-footnote: Did you mean "F2"?`));
      await checkFix('missing-footnote', source(written), source('F2'), { title: 'Change the id to "F2"' });
    });
  }

  it('creates the footnote among the others, or removes the footnoteId', async () => {
    const source = (references: readonly string[], ...notes: readonly string[]) => form4({ tableI: [field('transactionShares', ...references.map(footnoteId))], rest: [footnotes(...notes)] });
    const [one, twelve, thirty] = [footnote('F1'), '<footnote id="F12"></footnote>', footnote('F30')];
    const before = source(['F1', 'F12', 'F30'], one, thirty);
    await checkFix('missing-footnote', before, source(['F1', 'F12', 'F30'], one, twelve, thirty), { title: 'Create the footnote "F12"' });
    assert.deepEqual((await fixesOf('missing-footnote', before)).map(({ title }) => title), ['Create the footnote "F12"', 'Remove the footnoteId']);
  });

  it('creates the element around the first footnote too', () =>
    checkFix('missing-footnote', form4({ tableI: [field('transactionShares', footnoteId('F1'))] }), form4({ tableI: [field('transactionShares', footnoteId('F1'))], rest: ['<footnotes>\n  <footnote id="F1"></footnote>\n</footnotes>'] })));

  it('neither creates a footnote of an id that none may have, nor removes what the field needs', async () => {
    assert.deepEqual(await fixesOf('missing-footnote', form4({ tableII: [field('exerciseDate', footnoteId('note'))] })), []);
  });

  it('finds a footnoteId that names none', () =>
    checkFindings(
      form4({
        tableI: [
          field(
            'transactionShares',
            footnoteId('F1'),
            '<footnoteId/>\n ^^^^^^^^^^ missing-footnote: This footnoteId names no footnote. The document has F1.',
            '<footnoteId id=""/>\n               ^^ missing-footnote: This footnoteId names no footnote.',
          ),
        ],
        rest: [footnotes(footnote('F1'))],
      }),
    ));

  it('does not count white space around an id, as XML Schema does not', () =>
    checkFindings(form4({ tableI: [field('transactionShares', footnoteId(' F1'))], rest: [footnotes(footnote('F1 '))] })));

  it('has its id as its code, under every profile', () =>
    checkCodes(form4({ tableI: [field('transactionShares', footnoteId('F1'))] }), 'missing-footnote', 'error missing-footnote'));
});

describe('unreferenced-footnote', () => {
  it('finds a footnote that no field refers to', () =>
    checkFindings(
      form4({
        tableI: [field('transactionShares', footnoteId('F1'))],
        rest: [footnotes(footnote('F1'), '<footnote id="F2">More.</footnote>\n              ^^ error unreferenced-footnote: No field refers to the footnote "F2".')],
      }),
    ));

  it('finds a footnote without id, and knows one it could have', () =>
    checkFindings(
      form4({
        tableI: [field('transactionShares', footnoteId('F1'))],
        rest: [footnotes(footnote('F1'), '<footnote>More.</footnote>\n ^^^^^^^^ unreferenced-footnote: no field can refer to it. Give it one, such as "F2".')],
      }),
    ));

  it('leaves a footnote that a mistyped id was meant for to missing-footnote', () =>
    checkFindings(form4({ tableI: [field('transactionShares', '<footnoteId id="f1"/>\n                ^^ missing-footnote: Did you mean "F1"?')], rest: [footnotes(footnote('F1'))] })));

  it('is content with a reference outside the tables', () => checkFindings(form4({ rest: [field('remarks', footnoteId('F1')), footnotes(footnote('F1'))] })));
});

describe('duplicate-footnote', () => {
  it('finds every footnote whose id an earlier one has', async () => {
    const source = form4({
      tableI: [field('transactionShares', footnoteId('F1'))],
      rest: [footnotes(footnote('F1'), '<footnote id="F1">More.</footnote>\n              ^^ error duplicate-footnote: An earlier footnote has the id "F1" already. Give this one an id of its own, such as "F2".')],
    });
    await checkFindings(source);
    const [finding] = await findingsOf(source);
    assert.deepEqual(finding?.related.map(({ message, document, range }) => [message, document.xml.text.slice(range.start, range.end), range.start < finding.range.start]), [['The first footnote "F1"', 'F1', true]]);
  });

  it('proposes the id that fields refer to and no footnote has', () =>
    checkFindings(
      form4({
        tableI: [field('transactionShares', footnoteId('F1'), footnoteId('F7'))],
        rest: [footnotes(footnote('F1'), '<footnote id="F1">More.</footnote>\n              ^^ duplicate-footnote: such as "F7".')],
      }),
      'missing-footnote',
    ));
});

describe('unreferenced-footnote repairs', () => {
  const source = (...notes: readonly string[]) => form4({ tableI: [field('transactionShares', footnoteId('F1'), footnoteId('F3'))], rest: [footnotes(...notes)] });

  it('by removing the footnote', () => checkFix('unreferenced-footnote', source(footnote('F1'), footnote('F2'), footnote('F3')), source(footnote('F1'), footnote('F3')), { title: 'Remove the footnote "F2"' }));

  it('or by removing it and renumbering the others with what refers to them', async () => {
    const [, fix] = await fixesOf('unreferenced-footnote', source(footnote('F1'), footnote('F2'), footnote('F3')));
    assert.equal(fix?.title, 'Remove the footnote "F2" and renumber the others');
    const [text] = applyFix(fix).values();
    assert.match(text!, /<footnoteId id="F1"\/>\n<footnoteId id="F2"\/>/);
    assert.match(text!, /<footnote id="F1">Text of F1.<\/footnote>\n<footnote id="F2">Text of F3.<\/footnote>\n<\/footnotes>/);
  });
});

describe('duplicate-footnote repairs', () => {
  it('by the id that fields refer to and no footnote has', () => {
    const source = (id: string) => form4({ tableI: [field('transactionShares', footnoteId('F1'), footnoteId('F7'))], rest: [footnotes(footnote('F1'), footnote(id, 'More.'))] });
    return checkFix('duplicate-footnote', source('F1'), source('F7'), { title: 'Renumber the footnote to "F7"' });
  });
});

describe('footnote-id-form', () => {
  const source = (id: string, mark = '') => form4({ tableI: [field('transactionShares', footnoteId(id))], rest: [footnotes(`<footnote id="${id}">Text.</footnote>${mark}`)] });
  for (const [id, meant] of [['f3', 'F3'], ['1', 'F1'], ['(5)', 'F5'], ['F01', 'F1'], ['F100', 'F1'], ['F0', 'F1'], ['note', 'F1']] as const) {
    it(`finds "${id}", and makes it ${meant} everywhere`, async () => {
      await checkFindings(source(id, `\n              ${'^'.repeat(id.length)} error footnote-id-form: "${id}" is no id of a footnote`));
      await checkFix('footnote-id-form', source(id), source(meant), { title: `Renumber the footnote to "${meant}"` });
    });
  }
  for (const id of ['F1', 'F9', 'F10', 'F99', ' F1 ']) it(`is silent on "${id}"`, () => checkFindings(source(id)));
});

describe('repeated-footnote-id', () => {
  const source = (...references: readonly string[]) => form4({ tableI: [field('transactionShares', ...references)], tableII: [field('exerciseDate', footnoteId('F1'))], rest: [footnotes(footnote('F1'), footnote('F2'))] });
  it('finds the second reference of one element to one footnote', () =>
    checkFindings(source(footnoteId('F1'), footnoteId('F2'), '<footnoteId id="F1"/>\n                ^^ error repeated-footnote-id: <transactionShares> refers to the footnote "F1" already.')));
  it('removes it', () => checkFix('repeated-footnote-id', source(footnoteId('F1'), footnoteId('F2'), footnoteId('F1')), source(footnoteId('F1'), footnoteId('F2'))));
  it('is silent on several footnotes of one element, and on several elements with one footnote', () => checkFindings(source(footnoteId('F1'), footnoteId('F2'))));
});

describe('footnote-order', () => {
  const source = (...ids: readonly string[]) => form4({ tableI: [field('transactionShares', footnoteId('F1'), footnoteId('F2'), footnoteId('F3'))], rest: [footnotes(...ids.map((id) => footnote(id, 'Text.')))] });
  it('hints at the first footnote that is out of order', () => checkRules(['footnote-order'], source('F1', 'F3', 'F2').replace('<footnote id="F2">Text.</footnote>', '$&\n              ^^ hint footnote-order: "F2" stands behind "F3"')));
  it('renumbers all', () => checkFix('footnote-order', source('F2', 'F1', 'F3'), form4({ tableI: [field('transactionShares', footnoteId('F2'), footnoteId('F1'), footnoteId('F3'))], rest: [footnotes(footnote('F1', 'Text.'), footnote('F2', 'Text.'), footnote('F3', 'Text.'))] })));
  it('is silent on numbers that are left out, and where ids have to be mended first', async () => {
    await checkRules(['footnote-order'], source('F1', 'F3'));
    await checkRules(['footnote-order'], source('F2', 'F2', 'F1'));
  });
});

describe('The rules on ownership documents', () => {
  it('are silent on a document in which everything fits', () =>
    checkFindings(form4({ tableI: [field('transactionShares', footnoteId('F1'))], tableII: [field('exerciseDate', footnoteId('F1'), footnoteId('F2'))], rest: [footnotes(footnote('F1'), footnote('F2'))] })));

  it('are silent on any other XML, and on an ownershipDocument of another namespace', async () => {
    assert.deepEqual(await findingsOf('-- a.xml\n<report><!-- ownershipDocument --><footnoteId id="F1"/></report>'), []);
    assert.deepEqual(await findingsOf('-- a.xml\n<ownershipDocument xmlns="urn:other"><footnoteId id="F1"/></ownershipDocument>'), []);
  });

  it('come beside those on any XML', () =>
    checkFindings(form4({ rest: ['<remarks>Sales & gifts</remarks>\n               ^ error xml-syntax'] })));

  it('can be switched off', async () => {
    const source = form4({ rest: [footnotes(footnote('F1'))] });
    assert.deepEqual((await findingsOf(source)).map(({ rule }) => rule.id), ['unreferenced-footnote']);
    assert.deepEqual(await findingsOf(source, { rules: { 'unreferenced-footnote': 'off' } }), []);
  });

  it('say nothing that depends on what could not be read', async () => {
    const findings = await findingsOf(form4({ rest: [footnotes(footnote('F1')), '</x>'.repeat(200)] }));
    assert.deepEqual(new Set(findings.map(({ rule }) => rule.id)), new Set(['xml-syntax']));
  });
});
