import { conceptNamed, locatedNames } from '../../calculation/reportedConcepts';
import { reportedName } from '../../calculation/reportedName';
import type { Concept } from '../../index/concept';
import { isNumeric, kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { clark, parseClark } from '../../xbrl/names';
import { findConcepts, labelLookup, mostProposals } from './conceptWords';
import { documentedConcept, kindOfConcept } from './hrefs';
import { ownSchema } from './ownSchema';
import type { Proposal, Proposals, ValueQuestion } from './proposal';
import { prefixesAt, qname, wordsOfQName } from './qnames';

/** What is called so by custom has no facts; nothing else is known of a concept that is not at hand. */
const withoutFacts = /(?:Abstract|Axis|Domain|Member|Table|LineItems)$/;

/**
 * Values for the name of what Inline XBRL tags (Inline XBRL 1.1, 4, 9 and 10): the concepts that can have such a fact and have the words typed. For
 * ix:nonFraction and ix:fraction those whose values are numbers, for ix:nonNumeric the others, for ix:tuple the tuples.
 */
export function factNames(question: ValueQuestion): Proposals {
  const { document, dts, element, typed, choice } = question;
  const tag = document.xml.name(element).local;
  const prefixes = new Map(prefixesAt(document, element).map(([prefix, namespace]) => [namespace, prefix]));
  const { namespace: wanted, words } = wordsOfQName(document, element, typed);
  const namespaceOf = (concept: Concept) => {
    const name = reportedName(dts, concept);
    return name === undefined ? undefined : parseClark(name).namespace;
  };
  const isWritable = (concept: Concept) => {
    const namespace = namespaceOf(concept);
    return namespace !== undefined && prefixes.has(namespace) && (wanted === undefined || namespace === wanted);
  };
  const found = findConcepts(dts, words, ownSchema(question) ?? document, choice.language, (concept) => mayBeTagged(dts, concept, tag) && isWritable(concept));
  // Without words, concepts of a taxonomy that is not at hand are not searched: those that locators lead to are named.
  const located = words.length > 0 ? [] : [...prefixes.keys()].filter((namespace) => wanted === undefined || namespace === wanted).flatMap((namespace) => locatedNames(dts, namespace).flatMap((local) => conceptNamed(dts, clark({ namespace, local })) ?? []));
  const labelOf = labelLookup(dts, [document, ...dts.members.values()], choice.language);
  const others = located.filter((concept) => !concept.declaration && mayBeTagged(dts, concept, tag)).map((concept) => ({ concept, label: labelOf(concept) }));
  const proposals = [...found, ...others].slice(0, mostProposals).map(({ concept, label }): Proposal => {
    const written = qname(prefixes.get(namespaceOf(concept)!)!, reportedName(dts, concept)!);
    return { ...written, kind: kindOfConcept(concept), ...(label === undefined ? {} : { description: label }), documents: documentedConcept(concept) };
  });
  return { proposals, areSearched: true };
}

function mayBeTagged(dts: Dts, concept: Concept, tag: string): boolean {
  const { declaration, id } = concept;
  if (!declaration) return tag !== 'tuple' && !withoutFacts.test(id ?? '');
  if (declaration.abstract) return false;
  const kind = kindOf(dts, declaration);
  if (tag === 'tuple') return kind === 'tuple';
  if (kind !== undefined && kind !== 'item') return false;
  return isNumeric(dts, concept) !== (tag === 'nonNumeric');
}
