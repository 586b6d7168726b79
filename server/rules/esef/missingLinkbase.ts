import { filersFilesAreAllHere } from '../../index/absence';
import { attributes } from '../../xbrl/names';
import { listOf } from '../names';
import type { DtsRule } from '../rule';
import { coreImportsIn } from './core';
import { esefOnly } from './esefOnly';
import { kindOf, linkKinds } from './separateLinkbases';

/** An extension has no presentation, calculation, definition or label linkbase (ESEF Reporting Manual, 3.1.1; RTS on ESEF, Annex IV, paragraphs 5 and 6). */
export const missingLinkbase: DtsRule = {
  id: 'missing-linkbase',
  scope: 'dts',
  absence: true,
  codes: { esef: 'ESEF.3.1.1.extensionTaxonomyWrongFilesStructure' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const [first] = coreImportsIn(documents);
    if (!first || !filersFilesAreAllHere(dts)) return;
    const kinds = new Set(documents.flatMap(({ extendedLinks }) => extendedLinks.map(kindOf)));
    const missing = linkKinds.filter((kind) => !kinds.has(kind));
    if (missing.length === 0) return;
    const { document } = first.reference;
    yield {
      place: { document, element: document.root!, attribute: attributes.targetNamespace },
      message: `This extension has no ${listOf(missing)}. ESEF wants a linkbase for presentations, calculations, definitions and labels each: add a file for each that is missing, and a linkbaseRef to it.`,
    };
  },
};
