import { count } from '../hover/markdown';
import type { Statement } from './statement';

/** What there is besides what a statement shows, as a sentence: `3 more rows and 1 more column are not shown.`; '' where it shows all. */
export function leftOut({ moreRows, hasUncountedRows, moreColumns }: Statement): string {
  const rows = hasUncountedRows ? (moreRows > 0 ? `more than ${count(moreRows, 'more row')}` : 'some more rows') : moreRows > 0 ? count(moreRows, 'more row') : '';
  const parts = [rows, moreColumns > 0 ? count(moreColumns, 'more column') : ''].filter((part) => part !== '');
  const isOne = !hasUncountedRows && moreRows + moreColumns === 1;
  const sentence = `${parts.join(' and ')} ${isOne ? 'is' : 'are'} not shown.`;
  return parts.length === 0 ? '' : sentence[0]!.toUpperCase() + sentence.slice(1);
}
