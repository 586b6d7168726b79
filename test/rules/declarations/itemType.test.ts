import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('item-type finds', () => {
  it('a type of XML Schema', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Crossings" name="Crossings" type="xsd:integer" substitutionGroup="xbrli:item" xbrli:periodType="instant" />',
        '                                                       ^^^^^^^^^^^ error item-type: integer is no item type. Write one of XBRL\'s',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a type of one’s own that derives from none', () =>
    checkFindings(
      declared(
        '<xsd:simpleType name="seats"><xsd:restriction base="xsd:integer"/></xsd:simpleType>',
        '<xsd:element id="hbr_Seats" name="Seats" type="hbr:seats" substitutionGroup="xbrli:item" xbrli:periodType="instant" />',
        '                                               ^^^^^^^^^ item-type: seats is no item type.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('no type at all', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        ' ^^^^^^^^^^^ item-type: Cash has no item type.',
      ), { ignore: ['missing-standard-label'] },
    ));
});

describe('item-type is silent on', () => {
  it('types that derive from an item type, named or not', () => checkFindings(declared('<xsd:complexType name="fareItemType"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>', concept('Fares', { type: 'hbr:fareItemType' }), concept('Tolls', { type: '' }).replace('type=""', '').replace('/>', '><xsd:complexType><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType></xsd:element>')), { ignore: ['missing-standard-label'] }));

  it('an item that has the type of the one it stands for', () => checkFindings(declared(concept('Cash'), '<xsd:element id="hbr_Coins" name="Coins" substitutionGroup="hbr:Cash" xbrli:periodType="instant"/>'), { ignore: ['missing-standard-label'] }));

  it('a type that XML Schema does not have, which is a finding of its own', () => checkFindings(declared(concept('Fares', { type: 'xsd:monetaryItemType' })), { ignore: ['unresolved-name', 'missing-standard-label'] }));

  it('a type that is not available', () => checkFindings(declared('<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', concept('Fares', { type: 'b:fare' }).replace(' id=', ' xmlns:b="http://base.example/" id=')), { ignore: ['missing-taxonomy', 'missing-standard-label'] }));
});

it('item-type has one code', () => checkCodes(declared(concept('Cash', { type: 'xsd:string' })), 'item-type', 'error xbrl.5.1.1.3:itemType'));
