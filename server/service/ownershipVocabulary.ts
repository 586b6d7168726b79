import type { CompletionList, DocumentHighlight, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, Position, Range as LspRange, SelectionRange, WorkspaceEdit } from 'vscode-languageserver-types';
import type { CompletionRequest } from '../features/completion';
import { xmlFoldingRanges, type FoldingSupport } from '../features/foldingRanges';
import type { RenamePlace } from '../features/rename';
import type { Refusal } from '../features/rename/renaming';
import { selectionRanges } from '../features/selectionRanges';
import { textOf } from '../features/text';
import { diagnoseOwnership } from '../ownership/diagnose';
import type { OwnershipDocument } from '../ownership/document';
import { completion } from '../ownership/features/completion';
import { definition } from '../ownership/features/definition';
import { hover } from '../ownership/features/hover';
import { inlayHints } from '../ownership/features/inlayHints';
import { outline } from '../ownership/features/outline';
import { preview, type Preview } from '../ownership/features/preview';
import { documentHighlight, references } from '../ownership/features/references';
import { prepareRename, rename } from '../ownership/features/rename';
import type { Diagnosis } from '../rules/diagnose';
import { inOneStep, type Steps } from '../xml/steps';
import { OwnershipDocuments } from './ownershipDocuments';
import type { Settings } from './settings';
import type { Vocabulary } from './vocabulary';

/** EDGAR's ownership documents, Forms 3, 4 and 5. Each stands alone: it leads to no other document, and none leads to it. */
export class OwnershipVocabulary implements Vocabulary {
  readonly store = new OwnershipDocuments();

  diagnose(uri: string, settings: Settings): Steps<readonly Diagnosis[]> | undefined {
    const document = this.store.document(uri);
    return document && inOneStep(() => diagnoseOwnership(document, settings));
  }

  hover(uri: string, position: Position): Hover | undefined {
    const document = this.store.document(uri);
    return document && hover(document, offsetAt(document, position));
  }

  definition(uri: string, position: Position): readonly LocationLink[] | undefined {
    const document = this.store.document(uri);
    return document && definition(document, offsetAt(document, position));
  }

  outline(uri: string): Steps<readonly DocumentSymbol[]> | undefined {
    const document = this.store.document(uri);
    return document && inOneStep(() => outline(document));
  }

  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[] | undefined {
    const document = this.store.document(uri);
    return document && references(document, offsetAt(document, position), includeDeclaration);
  }

  documentHighlight(uri: string, position: Position): readonly DocumentHighlight[] | undefined {
    const document = this.store.document(uri);
    return document && documentHighlight(document, offsetAt(document, position));
  }

  prepareRename(uri: string, position: Position): RenamePlace | Refusal | undefined {
    const document = this.store.document(uri);
    return document && prepareRename(document, offsetAt(document, position));
  }

  rename(uri: string, position: Position, newName: string): WorkspaceEdit | Refusal | undefined {
    const document = this.store.document(uri);
    return document && rename(document, offsetAt(document, position), newName);
  }

  completion(uri: string, position: Position, request: CompletionRequest): CompletionList | undefined {
    const document = this.store.document(uri);
    return document && completion(document, offsetAt(document, position), request);
  }

  inlayHints(uri: string, range: LspRange, settings: Settings): readonly InlayHint[] | undefined {
    const document = this.store.document(uri);
    if (!document) return undefined;
    return settings.inlayHints.labels ? inlayHints(document, { start: offsetAt(document, range.start), end: offsetAt(document, range.end) }) : [];
  }

  preview(uri: string): Preview | undefined {
    const document = this.store.document(uri);
    return document && preview(document);
  }

  foldingRanges(uri: string, support: FoldingSupport): Steps<readonly FoldingRange[]> | undefined {
    const document = this.store.document(uri);
    return document && xmlFoldingRanges(document.xml, support);
  }

  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[] | undefined {
    const document = this.store.document(uri);
    return document && selectionRanges(document.xml, positions);
  }
}

function offsetAt({ xml }: OwnershipDocument, position: Position): number {
  return textOf(xml).offsetAt(position);
}
