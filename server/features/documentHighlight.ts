import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import { declarationsOf, soughtAt, usesIn, usesInLink } from './mentions';
import { inOrder } from './references';
import { linkAround, type Spot } from './subject';
import { toLspRange } from './text';

/**
 * The places of a document that name the same as the spot does. In an extended link these are the locators of the concept,
 * with their arcs and labels in that link; roles and arcroles, and anything outside a link, are shown in the whole document.
 * Where the thing is declared or gets a locator or resource, it counts as written, anywhere else as read.
 */
export function documentHighlight(spot: Spot): readonly DocumentHighlight[] {
  const sought = soughtAt(spot);
  if (!sought) return [];
  const { document, dts } = spot;
  const around = document.xml.elementAt(spot.offset);
  const link = around === undefined ? undefined : linkAround(document, around);
  const inside = link && (sought.kind === 'elements' || sought.kind === 'participants') ? link : undefined;
  const declared = [...declarationsOf(sought)].filter((mention) => mention.document === document && (!inside || sought.kind === 'participants'));
  const mentions = [...declared, ...(inside ? usesInLink(sought, inside, dts) : usesIn(sought, document, dts))];
  return inOrder(mentions).map(({ range, introduces }) => ({ range: toLspRange(document.xml, range), kind: introduces ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}
