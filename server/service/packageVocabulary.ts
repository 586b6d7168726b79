import type { FixEdit } from '../edits/edit';
import type { Moves } from '../edits/moves';
import { diagnosePackage } from '../packages/diagnose';
import { keptUrls, renamePackageFiles } from '../packages/fileRename';
import type { Diagnosis } from '../rules/diagnose';
import { inOneStep, type Steps } from '../xml/steps';
import { PackageDocuments } from './packageDocuments';
import type { Settings } from './settings';
import type { Vocabulary } from './vocabulary';

/** The files in which the taxonomy packages of the workspace describe themselves: META-INF/taxonomyPackage.xml and META-INF/catalog.xml. */
export class PackageVocabulary implements Vocabulary {
  readonly store = new PackageDocuments();

  diagnose(uri: string, settings: Settings): Steps<readonly Diagnosis[]> | undefined {
    const document = this.store.document(uri);
    return document && inOneStep(() => diagnosePackage(document, this.store.contextOf(document), settings));
  }

  // What there is to know of these files stands in them.

  hover(): undefined {
    return undefined;
  }

  definition(): undefined {
    return undefined;
  }

  outline(): undefined {
    return undefined;
  }

  moveFiles(moves: Moves): readonly FixEdit[] {
    return this.store.all.flatMap((document) => renamePackageFiles(document, this.store.rewritesAt(document), moves));
  }

  keptUrls(moves: Moves): readonly string[] {
    return this.store.all.flatMap(({ rewrites }) => keptUrls(rewrites, moves));
  }
}
