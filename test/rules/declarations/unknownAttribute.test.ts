import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, labels, plan, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

/** A plan with Cash and Assets, labelled, and this in its linkbase. */
function linked(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), ...lines);
}

describe('unknown-attribute finds', () => {
  it('a misspelt attribute', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nilable="true"/>',
        '                                                                                                                               ^^^^^^^ error unknown-attribute: An element has no attribute nilable. Did you mean nillable?',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('an attribute of arcs of another kind', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Assets" xlink:label="Assets"/>',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" weight="1"/>',
        '                                                                                                                                         ^^^^^^ unknown-attribute: A presentationArc has no attribute weight. Remove it.',
        '</link:presentationLink>',
      ),
    ));

  it('an attribute of another namespace on an element that has none such', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash" xml:lang="en"/>',
        '                                                                         ^^^^^^^^ unknown-attribute: A loc has no attribute xml:lang.',
        '</link:presentationLink>',
      ),
    ));

  it('what is only for global declarations', () =>
    checkFindings(
      declared(
        '<xsd:complexType name="vessel"><xsd:sequence>',
        '<xsd:element name="deck" type="xsd:string" abstract="true"/>',
        '                                           ^^^^^^^^ unknown-attribute: An element has no attribute abstract.',
        '</xsd:sequence></xsd:complexType>',
      ),
    ));
});

describe('unknown-attribute is silent on', () => {
  it('attributes of other namespaces on declarations and arcs', () => checkFindings(linked('<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" xml:lang="en" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"/>') + file('types.xsd', schema('<xsd:complexType name="a" hbr:note="b"/>'))));

  it('elements of other vocabularies', () => checkFindings(linked('<hbr:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" anything="a"/>'), { ignore: ['undeclared-link'] }));
});

it('unknown-attribute has one code', () => checkCodes(declared('<xsd:complexType name="a" colour="b"/>'), 'unknown-attribute', 'error xmlSchema:attributesExtraneous'));
