import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appinfo, calculationArc, calculationLink, concept, linkbase, locator, schema } from '../taxonomy';
import { dtsOf } from './read';

/** Whether an arc with an attribute of somebody's own is prohibited by one with another spelling, if the schema declares it so. */
function areEqual(type: string, one: string, other: string, declarations = `<xsd:attribute name="note" type="${type}"/>`): boolean {
  const arc = (value: string, rest = '') => calculationArc('Assets', 'Cash', { rest: `hbr:note="${value}"${rest}` });
  const link = (content: string) => calculationLink(locator('Assets'), locator('Cash'), content);
  const files = { 'plan.xsd': schema(appinfo(linkbase(link(arc(one)), link(arc(other, ' use="prohibited"')))), declarations, concept('Assets'), concept('Cash')) };
  return [...dtsOf(files).networks()].every(({ relationships }) => relationships.length === 0);
}

describe('An attribute of somebody\'s own on an arc (XBRL 2.1, 4.10)', () => {
  for (const [type, one, other] of [
    ['xsd:decimal', '1.23', '001.230'],
    ['xsd:int', '7', '+7'],
    ['xsd:double', '4.56', '456e-2'],
    ['xsd:float', '100', '1E2'],
    ['xsd:boolean', 'true', '1'],
  ] as const) {
    it(`compares as its type says: ${one} is ${other} as ${type}`, () => assert.ok(areEqual(type, one, other)));
  }

  for (const [type, one, other] of [
    ['xsd:decimal', '1.23', '1.24'],
    ['xsd:decimal', '100', '1e2'],
    ['xsd:double', '4.56', '456e-3'],
    ['xsd:boolean', 'true', '0'],
    ['xsd:string', '1.0', '1'],
  ] as const) {
    it(`differs where its type says so: ${one} is not ${other} as ${type}`, () => assert.ok(!areEqual(type, one, other)));
  }

  it('compares as a type of its own that derives from a number', () =>
    assert.ok(areEqual('hbr:score', '1', '1.0', '<xsd:simpleType name="score"><xsd:restriction base="xsd:decimal"/></xsd:simpleType><xsd:attribute name="note" type="hbr:score"/>')));

  it('compares as it is written where nothing declares it', () => assert.ok(!areEqual('xsd:decimal', '1', '1.0', '')));
});
