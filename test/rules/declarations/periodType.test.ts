import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('period-type finds', () => {
  it('an item without one', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"/>',
        ' ^^^^^^^^^^^ error period-type: Cash has no periodType. Write xbrli:periodType="instant"',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('one that is neither', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="moment"/>',
        '                                                                                                                      ^^^^^^ period-type: "moment" is no period type.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('an abstract dimension without one', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_RouteAxis" name="RouteAxis" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true"/>',
        ' ^^^^^^^^^^^ period-type: RouteAxis has no periodType.',
      ), { ignore: ['missing-standard-label'] },
    ));
});

describe('period-type is silent on', () => {
  it('tuples and elements that are no concepts', () => checkFindings(declared('<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple"/>', '<xsd:element name="place" type="xsd:string"/>'), { ignore: ['missing-standard-label'] }));

  it('an item whose substitution group is not available', () => checkFindings(declared('<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', '<xsd:element xmlns:b="http://base.example/" name="Fares" type="xbrli:monetaryItemType" substitutionGroup="b:Income"/>'), { ignore: ['missing-taxonomy', 'missing-standard-label'] }));
});

it('period-type has one code', () => checkCodes(declared(concept('Cash', { periodType: '' })), 'period-type', 'error xbrl.5.1.1.1:itemPeriodType'));
