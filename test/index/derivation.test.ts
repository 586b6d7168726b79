import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNumeric, kindOf, typeChain, typesOf } from '../../server/index/derivation';
import { concept, schema } from '../taxonomy';
import { conceptOf, dtsOf } from './read';

const types = '<xsd:import namespace="http://www.harborferries.example/types" schemaLocation="types.xsd"/>';
const own = 'http://www.harborferries.example/20251231';
const xbrli = 'http://www.xbrl.org/2003/instance';
const xsd = 'http://www.w3.org/2001/XMLSchema';

/** A complex type with simple content. */
function restriction(name: string, base: string): string {
  return `<xsd:complexType name="${name}"><xsd:simpleContent><xsd:restriction base="${base}"/></xsd:simpleContent></xsd:complexType>`;
}

/** Whether Cash is numeric in a schema with these declarations and, beside it, types.xsd with those. */
function numeric(declarations: readonly string[], inTypes?: readonly string[]): boolean | undefined {
  const dts = dtsOf({
    'plan.xsd': schema(types, ...declarations).replace('<xsd:schema', '<xsd:schema xmlns:t="http://www.harborferries.example/types"'),
    ...(inTypes ? { 'types.xsd': schema(...inTypes).replace(`targetNamespace="${own}"`, 'targetNamespace="http://www.harborferries.example/types"') } : {}),
  });
  return isNumeric(dts, conceptOf(dts, 'Cash'));
}

describe('A concept is numeric', () => {
  it('by a type of XBRL', () => assert.equal(numeric([concept('Cash', { type: 'xbrli:monetaryItemType' })]), true));

  it('by a type that derives from one, over several steps', () => assert.equal(numeric([concept('Cash', { type: 'hbr:small' }), restriction('small', 'hbr:large'), restriction('large', 'xbrli:decimalItemType')]), true));

  it('by a type of another file', () => assert.equal(numeric([concept('Cash', { type: 't:money' })], [restriction('money', 'xbrli:monetaryItemType')]), true));

  it('by an anonymous type', () =>
    assert.equal(
      numeric(['<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="xbrli:item"><xsd:complexType><xsd:simpleContent><xsd:extension base="xbrli:sharesItemType"/></xsd:simpleContent></xsd:complexType></xsd:element>']),
      true,
    ));

  it('by a built-in type that derives from decimal', () => assert.equal(numeric(['<xsd:element id="hbr_Cash" name="Cash" type="xsd:nonNegativeInteger"/>']), true));

  it('as a fraction, which has no decimal in it', () => assert.equal(numeric([concept('Cash', { type: 'xbrli:fractionItemType' })]), true));
});

describe('A concept is not numeric', () => {
  it('by a text or a date', () => {
    assert.equal(numeric([concept('Cash', { type: 'xbrli:stringItemType' })]), false);
    assert.equal(numeric([concept('Cash', { type: 'xbrli:dateItemType' })]), false);
  });

  it('by a type of its own that restricts a text', () => assert.equal(numeric([concept('Cash', { type: 't:note' })], [restriction('note', 'xbrli:stringItemType')]), false));

  it('as a tuple, whose type has elements for content', () =>
    assert.equal(numeric([concept('Cash', { type: 'hbr:till', substitutionGroup: 'xbrli:tuple' }), '<xsd:complexType name="till"><xsd:sequence><xsd:element ref="hbr:Coin"/></xsd:sequence></xsd:complexType>']), false));

  it('by types that derive from each other in a circle', () => assert.equal(numeric([concept('Cash', { type: 'hbr:a' }), restriction('a', 'hbr:b'), restriction('b', 'hbr:a')]), false));
});

describe('Whether a concept is numeric stays open', () => {
  it('where the schema of its type is missing', () => assert.equal(numeric([concept('Cash', { type: 't:money' })]), undefined));

  it('where that of a type further down is', () => assert.equal(numeric([concept('Cash', { type: 'hbr:own' }), restriction('own', 't:money')]), undefined));

  it('where its taxonomy is not available', () => {
    const dts = dtsOf({ 'plan.xsd': schema() });
    assert.equal(isNumeric(dts, dts.conceptAt({ url: 'http://base.example/base.xsd', fragment: 'base_Cash' })!), undefined);
  });

  it('where it has no type', () => assert.equal(numeric(['<xsd:element id="hbr_Cash" name="Cash"/>']), undefined));
});

describe('The types of a declaration', () => {
  it('lead down to a type of XML Schema', () => {
    const dts = dtsOf({ 'plan.xsd': schema(concept('Cash', { type: 'hbr:money' }), restriction('money', 'xbrli:monetaryItemType')) });
    const { types: chain, complete } = typesOf(dts, conceptOf(dts, 'Cash').declaration!);
    assert.deepEqual([chain, complete], [[`{${own}}money`, `{${xbrli}}monetaryItemType`, `{${xbrli}}monetary`, `{${xsd}}decimal`], true]);
  });

  it('end where a circle closes', () => {
    const dts = dtsOf({ 'plan.xsd': schema(restriction('a', 'hbr:b'), restriction('b', 'hbr:c'), restriction('c', 'hbr:b')) });
    assert.deepEqual(typeChain(dts, `{${own}}a`).types, [`{${own}}a`, `{${own}}b`, `{${own}}c`]);
  });

  it('are none where there is no type to start from', () => assert.deepEqual(typeChain(dtsOf({ 'plan.xsd': schema() }), undefined), { types: [], complete: false }));
});

describe('The kind of a concept', () => {
  /** The kind of Cash among these declarations. */
  function kind(...declarations: readonly string[]): string | undefined {
    const dts = dtsOf({ 'plan.xsd': schema(types, ...declarations).replace('<xsd:schema', '<xsd:schema xmlns:t="http://www.harborferries.example/types"') });
    return kindOf(dts, conceptOf(dts, 'Cash').declaration!);
  }

  it('follows from its substitution group', () => {
    assert.equal(kind(concept('Cash')), 'item');
    assert.equal(kind(concept('Cash', { substitutionGroup: 'xbrli:tuple' })), 'tuple');
    assert.equal(kind(concept('Cash', { substitutionGroup: 'xbrldt:hypercubeItem' })), 'hypercube');
    assert.equal(kind(concept('Cash', { substitutionGroup: 'xbrldt:dimensionItem' })), 'dimension');
  });

  it('follows through the heads of substitution groups', () =>
    assert.equal(kind(concept('Cash', { substitutionGroup: 'hbr:Money' }), concept('Money', { substitutionGroup: 'hbr:Axis' }), concept('Axis', { substitutionGroup: 'xbrldt:dimensionItem' })), 'dimension'));

  it('is none without a substitution group, with one that ends nowhere, or in a circle', () => {
    assert.equal(kind('<xsd:element id="hbr_Cash" name="Cash" type="xsd:string"/>'), 'not a concept');
    assert.equal(kind(concept('Cash', { substitutionGroup: 'hbr:Money' }), '<xsd:element name="Money" type="xsd:string"/>'), 'not a concept');
    assert.equal(kind(concept('Cash', { substitutionGroup: 'hbr:Money' }), concept('Money', { substitutionGroup: 'hbr:Cash' })), 'not a concept');
  });

  it('stays open where the head of the group is in a schema that is missing', () => assert.equal(kind(concept('Cash', { substitutionGroup: 't:Money' })), undefined));
});
