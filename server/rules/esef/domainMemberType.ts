import { dimensionsOf } from '../../index/dimensions/dimensions';
import { attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { coreYearOf } from './core';
import { esefOnly } from './esefOnly';

const registryOf2024 = 'http://www.xbrl.org/dtr/type/2022-03-31';
const olderTypes: ReadonlySet<string | undefined> = new Set(['non-numeric', '2020-01-21'].map((registry) => `{http://www.xbrl.org/dtr/type/${registry}}domainItemType`));

/** A member of a dimension's domain, declared by the issuer, is not of type domainItemType, in 2024 that of the Data Type Registry of 2022-03-31 (ESEF Reporting Manual, 3.2.2). */
export const domainMemberType: DtsRule = {
  id: 'domain-member-type',
  scope: 'dts',
  codes: { esef: 'ESEF.3.2.2.domainMemberWrongDataType' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const year = coreYearOf(documents);
    const dimensions = dimensionsOf(dts).ofHypercubes;
    const wayTo = (key: string) => dimensions.map(({ domain }) => domain.ways.get(key)).find((way) => way !== undefined);
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const type = standardTypeOf(declaration);
        const isOfRegistry = type === 'domainItemType' && !(year === 2024 && olderTypes.has(declaration.type));
        const way = type === undefined || isOfRegistry ? undefined : wayTo(dts.conceptOf(declaration).key);
        if (!way) continue;
        const { arc } = way.relationship;
        yield {
          place: { document, element: declaration.element, attribute: attributes.valueType },
          message: type === 'domainItemType' ? `${declaration.localName} is of type domainItemType as of an older Data Type Registry. With ESMA’s taxonomy of 2024, take the type of ${registryOf2024}.` : `${declaration.localName} is a member of a dimension, but of type ${type!}. Members must be of the type domainItemType of XBRL’s Data Type Registry: write that, or take it out of the domain.`,
          related: [{ place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: 'Here it is a member' }],
        };
      }
    }
  },
};
