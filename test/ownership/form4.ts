// A small Form 4, for the lines of a fixture that are not what the test is about, and a whole one to be changed in one place.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ownershipRules } from '../../server/ownership/rules';
import { checkFindings } from '../fixture';
import { root } from '../sharedFolder';

/** Checks that a project has exactly the findings of some rules that its `^^^` lines say. Those of other ownership rules do not count: an example is a piece of a form. */
export function checkRules(rules: readonly string[], source: string): Promise<void> {
  return checkFindings(source, { ignore: ownershipRules.map(({ id }) => id).filter((id) => !rules.includes(id)), hints: rules });
}

/** A clean Form 4 with rows of every kind but one, the sample. */
const sample = fs.readFileSync(path.join(root, 'samples', 'form4', 'form4.xml'), 'utf8');

/** A stretch of the sample, what is to stand there instead, and perhaps what is found there: characters of the new text, and the finding. */
export type Change = readonly [from: string, to: string, mark?: readonly [characters: string, finding: string]];

/** A project of one file, form4.xml: the sample with some stretches of it replaced, each where it stands first, marked with `^^^` lines. */
export function sampleWith(...changes: readonly Change[]): string {
  const changed = changes.reduce((text, [from, to, mark]) => {
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`The sample has no ${from}`);
    const replaced = text.slice(0, at) + to + text.slice(at + from.length);
    if (!mark) return replaced;
    const [characters, finding] = mark;
    const start = replaced.indexOf(characters, at);
    const lineEnd = replaced.indexOf('\n', start);
    const column = start - (replaced.lastIndexOf('\n', start) + 1);
    return `${replaced.slice(0, lineEnd)}\n${' '.repeat(column)}${'^'.repeat(characters.length)} ${finding}${replaced.slice(lineEnd)}`;
  }, sample);
  return `-- form4.xml\n${changed}`;
}

/** The sample as another type of document, which has what this type needs. */
export function sampleAs(type: string, ...changes: readonly Change[]): string {
  const original = type.endsWith('/A') ? '\n  <dateOfOriginalSubmission>2025-11-17</dateOfOriginalSubmission>' : '';
  const period = '<periodOfReport>2025-11-14</periodOfReport>';
  return sampleWith(['<documentType>4</documentType>', `<documentType>${type}</documentType>`], [period, period + original], ...changes);
}

/** A project of one file, form4.xml: one transaction of each table, and what lies behind them. */
export function form4({ tableI = [], tableII = [], rest = [] }: { tableI?: readonly string[]; tableII?: readonly string[]; rest?: readonly string[] }): string {
  return [
    '',
    '-- form4.xml',
    '<ownershipDocument>',
    '<issuer><issuerName>Harbor Ferries</issuerName><issuerTradingSymbol>HBRF</issuerTradingSymbol></issuer>',
    '<reportingOwner><reportingOwnerId><rptOwnerName>Quayle Marina T</rptOwnerName></reportingOwnerId></reportingOwner>',
    '<nonDerivativeTable>',
    '<nonDerivativeTransaction>',
    '<securityTitle><value>Common Stock</value></securityTitle>',
    '<transactionDate><value>2025-11-14</value></transactionDate>',
    '<transactionCoding><transactionCode>S</transactionCode></transactionCoding>',
    '<transactionAmounts>',
    '<transactionShares><value>2400</value></transactionShares>',
    '<transactionAcquiredDisposedCode><value>D</value></transactionAcquiredDisposedCode>',
    '</transactionAmounts>',
    ...tableI,
    '</nonDerivativeTransaction>',
    '</nonDerivativeTable>',
    '<derivativeTable>',
    '<derivativeHolding>',
    '<securityTitle><value>Stock Option</value></securityTitle>',
    ...tableII,
    '<postTransactionAmounts><valueOwnedFollowingTransaction><value>88800</value></valueOwnedFollowingTransaction></postTransactionAmounts>',
    '</derivativeHolding>',
    '</derivativeTable>',
    ...rest,
    '</ownershipDocument>',
  ].join('\n');
}

/** A field of a row with references to footnotes. */
export function field(name: string, ...references: readonly string[]): string {
  return `<${name}>\n${references.join('\n')}\n</${name}>`;
}

export function footnoteId(id: string): string {
  return `<footnoteId id="${id}"/>`;
}

export function footnotes(...content: readonly string[]): string {
  return ['<footnotes>', ...content, '</footnotes>'].join('\n');
}

export function footnote(id: string, text = `Text of ${id}.`): string {
  return `<footnote id="${id}">${text}</footnote>`;
}
