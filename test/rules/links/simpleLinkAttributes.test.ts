import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, file, linkbase, linkbaseRef, plan, schema } from '../../taxonomy';

/** A schema with this linkbaseRef, beside an empty linkbase. */
function withReference(...reference: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(...reference))) + file('plan_pre.xml', linkbase());
}

describe('simple-link-attributes finds', () => {
  it('a linkbaseRef without arcrole', () =>
    checkFindings(
      withReference(
        '<link:linkbaseRef xlink:type="simple" xlink:href="plan_pre.xml"/>',
        ' ^^^^^^^^^^^^^^^^ error simple-link-attributes: Add xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase".',
      ),
    ));

  it('a linkbaseRef with another arcrole', () =>
    checkFindings(
      withReference(
        '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/schema" xlink:href="plan_pre.xml"/>',
        '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error simple-link-attributes: It must be "http://www.w3.org/1999/xlink/properties/linkbase".',
      ),
    ));

  it('a linkbaseRef that leads nowhere', () =>
    checkFindings(
      withReference(
        '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>',
        ' ^^^^^^^^^^^^^^^^ error simple-link-attributes: This linkbaseRef has no xlink:href.',
      ),
    ));

  it('an empty role', () =>
    checkFindings(
      withReference(
        '<link:linkbaseRef xlink:type="simple" xlink:role="" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>',
        '                                                 ^^ error simple-link-attributes: The xlink:role of this linkbaseRef is empty.',
      ),
    ));

  it('a roleRef that is not marked as a simple link', () =>
    checkFindings(
      plan(
        [],
        '<link:roleRef roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>',
        ' ^^^^^^^^^^^^ error simple-link-attributes: Add xlink:type="simple".',
      ),
    ));

  it('a roleRef for no role', () =>
    checkFindings(
      plan(
        [],
        '<link:roleRef xlink:type="simple" roleURI="" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>',
        '                                          ^^ error simple-link-attributes: This roleRef has no roleURI.',
      ),
    ));

  it('an arcroleRef for no arcrole that leads nowhere, once', () =>
    checkFindings(
      plan(
        [],
        '<link:arcroleRef xlink:type="simple"/>',
        ' ^^^^^^^^^^^^^^^ error simple-link-attributes: This arcroleRef has no xlink:href and no arcroleURI.',
      ),
    ));

  it('a schemaRef of an instance that leads nowhere', () =>
    checkFindings(
      file(
        'plan.xbrl',
        [
          '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
          '<link:schemaRef xlink:type="simple"/>',
          ' ^^^^^^^^^^^^^^ error simple-link-attributes: This schemaRef has no xlink:href.',
          '</xbrli:xbrl>',
        ].join('\n'),
      ),
    ));
});

describe('simple-link-attributes is silent on', () => {
  it('a linkbaseRef that has them all, with or without role', () =>
    checkFindings(withReference(linkbaseRef('plan_pre.xml'), linkbaseRef('plan_pre.xml').replace('xlink:type', 'xlink:role="http://www.xbrl.org/2003/role/presentationLinkbaseRef" xlink:type'))));

  it('a schemaRef without arcrole', () =>
    checkFindings(
      file('plan.xsd', schema()) +
        file('plan.xbrl', '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/></xbrli:xbrl>'),
    ));
});

describe('simple-link-attributes has a code', () => {
  const codes = {
    'xlink:href="plan_pre.xml" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"': 'xbrl.3.5.1.1:simpleLinkType',
    'xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"': 'xbrl.3.5.1.2:simpleLinkHref',
    'xlink:type="simple" xlink:href="plan_pre.xml"': 'xbrl.4.3.3:linkbaseRefArcrole',
    'xlink:type="simple" xlink:href="plan_pre.xml" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:role=""': 'xbrl.3.5.1.3:emptySimpleLinkRole',
  };
  for (const [attributes, code] of Object.entries(codes)) {
    it(`for a linkbaseRef with ${attributes}`, () => checkCodes(withReference(`<link:linkbaseRef ${attributes}/>`), 'simple-link-attributes', `error ${code}`));
  }

  it('for a roleRef without role', () => checkCodes(plan([], '<link:roleRef xlink:type="simple" xlink:href="#a"/>'), 'simple-link-attributes', 'error xbrl.3.5.2.4.5:roleRefMissing'));

  it('for an arcroleRef without arcrole', () => checkCodes(plan([], '<link:arcroleRef xlink:type="simple" xlink:href="#a"/>'), 'simple-link-attributes', 'error xbrl.3.5.2.5.5:arcroleRefMissing'));
});
