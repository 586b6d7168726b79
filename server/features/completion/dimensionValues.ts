import { conceptNamed, locatedNames } from '../../calculation/reportedConcepts';
import { reportedName } from '../../calculation/reportedName';
import type { Concept } from '../../index/concept';
import { isItem, kindOf, typesOf } from '../../index/derivation';
import { dimensionsOf, type DimensionOfHypercube } from '../../index/dimensions/dimensions';
import type { Dts } from '../../index/dts';
import { arcroles, clark, namespaces, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { labelLookup, mostProposals } from './conceptWords';
import { kindOfConcept, documentedConcept } from './hrefs';
import { prefixesAt, qname, wordsOfQName } from './qnames';
import type { Proposal, Proposals, Question, ValueQuestion } from './proposal';

/**
 * The content of an explicitMember: the usable members of its dimension in the hypercubes of the DTS, without the default, which no context may
 * have (Dimensions 1.0, 2.5.3 and 3.1.4.4). Where nothing says what these are, all items that have the words typed: first those of a domain's
 * type or name.
 */
export function memberNames(question: Question, element: number, typed: string): Proposals {
  const { document, dts } = question;
  const dimension = document.xml.resolveQName(document.xml.attributeValue(element, '', 'dimension') ?? '', element);
  const members = dimension ? membersOf(dts, clark(dimension)) : [];
  return proposalsFor(question, element, typed, members.length > 0 ? members : itemsAsMembers(question, element));
}

/** Values for the dimension of an explicitMember or typedMember: first those of hypercubes, none that the context has already. */
export function dimensionNames(question: ValueQuestion): Proposals {
  const { document, dts, element, typed } = question;
  const { xml } = document;
  const isTyped = xml.name(element).local === 'typedMember';
  const parent = xml.parent(element);
  const siblings = parent === undefined ? [] : [...xml.children(parent)].filter((child) => child !== element);
  const present = new Set(siblings.flatMap((child) => xml.resolveQName(xml.attributeValue(child, '', 'dimension') ?? '', child) ?? []).map(clark));
  const inHypercubes = hypercubesWithMembers(dts).flatMap(({ hypercubeDimension }) => hypercubeDimension.to.concept ?? []);
  const declared = prefixesAt(document, element).flatMap(([, namespace]) => dts.schemasOf(namespace).flatMap((schema) => schema.elementDeclarations.filter((declaration) => isDimension(dts, declaration))));
  const located = prefixesAt(document, element).flatMap(([, namespace]) => locatedNames(dts, namespace).filter((local) => local.endsWith('Axis')).flatMap((local) => conceptNamed(dts, clark({ namespace, local })) ?? []));
  const fits = (concept: Concept) => (!concept.declaration || (concept.declaration.typedDomainRef !== undefined) === isTyped) && !present.has(reportedName(dts, concept) ?? '');
  return proposalsFor(question, element, typed, [...inHypercubes, ...declared.map((declaration) => dts.conceptOf(declaration)), ...located].filter(fits));
}

function isDimension(dts: Dts, declaration: ElementDeclaration): boolean {
  return declaration.substitutionGroup !== `{${namespaces.xbrli}}item` && kindOf(dts, declaration) === 'dimension';
}

/** The dimensions of hypercubes whose members a context may have: not of those that exclude (Dimensions 1.0, 2.3.1.2). */
function hypercubesWithMembers(dts: Dts): readonly DimensionOfHypercube[] {
  return dimensionsOf(dts).ofHypercubes.filter(({ hasHypercube }) => hasHypercube.arc.arcrole === arcroles.all);
}

function membersOf(dts: Dts, dimension: string): readonly Concept[] {
  const members = new Map<string, Concept>();
  for (const { hypercubeDimension, domain } of hypercubesWithMembers(dts)) {
    const axis = hypercubeDimension.to.concept;
    if (!axis || reportedName(dts, axis) !== dimension) continue;
    for (const [key, { relationship }] of domain.ways) if (relationship.to.concept && !domain.unusable.has(key)) members.set(key, relationship.to.concept);
    for (const { to } of defaults(dts, axis)) members.delete(to.key);
  }
  return [...members.values()];
}

function defaults(dts: Dts, { key }: Concept) {
  return [...dts.networks((arcrole) => arcrole === arcroles.dimensionDefault)].flatMap((network) => network.from(key));
}

const ofDomain = /(?:Member|Domain)$/;

function itemsAsMembers({ document, dts }: Question, element: number): readonly Concept[] {
  const prefixes = prefixesAt(document, element);
  const declared = prefixes.flatMap(([, namespace]) => dts.schemasOf(namespace).flatMap((schema) => schema.elementDeclarations)).filter((declaration) => isItem(dts, declaration));
  const located = prefixes.flatMap(([, namespace]) => locatedNames(dts, namespace).filter((local) => ofDomain.test(local)).flatMap((local) => conceptNamed(dts, clark({ namespace, local })) ?? []));
  const isMember = (declaration: ElementDeclaration) => ofDomain.test(declaration.localName ?? '') || typesOf(dts, declaration).types.some((type) => parseClark(type).local === 'domainItemType');
  const [members, others] = [declared.filter(isMember), declared.filter((declaration) => !isMember(declaration) && kindOf(dts, declaration) === 'item')];
  return [...members.map((declaration) => dts.conceptOf(declaration)), ...located, ...others.map((declaration) => dts.conceptOf(declaration))];
}

/** The concepts whose QName or label has the words typed, each once, in their order. */
function proposalsFor({ document, dts, choice }: Question, element: number, typed: string, concepts: readonly Concept[]): Proposals {
  const { namespace: wanted, words } = wordsOfQName(document, element, typed);
  const prefixes = new Map(prefixesAt(document, element).map(([prefix, namespace]) => [namespace, prefix]));
  const labelOf = labelLookup(dts, [document, ...dts.members.values()], choice.language);
  const found = new Map<string, Proposal>();
  for (const concept of concepts) {
    if (found.size >= mostProposals) break;
    const name = reportedName(dts, concept);
    const { namespace } = parseClark(name ?? '');
    const prefix = prefixes.get(namespace);
    if (name === undefined || prefix === undefined || found.has(name) || (wanted !== undefined && namespace !== wanted)) continue;
    const description = labelOf(concept);
    const proposal: Proposal = { ...qname(prefix, name), kind: kindOfConcept(concept), ...(description === undefined ? {} : { description }), documents: documentedConcept(concept) };
    const text = `${proposal.text} ${description ?? ''}`.toLowerCase();
    if (words.every((word) => text.includes(word))) found.set(name, proposal);
  }
  return { proposals: [...found.values()], areSearched: true };
}
