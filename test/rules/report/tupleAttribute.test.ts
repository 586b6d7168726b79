import { describe, it } from 'node:test';
import { concept } from '../../taxonomy';
import { checkReported, report, taxonomy, text } from './reported';

const vessels = taxonomy([
  '<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple"><xsd:complexType><xsd:complexContent><xsd:restriction base="xsd:anyType"><xsd:sequence><xsd:element ref="hbr:FerryName"/></xsd:sequence><xsd:anyAttribute/></xsd:restriction></xsd:complexContent></xsd:complexType></xsd:element>',
  concept('FerryName', { type: 'xbrli:stringItemType', periodType: 'duration' }),
]);

describe('tuple-attribute finds', () => {
  it('an attribute of XBRL, and one of items', () =>
    checkReported(
      vessels +
        report(
          '<hbr:Vessel xbrli:balance="debit" contextRef="year">',
          '                           ^^^^^ error tuple-attribute: A tuple has no balance',
          '                                              ^^^^ tuple-attribute: A tuple has no contextRef',
          text('FerryName', 'Aurora'),
          '</hbr:Vessel>',
        ),
    ));
});

it('tuple-attribute is silent on an id, and on attributes of others', () => checkReported(vessels + report(`<hbr:Vessel id="v1" xmlns:own="http://own.example" own:mark="x">${text('FerryName', 'Aurora')}</hbr:Vessel>`)));
