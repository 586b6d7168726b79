import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('item-balance finds', () => {
  it('a balance of an item that is not monetary', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Route" name="Route" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" xbrli:balance="debit"/>',
        '                                                                                                                                              ^^^^^ error item-balance: Route has a balance, but is not monetary',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a balance that is neither debit nor credit', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" xbrli:balance="debet"/>',
        '                                                                                                                                              ^^^^^ item-balance: "debet" is no balance. Write "debit" or "credit"',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a balance where the type derives from another one', () =>
    checkFindings(
      declared(
        '<xsd:complexType name="seatItemType"><xsd:simpleContent><xsd:restriction base="xbrli:integerItemType"/></xsd:simpleContent></xsd:complexType>',
        '<xsd:element id="hbr_Seats" name="Seats" type="hbr:seatItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" xbrli:balance="credit"/>',
        '                                                                                                                                          ^^^^^^ item-balance: Seats has a balance',
      ), { ignore: ['missing-standard-label'] },
    ));
});

describe('item-balance is silent on', () => {
  it('a balance where the type derives from monetaryItemType', () => checkFindings(declared('<xsd:complexType name="fareItemType"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>', concept('Fares', { type: 'hbr:fareItemType' }).replace(' nillable', ' xbrli:balance="credit" nillable')), { ignore: ['missing-standard-label'] }));

  it('a type that is not available', () => checkFindings(declared('<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', concept('Fares', { type: 'b:fareItemType' }).replace(' id=', ' xmlns:b="http://base.example/" xbrli:balance="credit" id=')), { ignore: ['missing-taxonomy', 'missing-standard-label'] }));

  it('tuples, which have a rule of their own', () => checkFindings(declared('<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple" xbrli:balance="debit"/>'), { ignore: ['tuple-declaration', 'missing-standard-label'] }));
});

it('item-balance has one code', () => checkCodes(declared(concept('Cash', { balance: 'plus' })), 'item-balance', 'error xbrl.5.1.1.2:itemBalance'));
