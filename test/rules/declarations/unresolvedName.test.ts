import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('unresolved-name finds', () => {
  it('a type that nobody declares', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Fares" name="Fares" type="hbr:fareItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" />',
        '                                               ^^^^^^^^^^^^^^^^ error unresolved-name: No type fareItemType is declared in the namespace http://www.harborferries.example/20251231.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a prefix that is not declared', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Fares" name="Fares" type="num:perShareItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" />',
        '                                               ^^^^^^^^^^^^^^^^^^^^ unresolved-name: The prefix of num:perShareItemType is not declared. Declare it with xmlns:num',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a namespace that is not imported', () =>
    checkFindings(
      declared(
        '<xsd:element xmlns:enum="http://xbrl.org/2014/extensible-enumerations" id="hbr_Deck" name="Deck" type="enum:enumerationItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ unresolved-name: This schema does not import the namespace http://xbrl.org/2014/extensible-enumerations of enum:enumerationItemType. Add an xs:import for it.',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('an import that is missing once, however many names need it', async () => {
    const enumeration = '<xsd:element xmlns:enum="http://xbrl.org/2014/extensible-enumerations" name="Deck" type="enum:enumerationItemType"/>';
    const { message, related } = await findingOf(declared(enumeration, enumeration.replace('Deck', 'Cabin'), enumeration.replace('Deck', 'Car')), 'unresolved-name');
    assert.match(message, /Add an xs:import for it\. 2 more names need it\.$/);
    assert.equal(related.length, 2);
  });

  it('a type that a built-in schema does not have', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Fares" name="Fares" type="xbrli:moneyItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" />',
        '                                               ^^^^^^^^^^^^^^^^^^^ unresolved-name: No type moneyItemType is declared',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a substitution group, a base and a ref', () =>
    checkFindings(
      declared(
        '<xsd:element name="Fares" type="xbrli:monetaryItemType" substitutionGroup="xbrli:itme" xbrli:periodType="instant"/>',
        '                                                                           ^^^^^^^^^^ unresolved-name: No element itme',
        '<xsd:complexType name="a"><xsd:simpleContent><xsd:extension base="xsd:text"/></xsd:simpleContent></xsd:complexType>',
        '                                                                  ^^^^^^^^ unresolved-name: XML Schema has no type text.',
        '<xsd:complexType name="b"><xsd:sequence><xsd:element ref="hbr:Deck"/></xsd:sequence></xsd:complexType>',
        '                                                          ^^^^^^^^ unresolved-name: No element Deck',
        '<xsd:complexType name="c"><xsd:attributeGroup ref="hbr:flags"/></xsd:complexType>',
        '                                                   ^^^^^^^^^ unresolved-name: No attribute group flags',
      ), { ignore: ['missing-standard-label'] },
    ));

  it('a name without a prefix in no namespace', () =>
    checkFindings(
      declared(
        '<xsd:element id="hbr_Fares" name="Fares" type="fareItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" />',
        '                                               ^^^^^^^^^^^^ unresolved-name: fareItemType has no prefix, so that it is in no namespace',
      ), { ignore: ['missing-standard-label'] },
    ));
});

describe('unresolved-name is silent on', () => {
  it('names that are declared, here, in an included schema or built in', () => checkFindings(declared('<xsd:include schemaLocation="types.xsd"/>', concept('Fares', { type: 'hbr:fareItemType' }), '<xsd:complexType name="a"><xsd:attributeGroup ref="xbrli:essentialNumericItemAttrs"/></xsd:complexType>') + file('types.xsd', schema('<xsd:complexType name="fareItemType"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>')), { ignore: ['missing-standard-label'] }));

  it('a prefix that is said not to be declared where an attribute has it', () =>
    checkFindings(declared('<xsd:element name="Fares" type="num:fares" num:note="a"/>'), { ignore: ['xml-syntax'] }));

  it('a namespace that an import misspells, which is another finding', () =>
    checkFindings(declared(concept('Cash', { type: 'xbrli:stringItemType' })).replace('namespace="http://www.xbrl.org/2003/instance"', 'namespace="http://www.xbrl.org/2003/instances"'), { ignore: ['import-target', 'missing-standard-label'] }));

  it('a schema that is not available', () => checkFindings(declared('<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', '<xsd:element xmlns:b="http://base.example/" name="Fares" type="b:fares"/>'), { ignore: ['missing-taxonomy'] }));

  it('what an included schema that is missing may declare', () => checkFindings(declared('<xsd:include schemaLocation="types.xsd"/>', concept('Fares', { type: 'hbr:fareItemType' })), { ignore: ['missing-file', 'missing-standard-label'] }));
});

it('unresolved-name has one code', () => checkCodes(declared(concept('Cash', { type: 'hbr:a' })), 'unresolved-name', 'error xmlSchema:valueError'));
