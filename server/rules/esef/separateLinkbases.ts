import { namespaces } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { esefOnly } from './esefOnly';

/** The links of which each kind has a linkbase to itself. */
export const linkKinds = ['presentationLink', 'calculationLink', 'definitionLink', 'labelLink'] as const;

/** A linkbase stands in a schema, or holds links of several kinds (ESEF Reporting Manual, 3.1.1). */
export const separateLinkbases: DocumentRule = {
  id: 'separate-linkbases',
  scope: 'document',
  codes: { esef: 'ESEF.3.1.1.linkbasesNotSeparateFiles' },
  severity: esefOnly('error'),
  *check(document) {
    if (isExtension(document)) {
      const [embedded] = document.linkbases;
      if (embedded) yield { place: { document, element: embedded.element }, message: 'A linkbase stands in the schema. ESEF wants each kind of links in a file of its own: move them there, and add a linkbaseRef for each.' };
    }
    if (document.kind !== 'linkbase') return;
    const links = document.extendedLinks.filter((link) => kindOf(link) !== undefined);
    const other = links.find((link) => kindOf(link) !== kindOf(links[0]!));
    if (!other) return;
    yield {
      place: { document, element: other.element },
      message: `This file has a ${kindOf(links[0]!)!} and a ${kindOf(other)!}. ESEF wants a linkbase file for each kind: move one kind into a file of its own, with a linkbaseRef in the schema.`,
      related: [{ place: { document, element: links[0]!.element }, message: 'The first kind' }],
    };
  },
};

/** The local name of an extended link of one of the kinds; `undefined` of any other. */
export function kindOf({ name }: ExtendedLink): string | undefined {
  return linkKinds.find((kind) => name === `{${namespaces.link}}${kind}`);
}
