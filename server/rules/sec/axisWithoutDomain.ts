import { arcroles, attributes, namespaces } from '../../xbrl/names';
import type { End, Network } from '../../index/network';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** A presentation shows an explicit axis without a domain below it (EFM 6.12.8). */
export const axisWithoutDomain: DtsRule = {
  id: 'axis-without-domain',
  scope: 'dts',
  codes: { sec: 'EFM.6.12.08' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const { arc, to } of network.relationships) {
        if (!documents.includes(arc.document) || !isBareAxis(to, network)) continue;
        yield { place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: `The axis ${nameOfEnd(to)} is shown without a domain. Put its domain below it, and the members below that.` };
      }
    }
  },
};

/** Whether something is known to be an explicit dimension (Dimensions 1.0, 2.5.1), and has no child. */
function isBareAxis({ key, concept }: End, network: Network): boolean {
  const declaration = concept?.declaration;
  return declaration?.substitutionGroup === `{${namespaces.xbrldt}}dimensionItem` && declaration.typedDomainRef === undefined && network.from(key).length === 0;
}
