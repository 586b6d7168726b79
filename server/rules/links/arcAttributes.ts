import { standardArcroles } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, namespaces } from '../../xbrl/names';
import { checkRequired, requiredType, type MeantValue, type RequiredAttribute } from '../requiredAttributes';
import { severityForAll, type DocumentRule } from '../rule';

const ends: readonly RequiredAttribute[] = [
  { name: attributes.from, code: 'xbrl.3.5.3.9.2:arcFrom', advice: 'Add xlink:from with the label of the locator it starts at.' },
  { name: attributes.to, code: 'xbrl.3.5.3.9.2:arcTo', advice: 'Add xlink:to with the label of the locator or resource it ends at.' },
];

const required: readonly RequiredAttribute[] = [
  ...ends,
  requiredType('arc', 'xmlSchema:attributesRequired'),
  { name: attributes.arcrole, code: 'xmlSchema:attributesRequired', advice: 'Add the xlink:arcrole that says how the two are related.', meant: arcroleOf },
];

/** An arc lacks an end or its arcrole, or its xlink:type is not "arc" (XBRL 2.1, 3.5.3.9.1 to 3.5.3.9.4). */
export const arcAttributes: DocumentRule = {
  id: 'arc-attributes',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const { element } of document.arcs) {
      const { namespace } = document.xml.name(element);
      yield* checkRequired(document, element, namespace === namespaces.link || namespace === namespaces.generic ? required : ends);
    }
  },
};

/** The arcrole that all other arcs of its kind in the link have, else the only standard one made for it. */
function arcroleOf(document: XbrlDocument, element: number): MeantValue | undefined {
  const arc = document.arcs.find((each) => each.element === element);
  const around = new Set(arc?.link?.arcs.flatMap(({ name, arcrole }) => (name === arc.name && arcrole ? [arcrole] : [])));
  const standard = [...standardArcroles.values()].filter(({ usedOn }) => clark(document.xml.name(element)) === `{${namespaces.link}}${usedOn[0]!}`).map(({ uri }) => uri);
  const [value, ...others] = around.size > 0 ? around : standard;
  return value === undefined || others.length > 0 ? undefined : { value, isCertain: true };
}
