/** Lines of cells as comma-separated values (RFC 4180). What a spreadsheet would take for a formula, and is no number, is kept from that by an apostrophe. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

function quote(text: string): string {
  const isFormula = /^\s*[=+\-@]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
