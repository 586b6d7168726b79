import { setAttribute } from '../../edits/setAttribute';
import type { ReportProblem } from '../../report/report';
import { exampleOf, makesNumber } from '../../report/transformations/examples';
import { formatsOf, isRegistry, transformationOf } from '../../report/transformations/registries';
import type { Fix } from '../rule';
import { factAttributes } from './factAttributes';

/** Texts that are to be transformed are short; no longer one is tried. */
const longestText = 100;

/**
 * Gives a fact whose text its format does not read, or that has none, one of the registries with a prefix there that does, and makes the same kind of
 * value: a whole date for a whole date. Of formats that read the same in the text, the one that the document uses most, an English one before
 * those of other languages.
 * @returns a fix for each value that the text may have; preferred where that is one alone
 */
export function fixFormat({ document, element, text }: ReportProblem): readonly Fix[] {
  const { xml } = document;
  if (text.length >= longestText) return [];
  const written = xml.attributeValue(element, '', 'format')?.trim();
  const current = written === undefined ? undefined : xml.resolveQName(written, element);
  // What an unknown format was to make, nobody knows.
  if (written !== undefined && (current === undefined || !exampleOf(current))) return [];
  const scope = xml.tables.scopes[xml.tables.elementScope[element]!]!;
  const byValue = new Map<string, string>();
  for (const format of [...scope].flatMap(([prefix, namespace]) => (prefix !== '' && isRegistry(namespace) ? formatsOf(namespace).map((local) => ({ prefix, name: { namespace, local } })) : []))) {
    const { prefix, name } = format;
    const example = exampleOf(name);
    const value = example?.text === undefined ? undefined : transformationOf(name)?.(text);
    if (value === undefined || (current ? makesNumber(name) !== makesNumber(current) || shapeOf(value) !== shapeOf(exampleOf(current)!.value) : !makesNumber(name))) continue;
    const known = byValue.get(value);
    const qname = `${prefix}:${name.local}`;
    if (known === undefined || rankOf(qname, xml.text) > rankOf(known, xml.text)) byValue.set(value, qname);
  }
  return [...byValue].map(([value, format]) => ({ title: `Use the format ${format}, which reads ${value}`, isPreferred: byValue.size === 1, edits: [setAttribute(document, element, factAttributes.format, format)] }));
}

/** A date by how many digits it has where; of numbers, all are alike. */
function shapeOf(value: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? 'number' : value.replace(/\d/g, '0');
}

function rankOf(format: string, text: string): number {
  return (text.includes(`format="${format}"`) ? 2 : 0) + (format.endsWith('-en') || !/-[a-z]{2}$/.test(format) ? 1 : 0);
}
