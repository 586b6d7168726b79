import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('duplicate-declaration finds', () => {
  it('an element declared twice', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '<xsd:element id="hbr_Cash_2" name="Cash" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '                                   ^^^^ error duplicate-declaration: This schema already declares an element Cash. Remove one of the two, or give it another name.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a simple type with the name of a complex one', () =>
    checkFindings(
      declared(
        '<xsd:complexType name="fares"/>',
        '<xsd:simpleType name="fares"><xsd:restriction base="xsd:string"/></xsd:simpleType>',
        '                      ^^^^^ duplicate-declaration: a type fares',
      ),
    ));
});

describe('duplicate-declaration is silent on', () => {
  it('an element and a type of one name', () => checkFindings(declared(concept('Cash'), '<xsd:complexType name="Cash"/>'), { ignore: ['missing-standard-label'] }));

  it('elements inside types', () => checkFindings(declared('<xsd:complexType name="a"><xsd:sequence><xsd:element name="Fare" type="xsd:string"/></xsd:sequence></xsd:complexType>', '<xsd:complexType name="b"><xsd:sequence><xsd:element name="Fare" type="xsd:string"/></xsd:sequence></xsd:complexType>')));
});

describe('duplicate-declaration has a code', () => {
  it('for an element', () => checkCodes(declared(concept('Cash'), concept('Cash').replace('hbr_Cash', 'hbr_Cash_2')), 'duplicate-declaration', 'error xbrl.5.1.1:conceptName'));

  it('of its own for all else', () => checkCodes(declared('<xsd:complexType name="fares"/>', '<xsd:complexType name="fares"/>'), 'duplicate-declaration', 'error duplicate-declaration'));
});
