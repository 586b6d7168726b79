import type { Reference } from '../index/references';
import { fileName } from '../xbrl/names';
import type { Place } from './place';
import { codeForAll, severityForAll, type DtsRule } from './rule';

/** A document that is referred to by a relative path does not exist (XBRL 2.1, 3.2). One finding for each file, at its first reference. */
export const missingFile: DtsRule = {
  id: 'missing-file',
  scope: 'dts',
  codes: codeForAll('FileNotLoadable'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const [url, references] of dts.missing) {
      if (!url.startsWith('file:')) continue;
      const [first, ...others] = references.filter((reference) => documents.includes(reference.document as never));
      if (!first) continue;
      const name = fileName(url);
      const renamed = wasRenamed(references);
      const more = others.length === 0 ? '' : ` (${references.length} references)`;
      const advice = renamed
        ? `Everything they lead to is in ${fileName(renamed)}: it seems to have been renamed. Rename it back, or write its new name into the references.`
        : 'Put the file there, or correct the path.';
      yield {
        place: fileOf(first),
        message: `The file ${name} cannot be found${more}. ${advice}`,
        related: others.map((reference) => ({ place: fileOf(reference), message: `Also refers to ${name}` })),
      };
    }
  },
};

/** The document that refers to a missing file and itself has every id looked for there: the same file under a new name. */
function wasRenamed(references: readonly Reference[]): string | undefined {
  const fragments = references.flatMap((reference) => reference.target.fragment ?? []);
  if (fragments.length < 2) return undefined;
  const { document } = references[0]!;
  return fragments.every((fragment) => document.ids.has(fragment)) ? document.uri : undefined;
}

/** The part of a reference before `#`. */
export function fileOf(reference: Reference): Place {
  const { document, element, attribute } = reference;
  const value = document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? '';
  const hash = value.indexOf('#');
  return { document, element, attribute, ...(hash > 0 ? { span: { start: 0, end: hash } } : {}) };
}
