import Big from 'big.js';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { parseDecimal } from '../../index/equivalence';
import { signOfWeight } from '../../rules/calculation/weightAgainstBalance';
import type { Proposal, Proposals, ValueQuestion } from './proposal';

/** Values for a summation-item arc's weight: the one that the balances of total and item ask for comes first (XBRL 2.1, 5.1.1.2, Table 6). */
export function weights({ document, dts, element }: ValueQuestion): Proposals {
  const arc = document.viewAt('arcs', element);
  const signs = new Set((arc ? dts.relationshipsOf(arc) : []).flatMap(({ from, to }) => signOfWeight(from.concept, to.concept) ?? []));
  const [sign] = signs;
  const reason = signs.size === 1 ? (sign === 1 ? 'the balances are the same' : 'the balances differ') : undefined;
  const propose = (weight: 1 | -1): Proposal => ({
    label: String(weight),
    text: String(weight),
    kind: CompletionItemKind.Value,
    description: reason === undefined ? (weight === 1 ? 'adds' : 'subtracts') : weight === sign ? reason : `wrong: ${reason}`,
  });
  return { proposals: sign === -1 && signs.size === 1 ? [propose(-1), propose(1)] : [propose(1), propose(-1)], areSearched: false };
}

/** The next order behind an arc's siblings: those from the same end in the same link (XBRL 2.1, 3.5.3.9.5). */
export function orders({ document, element }: ValueQuestion): Proposals {
  const arc = document.viewAt('arcs', element);
  const siblings = arc?.link?.arcs.filter((other) => other !== arc && other.from === arc.from && other.arcrole === arc.arcrole && other.name === arc.name) ?? [];
  const found = siblings.flatMap(({ order }) => parseDecimal(order ?? '1') ?? []).sort((a, b) => a.cmp(b));
  const last = found.at(-1);
  const before = found.at(-2);
  const step = last && before && last.gt(before) ? last.minus(before) : new Big(1);
  const next = last ? last.plus(step) : new Big(1);
  return { proposals: [{ label: next.toFixed(), text: next.toFixed(), kind: CompletionItemKind.Value, description: last ? `after ${last.toFixed()}` : 'the first' }], areSearched: false };
}
