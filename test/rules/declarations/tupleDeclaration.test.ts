import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

/** A schema with an item Hull and a tuple of this type. */
function tuple(...type: readonly string[]): string {
  return declared(concept('Hull'), '<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple">', ...type, '</xsd:element>');
}

describe('tuple-declaration finds', () => {
  it('a period type', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple" xbrli:periodType="instant"/>',
        '                                                                                             ^^^^^^^ error tuple-declaration: The tuple Vessel may not have a periodType. Remove it.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('text between its concepts', () =>
    checkFindings(
      tuple(
        '<xsd:complexType mixed="true"/>',
        '                        ^^^^ tuple-declaration: A tuple may not have text between the concepts in it. Remove mixed.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a concept declared inside it', () =>
    checkFindings(
      tuple(
        '<xsd:complexType><xsd:sequence>',
        '<xsd:element name="Deck" type="xbrli:stringItemType"/>',
        '                   ^^^^ tuple-declaration: must be declared at the top of a schema',
        '</xsd:sequence></xsd:complexType>',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('an element that is no concept', () =>
    checkFindings(
      declared(
        '<xsd:element name="place" type="xsd:string"/>',
        '<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple">',
        '<xsd:complexType><xsd:sequence>',
        '<xsd:element ref="hbr:place"/>',
        '                  ^^^^^^^^^ tuple-declaration: place is neither an item nor a tuple',
        '</xsd:sequence></xsd:complexType>',
        '</xsd:element>',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('an attribute of XBRL’s in a type that others use as well', () =>
    checkFindings(
      declared(
        '<xsd:complexType name="vessel">',
        '<xsd:attribute ref="xbrli:periodType"/>',
        '                    ^^^^^^^^^^^^^^^^ tuple-declaration: A tuple may not have the attribute xbrli:periodType',
        '</xsd:complexType>',
        '<xsd:element id="hbr_A" name="A" type="hbr:vessel" substitutionGroup="xbrli:tuple"/>',
        '<xsd:element id="hbr_B" name="B" type="hbr:vessel" substitutionGroup="xbrli:tuple"/>',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('the type of an item', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Vessel" name="Vessel" type="xbrli:stringItemType" substitutionGroup="xbrli:tuple"/>',
        '                                                 ^^^^^^^^^^^^^^^^^^^^ tuple-declaration: The type of the tuple Vessel has a value.',
      ), { ignore: ['missing-standard-label'] },
    ));
});

describe('tuple-declaration is silent on', () => {
  it('references to items, tuples and the heads of either, groups and attributes of its own', () => checkFindings(tuple('<xsd:complexType><xsd:sequence><xsd:element ref="hbr:Hull"/><xsd:element ref="xbrli:item"/><xsd:element ref="hbr:Vessel"/><xsd:any/></xsd:sequence><xsd:attribute name="flag" type="xsd:string"/></xsd:complexType>'), { ignore: ['missing-standard-label'] }));
});

describe('tuple-declaration has a code', () => {
  const vessel = (attribute: string) => declared(`<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple" ${attribute}/>`);

  it('for a period type', () => checkCodes(vessel('xbrli:periodType="instant"'), 'tuple-declaration', 'error xbrl.4.9:tuplePeriodType'));

  it('for a balance', () => checkCodes(vessel('xbrli:balance="debit"'), 'tuple-declaration', 'error xbrl.4.9:tupleBalance'));

  it('for a value', () => checkCodes(tuple('<xsd:complexType><xsd:simpleContent/></xsd:complexType>'), 'tuple-declaration', 'error xbrl.4.9:tupleSimpleContent'));

  it('for text', () => checkCodes(tuple('<xsd:complexType mixed="1"/>'), 'tuple-declaration', 'error xbrl.4.9:tupleMixedContent'));

  it('for an attribute', () => checkCodes(tuple('<xsd:complexType><xsd:attribute ref="xbrli:balance"/></xsd:complexType>'), 'tuple-declaration', 'error xbrl.4.9:tupleAttribute'));

  it('for what is no concept', () => checkCodes(tuple('<xsd:complexType><xsd:sequence><xsd:element name="a"/></xsd:sequence></xsd:complexType>'), 'tuple-declaration', 'error xbrl.4.9:tupleElementItemOrTuple'));
});
