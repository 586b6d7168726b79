import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingOf, findingsOf } from '../../fixture';
import { context, duration, explicitMember, inline, instance, schemaRef } from '../../report/instances';
import { concept, file } from '../../taxonomy';
import { allFerries, dimensional, dimensionArc } from '../dimensions/dimensional';
import { declarations, report, reported, surroundings, taxonomy } from './reported';

// One mistake in one place hits many facts; a reader wants to hear of it once.

const years = Array.from({ length: 12 }, (_, year) => `${2001 + year}`);
const contexts = years.map((year) => context(`y${year}`, { period: duration(`${year}-01-01`, `${year}-12-31`) }));
const fares = (write: (year: string) => string) => reported(...contexts, ...years.map(write));
const fare = (attributes: string) => (year: string) => `<hbr:Fares ${attributes.replace('YEAR', `y${year}`)}>1</hbr:Fares>`;
const page = (write: (year: string) => string) => taxonomy() + file('report.xhtml', inline([...surroundings, ...contexts], ...years.map(write)));
const wrapped = (attributes: string, value = '1') => (year: string) => `<p><ix:nonFraction name="hbr:Fares" contextRef="y${year}" ${attributes}>${value}</ix:nonFraction></p>`;

const whole = ' unitRef="usd" decimals="0"';

const floods: readonly (readonly [what: string, rule: string, source: string, message: RegExp])[] = [
  ['facts without a contextRef', 'context-ref', fares(fare(whole)), /^12 facts, of which this of Fares is the first, say of no period/],
  ['numbers without a unit', 'unit-ref', fares(fare('contextRef="YEAR" decimals="0"')), /^12 facts, of which this of Fares is the first, are numbers without a unit/],
  ['numbers without decimals', 'accuracy', fares(fare('contextRef="YEAR" unitRef="usd"')), /^This fact of Fares does not say how exact its number is, and it is the same with 11 more facts\./],
  ['decimals that are none', 'accuracy', fares(fare('contextRef="YEAR" unitRef="usd" decimals="k"')), /^"k" are no decimals, and it is the same with 11 more facts\./],
  ['numbers with commas', 'fact-value', fares((year) => fare(`contextRef="YEAR" ${whole}`)(year).replace('>1<', '>1,000<')), /^"1,000" is no value of Fares, nor are 11 more\./],
  ['values that are nil', 'nil-fact', fares((year) => fare('contextRef="YEAR" unitRef="usd" xsi:nil="true"')(year).replace('>1<', '><')).replace(/(name="Fares"[^>]*) nillable="true"/, '$1'), /^Fares must have a value: .* and 12 facts of it are nil\./],
  ['periods that one concept is not measured over', 'fact-period', fares(fare(`contextRef="YEAR" ${whole}`)).replace(/(name="Fares".*?periodType=)"duration"/, '$1"instant"'), /^Fares is measured at an instant, and 12 facts of it are about a duration\./],
  ['a number without a format', 'transformed-value', page(wrapped(whole, '1,000')), /^"1,000" is no number, .*, and it is the same with 11 more facts\./],
  ['a scale', 'transformed-value', page(wrapped(`${whole} scale="k"`)), /^"k" is no scale, and 12 facts have it\./],
  ['a sign', 'inline-attribute', page(wrapped(`${whole} sign="+"`)), /^"\+" is no sign, and it is the same with 11 more facts\./],
];

describe('What follows from one mistake is one finding, with the other places:', () => {
  for (const [what, rule, source, message] of floods) {
    it(what, async () => {
      const finding = await findingOf(source, rule);
      assert.match(finding.message, message);
      assert.equal(finding.related.filter((place) => place.message === 'The same').length, 11);
    });
  }

  it('a context of the wrong kind, with many concepts', async () => {
    const names = years.map((year) => `Fares${year}`);
    const facts = names.map((name) => `<hbr:${name} contextRef="now" ${whole}>1</hbr:${name}>`);
    const finding = await findingOf(taxonomy([...declarations, ...names.map((name) => concept(name, { periodType: 'duration' }))]) + report(...facts), 'fact-period');
    assert.match(finding.message, /^The context now is about an instant, and 12 facts with it, of which this of Fares2001 is the first, are measured over a duration\./);
  });
});

it('A few alike may be slips of their own, and are told one by one', async () => {
  const few = (await findingsOf(fares((year) => (year > '2010' ? '' : fare('contextRef="YEAR" unitRef="usd"')(year))))).filter(({ rule }) => rule.id === 'accuracy');
  assert.equal(few.length, 10);
});

it('Dimensions whose prefix is not declared make no fact invalid: that is said of the prefix', async () => {
  const there = (segment: string) => context('there', { period: duration('2025-01-01', '2025-12-31'), segment });
  const hypercube = [allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain')];
  const rulesOf = async (segment: string) => {
    const source = dimensional(...hypercube) + file('report.xml', instance(schemaRef('plan.xsd'), there(segment), '<hbr:Fares contextRef="there">many</hbr:Fares>'));
    return (await findingsOf(source)).map(({ rule }) => rule.id).filter((id) => id === 'xml-syntax' || id === 'dimensional-validity');
  };
  const domain = explicitMember('hbr:FerryAxis', 'hbr:FerriesDomain');
  assert.deepEqual(await rulesOf(''), ['dimensional-validity']);
  assert.deepEqual(await rulesOf(domain), []);
  assert.deepEqual(await rulesOf(domain.replaceAll('xbrldi:', 'dim:')), ['xml-syntax']);
});
