import { kindOf } from '../../index/derivation';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { standardTypeOf } from '../extension';
import { secOnly } from './secOnly';

/** The domain or default of an axis is not of type domainItemType (EFM 6.16.3). */
export const domainTarget: DtsRule = {
  id: 'domain-target',
  scope: 'dts',
  codes: { sec: 'EFM.6.16.03' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.dimensionDomain || arcrole === arcroles.dimensionDefault)) {
      for (const { arc, from, to } of network.relationships) {
        const declaration = to.concept?.declaration;
        const type = declaration && standardTypeOf(declaration);
        if (!declaration || type === undefined || type === 'domainItemType' || !documents.includes(arc.document)) continue;
        // That no member stands there is said by Dimensions' own rules.
        const kind = kindOf(dts, declaration);
        if (kind === 'dimension' || kind === 'hypercube') continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.to },
          message: `${nameOfEnd(to)} is the ${arc.arcrole === arcroles.dimensionDefault ? 'default' : 'domain'} of ${nameOfEnd(from)} but of type ${type}. The SEC wants a domainItemType there: let the arc lead to the domain, or correct the type.`,
          related: [{ place: { document: declaration.document, element: declaration.element, attribute: attributes.valueType }, message: 'Its type' }],
        };
      }
    }
  },
};
