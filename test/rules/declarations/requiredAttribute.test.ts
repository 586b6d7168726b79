import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('required-attribute finds', () => {
  it('a declaration without a name', () =>
    checkFindings(
      declared(
        '<xsd:complexType/>',
        ' ^^^^^^^^^^^^^^^ error required-attribute: This complexType has no name. Add it.',
      ),
    ));

  it('an element in a type with neither name nor ref', () =>
    checkFindings(
      declared(
        '<xsd:complexType name="vessel"><xsd:sequence>',
        '<xsd:element minOccurs="0"/>',
        ' ^^^^^^^^^^^ required-attribute: This element has neither name nor ref. Add one of them.',
        '</xsd:sequence></xsd:complexType>',
      ),
    ));

  it('a facet without a value', () =>
    checkFindings(
      declared(
        '<xsd:simpleType name="deck"><xsd:restriction base="xsd:string">',
        '<xsd:enumeration/>',
        ' ^^^^^^^^^^^^^^^ required-attribute: This enumeration has no value.',
        '</xsd:restriction></xsd:simpleType>',
      ),
    ));
});

describe('required-attribute is silent on', () => {
  it('a local type, which has no name', () => checkFindings(declared('<xsd:element name="deck"><xsd:simpleType><xsd:restriction base="xsd:string"/></xsd:simpleType></xsd:element>')));

  it('a start tag that is still being typed', () => checkFindings(declared('<xsd:complexType'), { ignore: ['xml-syntax'] }));
});

it('required-attribute has one code', () => checkCodes(declared('<xsd:complexType/>'), 'required-attribute', 'error xmlSchema:attributesRequired'));
