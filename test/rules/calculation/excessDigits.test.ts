import { describe, it } from 'node:test';
import { rules } from '../../../server/rules/index';
import { checkFindings } from '../../fixture';
import { context, dollars, instance, schemaRef } from '../../report/instances';
import { calculationArc, calculationLink, concept, file, locator, plan } from '../../taxonomy';

const ignore = ['missing-standard-label'];
const sec = rules.map(({ id }) => id).filter((id) => id !== 'excess-digits');
const taxonomy = plan([concept('Assets'), concept('Cash'), concept('Ferries')], calculationLink(locator('Assets'), locator('Cash'), locator('Ferries'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Ferries', { order: '2' })));
const report = (...facts: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, ...facts));

describe('excess-digits finds', () => {
  it('a value with digits beyond its decimals, in a sum that is left out for it', () =>
    checkFindings(
      taxonomy +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" decimals="-6">3150000</hbr:Cash>',
          '                                                       ^^^^^^^ warning excess-digits: 3,150,000 has digits beyond its decimals of -6, so no sum that it is part of can be checked. Write decimals="-4" if all',
          '<hbr:Assets contextRef="now" unitRef="usd" decimals="0">3150000.5</hbr:Assets>',
          '                                                        ^^^^^^^^^ excess-digits: Write decimals="1"',
        ),
      { ignore },
    ));

  it('one with digits beyond its precision', () =>
    checkFindings(
      taxonomy +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" precision="2">3150000</hbr:Cash>',
          '                                                       ^^^^^^^ excess-digits: 3,150,000 has digits beyond its precision of 2',
          '<hbr:Assets contextRef="now" unitRef="usd" decimals="0">3150000</hbr:Assets>',
        ),
      { ignore },
    ));
});

describe('excess-digits finds, under the rules of EDGAR,', () => {
  it('every value with digits beyond its decimals, in a sum or not', () =>
    checkFindings(
      taxonomy +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" decimals="-8">671000000</hbr:Cash>',
          '                                                       ^^^^^^^^^ error excess-digits: 671,000,000 has digits beyond its decimals of -8, which EDGAR does not accept. Write decimals="-6" if all',
        ),
      { ignore: sec, profile: 'sec' },
    ));

  it('many with the same decimals once', () =>
    checkFindings(
      taxonomy +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" decimals="-6">3150000</hbr:Cash>',
          '                                                       ^^^^^^^ error excess-digits: 3,150,000 has digits beyond its decimals of -6, and so have 10 more values',
          ...Array.from({ length: 10 }, () => '<hbr:Cash contextRef="now" unitRef="usd" decimals="-6">3150000</hbr:Cash>'),
        ),
      { ignore: sec, profile: 'sec' },
    ));

  it('one with digits beyond its precision where a sum is left out for it', () =>
    checkFindings(
      taxonomy +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" precision="2">3150000</hbr:Cash>',
          '                                                       ^^^^^^^ warning excess-digits: so no sum that it is part of can be checked',
          '<hbr:Assets contextRef="now" unitRef="usd" decimals="0">3150000</hbr:Assets>',
        ),
      { ignore: sec, profile: 'sec' },
    ));
});

describe('excess-digits is silent', () => {
  it('on a value that is part of no sum, and on one without such digits', () =>
    checkFindings(taxonomy + report('<hbr:Cash contextRef="now" unitRef="usd" decimals="-6">3150000</hbr:Cash>', '<hbr:Ferries contextRef="now" unitRef="usd" decimals="-3">48200000</hbr:Ferries>'), { ignore }));

  it('on zero, whatever its decimals', () =>
    checkFindings(taxonomy + report('<hbr:Cash contextRef="now" unitRef="usd" decimals="-6">0</hbr:Cash>', '<hbr:Assets contextRef="now" unitRef="usd" decimals="-6">0</hbr:Assets>'), { ignore }));
});
