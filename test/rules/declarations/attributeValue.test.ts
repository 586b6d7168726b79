import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix } from '../../fixture';
import { concept, file, labels, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

/** A plan with Cash and Assets, labelled, and this in its linkbase. */
function linked(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), ...lines);
}

describe('attribute-value finds', () => {
  it('an order that is no number', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Assets" xlink:label="Assets"/>',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="first"/>',
        '                                                                                                                                                ^^^^^ error attribute-value: "first" is no value of order on a presentationArc. Write a decimal number.',
        '</link:presentationLink>',
      ),
    ));

  it('a use that is none of the two', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Assets" xlink:label="Assets"/>',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" use="prohibit"/>',
        '                                                                                                                                              ^^^^^^^^ attribute-value: Write "optional" or "prohibited".',
        '</link:presentationLink>',
      ),
    ));

  it('a boolean that is none', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="yes"/>',
        '                                                                                                                                         ^^^ attribute-value: Write "true" or "false" or "1" or "0".',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('an id that begins with a digit', () =>
    checkFindings(
      declared(
        '<xsd:element id="1_Cash" name="Cash" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '                 ^^^^^^ attribute-value: Write a name that begins with a letter',
      ), { ignore: ['missing-standard-label'] },
    ));
});

describe('attribute-value is silent on', () => {
  it('numbers and names of every spelling', () => checkFindings(linked(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { order: ' +01.50 ', rest: 'priority=" -3 " use="optional"' })))));

  it('names of other scripts', () => checkFindings(plan([concept('Kassabehållning')], labels(['Kassabehållning']))));

  it('what the schemas in a documentation say', () => checkFindings(declared('<xsd:annotation><xsd:documentation><xsd:element name="1" nillable="maybe"/></xsd:documentation></xsd:annotation>')));
});

it('attribute-value has one code', () => checkCodes(declared(concept('Cash').replace('nillable="true"', 'nillable="yes"')), 'attribute-value', 'error xmlSchema:valueError'));

it('attribute-value offers the nearest of a few words', () =>
  checkFix('attribute-value', declared(concept('Cash').replace('nillable="true"', 'nillable="TRUE"')), declared(concept('Cash')), { title: 'Write "true"' }));
