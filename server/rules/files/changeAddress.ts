import { changeValue } from '../../edits/changeValue';
import type { Reference } from '../../index/references';
import type { Fix } from '../rule';
import { fileOf } from './missingFile';

/** Writes another address into references, and leaves the fragments behind it as they are. */
export function changeAddress(references: readonly Reference[], meant: string): Fix {
  const places = references.length === 1 ? '' : ` in all ${references.length} references`;
  return {
    title: `Write ${meant}${places}`,
    isPreferred: true,
    edits: references.flatMap((reference) => changeValue(reference.document, reference.element, reference.attribute, meant, fileOf(reference).span)),
  };
}
