import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { context, dollars, inline, instance, read } from './instances';

const many = 50_000;

/** Each of these would take minutes, or the whole stack or memory, were it read in time that grows with the square of its length. */
describe('A report made to be hard to read', () => {
  it('may nest numbers deeply', () => {
    const { facts, problems } = read(inline([context('now')], '<ix:nonFraction name="hbr:Cash" contextRef="now">'.repeat(many) + '1' + '</ix:nonFraction>'.repeat(many)));
    assert.deepEqual([facts.length, facts.at(-1)!.value, facts[0]!.value], [many, '1', undefined]);
    assert.equal(problems.length, facts.filter(({ value }) => value === undefined).length);
  });

  it('may nest texts deeply, with a long one inside', () => {
    const { facts } = read(inline([context('now')], '<ix:nonNumeric name="hbr:Note" contextRef="now">'.repeat(1000) + 'x'.repeat(1_000_000) + '</ix:nonNumeric>'.repeat(1000)));
    assert.ok(facts.every(({ value }) => value!.length === 2000));
  });

  it('may nest fractions and tuples deeply', () => {
    const { facts } = read(inline([context('now')], '<ix:fraction name="hbr:Share" contextRef="now">'.repeat(many) + '<ix:tuple name="hbr:Ship">'.repeat(many) + '</ix:tuple>'.repeat(many) + '</ix:fraction>'.repeat(many)));
    assert.equal(facts.length, many);
    assert.equal(read(instance('<hbr:Ship>'.repeat(many) + '<hbr:Name contextRef="now">A</hbr:Name>' + '</hbr:Ship>'.repeat(many))).facts.length, 1);
  });

  it('may have a segment with deeply nested content', () => {
    const [deep] = read(instance(context('now', { segment: '<hbr:a>'.repeat(many) + '</hbr:a>'.repeat(many) }))).contexts;
    assert.ok(deep!.aspects.length > many);
  });

  it('may have texts that go on in many places, and all in the same', () => {
    const parts = Array.from({ length: many }, (_, at) => `<ix:continuation id="c${at}" continuedAt="c${at + 1}"/>`).join('');
    const notes = '<ix:nonNumeric name="hbr:Note" contextRef="now" continuedAt="c0">x</ix:nonNumeric>'.repeat(1000);
    const { facts, problems } = read(inline([context('now')], notes, parts));
    assert.deepEqual([facts.length, facts[0]!.value], [1000, 'x']);
    assert.equal(problems.length, 1000);
  });

  it('may have numbers of any size', () => {
    const numbers = ['9'.repeat(1_000_000), '1e999999999', '1e9999', `0.${'0'.repeat(100_000)}1`].map((text) => `<hbr:Cash contextRef="now" unitRef="usd" decimals="999999999999">${text}</hbr:Cash>`);
    const { facts } = read(instance(context('now'), dollars, ...numbers));
    assert.ok(facts.every(({ number, decimals, value }) => number === undefined && decimals === 800 && value!.length <= 2000));
    const [scaled] = read(inline([context('now'), dollars], '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" scale="999999999">1</ix:nonFraction>')).facts;
    assert.equal(scaled!.number, undefined);
  });

  it('may declare the same context many times', () => {
    assert.equal(read(instance(context('now').repeat(many / 10))).contexts.length, 1);
  });
});
