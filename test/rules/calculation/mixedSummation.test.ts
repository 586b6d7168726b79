import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { arcroleRef2023, calculationArc, calculationLink, concept, labels, locator, plan, summationItem2023 } from '../../taxonomy';

const names = ['Assets', 'Cash', 'Receivables'];

/** A plan with calculation links of these arcs, each in a link of its own. */
function calculations(...links: readonly (readonly string[])[]): string {
  return plan(names.map((name) => concept(name)), arcroleRef2023, labels(names), ...links.map((arcs) => calculationLink(...names.map((name) => locator(name)), ...arcs)));
}

const in2023 = { arcrole: summationItem2023 };

describe('mixed-summation finds', () => {
  it('a role that sums one item with each arcrole', () =>
    checkFindings(
      calculations([
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
        '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning mixed-summation: This role sums up with two arcroles: 1 relationship with http://www.xbrl.org/2003/arcrole/summation-item and 1 with https://xbrl.org/2023/arcrole/summation-item.',
        calculationArc('Assets', 'Receivables', in2023),
      ]),
    ));

  it('the fewer of the two, once', () =>
    checkFindings(
      calculations(
        [calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables')],
        [
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mixed-summation: 2 relationships with',
        ],
      ),
    ));

  it('two trees that differ in a weight', () =>
    checkFindings(
      calculations(
        [
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mixed-summation',
        ],
        [calculationArc('Assets', 'Cash', { ...in2023, weight: '-1' })],
      ),
      { ignore: ['weight-against-balance'] },
    ));
});

describe('mixed-summation is silent on', () => {
  it('a tree that is there in full with both', () =>
    checkFindings(calculations([calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', { order: '2' })], [calculationArc('Assets', 'Receivables', in2023), calculationArc('Assets', 'Cash', { ...in2023, weight: '1.0' })])));

  it('roles that each keep to one', () =>
    checkFindings(
      plan(
        names.map((name) => concept(name)),
        arcroleRef2023,
        labels(names),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')),
        calculationLink(locator('Assets'), locator('Receivables'), calculationArc('Assets', 'Receivables', in2023)).replace('role/link', 'role/other'),
      ),
      { ignore: ['missing-role-ref'] },
    ));

  it('a relationship of the one that is prohibited', () =>
    checkFindings(calculations([calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', in2023)], [calculationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="1"' })])));
});

describe('mixed-summation leaves', () => {
  it('the 2023 arcrole misspelt with www. to the rule on missing arcroleRefs', async () => {
    const found = await findingsOf(calculations([calculationArc('Assets', 'Cash', { arcrole: 'http://www.xbrl.org/2023/arcrole/summation-item' })]));
    assert.ok(found.some(({ rule, severity }) => rule.id === 'missing-arcrole-ref' && severity === 'error'));
  });
});

describe('mixed-summation has a code', () => {
  it('of its own', () => checkCodes(calculations([calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Receivables', in2023)]), 'mixed-summation', 'warning mixed-summation'));
});
