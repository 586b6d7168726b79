import { CompletionItemKind } from 'vscode-languageserver-types';
import { conceptNamed, contextText } from '../../calculation/reportedConcepts';
import { reportPartsOf } from '../../report/parts';
import { byNewest, unitText } from '../../report/wording';
import type { Context, Unit } from '../../report/report';
import { clark, isInlineName } from '../../xbrl/names';
import { mostProposals, wordsOf } from './conceptWords';
import type { Proposal, Proposals, ValueQuestion } from './proposal';

/** So many elements before a fact are looked through for what its neighbours point to. */
const mostBefore = 3000;

/**
 * Values for a contextRef (XBRL 2.1, 4.6.1): the contexts of the report, with period and dimensions; first those for the kind of period that the
 * concept has, of these those that the facts just before point to, then the newest.
 */
export function contextRefs(question: ValueQuestion): Proposals {
  const { dts, choice } = question;
  const wanted = periodTypeOf(question);
  const isOther = ({ period }: Context) => Number(wanted !== undefined && period !== undefined && (period.kind === 'instant') !== (wanted === 'instant'));
  const nearest = nearestFirst(question, 'contextRef');
  const contexts = members(question).flatMap((member) => reportPartsOf(member).contexts);
  const sorted = contexts.toSorted((a, b) => isOther(a) - isOther(b) || nearest(a, b) || byNewest(a, b));
  return found(question, sorted, (context) => contextText(dts, context, choice));
}

/** Values for a unitRef (XBRL 2.1, 4.6.2): the units of the report, with their measures; first those that the facts just before point to. */
export function unitRefs(question: ValueQuestion): Proposals {
  const nearest = nearestFirst(question, 'unitRef');
  const units = members(question).flatMap((member) => reportPartsOf(member).units);
  return found(question, units.toSorted(nearest), (unit) => unitText(unit) || 'pure number');
}

/** The documents whose contexts and units a fact may point to: all of an Inline XBRL document set (Inline XBRL 1.1, 3). */
function members({ document, dts }: ValueQuestion) {
  return document.kind === 'instance' ? [document, ...[...dts.members.values()].filter((member) => member !== document && member.kind === 'instance')] : [];
}

function found<Part extends Context | Unit>({ typed }: ValueQuestion, parts: readonly Part[], describe: (part: Part) => string): Proposals {
  const words = wordsOf(typed);
  const proposals = new Map<string, Proposal>();
  for (const part of parts) {
    if (proposals.size === mostProposals) break;
    const description = describe(part);
    const text = `${part.id} ${description}`.toLowerCase();
    if (!proposals.has(part.id) && words.every((word) => text.includes(word))) proposals.set(part.id, { label: part.id, text: part.id, kind: CompletionItemKind.Reference, description });
  }
  return { proposals: [...proposals.values()], areSearched: true };
}

/** Compares what facts point to by how far before this one they do. */
function nearestFirst({ document: { xml }, element }: ValueQuestion, reference: string): (a: { readonly id: string }, b: { readonly id: string }) => number {
  const ranks = new Map<string, number>();
  for (let other = element - 1; other >= 0 && other > element - mostBefore; other--) {
    const id = xml.attributeValue(other, '', reference)?.trim();
    if (id !== undefined && !ranks.has(id)) ranks.set(id, ranks.size);
  }
  const rankOf = ({ id }: { readonly id: string }) => ranks.get(id) ?? ranks.size;
  return (a, b) => rankOf(a) - rankOf(b);
}

function periodTypeOf({ document: { xml }, dts, element }: ValueQuestion): string | undefined {
  const name = isInlineName(xml.name(element)) ? xml.resolveQName(xml.attributeValue(element, '', 'name') ?? '', element) : xml.name(element);
  return name && conceptNamed(dts, clark(name))?.declaration?.periodType;
}
