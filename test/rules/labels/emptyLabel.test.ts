import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { concept, label, labelArc, labelLink, labels, locator, plan } from '../../taxonomy';

/** A plan of one concept with a standard label and these. */
function labelled(...lines: readonly string[]): string {
  return plan([concept('Cash')], labels(['Cash']), labelLink(locator('Cash'), ...lines, labelArc('Cash')));
}

describe('empty-label finds', () => {
  it('a label without text', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/terseLabel" xml:lang="en-US"></link:label>',
        ' ^^^^^^^^^^ warning empty-label: This terse label is empty. Write its text, or remove the label and its arc.',
      ),
    ));

  it('a label of white space alone', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/totalLabel" xml:lang="en-US">&#32; </link:label>',
        ' ^^^^^^^^^^ empty-label: This total label is empty.',
      ),
    ));

  it('an empty documentation, which weighs less', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/documentation" xml:lang="en-US"></link:label>',
        ' ^^^^^^^^^^ information empty-label: This documentation label is empty.',
      ),
    ));
});

describe('empty-label is silent on', () => {
  it('labels with text', () => checkFindings(labelled(label('Cash', '0', { role: 'terseLabel' }), label('Cash', '<![CDATA[Cash]]>', { role: 'verboseLabel' }))));
});

describe('empty-label has a code', () => {
  it('of its own', () => checkCodes(labelled(label('Cash', '', { role: 'terseLabel' })), 'empty-label', 'warning empty-label'));
});
