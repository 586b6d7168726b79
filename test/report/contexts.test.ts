import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { context, contexts, duration, explicitMember, instance, instant, read } from './instances';

const inBoth = explicitMember('hbr:RegionAxis', 'hbr:NorthMember');
const second = explicitMember('hbr:ShipAxis', 'hbr:AnnaMember');

describe('contexts', () => {
  it('have entity and period', () => {
    const [now, year, always] = contexts(context('a'), context('b', { period: duration('2025-01-01', '2025-12-31') }), context('c', { period: '<xbrli:forever/>' }));
    assert.deepEqual(now!.entity, { scheme: 'http://www.sec.gov/CIK', identifier: '0000012345' });
    assert.deepEqual(now!.period, { kind: 'instant', moment: Date.UTC(2026, 0, 1) });
    assert.deepEqual(year!.period, { kind: 'duration', start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1) });
    assert.deepEqual(always!.period, { kind: 'forever' });
  });

  it('have dimensions, explicit and typed', () => {
    const typed = '<xbrldi:typedMember dimension="hbr:PierAxis"><hbr:Pier>7</hbr:Pier></xbrldi:typedMember>';
    const [{ dimensions }] = contexts(context('a', { segment: inBoth, scenario: typed })) as [ReturnType<typeof contexts>[0]];
    assert.deepEqual(dimensions.map(({ kind, container }) => [kind, container]), [['explicit', 'segment'], ['typed', 'scenario']]);
    assert.equal(dimensions[0]!.member, '{http://www.harborferries.example/20251231}NorthMember');
  });
});

/** Whether two contexts are equal by aspects, and whether they are c-equal. */
function areEqual(first: string, other: string): readonly [boolean, boolean] {
  const [a, b] = contexts(first, other);
  return [a!.aspects === b!.aspects, a!.cEqual === b!.cEqual];
}

describe('contexts compared by meaning', () => {
  for (const [same, one, other] of [
    ['a date and the midnight after it', instant('2025-12-31'), instant('2026-01-01T00:00:00')],
    ['the end of a day and the beginning of the next', instant('2025-12-31T24:00:00'), instant('2026-01-01T00:00:00Z')],
    ['a time in two time zones', instant('2025-12-31T12:00:00Z'), instant('2025-12-31T07:00:00-05:00')],
    ['a date in two time zones that are a day apart', instant('2025-12-31+12:00'), instant('2025-12-30-12:00')],
    ['a start with and without its time', duration('2025-01-01', '2025-12-31'), duration('2025-01-01T00:00:00', '2026-01-01T00:00:00')],
  ] as const) {
    it(`are equal for ${same}`, () => assert.deepEqual(areEqual(context('a', { period: one }), context('b', { period: other })), [true, true]));
  }

  for (const [different, one, other] of [
    ['a date and the midnight before it', instant('2025-12-31'), instant('2025-12-31T00:00:00')],
    ['an instant and a duration', instant('2025-12-31'), duration('2025-12-31', '2025-12-31')],
    ['dates that do not exist', instant('2025-02-30'), instant('2025-02-31')],
    ['time zones that do not exist', instant('2025-12-31+99:99'), instant('2025-12-31-14:30')],
  ] as const) {
    it(`differ for ${different}`, () => assert.deepEqual(areEqual(context('a', { period: one }), context('b', { period: other })), [false, false]));
  }

  it('are equal whatever white space is in their identifiers', () => assert.deepEqual(areEqual(context('a', { identifier: '\n  Harbor Ferries\n' }), context('b', { identifier: 'Harbor  Ferries' })), [true, true]));

  it('differ in entities', () => assert.deepEqual(areEqual(context('a'), context('b', { identifier: '0000054321' })), [false, false]));

  it('are equal whatever the prefixes', () => {
    const other = '<xbrldi:explicitMember xmlns:h="http://www.harborferries.example/20251231" dimension="h:RegionAxis"> h:NorthMember </xbrldi:explicitMember>';
    assert.deepEqual(areEqual(context('a', { segment: inBoth }), context('b', { segment: other })), [true, true]);
  });

  it('are equal by dimensions in any order and container, c-equal only in the same', () => {
    assert.deepEqual(areEqual(context('a', { segment: inBoth + second }), context('b', { segment: second + inBoth })), [true, false]);
    assert.deepEqual(areEqual(context('a', { segment: inBoth }), context('b', { scenario: inBoth })), [true, false]);
  });

  it('compare typed members by content, not by spelling', () => {
    let id = 0;
    const typed = (content: string) => context(`c${id++}`, { segment: `<xbrldi:typedMember dimension="hbr:PierAxis">${content}</xbrldi:typedMember>` });
    assert.deepEqual(areEqual(typed('<hbr:Pier side="N" no="7"><hbr:Berth>1</hbr:Berth></hbr:Pier>'), typed('\n <h:Pier xmlns:h="http://www.harborferries.example/20251231" no=\'7\' side="N">\n<h:Berth> &#49;</h:Berth><!-- here --></h:Pier>')), [true, true]);
    assert.deepEqual(areEqual(typed('<hbr:Pier>7</hbr:Pier>'), typed('<hbr:Pier>8</hbr:Pier>')), [false, false]);
    assert.deepEqual(areEqual(typed('<hbr:Pier>7<hbr:A/></hbr:Pier>'), typed('<hbr:Pier>8<hbr:A/></hbr:Pier>')), [false, false]);
    assert.deepEqual(areEqual(typed('<hbr:Pier><hbr:A>7</hbr:A></hbr:Pier>'), typed('<hbr:Pier><hbr:A/>7</hbr:Pier>')), [false, false]);
  });

  it('compare segments and scenarios that are no dimensions', () => {
    assert.deepEqual(areEqual(context('a', { scenario: '<hbr:Plan>A</hbr:Plan>' }), context('b', { scenario: '<hbr:Plan>A</hbr:Plan>' })), [true, true]);
    assert.deepEqual(areEqual(context('a', { scenario: '<hbr:Plan>A</hbr:Plan>' }), context('b', { scenario: '<hbr:Plan>B</hbr:Plan>' })), [false, false]);
    assert.deepEqual(areEqual(context('a'), context('b').replace('</xbrli:entity>', '<xbrli:segment/></xbrli:entity>')), [true, true]);
  });
});

describe('units', () => {
  const unit = (content: string) => `<xbrli:unit id="u">${content}</xbrli:unit>`;
  const uEqual = (content: string) => read(instance(unit(content))).units[0]!.uEqual;
  const measure = (name: string) => `<xbrli:measure>${name}</xbrli:measure>`;

  it('have numerators and denominators', () => {
    const [perShare] = read(instance(unit(`<xbrli:divide><xbrli:unitNumerator>${measure('iso4217:USD')}</xbrli:unitNumerator><xbrli:unitDenominator>${measure('xbrli:shares')}</xbrli:unitDenominator></xbrli:divide>`))).units;
    assert.deepEqual([perShare!.numerators, perShare!.denominators], [['{http://www.xbrl.org/2003/iso4217}USD'], ['{http://www.xbrl.org/2003/instance}shares']]);
  });

  it('are u-equal in any order and spelling of their measures', () => {
    assert.equal(uEqual(measure('hbr:ton') + measure('hbr:mile')), uEqual(measure(' hbr:mile ') + measure('hbr:ton')));
    assert.notEqual(uEqual(measure('hbr:ton')), uEqual(measure('hbr:ton') + measure('hbr:ton')));
    assert.notEqual(uEqual(measure('iso4217:USD')), uEqual(measure('iso4217:EUR')));
  });
});
