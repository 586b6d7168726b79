import { endOfName } from './characters';

/**
 * The offset behind the comment, CDATA section, processing instruction or document type declaration that begins at `at`
 * (XML 1.0, 2.5 to 2.8): `at` itself if none begins there, -1 if it has no end.
 */
export function endOfSection(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2);
  if (text.startsWith('<!DOCTYPE', at)) return endOfDoctype(text, at + 9);
  return at;
}

/**
 * The first tag from `from` on that is complete or not, outside of sections: the offset of its `<`, or -1. A `<` that
 * begins neither a name nor an end tag is no tag, except as the last character of the text.
 */
export function nextTag(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at)) {
    const next = endOfSection(text, at);
    if (next < 0) return -1;
    if (next > at) {
      at = next;
    } else {
      if (at + 1 === text.length || text.charAt(at + 1) === '/' || endOfName(text, at + 1) > at + 1) return at;
      at++;
    }
  }
  return -1;
}

/** Whether the next tag with that raw name is an end tag; false where there is none. */
export function endTagComesFirst(text: string, rawName: string, from: number): boolean {
  for (let at = nextTag(text, from); at >= 0; at = nextTag(text, at + 1)) {
    const isEnd = text.charAt(at + 1) === '/';
    const nameAt = isEnd ? at + 2 : at + 1;
    if (text.startsWith(rawName, nameAt) && endOfName(text, nameAt) === nameAt + rawName.length) return isEnd;
  }
  return false;
}

/** The end of a document type declaration (XML 1.0, 2.8), which is passed over without being read; -1 if it has none. */
function endOfDoctype(text: string, from: number): number {
  const token = /["'[\]<>]/g;
  let inSubset = false;
  for (let at = from; ;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return -1;
    at = found.index + 1;
    switch (found[0]) {
      case '[':
        inSubset = true;
        break;
      case ']':
        inSubset = false;
        break;
      case '>':
        if (!inSubset) return at;
        break;
      case '<': {
        const isSection = inSubset && (text.startsWith('<!--', found.index) || text.startsWith('<?', found.index));
        const end = isSection ? endOfSection(text, found.index) : found.index;
        if (end < 0) return -1;
        at = Math.max(at, end);
        break;
      }
      default:
        at = behind(text, found[0], at);
        if (at <= 0) return -1;
    }
  }
}

/** The offset behind the next occurrence, or -1. */
function behind(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}
