import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Report } from '../../server/report/report';
import { context, dollars, explicitMember, inline, instance, read } from '../report/instances';

const resources = [context('now', { segment: explicitMember('hbr:RegionAxis', 'hbr:NorthMember'), scenario: '<xbrldi:typedMember dimension="hbr:PierAxis"><hbr:Pier>7</hbr:Pier></xbrldi:typedMember>' }), dollars];

const reports = {
  'an instance': instance(...resources, '<hbr:Cash contextRef="now" unitRef="usd" decimals="-3">1234000</hbr:Cash>', '<hbr:Ship><hbr:Name contextRef="now" xml:lang="en">An&amp;na</hbr:Name></hbr:Ship>', '<hbr:Share contextRef="now" unitRef="usd"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></hbr:Share>'),
  'an Inline XBRL document': inline(
    resources,
    '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="-3" scale="3" sign="-" format="ixt:num-dot-decimal">1,234</ix:nonFraction>',
    '<ix:nonNumeric name="hbr:Note" contextRef="now" continuedAt="b" format="ixt:date-monthname-day-year-en">December 31,</ix:nonNumeric><ix:continuation id="b"> 2025<ix:exclude>x</ix:exclude></ix:continuation>',
    '<ix:fraction name="hbr:Share" contextRef="now" unitRef="usd"><ix:numerator>1</ix:numerator><ix:denominator>3</ix:denominator></ix:fraction>',
  ),
} as const;

/** Asks for everything that a report says, as rules and features do. */
function readAll(report: Report): void {
  for (const fact of report.facts) {
    assert.equal(report.factAt(fact), fact);
    assert.ok(fact.concept === undefined || report.factsOf(fact.concept).includes(fact));
    assert.ok(fact.number === undefined || fact.number.eq(fact.value!));
    assert.ok(fact.value === undefined || !fact.isNil);
  }
  for (const { document, element } of [...report.contexts, ...report.units, ...report.facts, ...report.problems]) assert.ok(element < document.xml.elementCount);
}

describe('Reports as they are being typed', () => {
  for (const [what, text] of Object.entries(reports)) {
    it(`${what} is read up to wherever it ends`, () => {
      for (let end = 0; end <= text.length; end += 3) readAll(read(text.slice(0, end)));
    });

    it(`${what} is read whatever is missing or changed in it`, () => {
      const pieces = fc.constantFrom('', '<', '>', '"', '&', '0', ':', '</', '<ix:nonNumeric ', ' continuedAt="b"', ' contextRef="now"', 'xbrli:', '<xbrli:context id="b">');
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(40), pieces), { minLength: 1, maxLength: 4 }), (edits) => {
          readAll(read(edits.reduce((before, [at, length, piece]) => before.slice(0, at) + piece + before.slice(at + length), text)));
        }),
        { numRuns: 500 },
      );
    });
  }
});
