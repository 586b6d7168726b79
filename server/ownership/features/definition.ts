import type { LocationLink } from 'vscode-languageserver-types';
import { toLspRange } from '../../features/text';
import type { OwnershipDocument } from '../document';
import { footnoteAt } from './subject';

/**
 * Go to definition: from a footnoteId to the footnote, or to each that has the id where there are several; from a footnote
 * to itself.
 * @returns nothing where the offset (UTF-16) names no footnote, or one that is missing
 */
export function definition(document: OwnershipDocument, offset: number): readonly LocationLink[] {
  const subject = footnoteAt(document, offset);
  if (!subject) return [];
  const { uri, xml } = document;
  return (document.footnotesById.get(subject.id) ?? []).map(({ element }) => ({
    originSelectionRange: toLspRange(xml, subject.range),
    targetUri: uri,
    targetRange: toLspRange(xml, xml.elementRange(element)),
    targetSelectionRange: toLspRange(xml, xml.startTagRange(element)),
  }));
}
