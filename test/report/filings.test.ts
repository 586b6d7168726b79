import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { describe, it } from 'node:test';
import { reportOf } from '../../server/report/readReport';
import type { Fact, Report } from '../../server/report/report';
import { XbrlDocument } from '../../server/xbrl/document';
import { decodeBytes } from '../../server/xml/encoding';
import { parse } from '../../server/xml/parse';
import { needs, shared } from '../sharedFolder';

function read(file: string): Report {
  return reportOf([new XbrlDocument(`file://${file}`, parse(decodeBytes(fs.readFileSync(file)).text))]);
}

/** All that a fact says, its text without white space and markup: EDGAR's instances hold texts as escaped XHTML. */
function told({ concept, context, unit, decimals, isNil, number, value }: Fact): string {
  const isMarkup = value?.includes('<') ?? false;
  const text = number ? number.toFixed() : isMarkup ? 'text' : value?.replace(/\s/g, '');
  return JSON.stringify([concept, context?.aspects, unit?.uEqual, decimals, isNil, text]);
}

/** An Inline XBRL document of the SEC's, and the instance that EDGAR made of it. */
const filings = ['aeon-10q-2023/aeon-20230930x10q', 'aapl-10q-2025/aapl-20250329', '8k-abvc-20250415/ea0238372-8k_abvcbio', '8k-bcow-20241220/form8k_122024'];

describe('An Inline XBRL document of a filing', () => {
  for (const filing of filings) {
    const inline = shared(`corpus/filings/sec/${filing}.htm`);
    it(`says what EDGAR reads in it: ${filing}`, needs(inline), () => {
      const [page, instance] = [read(inline!), read(inline!.replace(/\.htm$/, '_htm.xml'))];
      assert.deepEqual(page.problems, []);
      assert.equal(page.facts.length, instance.facts.length);
      const markup = new Set(instance.facts.filter(({ value }) => value?.includes('<')).map(({ concept, context }) => `${concept!} ${context!.aspects}`));
      const isMarkup = ({ concept, context }: Fact) => markup.has(`${concept!} ${context!.aspects}`);
      const ofPlain = (report: Report) => report.facts.filter((fact) => !isMarkup(fact)).map(told).sort();
      assert.ok(ofPlain(instance).length > instance.facts.length * 0.6);
      assert.deepEqual(ofPlain(page), ofPlain(instance));
    });
  }
});
