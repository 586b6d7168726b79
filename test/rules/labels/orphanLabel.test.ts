import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { concept, label, labelArc, labelLink, labels, locator, plan } from '../../taxonomy';

const declarations = [concept('Assets'), concept('Cash')];

describe('orphan-label finds', () => {
  it('a label that no arc leads to', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        labelLink(
          locator('Assets'),
          label('Assets', 'Assets of the plan', { role: 'terseLabel' }),
          labelArc('Assets'),
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/terseLabel" xml:lang="en-US">Cash on hand</link:label>',
          '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint orphan-label: No arc of this extended link leads to the label "Cash_lbl", so nobody sees it.',
        ),
      ),
    ));

  it('a reference that no arc leads to', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        '<link:referenceLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Assets'),
        '<link:reference xlink:type="resource" xlink:label="cited" xlink:role="http://www.xbrl.org/2003/role/reference"/>',
        '<link:referenceArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-reference" xlink:from="Assets" xlink:to="cited"/>',
        '<link:reference xlink:type="resource" xlink:label="forgotten" xlink:role="http://www.xbrl.org/2003/role/reference"/>',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ orphan-label: the reference "forgotten"',
        '</link:referenceLink>',
      ),
    ));
});

describe('orphan-label is silent on', () => {
  const hints = ['orphan-label'];

  it('several labels that one arc leads to', () =>
    checkFindings(plan(declarations, labels(['Cash']), labelLink(locator('Assets'), label('Assets', 'Assets'), label('Assets', 'Total assets', { role: 'totalLabel' }), labelArc('Assets'))), { hints }));

  it('the label that an arc with a mistyped name was meant for', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Cash']),
        labelLink(
          locator('Assets'),
          label('Assets', 'Assets'),
          label('Assets', 'Assets', { role: 'terseLabel' }).replace('Assets_lbl', 'Assets_terse'),
          labelArc('Assets'),
          labelArc('Assets').replace('Assets_lbl', 'Assets_tersy'),
        ),
      ),
      { hints, ignore: ['arc-end'] },
    ));

  it('resources that mean something by themselves', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xmlns:variable="http://xbrl.org/2008/variable" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<variable:parameter xlink:type="resource" xlink:label="threshold" name="threshold" select="1"/>',
        locator('Assets'),
        locator('Cash'),
        '<gen:arc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/element-label" xlink:from="Assets" xlink:to="Cash"/>',
        '</gen:link>',
      ),
      { hints, ignore: ['missing-arcrole-ref', 'generic-resource-target'] },
    ));
});

describe('orphan-label has a code', () => {
  it('of its own, and is a hint', () => checkCodes(plan(declarations, labels(['Assets', 'Cash']), labelLink(locator('Assets'), label('Assets', 'Assets', { role: 'terseLabel' }), labelArc('Assets'), label('Cash', 'Cash', { role: 'terseLabel' }))), 'orphan-label', 'hint orphan-label'));
});
