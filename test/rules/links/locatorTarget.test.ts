import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationLink, schema } from '../../taxonomy';

const roleType = '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>';

/** A plan with a roleType, Cash and its label, and this in its linkbase. */
function withRoleType(...content: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(roleType, linkbase(labels(['Cash']), ...content)), concept('Cash')));
}

describe('locator-target finds', () => {
  it('a locator to a roleType', () =>
    checkFindings(
      withRoleType(
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="#Balance" xlink:label="Balance"/>',
          '                                           ^^^^^^^^ error locator-target: A locator in a presentationLink must lead to a concept; this one leads to <link:roleType>.',
        ),
      ),
    ));

  it('a locator to a schema as a whole', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) +
        file(
          'plan_pre.xml',
          linkbase(
            presentationLink(
              '<link:loc xlink:type="locator" xlink:href="plan.xsd" xlink:label="plan"/>',
              '                                           ^^^^^^^^ error locator-target: leads to the document plan.xsd as a whole',
            ),
          ),
        ),
    ));

  it('a locator to an element that is no concept', () =>
    checkFindings(
      plan(
        ['<xsd:element id="hbr_FerryDomain" name="FerryDomain" type="xsd:string"/>'],
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="#hbr_FerryDomain" xlink:label="FerryDomain"/>',
          '                                           ^^^^^^^^^^^^^^^^ error locator-target: the element FerryDomain, which is in no substitution group of item or tuple',
        ),
      ),
    ));

  it('a locator to a label from outside a labelLink', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(locator('Cash'), '<link:label xlink:type="resource" xlink:label="Cash_lbl" id="label_Cash" xml:lang="en">Cash</link:label>', labelArc('Cash')),
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="#label_Cash" xlink:label="Cash"/>',
          '                                           ^^^^^^^^^^^ locator-target: leads to <link:label>',
        ),
      ),
    ));
});

describe('locator-target is silent on', () => {
  const tree = (...names: readonly string[]) => presentationLink(...names.map((name) => locator(name)));

  it('items, tuples, hypercubes, dimensions, and what stands in for them', () =>
    checkFindings(
      plan(
        [
          concept('Cash'),
          concept('Ferries', { substitutionGroup: 'xbrli:tuple', balance: '', type: 'hbr:ferries' }),
          concept('FerriesTable', { substitutionGroup: 'xbrldt:hypercubeItem', type: 'xbrli:stringItemType', abstract: true }),
          concept('FerriesAxis', { substitutionGroup: 'xbrldt:dimensionItem', type: 'xbrli:stringItemType', abstract: true }),
          concept('CashInTill', { substitutionGroup: 'hbr:Cash' }),
        ],
        tree('Cash', 'Ferries', 'FerriesTable', 'FerriesAxis', 'CashInTill'),
      ),
      { ignore: ['missing-standard-label', 'tuple-declaration', 'unresolved-name'] },
    ));

  it('an element whose substitution group is declared in a taxonomy that is not available', () =>
    checkFindings(
      plan(
        ['<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', '<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="base:money" xmlns:base="http://base.example/"/>'],
        labels(['Cash']),
        tree('Cash'),
      ),
      { ignore: ['missing-taxonomy'] },
    ));

  it('a concept of a taxonomy that is not available', () =>
    checkFindings(plan([], presentationLink('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>')), { ignore: ['missing-taxonomy'] }));

  it('a locator to a label that a labelLink prohibits', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(locator('Cash'), '<link:label xlink:type="resource" xlink:label="Cash_lbl" id="label_Cash" xml:lang="en">Coins</link:label>', labelArc('Cash')),
        labelLink(
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#label_Cash" xlink:label="old"/>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="old" use="prohibited" priority="1"/>',
          label('Cash', 'Cash'),
          labelArc('Cash'),
        ),
      ),
    ));

  it('generic links, whose locators may lead to anything', () =>
    checkFindings(
      withRoleType(
        '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#Balance" xlink:label="Balance"/>',
        '</gen:link>',
      ),
    ));

  it('footnotes of an instance, whose locators lead to facts', () =>
    checkFindings(
      file('plan.xsd', schema(concept('Cash'), appinfo(linkbase(labels(['Cash']))))) +
        file(
          'plan.xbrl',
          [
            '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:hbr="http://www.harborferries.example/20251231">',
            '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
            '<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context>',
            '<xbrli:unit id="u"><xbrli:measure xmlns:iso4217="http://www.xbrl.org/2003/iso4217">iso4217:USD</xbrli:measure></xbrli:unit>',
            '<hbr:Cash id="fact" contextRef="c" unitRef="u" decimals="0">5</hbr:Cash>',
            '<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
            '<link:loc xlink:type="locator" xlink:href="#fact" xlink:label="fact"/>',
            '</link:footnoteLink>',
            '</xbrli:xbrl>',
          ].join('\n'),
        ),
    ));

  it('a locator that has no href, or an empty one, which is another finding', () =>
    checkFindings(withRoleType(presentationLink('<link:loc xlink:type="locator" xlink:label="a"/>', '<link:loc xlink:type="locator" xlink:href="" xlink:label="b"/>')), { ignore: ['locator-attributes'] }));
});

describe('locator-target has a code for each kind of link', () => {
  const kinds = {
    labelLink: 'error xbrl.5.2.2.1:labelLinkLocTarget',
    referenceLink: 'error xbrl.5.2.3.1:referenceLinkLocTarget',
    presentationLink: 'error xbrl.5.2.4.1:presentationLinkLocTarget',
    calculationLink: 'error xbrl.5.2.5.1:calculationLinkLocTarget',
    definitionLink: 'error xbrl.5.2.6.1:definitionLinkLocTarget',
  };
  for (const [name, code] of Object.entries(kinds)) {
    it(name, () =>
      checkCodes(
        withRoleType(
          `<link:${name} xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">`,
          '<link:loc xlink:type="locator" xlink:href="#Balance" xlink:label="Balance"/>',
          `</link:${name}>`,
        ),
        'locator-target',
        code,
      ));
  }
});
