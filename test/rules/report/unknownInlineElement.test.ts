import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, findingsOf, fixesOf } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkReported, number, reported, surroundings, taxonomy } from './reported';

const page = (...body: readonly string[]) => taxonomy() + file('report.xhtml', inline(surroundings, ...body));
const cash = (element: string) => `<ix:${element} name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0">1000</ix:${element}>`;

describe('unknown-inline-element finds', () => {
  it('a misspelt name, once in a document', () =>
    checkReported(
      page(
        cash('nonFracton'),
        ' ^^^^^^^^^^^^^ error unknown-inline-element: Inline XBRL has no element nonFracton, so that what it and 1 more report is lost. Did you mean nonFraction?',
        cash('nonFracton'),
      ),
    ));

  it('other capitals', () =>
    checkReported(
      page(
        cash('nonfraction'),
        ' ^^^^^^^^^^^^^^ error unknown-inline-element: so that what it reports is lost. Did you mean nonFraction?',
        cash('NONFRACTION'),
        ' ^^^^^^^^^^^^^^ error unknown-inline-element: Did you mean nonFraction?',
      ),
    ));

  it('what holds no facts', () =>
    checkReported(
      page(
        '<ix:heder><ix:ressources/></ix:heder>',
        ' ^^^^^^^^ error unknown-inline-element: Did you mean header?',
        '           ^^^^^^^^^^^^^ error unknown-inline-element: Did you mean resources?',
      ),
    ));

  it('a name that is like none', () => checkReported(page('<ix:amount>1</ix:amount>', ' ^^^^^^^^^ error unknown-inline-element: Write one that it has')));

  it('a misspelt name of Inline XBRL 1.0', () =>
    checkFindings(page('<ix:nonNumerc xmlns:ix="http://www.xbrl.org/2008/inlineXBRL" name="hbr:Motto" contextRef="year">Afloat</ix:nonNumerc>', ' ^^^^^^^^^^^^ unknown-inline-element: Did you mean nonNumeric?'), { ignore: ['missing-standard-label'] }));
});

describe('unknown-inline-element is silent on', () => {
  it('the elements of Inline XBRL', () => checkReported(page(cash('nonFraction'), '<p><ix:exclude>Page 1</ix:exclude></p>')));

  it('instances', () => checkReported(reported(number('Cash', '1'))));

  it('elements of other vocabularies', () => checkReported(page('<p xmlns:my="http://www.harborferries.example/my"><my:nonFracton/></p>')));
});

describe('A misspelt start tag whose end tag has a name of Inline XBRL', () => {
  const half = page(cash('nonfraction').replace('</ix:nonfraction>', '</ix:nonFraction>'));

  it('is one finding, at the start tag', async () => {
    const found = (await findingsOf(half)).filter(({ rule }) => rule.id !== 'missing-standard-label');
    assert.deepEqual(found.map(({ rule, message }) => `${rule.id}: ${message}`), ['xml-syntax: Inline XBRL has no element <ix:nonfraction>, and the end tag here is </ix:nonFraction>. Write <ix:nonFraction>.']);
  });

  it('is mended there', async () => {
    const fixes = await fixesOf('xml-syntax', half);
    assert.deepEqual(fixes.map(({ title, edits }) => [title, edits.map(({ newText }) => newText)]), [['Write <ix:nonFraction>', ['ix:nonFraction']]]);
  });
});

it('The fix of unknown-inline-element writes the name in both tags of all such elements', () => checkFix('unknown-inline-element', page(cash('nonFracton'), cash('nonFracton')), page(cash('nonFraction'), cash('nonFraction')), { title: 'Write nonFraction in all 2 places' }));
