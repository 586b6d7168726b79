import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DocumentHighlightKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { finish } from '../../server/xml/steps';
import { checkDefinition, hoverAt, openProject, uriOf } from '../fixture';
import { field, footnote, footnoteId, footnotes, form4 } from './form4';

describe('Go to definition in an ownership document', () => {
  it('leads from a footnoteId to the footnote', () =>
    checkDefinition(
      form4({
        tableI: [field('transactionShares', '<footnoteId id="F|2"/>')],
        rest: [footnotes(footnote('F1'), '<footnote id="F2">More.</footnote>\n^^^^^^^^^^^^^^^^^^ here')],
      }),
    ));

  it('leads there from the name of the element too', () =>
    checkDefinition(form4({ tableI: [field('transactionShares', '<footno|teId id="F2"/>')], rest: [footnotes('<footnote id="F2">More.</footnote>\n^^^^^^^^^^^^^^^^^^ here')] })));

  it('leads to each of several footnotes with the id', () =>
    checkDefinition(
      form4({
        tableI: [field('transactionShares', '<footnoteId id="F|2"/>')],
        rest: [footnotes('<footnote id="F2">One.</footnote>\n^^^^^^^^^^^^^^^^^^ here', '<footnote id="F2">Other.</footnote>\n^^^^^^^^^^^^^^^^^^ here')],
      }),
    ));

  it('stays at a footnote', () => checkDefinition(form4({ rest: [footnotes('<footnote id="F|2">More.</footnote>\n^^^^^^^^^^^^^^^^^^ here')] })));

  it('leads nowhere from a lost id, or from a value', async () => {
    await checkDefinition(form4({ tableI: [field('transactionShares', '<footnoteId id="F|2"/>')] }));
    await checkDefinition(form4({ tableI: [field('transactionShares', '<value>4|2</value>')], rest: [footnotes(footnote('F1'))] }));
  });
});

describe('References in an ownership document', () => {
  const fields = field('transactionShares', '<footnoteId id="F1"/>\n                ^^ field', footnoteId('F2'), '<footnoteId id="F1"/>\n                ^^ field');
  const ofFootnote = form4({ tableI: [fields], rest: [footnotes('<footnote id="|F1">Sold.</footnote>\n              ^^ footnote', footnote('F2'))] });
  const ofReference = form4({ tableI: [fields], tableII: [field('exerciseDate', '<footno|teId id="F1"/>\n                ^^ field')], rest: [footnotes('<footnote id="F1">Sold.</footnote>\n              ^^ footnote')] });

  for (const [name, source] of Object.entries({ footnote: ofFootnote, footnoteId: ofReference })) {
    it(`are, of a ${name}, the footnoteIds that name the same footnote, and the footnote if asked for`, async () => {
      const { service, cursor, marks } = await openProject(source);
      const ranges = (...kinds: readonly string[]) => kinds.flatMap((kind) => marks.filter(({ text }) => text === kind).map(({ range }) => range));
      const found = (includeDeclaration: boolean) => service.references(cursor!.uri, cursor!.position, includeDeclaration).map(({ range }) => range);
      assert.deepEqual(found(false), ranges('field'));
      assert.deepEqual(found(true), ranges('footnote', 'field'));
    });

    it(`are highlighted at a ${name}: the footnote as written, the footnoteIds as read`, async () => {
      const { service, cursor, marks } = await openProject(source);
      const kinds: Readonly<Record<string, DocumentHighlightKind>> = { footnote: DocumentHighlightKind.Write, field: DocumentHighlightKind.Read };
      const expected = [...marks].sort((a, b) => b.text.localeCompare(a.text)).map(({ text, range }) => ({ range, kind: kinds[text]! }));
      assert.deepEqual(service.documentHighlight(cursor!.uri, cursor!.position), expected);
    });
  }

  it('are none where no footnote is meant', async () => {
    const { service, cursor } = await openProject(form4({ tableI: [field('transactionShares', '<footnoteId id="|"/>')], rest: [footnotes('<footnote>Sold.</footnote>')] }));
    assert.deepEqual(service.references(cursor!.uri, cursor!.position, true), []);
    assert.deepEqual(service.documentHighlight(cursor!.uri, cursor!.position), []);
  });
});

describe('Selection in an ownership document', () => {
  it('grows from the id to the element, as in any XML', async () => {
    const project = await openProject(form4({ tableI: [field('transactionShares', '<footnoteId id="F|1"/>')] }));
    const lines = TextDocument.create('', 'xml', 0, project.text('form4.xml'));
    const { service, cursor } = project;
    let selection = service.selectionRanges(cursor!.uri, [cursor!.position])[0];
    const steps: string[] = [];
    for (; selection; selection = selection.parent) steps.push(lines.getText(selection.range));
    assert.deepEqual(steps.slice(0, 3), ['F1', 'id="F1"', '<footnoteId id="F1"/>']);
  });
});

describe('Hover in an ownership document', () => {
  it('shows the text of the footnote that a footnoteId names, letter by letter', async () =>
    assert.equal(
      await hoverAt(form4({ tableI: [field('transactionShares', '<footnoteId id="F|1"/>')], rest: [footnotes(footnote('F1', '*Sold* &lt;at&gt;\n   $41'))] })),
      '**Footnote F1**\n\n\\*Sold\\* &lt;at\\> $41',
    ));

  it('shows at a footnote which fields refer to it', async () =>
    assert.equal(
      await hoverAt(
        form4({
          tableI: [field('transactionPricePerShare', footnoteId('F1'), footnoteId('F2'))],
          tableII: [field('exerciseDate', footnoteId('F1'))],
          rest: [field('remarks', footnoteId('F1')), footnotes('<footnote id="F|1">Sold.</footnote>', footnote('F2'))],
        }),
      ),
      '**Footnote F1**\n\nReferred to by 3 fields:\n\n- Table I, row 1 (Common Stock): `transactionPricePerShare`\n- Table II, row 1 (Stock Option): `exerciseDate`\n- `remarks`',
    ));

  it('says at a footnote that no field refers to it', async () =>
    assert.equal(await hoverAt(form4({ rest: [footnotes('<footno|te id="F1">Sold.</footnote>')] })), '**Footnote F1**\n\nNo field refers to it.'));

  it('stays out of the way where nothing is to be said', async () => {
    assert.equal(await hoverAt(form4({ rest: [footnotes('<footnote id="F1">So|ld.</footnote>')] })), undefined);
    assert.equal(await hoverAt(form4({ tableI: [field('transactionShares', '<footnoteId id="F|1"/>')] })), undefined);
  });
});

describe('The outline of an ownership document', () => {
  it('shows issuer, owners, the rows of both tables and the footnotes', async () => {
    const { service } = await openProject(form4({ rest: [footnotes(footnote('F1', 'Sold\n  at the market.'), footnote('F2'))] }));
    const lines = (symbols: readonly DocumentSymbol[], indent = ''): string[] => symbols.flatMap(({ name, detail, children }) => [`${indent}${name} | ${detail ?? ''}`, ...lines(children ?? [], `${indent}  `)]);
    assert.deepEqual(lines(finish(service.outline(uriOf('form4.xml')))), [
      'Harbor Ferries | issuer, HBRF',
      'Quayle Marina T | reporting owner',
      'Table I | nonDerivativeTable',
      '  Common Stock | 2025-11-14 S 2400 D',
      'Table II | derivativeTable',
      '  Stock Option | holding 88800',
      'Footnotes | ',
      '  F1 | Sold at the market.',
      '  F2 | Text of F2.',
    ]);
  });

  it('names issuer and owner by their CIK where EDGAR is to fill in the names', async () => {
    const { service } = await openProject('-- form4.xml\n<ownershipDocument><issuer><issuerCik>9990001</issuerCik></issuer><reportingOwner><reportingOwnerId><rptOwnerCik>9990002</rptOwnerCik></reportingOwnerId></reportingOwner></ownershipDocument>');
    assert.deepEqual(finish(service.outline(uriOf('form4.xml'))).map(({ name }) => name), ['CIK 9990001', 'CIK 9990002']);
  });

  it('has a name for everything, also where none is written yet', async () => {
    const { service } = await openProject('-- form4.xml\n<ownershipDocument><issuer/><nonDerivativeTable><nonDerivativeHolding/></nonDerivativeTable><footnotes><footnote/></footnotes></ownershipDocument>');
    const names = (symbols: readonly DocumentSymbol[]): string[] => symbols.flatMap(({ name, children }) => [name, ...names(children ?? [])]);
    assert.deepEqual(names(finish(service.outline(uriOf('form4.xml')))), ['(no name)', 'Table I', '(no name)', 'Footnotes', '(no name)']);
  });
});
