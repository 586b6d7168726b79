import { isSlip } from './nearest';

/** Nobody tells longer ones apart by a letter. */
const mostCharacters = 300;

/** What https, www and a slash at the end add; most URIs are told apart by this alone. */
const mostDifference = 6;

/**
 * Whether the URI of a role or arcrole was most probably meant to be another one: they differ in capitals, in http or https,
 * in www, or by a slip of the keys. Not in digits alone, which tell one role from the next.
 */
export function isMisspeltUri(uri: string, meant: string): boolean {
  const difference = Math.abs(uri.length - meant.length);
  if (uri === meant || difference > mostDifference || uri.length > mostCharacters) return false;
  const [written, other] = [plain(uri), plain(meant)];
  return written === other || (difference <= 2 && withoutDigits(written) !== withoutDigits(other) && isSlip(uri, meant));
}

function plain(uri: string): string {
  return uri.trim().toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/(?<!\/)\/+$/, '');
}

function withoutDigits(uri: string): string {
  return uri.replace(/\d/g, '');
}
