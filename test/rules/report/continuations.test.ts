import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFix, fixesOf } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, surroundings, taxonomy } from './reported';

/** An Inline XBRL document on the taxonomy of these tests, with these lines in its body. */
const reported = (...body: readonly string[]) => taxonomy() + file('report.xhtml', inline(surroundings, ...body));

const fact = (id: string, continuedAt: string, name = 'FerryName') => `<p><ix:nonNumeric id="${id}" name="hbr:${name}" contextRef="year" continuedAt="${continuedAt}">Aurora</ix:nonNumeric></p>`;
const ending = (id: string) => fact(id, '').replace(' continuedAt=""', '');
const part = (id: string, continuedAt?: string) => `<p><ix:continuation id="${id}"${continuedAt === undefined ? '' : ` continuedAt="${continuedAt}"`}> of Harbor Ferries</ix:continuation></p>`;

describe('missing-continuation finds', () => {
  it('the id of no continuation, at the part that names it', () =>
    checkReported(
      reported(
        fact('t', 't-1'),
        '<ix:continuation id="t-1" continuedAt="more"> of Harbor</ix:continuation>',
        '                                       ^^^^ error missing-continuation: "more" is the id of no ix:continuation of this report, so that the text ends here. Write the id of the next part',
      ),
    ));

  it('the id of none, and the one that was meant', () =>
    checkReported(
      reported(
        '<ix:nonNumeric name="hbr:FerryName" contextRef="year" continuedAt="more">Aurora</ix:nonNumeric>',
        '                                                                   ^^^^ error missing-continuation: so that the text ends here. No text goes on in "rest": did you mean that?',
        part('rest'),
      ),
    ));

  it('a part that goes on in an earlier one', () =>
    checkReported(
      reported(
        fact('t', 't-1'),
        part('t-1', 't-2'),
        '<ix:continuation id="t-2" continuedAt="t-1"> of Harbor Ferries</ix:continuation>',
        '                                       ^^^ error missing-continuation: The text goes on in "t-1", where it has been before',
      ),
    ));

  it('two texts that go on in one place, at the one whose place it is not', () =>
    checkReported(
      reported(
        '<ix:nonNumeric id="t" name="hbr:FerryName" contextRef="year" continuedAt="u-1">Aurora</ix:nonNumeric>',
        '                                                                          ^^^ error missing-continuation: "u-1" is part of another text, and each ix:continuation belongs to one alone. No text goes on in "t-1"',
        fact('u', 'u-1', 'Motto'),
        part('t-1'),
        part('u-1'),
      ),
    ));
});

describe('loose-continuation finds', () => {
  it('a continuation that nothing names, and what should', () =>
    checkReported(
      reported(
        ending('t'),
        '<ix:continuation id="t-1" continuedAt="t-2"> of Harbor</ix:continuation>',
        '                     ^^^ error loose-continuation: No text goes on in this ix:continuation, so that what stands in it is part of no fact. Write continuedAt="t-1" at the part before it, most probably that with the id "t"',
        part('t-2'),
      ),
    ));

  it('one whose id tells nothing', () =>
    checkReported(
      reported(
        '<ix:continuation id="rest"> of Harbor</ix:continuation>',
        '                     ^^^^ error loose-continuation: at the part before it, or remove the tags',
      ),
    ));
});

describe('loose-continuation is silent on', () => {
  it('a continuation of a footnote', () => checkReported(reported('<ix:footnote id="n" xml:lang="en-US" continuedAt="n-1">Note</ix:footnote>', part('n-1')).replaceAll(/<ix:footnote.*footnote>/g, (footnote) => `${footnote}${ending('t')}<ix:relationship fromRefs="t" toRefs="n"/>`)));
});

describe('The fixes of chains', () => {
  it('write the part that nothing names', () => checkFix('missing-continuation', reported(fact('t', 'u-1'), part('t-1')), reported(fact('t', 't-1'), part('t-1')), { title: 'Write "t-1"' }));

  it('of several, write that which is near', async () => {
    const fixes = await fixesOf('missing-continuation', reported(fact('t', 'rset'), part('rest'), part('elsewhere')));
    assert.deepEqual(fixes.map(({ title }) => title), ['Write "rest"']);
  });

  it('close no circle', () => checkFix('missing-continuation', reported(fact('t', 't-1'), part('t-1', 't-1')), reported(fact('t', 't-1'), part('t-1')), { title: 'Remove continuedAt' }));

  it('write continuedAt at the part before, by its number', () => checkFix('loose-continuation', reported(fact('t', 't-1'), part('t-1'), part('t-2')), reported(fact('t', 't-1'), part('t-1', 't-2'), part('t-2')), { title: 'Write continuedAt="t-2" at "t-1"' }));
});
