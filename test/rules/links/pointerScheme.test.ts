import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, labels, plan } from '../../taxonomy';

/** A plan with Cash and Assets, labelled, and this in its linkbase. */
function linked(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), ...lines);
}

describe('pointer-scheme finds', () => {
  it('another scheme, which is not called a lost id as well', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#xpointer(id(\'hbr_Cash\'))" xlink:label="Cash"/>',
        '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ error pointer-scheme: no way to point at an element in XBRL. Write its id behind the #',
        '</link:presentationLink>',
      ),
    ));

  it('another scheme behind one that is allowed', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#element(hbr_Cash)xmlns(a=b)" xlink:label="Cash"/>',
        '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ pointer-scheme: no way to point',
        '</link:presentationLink>',
      ), { ignore: ['locator-target'] },
    ));
});

describe('pointer-scheme is silent on', () => {
  it('ids and the element() scheme', () => checkFindings(linked('<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="#element(hbr_Cash)" xlink:label="Cash"/></link:presentationLink>')));
});

it('pointer-scheme has one code', () => checkCodes(linked('<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Fares" xlink:href="#xpointer(/)"/>'), 'pointer-scheme', 'error xbrl.3.5.4:hrefScheme'));
