import { CompletionItemKind } from 'vscode-languageserver-types';
import { textOf, type Most } from '../../report/text';
import { exampleOf, makesNumber } from '../../report/transformations/examples';
import { formatsOf, isRegistry, transformationOf } from '../../report/transformations/registries';
import type { XmlDocument } from '../../xml/document';
import { prefixesAt } from './qnames';
import type { Proposal, Proposals, ValueQuestion } from './proposal';

/** No value that is to be transformed is longer. */
const mostOfContent: Most = { length: 200, elements: 50 };

/**
 * Values for a format (Inline XBRL 1.1, 4.2 and 10.1; Transformation Rules Registry): the formats of the registries that have a prefix there. Numbers
 * take those that make numbers, texts the others. First come those that read what stands in the element, with what they make of it, of these
 * those that the document has most often; beside the others stands an example.
 */
export function formats({ document, element }: ValueQuestion): Proposals {
  const { xml } = document;
  const isNumber = xml.name(element).local !== 'nonNumeric';
  const content = textOf(xml, element, mostOfContent).trim();
  const uses = usesOf(xml);
  const fitting = prefixesAt(document, element)
    .filter(([prefix, namespace]) => prefix !== '' && isRegistry(namespace))
    .flatMap(([prefix, namespace]) => formatsOf(namespace).map((local) => ({ text: `${prefix}:${local}`, name: { namespace, local } })))
    .filter(({ name }) => makesNumber(name) === undefined || makesNumber(name) === isNumber)
    .map(({ text, name }) => ({ text, example: exampleOf(name), value: content === '' ? undefined : transformationOf(name)?.(content) }));
  // What makes the same of every text says nothing about this one.
  const rankOf = ({ example, value }: (typeof fitting)[number]) => (value === undefined ? 2 : example?.text === undefined ? 1 : 0);
  const ranked = fitting.toSorted((a, b) => rankOf(a) - rankOf(b) || (uses.get(b.text) ?? 0) - (uses.get(a.text) ?? 0));
  const proposals = ranked.map(({ text, example, value }): Proposal => {
    const description = value !== undefined ? reads(content, value) : example && reads(example.text, example.value);
    return { label: text, text, kind: CompletionItemKind.Function, ...(description === undefined ? {} : { description }) };
  });
  return { proposals, areSearched: false };
}

function reads(text: string | undefined, value: string): string {
  return `${text === undefined ? 'whatever stands there' : text.replace(/\s+/g, ' ')} → ${value === '' ? 'nothing' : value}`;
}

/** How often a document has each format, as it is written. */
function usesOf(xml: XmlDocument): ReadonlyMap<string, number> {
  const { attributeName, names } = xml.tables;
  const isFormat = names.map(({ namespace, local }) => namespace === '' && local === 'format');
  const uses = new Map<string, number>();
  for (let attribute = 0; attribute < attributeName.length; attribute++) {
    if (!isFormat[attributeName[attribute]!]) continue;
    const format = xml.value(attribute).trim();
    uses.set(format, (uses.get(format) ?? 0) + 1);
  }
  return uses;
}
