import { typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Fact } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { isInlineXbrl } from '../../xbrl/recognise';
import type { XmlDocument } from '../../xml/document';
import { parse } from '../../xml/parse';
import type { DtsContext, DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { nameOfFact } from './declaredFacts';

/** The types of text that is markup, in the registry of types and in the standard taxonomies' own, in Clark notation. */
const markupType = /^\{http:\/\/(?:www\.xbrl\.org\/dtr\/type\/|fasb\.org\/us-types\/|xbrl\.us\/us-types\/)[^}]*\}(?:escaped|textBlock)ItemType$/;

/** The markup that a text block of an instance holds, escaped or in CDATA, is not well-formed (EFM 6.5.15). That of an Inline XBRL document is part of its text. */
export const textBlock: DtsRule = {
  id: 'text-block',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.15' },
  severity: secOnly('error'),
  *prepare(context) {
    for (const { document, element } of textBlocksIn(context)) {
      problemIn(document, element);
      yield;
    }
  },
  *check(context) {
    for (const fact of textBlocksIn(context)) {
      const { document, element } = fact;
      const problem = problemIn(document, element);
      if (problem === undefined) continue;
      yield { place: { document, element }, message: `The markup in ${nameOfFact(fact)} is not well-formed: ${problem} Close every tag, in the order in which they were opened.` };
    }
  },
};

/** The facts whose values are markup, in instances. */
function* textBlocksIn({ dts, documents, report }: DtsContext): Generator<Fact> {
  const known = new Map<string, boolean>();
  for (const fact of report?.facts ?? []) {
    const { document, concept, isNil } = fact;
    if (concept === undefined || isNil || !documents.includes(document) || isInlineXbrl(document.xml)) continue;
    if (!known.has(concept)) known.set(concept, isTextBlock(dts, concept));
    if (known.get(concept) === true) yield fact;
  }
}

/** Whether a concept is a text block: by its type or, where that is of a taxonomy that is not at hand, by its name, which all of them end in. */
function isTextBlock(dts: Dts, concept: string): boolean {
  const declaration = dts.declarationOf(concept);
  return declaration ? typesOf(dts, declaration).types.some((type) => markupType.test(type)) : concept.endsWith('TextBlock');
}

/** What is known of a stretch of text that is a text block. */
interface Judged {
  /** A UTF-16 offset. */
  readonly end: number;
  readonly problem: string | undefined;
}

/** By the identity of the text: what is known of its text blocks, by the offsets at which their content starts. */
const judged = new WeakMap<object, Map<number, Judged>>();

/** What is wrong in a text block: found once, and again when that text block is edited, since there may be megabytes of others. */
function problemIn({ xml }: XbrlDocument, element: number): string | undefined {
  let ofText = judged.get(xml.identity);
  if (!ofText) judged.set(xml.identity, (ofText = judgedBefore(xml)));
  const { start, end } = xml.contentRange(element);
  let known = ofText.get(start);
  if (known?.end !== end) ofText.set(start, (known = { end, problem: problemOf(xml.content(element)) }));
  return known.problem;
}

/** What is known of the stretches that the last edit has left as they were: whatever it did to elements, their characters are the same. */
function judgedBefore({ changed }: XmlDocument): Map<number, Judged> {
  const kept = new Map<number, Judged>();
  if (!changed) return kept;
  for (const [start, { end, problem }] of judged.get(changed.base) ?? []) {
    if (end <= changed.start) kept.set(start, { end, problem });
    else if (start >= changed.end) kept.set(start + changed.delta, { end: end + changed.delta, problem });
  }
  return kept;
}

/**
 * What keeps a text from being markup, in a sentence; `undefined` where nothing does. A sign "<" that begins no tag is text, names of
 * HTML's characters are known, and prefixes are nobody's concern.
 */
function problemOf(content: string): string | undefined {
  if (!/<[A-Za-z/]/.test(content)) return undefined;
  const plain = content.replace(/<(?![A-Za-z/!?])/g, '_').replace(/&\w+;/g, '_').replace(/(<\/?\w+):/g, '$1-');
  return parse(`<text>${plain}</text>`).problems[0]?.message;
}
