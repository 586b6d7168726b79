import { changeValue } from '../../edits/changeValue';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import type { Range } from '../../xml/document';
import { mostRelated, codeForAll, severityForAll, type DocumentRule } from '../rule';

interface Spaced {
  readonly element: number;
  /** The # with the white space beside it, in UTF-16 units of the href. */
  readonly span: Range;
}

/**
 * White space stands beside the # of an href: it counts as part of the file's name or of the id, unlike that around the whole value (XBRL 2.1, 3.5.4;
 * XML Schema 2, 3.2.17). One finding for each document.
 */
export const hrefSpace: DocumentRule = {
  id: 'href-space',
  scope: 'document',
  codes: codeForAll('xbrl.3.5.4:hrefIdNotFound'),
  severity: severityForAll('error'),
  *check(document) {
    const spaced = spacedHrefsOf(document);
    const [first, ...others] = spaced.map(({ element, span }) => ({ document, element, attribute: attributes.href, span }));
    if (!first) return;
    const more = others.length === 0 ? '' : ` It is the same with ${others.length} more.`;
    yield {
      place: first,
      message: `White space beside the # of an href is taken for part of the file's name or of the id, so that this leads to nothing. Remove it.${more}`,
      related: others.slice(0, mostRelated).map((place) => ({ place, message: 'The same' })),
      fixes: () => [{ title: spaced.length === 1 ? 'Remove the white space' : `Remove the white space in all ${spaced.length} places`, isPreferred: true, edits: spaced.flatMap(({ element, span }) => changeValue(document, element, attributes.href, '#', span)) }],
    };
  },
};

function spacedHrefsOf(document: XbrlDocument): readonly Spaced[] {
  return [...document.roleReferences, ...document.locators, ...document.documentReferences].flatMap(({ element, href = '' }) => {
    const hash = href.indexOf('#');
    const start = href.slice(0, hash).trimEnd().length;
    const end = href.length - href.slice(hash + 1).trimStart().length;
    // Around the whole value it is no part of it: nothing stands before the #, or behind it.
    const isAtStart = start === 0;
    const isAtEnd = end === href.length;
    const span = { start: isAtStart ? hash : start, end: isAtEnd ? hash + 1 : end };
    return hash < 0 || span.end - span.start === 1 ? [] : [{ element, span }];
  });
}
