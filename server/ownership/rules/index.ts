import { duplicateFootnote } from './duplicateFootnote';
import { missingFootnote } from './missingFootnote';
import type { OwnershipRule } from './rule';
import { unreferencedFootnote } from './unreferencedFootnote';

/** Rules on ownership documents, beside those on the text of any document. */
export const ownershipRules: readonly OwnershipRule[] = [missingFootnote, unreferencedFootnote, duplicateFootnote];
