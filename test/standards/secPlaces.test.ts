import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import countries from '../../server/standards/countries.json';
import { placeMemberOf } from '../../server/standards/secPlaces';

describe('The member of the SEC for a place', () => {
  it('is found by the name of a country or state, however it is written', () => {
    for (const [name, member] of [['UnitedStatesMember', 'country:US'], ['AlandIslandsMember', 'country:AX'], ['HongKongMember', 'country:HK'], ['NewYorkMember', 'stpr:NY']] as const) assert.equal(placeMemberOf(name), member);
  });

  it('is none for other names, and for those of too many things', () => {
    for (const name of ['UnitedStates', 'FerryMember', 'GeorgiaMember', 'EuropeanUnionMember', 'KosovoMember']) assert.equal(placeMemberOf(name), undefined, name);
  });

  it('is known for all codes that are assigned', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const code of Object.keys(countries)) {
      assert.ok(names.of(code), code);
      assert.deepEqual(Intl.getCanonicalLocales(`und-${code}`), [`und-${code}`]);
    }
    assert.equal(Object.keys(countries).length, 248);
  });
});
