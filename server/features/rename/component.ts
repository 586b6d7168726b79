const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** Whether a part stands in a text as a whole component: nothing but the ends, `_`, `-`, `.` and the like beside it. */
export function isComponent(text: string, part: string): boolean {
  return componentAt(text, part) >= 0;
}

/** A text with a new part in place of the first whole component that is the old one; as it is where there is none. */
export function replaceComponent(text: string, part: string, replacement: string): string {
  const at = componentAt(text, part);
  return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + part.length);
}

/** The offset (UTF-16) of the next whole component from `from` on; -1 where there is none. */
export function componentAt(text: string, part: string, from = 0): number {
  if (part === '') return -1;
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!letterOrDigit.test(text.charAt(at - 1)) && !letterOrDigit.test(text.charAt(at + part.length))) return at;
  }
  return -1;
}
