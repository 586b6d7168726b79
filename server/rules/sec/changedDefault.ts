import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { isExtension, isStandardConcept } from '../extension';
import { secOnly } from './secOnly';

/**
 * The default of a standard axis is a member of the filer's (DQC.US.0041). In the standard taxonomies it is always one of their own; that a
 * DTS has two defaults for an axis is another finding.
 */
export const changedDefault: DtsRule = {
  id: 'changed-default',
  scope: 'dts',
  codes: { sec: 'DQC.US.0041' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.dimensionDefault)) {
      for (const { arc, from, to } of network.relationships) {
        const member = to.concept?.declaration;
        if (!from.concept || !isStandardConcept(from.concept) || !member || !isExtension(member.document) || !documents.includes(arc.document)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.to },
          message: `The default of the standard axis ${nameOfEnd(from)} is ${nameOfEnd(to)}, a member of the filer's. Values without that axis then mean something else than in other filings: use the default of the standard taxonomy.`,
        };
      }
    }
  },
};
