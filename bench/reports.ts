import * as fs from 'node:fs';
import { reportOf } from '../server/report/readReport';
import { XbrlDocument } from '../server/xbrl/document';
import { parse } from '../server/xml/parse';
import type { Measured } from './rename';

const generatedFacts = 95_000;

/** Reading of the Inline XBRL documents named, and of a generated one of nearly 50 MB, the most that is read. */
export function reportTimes(rounds: number, files: readonly (readonly [name: string, file: string])[]): readonly Measured[] {
  const measured = files.flatMap(([name, file]) => readingOf(name, fs.readFileSync(file, 'utf8'), rounds));
  return [...measured, largest(generatedReport())];
}

function readingOf(name: string, text: string, rounds: number): readonly Measured[] {
  const both: number[] = [];
  const factsAlone: number[] = [];
  let facts = 0;
  for (let round = -8; round < rounds; round++) {
    const start = performance.now();
    const document = new XbrlDocument('file:///report.htm', parse(text));
    const read = performance.now();
    facts = reportOf([document]).facts.length;
    const end = performance.now();
    if (round < 0) continue;
    both.push(end - start);
    factsAlone.push(end - read);
  }
  const note = `${(text.length / 1e6).toFixed(1)} MB, ${facts} facts`;
  return [[`report of ${name}: text to facts`, both, note], [`report of ${name}: facts alone`, factsAlone, note]];
}

function largest(text: string): Measured {
  const before = heap();
  const start = performance.now();
  const document = new XbrlDocument('file:///report.htm', parse(text));
  const report = reportOf([document]);
  const times = [performance.now() - start];
  return ['report, generated: text to facts', times, `${(text.length / 1e6).toFixed(1)} MB, ${report.facts.length} facts, ${Math.round(heap() - before)} MB besides the text`];
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function generatedReport(): string {
  const style = 'vertical-align:bottom;padding:2px 1pt;text-align:right;font-size:10pt;font-family:Times New Roman,sans-serif;line-height:100%';
  const context = (at: number) => `<xbrli:context id="c${at}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000012345</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>${2000 + (at % 25)}-12-31</xbrli:instant></xbrli:period></xbrli:context>`;
  const fact = (at: number) => `<ix:nonFraction unitRef="usd" contextRef="c${at % 2000}" decimals="-6" name="hbr:Concept${at % 3000}" format="ixt:num-dot-decimal" scale="6" id="f-${at}">${((at * 7919) % 1_000_000).toLocaleString('en')}</ix:nonFraction>`;
  return [
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:hbr="http://www.harborferries.example/20251231">',
    '<head><title>Harbor Ferries</title></head><body><ix:header><ix:resources>',
    ...Array.from({ length: 2000 }, (_, at) => context(at)),
    '<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header><table>',
    ...Array.from({ length: generatedFacts }, (_, at) => `<tr><td style="${style}">Row ${at}</td><td style="${style}"><span style="color:#000000;font-weight:400">${fact(at)}</span></td></tr>`),
    '</table></body></html>',
  ].join('\n');
}
