import { isStandardArcrole } from '../../standards/roles';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import { isAbsoluteUri } from '../../xbrl/uri';
import { fixMissingReference } from './fixMissingReference';
import { adviceWith, meantRoles, mostSearched, writeMeantRole } from './meantRole';
import { needsReference, placesByScope } from './roleScope';
import { severityForAll, type DocumentRule } from '../rule';

/** An arcrole that XBRL 2.1 does not define is used without an arcroleRef in its linkbase (XBRL 2.1, 3.5.2.5; Generic Links 1.0, 2.2.1). One finding for each arcrole. */
export const missingArcroleRef: DocumentRule = {
  id: 'missing-arcrole-ref',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const uses = document.arcs.flatMap(({ arcrole, link, element, name }) => (arcrole === undefined || !isAbsoluteUri(arcrole) || !link || isStandardArcrole(arcrole) || !needsReference(name, link) ? [] : [{ uri: arcrole, link, element }]));
    for (const [index, use] of placesByScope(document, uses, true).entries()) {
      const { uri, elements } = use;
      const [first, ...others] = elements.map((element) => ({ document, element, attribute: attributes.arcrole }));
      const more = others.length === 0 ? '' : ` on ${elements.length} arcs`;
      const meant = index < mostSearched ? meantRoles(document, use, true) : [];
      yield {
        place: first!,
        code: parseClark(document.viewAt('arcs', elements[0]!)!.name).namespace === namespaces.link ? 'xbrl.3.5.2.5:missingArcroleRef' : 'xbrlgene:missingRoleRefForArcRole',
        message: `The arcrole ${uri} is used in this linkbase${more} without an arcroleRef. ${adviceWith(meant, 'add a link:arcroleRef with this arcroleURI and the href of its arcroleType at the start of the linkbase.')}`,
        related: others.map((place) => ({ place, message: 'The same arcrole' })),
        fixes: (dts) => [...fixMissingReference(document, use, true, dts), ...writeMeantRole(document, use, meant, true, dts)],
      };
    }
  },
};
