import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { concept, label, labelArc, labelLink, locator, plan } from '../../taxonomy';

/** A plan of one concept whose standard label is written as said. */
function labelled(...lines: readonly string[]): string {
  return plan([concept('Cash')], labelLink(locator('Cash'), ...lines, labelArc('Cash')));
}

describe('label-space finds', () => {
  it('a label that begins with a blank', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">  Cash</link:label>',
        '                                                                                                                           ^^ warning label-space: This label begins with white space. Remove that space.',
      ),
    ));

  it('one that ends with a blank written as a reference', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Cash&#x20;</link:label>',
        '                                                                                                                               ^^^^^^ label-space: This label ends with white space. Remove that space.',
      ),
    ));

  it('one that does both, once', async () => {
    const [finding, ...others] = await findingsOf(labelled(label('Cash', '\n  Cash\t')));
    assert.equal(others.length, 0);
    assert.equal(finding?.message, 'This label begins and ends with white space. Remove that space.');
  });

  it('one of any role and language', () =>
    checkFindings(
      labelled(
        label('Cash', 'Cash'),
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/documentation" xml:lang="de">Bargeld   </link:label>',
        '                                                                                                                                       ^^^ label-space',
      ),
    ));

  it('and takes the white space away', async () => {
    const [finding] = await findingsOf(labelled(label('Cash', ' Cash &amp; equivalents&#32;\n')));
    const [fix] = finding!.fixes();
    const { text } = finding!.document.xml;
    assert.deepEqual(fix!.edits.map(({ range, newText }) => [text.slice(range.start, range.end), newText]), [[' ', ''], ['&#32;\n', '']]);
    assert.equal(fix!.isPreferred, true);
  });
});

describe('label-space is silent on', () => {
  it('blanks within a label', () => checkFindings(labelled(label('Cash', 'Cash  on hand'))));

  it('a no-break space, which is a character like any other', () => checkFindings(labelled(label('Cash', 'Cash&#160;'))));

  it('a label of nothing but blanks, which is another finding', () => checkFindings(labelled(label('Cash', '   ')), { ignore: ['empty-label'] }));
});

describe('label-space has a code', () => {
  it('for each profile', () => checkCodes(labelled(label('Cash', 'Cash ')), 'label-space', { xbrl: 'warning label-space', sec: 'error EFM.6.10.08', esef: 'warning label-space' }));
});
