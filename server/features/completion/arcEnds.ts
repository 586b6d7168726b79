import { CompletionItemKind } from 'vscode-languageserver-types';
import { appendElement } from '../../edits/appendElement';
import type { FixEdit } from '../../edits/edit';
import { insertAfter, insertBefore } from '../../edits/insertElement';
import { baseSetOf } from '../../index/baseSet';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { isNumeric } from '../../index/derivation';
import { newName } from '../../rules/links/participantNames';
import { writeLocator } from '../../rules/links/writeLocator';
import { isSummationItem, namespaces } from '../../xbrl/names';
import { Locator, type Arc, type ExtendedLink, type Resource } from '../../xbrl/views';
import { linkAround } from '../subject';
import { findConcepts, labelLookup, mostProposals, wordsOf } from './conceptWords';
import { documentedConcept, kindOfConcept } from './hrefs';
import type { Proposal, Proposals, ValueQuestion } from './proposal';

/** Arcs that lead from concepts to resources (XBRL 2.1, 5.2.2.3, 5.2.3.3 and 4.11.1.3). */
const toResources: ReadonlySet<string> = new Set(['labelArc', 'referenceArc', 'footnoteArc'].map((local) => `{${namespaces.link}}${local}`));

/**
 * Values for an arc's xlink:from or xlink:to: the locators and resources of its link, then concepts that have the words typed
 * and no locator there yet, which they bring. What would close a circle in the arc's network comes last.
 */
export function arcEnds(question: ValueQuestion, end: 'from' | 'to'): Proposals {
  const { document, dts, element, typed, choice } = question;
  const link = linkAround(document, element);
  if (!link) return { proposals: [], areSearched: false };
  const words = wordsOf(typed);
  const arc = document.viewAt('arcs', element);
  const leadsToResources = arc !== undefined && toResources.has(arc.name);
  const takesConcepts = !leadsToResources || end === 'from';
  const labelOf = labelLookup(dts, [document, ...dts.members.values()], choice.language);
  const closing = takesConcepts && arc ? closingCircle(dts, arc, end) : new Set<string>();
  const last: Proposal[] = [];
  // What has no decimal value is no part of a sum (XBRL 2.1, 5.2.5.2).
  const fits = (concept: Concept) => !isSummationItem(arc?.arcrole) || (isNumeric(dts, concept) !== false && !concept.declaration?.abstract);
  const present: Proposal[] = [];
  const located = new Set<Concept>();
  for (const participant of [...link.locators, ...link.resources]) {
    const isLocator = participant instanceof Locator;
    const concept = isLocator ? dts.conceptAt(participant.target) : undefined;
    if (concept) located.add(concept);
    if (participant.label === undefined || isLocator !== takesConcepts || participant.label === otherEnd(arc, end)) continue;
    const description = isLocator ? (concept && labelOf(concept)) : shorten(participant.content);
    const text = `${participant.label} ${description ?? ''} ${concept?.id ?? ''}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    if (concept && closing.has(concept.key)) last.push(proposalFor(participant, concept, `${description ?? concept.id ?? ''} (closes a circle)`));
    else if (present.length < mostProposals) present.push(proposalFor(participant, concept, description));
  }
  const others = takesConcepts ? findConcepts(dts, words, document, choice.language, (concept) => !located.has(concept) && !closing.has(concept.key) && fits(concept)) : [];
  const brought = others.map(({ concept, label }): Proposal => {
    const name = newName(link, 'locator', concept);
    return { label: name, text: name, kind: kindOfConcept(concept), description: `${label ?? concept.id ?? ''} (adds the locator)`, documents: documentedConcept(concept), edits: () => locatorEdits(question, link, concept, name) };
  });
  return { proposals: withoutRepetition([...present, ...brought, ...last]), areSearched: true };
}

/**
 * The keys of the concepts that an arc's end cannot be without closing a circle (XBRL 2.1, 5.1.4.3): what stands at its other end, and what the
 * other relationships of its network lead from there to, backwards for xlink:to.
 */
function closingCircle(dts: Dts, arc: Arc, end: 'from' | 'to'): ReadonlySet<string> {
  const baseSet = baseSetOf(arc);
  const network = baseSet && dts.network(baseSet.key);
  const others = arc.link?.ends(otherEnd(arc, end)) ?? [];
  const keys = new Set(others.flatMap((other) => (other instanceof Locator ? (dts.conceptAt(other.target)?.key ?? []) : [])));
  // A set that grows is walked to its end.
  for (const key of keys) {
    for (const relationship of (end === 'to' ? network?.to(key) : network?.from(key)) ?? []) {
      if (relationship.arc.document !== arc.document || relationship.arc.element !== arc.element) keys.add((end === 'to' ? relationship.from : relationship.to).key);
    }
  }
  return keys;
}

function otherEnd(arc: Arc | undefined, end: 'from' | 'to'): string | undefined {
  return end === 'from' ? arc?.to : arc?.from;
}

function proposalFor({ label }: Locator | Resource, concept: Concept | undefined, description: string | undefined): Proposal {
  const about = { ...(description === undefined ? {} : { description }), ...(concept ? { documents: documentedConcept(concept) } : {}) };
  return { label: label!, text: label!, kind: CompletionItemKind.Variable, ...about };
}

function shorten(content: string): string {
  const text = content.replace(/\s+/g, ' ').trim();
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function withoutRepetition(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Writes a locator behind the link's others; without any, before the link's first element. */
function locatorEdits({ document, dts, element }: ValueQuestion, link: ExtendedLink, concept: Concept, name: string): readonly FixEdit[] {
  const markup = writeLocator(concept, link, name, dts);
  if (markup === undefined) return [];
  const last = link.locators.findLast((locator) => locator.element < element);
  if (last) return [insertAfter(document, last.element, markup)];
  const [first] = document.xml.children(link.element);
  return [first === undefined ? appendElement(document, link.element, markup) : insertBefore(document, first, markup)];
}
