import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('pattern-facet finds', () => {
  it('an escape that there is not', () =>
    checkFindings(
      declared(
        '<xsd:simpleType name="address"><xsd:restriction base="xsd:string">',
        '<xsd:pattern value=".+\\@.+"/>',
        '                      ^^ error pattern-facet: XML Schema knows no escape \\@ in a pattern. Write @ without the backslash',
        '</xsd:restriction></xsd:simpleType>',
      ),
    ));

  it('a backslash at the end', () =>
    checkFindings(
      declared(
        '<xsd:simpleType name="address"><xsd:restriction base="xsd:string">',
        '<xsd:pattern value="[a-z]+\\"/>',
        '                          ^ pattern-facet: Write \\\\ for a backslash.',
        '</xsd:restriction></xsd:simpleType>',
      ),
    ));
});

describe('pattern-facet is silent on', () => {
  it('every escape that there is', () => checkFindings(declared('<xsd:simpleType name="address"><xsd:restriction base="xsd:string"><xsd:pattern value="\\d\\.\\-\\[\\]\\\\@\\p{Lu}\\P{IsGreek}\\i\\c*\\S"/></xsd:restriction></xsd:simpleType>')));
});

it('pattern-facet has one code', () =>
  checkCodes(declared('<xsd:simpleType name="a"><xsd:restriction base="xsd:string"><xsd:pattern value="\\e"/></xsd:restriction></xsd:simpleType>'), 'pattern-facet', 'error xmlSchema:patternEscapeDisallowed'));
