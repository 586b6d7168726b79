import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, fixesOf } from '../../fixture';
import { context, explicitMember, inline, instance, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';
import { dimensional } from '../dimensions/dimensional';
import { checkReported, declarations, elsewhere, surroundings, taxonomy } from './reported';

/** An Inline XBRL document on the taxonomy of these tests, with these lines in its body. */
const reported = (...body: readonly string[]) => taxonomy() + file('report.xhtml', inline(surroundings, ...body));

const cash = (value: string, rest = ' format="ixt:num-dot-decimal"') => `<p><ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0"${rest}>${value}</ix:nonFraction></p>`;

describe('unknown-format finds', () => {
  it('a format that no registry has, once for all facts', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" format="ixt:numbers">1,000</ix:nonFraction>',
        '                                                                                    ^^^^^^^^^^^ error unknown-format: No transformation registry has the format ixt:numbers',
        '<p><ix:nonFraction name="hbr:Money" contextRef="now" unitRef="usd" decimals="0" format="ixt:numbers">2,000</ix:nonFraction></p>',
      ),
    ));
});

describe('transformed-value finds', () => {
  it('a text that the format cannot read', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" format="ixt:num-dot-decimal">1.000,5</ix:nonFraction>',
        '                                                                                                         ^^^^^^^ error transformed-value: "1.000,5" is nothing that ixt:num-dot-decimal can read',
      ),
    ));

  it('a number whose scale is none', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" scale="millions">5</ix:nonFraction>',
        '                                                                                   ^^^^^^^^ error transformed-value: "millions" is no scale. Write the power of ten',
      ),
    ));
});

describe('undeclared-prefix finds', () => {
  it('a concept whose prefix is not declared', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hfb:Cash" contextRef="now" unitRef="usd" decimals="0" format="ixt:num-dot-decimal">1,000</ix:nonFraction>',
        '                      ^^^^^^^^ error undeclared-prefix: The prefix "hfb" is not declared here, so that the name with it means nothing.',
      ),
    ));

  it('a format whose prefix is not declared', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" format="txi:num-dot-decimal">1,000</ix:nonFraction>',
        '                                                                                    ^^^^^^^^^^^^^^^^^^^ error undeclared-prefix: The prefix "txi" is not declared here',
      ),
    ));

  it('all names with one prefix, at the first of them', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hfb:Cash" contextRef="now" unitRef="usd" decimals="0">1000</ix:nonFraction>',
        '                      ^^^^^^^^ error undeclared-prefix: so that 3 names with it, of which this is the first, mean nothing. Add xmlns:hfb with its namespace to the first element',
        cash('1,000').replaceAll('hbr:', 'hfb:'),
        cash('1,000').replace('ixt:', 'hfb:'),
      ),
    ));

  it('nothing where elements have that prefix too', () =>
    checkFindings(
      taxonomy() +
        file(
          'report.xml',
          instance(
            schemaRef('plan.xsd'),
            ...surroundings,
            context('there', { segment: explicitMember('hfb:HarborAxis', 'hfb:NorthMember') }),
            '<hfb:Cash contextRef="there" unitRef="usd" decimals="0">1000</hfb:Cash>',
            ' ^^^^^^^^ error xml-syntax: The prefix "hfb" is not declared',
          ),
        ),
      { ignore: ['missing-standard-label'] },
    ));
});

describe('The fix of undeclared-prefix', () => {
  const named = (prefix: string, ...more: readonly string[]) => reported(cash('1,000').replace('name="hbr:', `name="${prefix}:`), ...more);
  const offered = async (project: string) => (await fixesOf('undeclared-prefix', project)).map(({ title, isPreferred }) => `${title}${isPreferred ? ' [preferred]' : ''}`);

  it('writes the one that is a slip away and has the concept', async () => {
    await checkFix('undeclared-prefix', named('hbrr'), named('hbr'), { title: 'Change the name to "hbr:Cash"' });
    assert.deepEqual(await offered(named('hbrr')), ['Change the name to "hbr:Cash" [preferred]']);
  });

  it('writes it in all names with the prefix', () => checkFix('undeclared-prefix', named('hbrr', cash('2,000').replace('name="hbr:Cash', 'name="hbrr:Money')), named('hbr', cash('2,000').replace('Cash', 'Money')), { title: 'Change the prefix to "hbr" in all 2 places' }));

  it('offers one under which the concept is known, however it is spelt', async () => assert.deepEqual(await offered(named('ferries')), ['Change the name to "hbr:Cash"']));

  it('offers none that has no such concept', async () => {
    assert.deepEqual(await offered(named('hbrr').replace('hbrr:Cash', 'hbrr:Elsewhere')), []);
    assert.deepEqual(await offered(named('hbrr', cash('2,000').replace('hbr:Cash', 'hbrr:Elsewhere'))), []);
  });

  it('writes that of a registry that has the format', () => checkFix('undeclared-prefix', reported(cash('1,000').replace('ixt:', 'itx:')), reported(cash('1,000')), { title: 'Change the name to "ixt:num-dot-decimal"' }));

  it('writes it into dimensions and members', async () => {
    const project = (prefix: string) => dimensional() + file('report.xhtml', inline([...surroundings, context('there', { segment: explicitMember('hbr:HarborAxis', `${prefix}:NorthMember`) })]));
    assert.deepEqual(await offered(project('hbrr')), []);
    const member = (prefix: string) => project(prefix).replace('NorthMember', 'SailMember');
    await checkFix('undeclared-prefix', member('hbrr'), member('hbr'), { title: 'Change the name to "hbr:SailMember"' });
  });

  it('asks for a slip where the taxonomy is not at hand', async () => {
    const project = (prefix: string) => taxonomy([elsewhere, ...declarations]) + file('report.xhtml', inline(surroundings, cash('1,000').replace('hbr:Cash', `${prefix}:Debt`)).replace('<html ', '<html xmlns:base="http://base.example/base.xsd" '));
    assert.deepEqual(await offered(project('bse')), ['Change the name to "base:Debt"']);
    assert.deepEqual(await offered(project('other')), []);
  });
});

describe('The rules on reports', () => {
  it('judge Inline XBRL as they judge instances', () =>
    checkReported(
      reported(
        '<ix:nonFraction name="hbr:Fares" contextRef="now" unitRef="eur" format="ixt:num-dot-decimal">1,000</ix:nonFraction>',
        '                                             ^^^ error fact-period: Fares is measured over a duration',
        '                                                           ^^^ error unit-ref: "eur" is the id of no unit',
        ' ^^^^^^^^^^^^^^ error accuracy: does not say how exact its number is',
      ),
    ));

  it('ask of every fact what Inline XBRL asks, though the taxonomy of the concept is not at hand', () =>
    checkFindings(
      taxonomy([elsewhere, ...declarations]) +
        file(
          'report.xhtml',
          inline(
            surroundings,
            '<div xmlns:base="http://base.example/base.xsd">',
            '<ix:nonFraction name="base:Debt" unitRef="usd" decimals="0">1</ix:nonFraction>',
            ' ^^^^^^^^^^^^^^ context-ref: This fact of Debt says of no period',
            '<ix:nonFraction name="base:Debt" contextRef="now" decimals="0">1</ix:nonFraction>',
            ' ^^^^^^^^^^^^^^ unit-ref: This fact of Debt is a number without a unit',
            '<ix:nonFraction name="base:Debt" contextRef="now" unitRef="usd">1</ix:nonFraction>',
            ' ^^^^^^^^^^^^^^ accuracy: does not say how exact its number is',
            '<ix:nonFraction name="base:Debt" contextRef="now" unitRef="usd" decimals="none">1</ix:nonFraction>',
            '                                                                          ^^^^ accuracy: "none" are no decimals',
            '<ix:nonNumeric name="base:Name" >Aurora</ix:nonNumeric>',
            ' ^^^^^^^^^^^^^ context-ref: This fact of Name says of no period',
            '<ix:fraction name="base:Part" contextRef="now"><ix:numerator>1</ix:numerator><ix:denominator>3</ix:denominator></ix:fraction>',
            ' ^^^^^^^^^^^ unit-ref: This fact of Part is a number without a unit',
            '<ix:nonFraction name="base:Loan" contextRef="now" unitRef="usd" xsi:nil="true"/><ix:nonNumeric name="base:Name" contextRef="now">Aurora</ix:nonNumeric>',
            '</div>',
          ),
        ),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('are silent on a document that is right, with scale, sign, nil and a text that goes on', () =>
    checkReported(
      reported(
        cash('1,000', ' format="ixt:num-dot-decimal" scale="3" sign="-"'),
        '<p><ix:nonFraction name="hbr:Money" contextRef="now" unitRef="usd" xsi:nil="true"/></p>',
        '<p><ix:nonNumeric name="hbr:FerryName" contextRef="year" continuedAt="rest">Aurora</ix:nonNumeric></p><p><ix:continuation id="rest"> of Harbor Ferries</ix:continuation></p>',
      ),
    ));
});
