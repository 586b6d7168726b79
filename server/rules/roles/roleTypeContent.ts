import { writeElementName } from '../../edits/prefix';
import { removeElement } from '../../edits/removeElement';
import { setAttribute } from '../../edits/setAttribute';
import { setContent } from '../../edits/setContent';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces } from '../../xbrl/names';
import type { ArcroleType, RoleType, UsedOn } from '../../xbrl/views';
import { elementKinds } from '../../xbrl/vocabulary';
import { isMisspelt } from '../misspeltAttribute';
import { severityForAll, type DocumentRule, type Finding, type Fix } from '../rule';

const cycles = ['any', 'undirected', 'none'];

/**
 * What a roleType or arcroleType says is incomplete or contradictory: no URI (XBRL 2.1, 5.1.3.1 and 5.1.4.1), a usedOn
 * twice or for no element (5.1.3.4 and 5.1.4.5), a cyclesAllowed that is none (5.1.4.3).
 */
export const roleTypeContent: DocumentRule = {
  id: 'role-type-content',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const { element, uri } of document.roleTypes) {
      if (!uri?.trim() && !isMisspelt(document, element, attributes.roleUri)) yield { place: { document, element, attribute: attributes.roleUri }, code: 'xbrl.5.1.3:roleURIMissing', message: 'This roleType has no roleURI. Add the URI of the role it declares.' };
    }
    for (const { element, uri, cyclesAllowed } of document.arcroleTypes) {
      if (!uri?.trim() && !isMisspelt(document, element, attributes.arcroleUri)) yield { place: { document, element, attribute: attributes.arcroleUri }, code: 'xbrl.5.1.4:arcroleURIMissing', message: 'This arcroleType has no arcroleURI. Add the URI of the arcrole it declares.' };
      if (cyclesAllowed !== undefined && cycles.includes(cyclesAllowed.trim())) continue;
      if (cyclesAllowed === undefined && isMisspelt(document, element, attributes.cyclesAllowed)) continue;
      yield {
        place: { document, element, attribute: attributes.cyclesAllowed },
        code: 'xbrl.5.1.4:arcroleTypeCyclesAllowed',
        message: `${cyclesAllowed === undefined ? 'This arcroleType has no cyclesAllowed.' : `"${cyclesAllowed}" is no value of cyclesAllowed.`} Write "any", "undirected" or "none".`,
        fixes: () => cycles.map((value) => ({ title: `Write cyclesAllowed="${value}"`, isPreferred: false, edits: [setAttribute(document, element, attributes.cyclesAllowed, value)] })),
      };
    }
    yield* checkUsedOn(document, document.roleTypes, ({ roleType }) => roleType, 'xbrl.5.1.3:roleTypes-inequality');
    yield* checkUsedOn(document, document.arcroleTypes, ({ arcroleType }) => arcroleType, 'xbrl.5.1.4:arcroleTypes-inequality');
  },
};

function* checkUsedOn(document: XbrlDocument, declarations: readonly (RoleType | ArcroleType)[], rowOf: (usedOn: UsedOn) => number, code: string): Generator<Finding> {
  const seen = declarations.map(() => new Map<string, UsedOn>());
  for (const usedOn of document.usedOn) {
    const names = seen[rowOf(usedOn)];
    if (!names) continue;
    const { element, name } = usedOn;
    const written = document.xml.content(element).trim();
    if (name === undefined) {
      yield { place: { document, element, part: 'content' }, code: 'xmlSchema:valueError', message: `The prefix of "${written}" is not declared. Declare it, or write the prefix that stands for its namespace here.`, fixes: () => correctPrefix(usedOn, written) };
      continue;
    }
    const earlier = names.get(name);
    if (!earlier) names.set(name, usedOn);
    else {
      yield {
        place: { document, element, part: 'content' },
        code,
        message: `This declaration already says that it may be used on ${written}. Remove one of the two usedOn.`,
        related: [{ place: { document, element: earlier.element, part: 'content' }, message: 'The first one' }],
        fixes: () => [{ title: 'Remove the second usedOn', isPreferred: true, edits: [removeElement(document, element)] }],
      };
    }
  }
}

/** Writes the prefix that the namespace of linkbases has here, before the name of one of its elements. */
function correctPrefix({ document, element }: UsedOn, written: string): readonly Fix[] {
  const name = { namespace: namespaces.link, local: written.slice(written.indexOf(':') + 1) };
  if (elementKinds.of(name) === undefined) return [];
  const { qname } = writeElementName(document.xml, element, name);
  return [{ title: `Write ${qname}`, isPreferred: true, edits: [setContent(document, element, qname)] }];
}
