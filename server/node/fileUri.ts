import * as path from 'node:path';
import { URI } from 'vscode-uri';
import { canonicalUri } from '../xbrl/pointer';

/** The canonical URI of a path, without a slash at its end. */
export function fileUri(file: string): string {
  return canonicalUri(URI.file(path.resolve(file)).toString());
}
