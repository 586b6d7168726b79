import type { Dts } from '../../index/dts';
import { chainThrough } from '../../report/chainThrough';
import type { ReportNode } from '../../report/report';
import { textOf, type Most } from '../../report/text';
import { exampleOf } from '../../report/transformations/examples';
import { transformationOf } from '../../report/transformations/registries';
import { namespaces, parseClark } from '../../xbrl/names';
import { inlineDocuments } from '../subject';
import { code, escape, shorten } from './markdown';

/** So much of a text is told, and of one of its parts. */
const longestText = 400;
const mostOfPart: Most = { length: longestText, elements: 200 };
/** So many parts of a text are read. */
const mostParts = 20;
const longestValue = 120;

/** A continuation (Inline XBRL 1.1, 4.1): which part of which text it is, and that text in short. */
export function continuationHover(dts: Dts, { document, element }: ReportNode): string {
  const id = document.idOf(element) ?? '';
  const parts = chainThrough(inlineDocuments(dts), id);
  const place = parts.findIndex((part) => part.document === document && part.element === element);
  const [head] = parts;
  const tagged = head?.document.xml.attributeValue(head.element, '', 'name')?.trim();
  const text = parts.slice(0, mostParts).map((part) => textOf(part.document.xml, part.element, mostOfPart)).join(' … ').replace(/\s+/g, ' ').trim();
  const whole = tagged === undefined ? 'a text' : code(shorten(tagged, longestValue));
  const title = place === 0 ? '**Nothing goes on in this continuation**' : `**Part ${place + 1} of ${parts.length}** of ${whole}`;
  return [title, escape(shorten(text, longestText)), `Continuation ${code(shorten(id, longestValue))}`].filter((line) => line !== '').join('\n\n');
}

/**
 * A format (Inline XBRL 1.1, 10.1): what it makes of the text that has it, and an example.
 * @param content that text; '' where there is none
 */
export function formatHover(name: string, content: string): string {
  const format = parseClark(name);
  const read = transformationOf(format);
  const example = exampleOf(format);
  const value = content === '' ? undefined : read?.(content);
  return [
    `**${escape(format.local)}**`,
    read ? undefined : 'No registry of transformations known here has it.',
    read && content !== '' ? `Here: ${code(shorten(content, longestValue))} ${value === undefined ? 'is nothing that it reads' : reading(value)}` : undefined,
    example && (example.text === undefined ? `Reads whatever stands there ${reading(example.value)}` : `For example: ${code(example.text)} ${reading(example.value)}`),
    code(format.namespace),
  ]
    .filter((line) => line !== undefined)
    .join('  \n');
}

function reading(value: string): string {
  return value === '' ? 'as nothing' : `as ${code(shorten(value, longestValue))}`;
}

const iso4217 = 'http://www.xbrl.org/2003/iso4217';

/** A measure (XBRL 2.1, 4.8.2): a currency by its name in English, anything else by name and namespace. */
export function measureHover(name: string): string {
  const { namespace, local } = parseClark(name);
  const head = namespace === iso4217 ? currencyName(local) : namespace === namespaces.xbrli && local === 'pure' ? 'pure number' : local;
  return `**${escape(shorten(head, longestValue))}**  \n${code(shorten(local, longestValue))} of ${code(namespace)}`;
}

function currencyName(currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  return new Intl.DisplayNames(['en'], { type: 'currency' }).of(currency) ?? currency;
}
