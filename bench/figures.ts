/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Least, median and most, with one decimal, or three below one. */
export function spread(figures: readonly number[]): readonly string[] {
  return [Math.min(...figures), median(figures), Math.max(...figures)].map((figure) => (figure < 1 ? figure.toFixed(3) : figure.toFixed(1)));
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
