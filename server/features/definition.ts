import type { LocationLink } from 'vscode-languageserver-types';
import type { Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import type { Target } from '../index/target';
import type { Range } from '../xml/document';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { attributes } from '../xbrl/names';
import { Locator } from '../xbrl/views';
import { isReadable } from './readable';
import { subjectAt, type Spot, type Subject } from './subject';
import { toLspRange } from './text';

/** A place to jump to: an element, or a document's start. */
export interface Destination {
  readonly document: XbrlDocument;
  readonly element: number | undefined;
}

/**
 * Go to definition: from an href to what it points to, from an arc's ends to the concepts, from a role to its roleType, from
 * a type to its definition, from a fact's contextRef and unitRef to the context and the unit, from a
 * continuedAt to the continuation, from a preferredLabel to the label that it chooses, from a schemaLocation to the file. What names a
 * concept in a report leads to a locator where the concept's taxonomy is not at hand.
 * @returns nothing where the spot names nothing, or something of a document that is not at hand
 */
export function definition(spot: Spot): readonly LocationLink[] {
  const subject = subjectAt(spot);
  if (!subject) return [];
  const chosen = chosenLabels(spot);
  return linksTo(chosen.length > 0 ? chosen : destinations(subject, spot), spot, subject);
}

/** The labels that a preferredLabel chooses (XBRL 2.1, 5.2.4.2.1): of the concept at the end of its arc, in that role. */
function chosenLabels({ document, dts, offset }: Spot): readonly Destination[] {
  const node = document.xml.nodeAt(offset);
  if (node?.attribute === undefined || document.xml.attributeName(node.attribute).local !== attributes.preferredLabel.local) return [];
  const arc = document.viewAt('arcs', node.element);
  const concepts = arc ? dts.relationshipsOf(arc).flatMap(({ to }) => to.concept ?? []) : [];
  return [...new Set(concepts)].flatMap(({ key }) => dts.labelsOf(key)).flatMap(({ role, resource }) => (role === arc?.preferredLabel?.trim() ? resource : []));
}

/** Links from a spot's subject to some of several places: to those that an editor can open. */
export function linksTo(places: readonly Destination[], spot: Spot, subject: Subject): readonly LocationLink[] {
  const origin = toLspRange(spot.document.xml, subject.range);
  return places
    .filter(({ document }) => isReadable(document.uri) || document.uri === spot.document.uri)
    .map(({ document, element }) => {
      const { xml } = document;
      const target: Range = element === undefined ? { start: 0, end: 0 } : xml.elementRange(element);
      const selection: Range = element === undefined ? target : xml.startTagRange(element);
      return { originSelectionRange: origin, targetUri: document.uri, targetRange: toLspRange(xml, target), targetSelectionRange: toLspRange(xml, selection) };
    });
}

function destinations(subject: Subject, spot: Spot): readonly Destination[] {
  const { dts } = spot;
  switch (subject.kind) {
    case 'concept':
      // Where the concept's taxonomy is not at hand, an arc's end still has its locator to lead to, and what names it in a report some locator.
      return subject.concepts.flatMap((concept, index) => concept.declaration ?? subject.participants?.[index] ?? someLocator(concept, spot) ?? []);
    case 'participants':
      return subject.participants.map((participant) => conceptOrItself(participant, dts));
    case 'role':
      return dts.roleTypesOf(subject.uri);
    case 'arcrole':
      return dts.arcroleTypesOf(subject.uri);
    case 'type':
      return [dts.typeOf(subject.name) ?? []].flat();
    case 'target':
      return ofTarget(subject.target);
    case 'context':
      return [subject.context];
    case 'unit':
      return [subject.unit];
    case 'continuation':
      return [subject.part];
    case 'arc':
    case 'resource':
    case 'format':
    case 'measure':
      return [];
  }
}

/** The first locator that leads to a concept, asked for in a report. */
function someLocator(concept: Concept, { document, dts }: Spot): Destination | undefined {
  if (document.kind !== 'instance') return undefined;
  for (const member of dts.members.values()) {
    const [locator] = dts.locatedIn(member).get(concept) ?? [];
    if (locator) return locator;
  }
  return undefined;
}

function conceptOrItself(participant: XbrlNode, dts: Dts): Destination {
  return (participant instanceof Locator ? dts.conceptAt(participant.target)?.declaration : undefined) ?? participant;
}

function ofTarget(target: Target): readonly Destination[] {
  switch (target.state) {
    case 'element':
      return [target];
    case 'document':
    case 'absent':
      return [{ document: target.document, element: undefined }];
    case 'unavailable':
      return [];
  }
}
