import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { plan } from '../../taxonomy';

describe('link-attributes finds', () => {
  it('an extended link without role', () =>
    checkFindings(
      plan(
        [],
        '<link:presentationLink xlink:type="extended"/>',
        ' ^^^^^^^^^^^^^^^^^^^^^ error link-attributes: This presentationLink has no xlink:role.',
      ),
    ));

  it('an empty role', () =>
    checkFindings(
      plan(
        [],
        '<link:labelLink xlink:type="extended" xlink:role=""/>',
        '                                                 ^^ error link-attributes: This labelLink has no xlink:role.',
      ),
    ));

  it('a link that is not marked as one', () =>
    checkFindings(
      plan(
        [],
        '<link:calculationLink xlink:role="http://www.xbrl.org/2003/role/link"/>',
        ' ^^^^^^^^^^^^^^^^^^^^ error link-attributes: Add xlink:type="extended".',
      ),
    ));

  it('a link that is marked as something else', () =>
    checkFindings(
      plan(
        [],
        '<link:calculationLink xlink:type="simple" xlink:role="http://www.xbrl.org/2003/role/link"/>',
        '                                  ^^^^^^ error link-attributes: The xlink:type of this calculationLink is "simple". It must be "extended".',
      ),
    ));

  it('all that a link lacks, once', () =>
    checkFindings(
      plan(
        [],
        '<link:definitionLink/>',
        ' ^^^^^^^^^^^^^^^^^^^ error link-attributes: This definitionLink has no xlink:type and no xlink:role.',
      ),
    ));

  it('a generic link without role', () =>
    checkFindings(
      plan(
        [],
        '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended"/>',
        ' ^^^^^^^^ error link-attributes',
      ),
    ));
});

describe('link-attributes is silent on', () => {
  it('a link with both, in whatever order', () => checkFindings(plan([], '<link:presentationLink xlink:role="http://www.xbrl.org/2003/role/link" xlink:type="extended"/>')));

  it('extended links of another vocabulary', () => checkFindings(plan([], '<other:link xmlns:other="http://other.example/" xlink:type="extended"/>'), { ignore: ['undeclared-link'] }));

  it('a link whose tag is broken, or has a prefix that is not declared: that is said already', () =>
    checkFindings(plan([], '<link:presentationLink xlink:type="extended" xlink:role=></link:presentationLink>', '<link:labelLink other:type="extended"/>'), { ignore: ['xml-syntax'] }));
});

describe('link-attributes has a code', () => {
  it('for a role, of each profile', () =>
    checkCodes(plan([], '<link:presentationLink xlink:type="extended"/>'), 'link-attributes', {
      xbrl: 'error xbrl.3.5.3.3:emptyStdExtLinkRole',
      sec: 'error EFM.6.09.04',
      esef: 'error xbrl.3.5.3.3:emptyStdExtLinkRole',
    }));

  it('for a type', () => checkCodes(plan([], '<link:presentationLink xlink:role="http://www.xbrl.org/2003/role/link"/>'), 'link-attributes', 'error xmlSchema:attributesRequired'));
});
