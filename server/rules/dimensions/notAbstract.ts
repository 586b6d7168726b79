import { setAttribute } from '../../edits/setAttribute';
import { kindOf } from '../../index/derivation';
import { attributes } from '../../xbrl/names';
import type { DtsContext, Finding } from '../rule';

/** The declarations of a kind that are not abstract though they must be. What is written there and no boolean is another finding. */
export function* checkAbstract({ dts, documents }: DtsContext, kind: 'hypercube' | 'dimension'): Generator<Finding> {
  for (const document of documents) {
    for (const declaration of document.elementDeclarations) {
      if (declaration.abstract || kindOf(dts, declaration) !== kind) continue;
      const { element, localName = `This ${kind}` } = declaration;
      const written = document.xml.attributeValue(element, '', attributes.abstract.local)?.trim();
      if (written !== undefined && written !== 'false' && written !== '0') continue;
      yield {
        place: { document, element, attribute: attributes.abstract },
        message: `${localName} is a ${kind}, so that nothing can be reported with it. Write abstract="true" on its declaration.`,
        fixes: () => [{ title: 'Write abstract="true"', isPreferred: true, edits: [setAttribute(document, element, attributes.abstract, 'true')] }],
      };
    }
  }
}
