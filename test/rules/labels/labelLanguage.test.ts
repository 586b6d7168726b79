import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, labelArc, labelLink, locator, plan } from '../../taxonomy';

/** A plan whose one concept, Cash, has this label. */
function labelled(...lines: readonly string[]): string {
  return plan([concept('Cash')], labelLink(locator('Cash'), ...lines, labelArc('Cash')));
}

describe('label-language finds', () => {
  it('a label without xml:lang', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label">Cash</link:label>',
        ' ^^^^^^^^^^ error label-language: Add xml:lang',
      ),
    ));

  it('a label whose xml:lang is empty, which switches off what it would inherit', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" xml:lang="en">',
        locator('Cash'),
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="">Cash</link:label>',
        ' ^^^^^^^^^^ label-language',
        labelArc('Cash'),
        '</link:labelLink>',
      ),
    ));

  it('a footnote without xml:lang', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        '<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:footnote xlink:type="resource" xlink:label="f" xlink:role="http://www.xbrl.org/2003/role/footnote">Unaudited</link:footnote>',
        ' ^^^^^^^^^^^^^ label-language: This footnote does not say which language it is in.',
        '</link:footnoteLink>',
      ),
      { ignore: ['missing-standard-label'] },
    ));
});

describe('label-language is silent on', () => {
  it('a label with a language of its own', () => checkFindings(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="sv">Kassa</link:label>')));

  it('a label that inherits the language of its linkbase', () =>
    checkFindings(
      plan([concept('Cash')], labelLink(locator('Cash'), '<link:label xlink:type="resource" xlink:label="Cash_lbl">Cash</link:label>', labelArc('Cash'))).replace('<link:linkbase', '<link:linkbase xml:lang="en"'),
    ));

  it('references, which have no language', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(locator('Cash'), '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>', labelArc('Cash')),
        '<link:referenceLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Cash'),
        '<link:reference xlink:type="resource" xlink:label="Cash_ref"/>',
        '<link:referenceArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-reference" xlink:from="Cash" xlink:to="Cash_ref"/>',
        '</link:referenceLink>',
      ),
    ));
});

it('label-language has a code of its own for generic labels', () =>
  checkCodes(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>').replace('</link:linkbase>', '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xmlns:label="http://xbrl.org/2008/label" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><label:label xlink:type="resource" xlink:label="name">Cash</label:label></gen:link></link:linkbase>'), 'label-language', 'error label-language'));

it('label-language has one code', () => checkCodes(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl">Cash</link:label>'), 'label-language', 'error xbrl.5.2.2.2.1:labelLang'));
