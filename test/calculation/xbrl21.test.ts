import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { context, dollars, inline } from '../report/instances';
import { summationItem2023 } from '../taxonomy';
import { bindingsIn, instanceOf, inWords, outcomes, reportIn, taxonomyOf } from './sums';

/** Checks what comes of one sum, Assets = Cash + Loans. */
const check = (facts: readonly string[], expected: readonly string[]) => assert.deepEqual(outcomes(['Assets = Cash + Loans'], facts, { mode: 'xbrl-2.1' }), expected);

describe('A sum by XBRL 2.1 (5.2.5.2)', () => {
  it('is consistent where its items add up exactly', () => {
    check(['Assets 100', 'Cash 60', 'Loans 40'], ['Assets 100 = 100']);
    check(['Assets 101', 'Cash 60', 'Loans 40'], ['Assets 101 ≠ 100']);
  });

  it('rounds items to their decimals before they are added, and the sum to those of the total', () => {
    check(['Assets 1567', 'Cash 984.8 precision="3"', 'Loans 582.334973 decimals="1"'], ['Assets 1567 = 1567']);
    check(['Assets 1559 precision="2"', 'Cash 984.8 precision="3"', 'Loans 582.334973 decimals="1"'], ['Assets 1600 = 1600']);
    check(['Assets 1527 precision="2"', 'Cash 984.8 precision="3"', 'Loans 582.334973 decimals="1"'], ['Assets 1500 ≠ 1600']);
  });

  it('rounds halves to the even neighbour', () => {
    check(['Assets 2', 'Cash 2.5'], ['Assets 2 = 2']);
    check(['Assets 4', 'Cash 3.5'], ['Assets 4 = 4']);
    check(['Assets 3', 'Cash 2.5'], ['Assets 3 ≠ 2']);
    check(['Assets 123450 decimals="-2"', 'Cash 123400 decimals="-2"'], ['Assets 123400 = 123400']);
  });

  it('multiplies what has been rounded', () => assert.deepEqual(outcomes(['Assets = 0.5 Cash'], ['Assets 0.5 decimals="1"', 'Cash 1.4'], { mode: 'xbrl-2.1' }), ['Assets 0.5 = 0.5']));

  it('counts no item that was not reported, or is nil', () => check(['Assets 100', 'Cash 60', 'Loans nil'], ['Assets 100 ≠ 60']));

  it('does not bind where the total is nil, or every item', () => {
    check(['Assets nil', 'Cash 60'], []);
    check(['Assets 100', 'Cash nil', 'Loans nil'], []);
  });

  it('does not bind where the total or an item is a duplicate, even an equal one', () => {
    check(['Assets 100', 'Assets 100', 'Cash 60', 'Loans 40'], ['Assets: duplicates']);
    check(['Assets 100', 'Cash 60', 'Cash 60', 'Loans 40'], ['Assets: duplicates']);
  });

  it('is inconsistent where a precision is 0', () => check(['Assets 100', 'Cash 60 precision="0"', 'Loans 40'], ['Assets: inconsistent, no-accuracy']));

  it('takes a zero of any precision for exact', () => check(['Assets 0 precision="3"', 'Cash 0.4 decimals="1"'], ['Assets 0 ≠ 0.4']));

  it('is not made for the arcrole of Calculations 1.1', () => assert.deepEqual(outcomes(['Assets = Cash'], ['Assets 100', 'Cash 60'], { mode: 'xbrl-2.1', arcrole: summationItem2023 }), []));

  it('counts an item as often as the network adds it', () => assert.deepEqual(outcomes(['Assets = Cash + Cash'], ['Assets 120', 'Cash 60'], { mode: 'xbrl-2.1' }), ['Assets 120 = 120']));
});

describe('Tuples in a sum by XBRL 2.1', () => {
  it('hold items of the totals beside and above them', () => check(['Assets 100', 'Cash 10', '<hbr:Ledger>', 'Cash 50', '</hbr:Ledger>', '<hbr:Ledger>', 'Loans 40', '</hbr:Ledger>'], ['Assets 100 = 100']));

  it('keep items apart from totals in others', () => check(['<hbr:Ledger>', 'Assets 60', 'Cash 60', '</hbr:Ledger>', '<hbr:Ledger>', 'Assets 50', 'Cash 40', '</hbr:Ledger>', 'Loans 7'], ['Assets 60 = 60', 'Assets 50 ≠ 40']));
});

describe('The accuracy that a type provides', () => {
  const typed = (attribute: string) =>
    taxonomyOf(['Assets = Cash'])
      .replace('name="Cash" type="xbrli:monetaryItemType"', 'name="Cash" type="hbr:rounded"')
      .replace('<xsd:element', `<xsd:complexType name="rounded"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"><xsd:attribute name="decimals" ${attribute}/></xsd:restriction></xsd:simpleContent></xsd:complexType><xsd:element`);
  const facts = instanceOf(['Assets 1.2 decimals="1"', 'Cash 1.24']).replace(/(<hbr:Cash .*?) decimals="0"/, '$1');
  const results = (attribute: string) => bindingsIn(typed(attribute), reportIn(facts), 'xbrl-2.1').map(inWords);

  it('is that of facts which state none', () => {
    assert.deepEqual(results('default="1"'), ['Assets 1.2 = 1.2']);
    assert.deepEqual(results('fixed="0"'), ['Assets 1.2 ≠ 1']);
  });

  it('is not made up', () => assert.deepEqual(results('use="optional"'), ['Assets: no-accuracy']));
});

it('A sum by XBRL 2.1 has the items that name the tuple of its total, wherever they stand', () => {
  const fact = (name: string, number: string) => `<ix:nonFraction name="hbr:${name}" contextRef="now" unitRef="usd" decimals="0" tupleRef="ledger" order="1">${number}</ix:nonFraction>`;
  const report = reportIn(inline([context('now'), dollars], '<ix:tuple name="hbr:Ledger" tupleID="ledger"/>', fact('Assets', '100'), fact('Cash', '60')));
  assert.deepEqual(bindingsIn(taxonomyOf(['Assets = Cash']), report, 'xbrl-2.1').map(inWords), ['Assets 100 ≠ 60']);
});
