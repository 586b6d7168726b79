import { Documents } from '../../server/index/documents';
import type { Concept } from '../../server/index/concept';
import type { Dts } from '../../server/index/dts';
import { Taxonomies } from '../../server/index/taxonomies';
import { XbrlDocument } from '../../server/xbrl/document';
import { parse } from '../../server/xml/parse';
import { uriOf } from '../fixture';

/** The text of files by their names, as in a project. */
export type Files = Readonly<Record<string, string>>;

/** A document of a project. */
export function documentOf(name: string, text: string): XbrlDocument {
  return new XbrlDocument(uriOf(name), parse(text));
}

/** The taxonomies of a workspace: files with a URL for their name are somebody else's, all that is not there is missing. */
export function taxonomiesOf(files: Files): Taxonomies {
  const taxonomies = new Taxonomies(new Documents());
  for (const [name, text] of Object.entries(files)) {
    if (name.includes('://')) taxonomies.putForeign(documentOf(name, text));
    else taxonomies.put(documentOf(name, text));
  }
  for (let { unread } = taxonomies; unread.length > 0; { unread } = taxonomies) for (const url of unread) taxonomies.setUnavailable(url, 'missing');
  return taxonomies;
}

/** The DTS of the first of some files. */
export function dtsOf(files: Files): Dts {
  return taxonomiesOf(files).dts(uriOf(Object.keys(files)[0]!));
}

/** The concept hbr_NAME of a DTS, in its file plan.xsd. */
export function conceptOf(dts: Dts, name: string, file = 'plan.xsd'): Concept {
  return dts.conceptAt({ url: uriOf(file), fragment: `hbr_${name}` })!;
}
