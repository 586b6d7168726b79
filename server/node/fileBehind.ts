import { URI } from 'vscode-uri';
import { packageScheme } from './zipFolder';

/** Where on a disk a document is. */
export interface PlaceOnDisk {
  /** The path of the file, or of the archive that the document is in. */
  readonly file: string;
  /** From the archive's top, with slashes, decoded; absent for a file of its own. */
  readonly inner?: string;
}

/** The file on disk that holds the document at a location: itself, or the archive it is in; `undefined` for a location of another scheme. */
export function fileBehind(location: string): PlaceOnDisk | undefined {
  const uri = URI.parse(location);
  if (uri.scheme === 'file') return { file: uri.fsPath };
  const end = uri.path.indexOf('!/');
  return uri.scheme === packageScheme && end >= 0 ? { file: URI.file(uri.path.slice(0, end)).fsPath, inner: uri.path.slice(end + 2) } : undefined;
}
