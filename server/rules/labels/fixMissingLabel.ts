import { appendElement } from '../../edits/appendElement';
import type { FixEdit } from '../../edits/edit';
import { insertAfter } from '../../edits/insertElement';
import { writeElement } from '../../edits/writeElement';
import { nameOfConcept, type Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { labelFromName } from '../../index/labelFromName';
import { matchesLanguage, textOf } from '../../index/labels';
import { isSlip } from '../../index/nearest';
import { isProhibiting } from '../../index/network';
import { isStandardRole } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes, clark, namespaces, roles } from '../../xbrl/names';
import type { Arc, ExtendedLink, Locator } from '../../xbrl/views';
import { fixMissingReference } from '../roles/fixMissingReference';
import { newName } from '../links/participantNames';
import { addLabelArc, orphanOf } from './reconnectLabel';
import { placesByScope } from '../roles/roleScope';
import { writeLocator } from '../links/writeLocator';

const labelLink = clark({ namespace: namespaces.link, local: 'labelLink' });
const label = clark({ namespace: namespaces.link, local: 'label' });
const language = { namespace: namespaces.xml, local: 'lang' };

/** A label that a concept lacks. */
export interface MissingLabel {
  readonly concept: Concept;
  readonly role: string;
  /** The language it must be in, as a range (BCP 47): "en" covers "en-US". Without it, the usual one of the labels around it is taken. */
  readonly language?: string;
}

/**
 * Adds a label to a labelLink, the one that locates the concept already, if there is one; with it the locator, the arc and
 * the roleRef that are not there yet (XBRL 2.1, 5.2.2). Its text is that of the standard label, or the words of the name.
 * @param documents where it may be added: the filer's own
 * One that is there already and that no arc leads to is led to again.
 * @returns no edits where these have no labelLink, or no href or roleRef can be written; nor where the label may be there
 * already and only an arc misses its end, which is another finding
 */
export function fixMissingLabel(missing: MissingLabel, documents: readonly XbrlDocument[], dts: Dts): readonly FixEdit[] {
  const found = isReachable(missing.concept) ? placeFor(missing.concept, documents, dts) : undefined;
  if (!found) return [];
  const { link, locator } = found;
  const reference = referenceFor(missing.role, link, dts);
  if (reference === undefined) return [];
  const { document } = link;
  if (locator && ((hasOrphan(link) && missesEnd(link, 'to', ({ from }) => from === locator.label)) || missesEnd(link, 'from', ({ from = '' }) => isSlip(from, locator.label!)))) return [];
  const orphan = locator && orphanOf(locator, link, missing.role, missing.language);
  if (orphan) return [addLabelArc(link, locator.label!, orphan.label!)];
  const arc = locator && labelArcFrom(locator, link);
  const name = arc?.to ?? newName(link, 'resource', missing.concept);
  const resource = writeLabel(missing, name, link, dts);
  const model = arc && link.resources.findLast((other) => other.label === arc.to);
  if (model) return [...reference, insertAfter(document, model.element, resource)];
  if (locator) return [...reference, appendElement(document, link.element, resource, ...(arc ? [] : [writeArc(locator.label!, name, link)]))];
  const located = newName(link, 'locator', missing.concept);
  if (missesEnd(link, 'from', ({ from }) => from === located)) return [];
  const markup = writeLocator(missing.concept, link, located, dts);
  return markup === undefined ? [] : [...reference, appendElement(document, link.element, markup, resource, writeArc(located, name, link))];
}

/** Whether no element before it has a concept's id, so that a locator can lead to it. */
function isReachable({ declaration, id }: Concept): boolean {
  const first = id === undefined ? undefined : declaration?.document.ids.get(id);
  return first === undefined || first === declaration!.element;
}

/** The labelLink to add to, and the one locator of the concept in it that a name stands for alone; none where a locator of it has lost its name. */
function placeFor(concept: Concept, documents: readonly XbrlDocument[], dts: Dts): { readonly link: ExtendedLink; readonly locator: Locator | undefined } | undefined {
  const links = documents.flatMap((document) => (document.isReadWhole ? document.extendedLinks : [])).filter(({ name, role, linkbase }) => name === labelLink && linkbase !== undefined && role !== undefined);
  const leadsThere = (locator: Locator) => locator.target?.fragment !== undefined && locator.target.fragment === concept.id && dts.conceptAt(locator.target) === concept;
  for (const link of links) {
    const locator = link.locators.find((candidate) => leadsThere(candidate) && link.ends(candidate.label).length === 1);
    if (locator) return locator.label?.trim() ? { link, locator } : undefined;
    if (link.locators.some((candidate) => candidate.label === undefined && leadsThere(candidate))) return undefined;
  }
  const fullest = links.reduce<ExtendedLink | undefined>((most, link) => (most === undefined || link.arcs.length > most.arcs.length ? link : most), undefined);
  return fullest && { link: fullest, locator: undefined };
}

/** Whether one of some label arcs names nothing at one end. */
function missesEnd(link: ExtendedLink, end: 'from' | 'to', isWanted: (arc: Arc) => boolean): boolean {
  return link.arcs.some((arc) => isWanted(arc) && arc.arcrole === arcroles.conceptLabel && link.ends(arc[end]).length === 0);
}

/** Whether a link has a label that no arc leads to. */
function hasOrphan({ arcs, resources }: ExtendedLink): boolean {
  const led = new Set(arcs.map(({ to }) => to));
  return resources.some((resource) => resource.label === undefined || !led.has(resource.label));
}

/** An arc that leads from this locator to labels that no other arc leads to: one more of their name is led to as well. */
function labelArcFrom(locator: Locator, link: ExtendedLink): Arc | undefined {
  return link.arcs.find(
    (arc) => arc.from === locator.label && arc.arcrole === arcroles.conceptLabel && !isProhibiting(arc) && arc.to !== undefined && arc.to !== arc.from && link.arcs.every((other) => other === arc || other.to !== arc.to) && link.ends(arc.to).every((end) => 'language' in end),
  );
}

/** The roleRef for a role, where its linkbase needs one more; `undefined` where it needs one that cannot be written. */
function referenceFor(uri: string, link: ExtendedLink, dts: Dts): readonly FixEdit[] | undefined {
  if (isStandardRole(uri)) return [];
  const [use] = placesByScope(link.document, [{ uri, link, element: link.element }], false);
  return use ? fixMissingReference(link.document, use, false, dts)[0]?.edits : [];
}

function writeLabel({ concept, role, language: wanted }: MissingLabel, name: string, link: ExtendedLink, dts: Dts): string {
  const standard = dts.labelsOf(concept.key).find((other) => other.role === roles.label && (wanted === undefined || matchesLanguage(other.language, wanted)));
  const text = standard ? textOf(standard) : labelFromName(concept.declaration?.localName ?? nameOfConcept(concept).replace(/^[^_]*_/, ''));
  const written = [
    { name: attributes.type, value: 'resource' },
    { name: attributes.label, value: name },
    { name: attributes.role, value: role },
    { name: language, value: standard?.language ?? usualLanguage(link, wanted) },
  ];
  const labels = link.resources.filter((resource) => resource.name === label);
  return writeElement(link.document.xml, link.element, { namespace: namespaces.link, local: 'label' }, written, labels.at(-1)?.element, text);
}

/** The most frequent language of a link's labels that falls under a range; American English where there is none. */
function usualLanguage({ resources }: ExtendedLink, wanted: string | undefined): string {
  const counts = new Map<string, number>();
  for (const { name, language: tag } of resources) {
    if (name === label && tag && (wanted === undefined || matchesLanguage(tag, wanted))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? 'en-US';
}

function writeArc(from: string, to: string, link: ExtendedLink): string {
  const written = [
    { name: attributes.type, value: 'arc' },
    { name: attributes.arcrole, value: arcroles.conceptLabel },
    { name: attributes.from, value: from },
    { name: attributes.to, value: to },
  ];
  return writeElement(link.document.xml, link.element, { namespace: namespaces.link, local: 'labelArc' }, written, link.arcs.at(-1)?.element);
}
