import { conceptOf, type Concept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import type { ElementDeclaration } from '../../xbrl/views';
import { extensionDeclarations, standardTypeOf } from '../extension';

/** What an issuer declares for facts to be reported on. */
export interface LineItem {
  readonly declaration: ElementDeclaration & { readonly localName: string };
  readonly concept: Concept;
}

/** The items of an issuer's schema that are not abstract, save members of domains; none whose kind or type cannot be told. */
export function* lineItemsOf(dts: Dts, document: XbrlDocument): Generator<LineItem> {
  for (const declaration of extensionDeclarations(document)) {
    if (declaration.abstract || kindOf(dts, declaration) !== 'item') continue;
    const type = standardTypeOf(declaration);
    if (type !== undefined && type !== 'domainItemType') yield { declaration, concept: conceptOf(declaration) };
  }
}
