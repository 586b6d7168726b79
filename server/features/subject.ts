import { conceptNamed } from '../calculation/reportedConcepts';
import { isReportAtHand, reportOfDts } from '../calculation/reportOfDts';
import type { Concept } from '../index/concept';
import { kindOf } from '../index/derivation';
import type { Dts } from '../index/dts';
import type { Target } from '../index/target';
import { continuationNamed } from '../report/chainThrough';
import { isInline } from '../report/continuations';
import type { Context, ReportNode, Unit } from '../report/report';
import { textOf } from '../report/text';
import type { ExpandedName, Range } from '../xml/document';
import type { XbrlDocument } from '../xbrl/document';
import { clark, isInlineName, namespaces } from '../xbrl/names';
import type { Pointer } from '../xbrl/pointer';
import { isInlineXbrl } from '../xbrl/recognise';
import { Locator, type Arc, type ExtendedLink, type Resource } from '../xbrl/views';

/** Where a feature is asked: a document as part of a DTS, and a cursor in it. */
export interface Spot {
  readonly document: XbrlDocument;
  readonly dts: Dts;
  /** UTF-16. */
  readonly offset: number;
}

/** What a stretch of text stands for. `range` is that stretch, in UTF-16 offsets. */
export type Subject = { readonly range: Range } & (
  /** Where it is named by an arc's end, `participants` are the locators that stand for the concepts, one for each. */
  | { readonly kind: 'concept'; readonly concepts: readonly Concept[]; readonly participants?: readonly (Locator | Resource)[] }
  /** Ends of an arc of which some are no concepts, or lost. */
  | { readonly kind: 'participants'; readonly participants: readonly (Locator | Resource)[] }
  | { readonly kind: 'arc'; readonly arc: Arc }
  | { readonly kind: 'role'; readonly uri: string }
  | { readonly kind: 'arcrole'; readonly uri: string }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'resource'; readonly resource: Resource }
  | { readonly kind: 'context'; readonly context: Context }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** An ix:continuation, by its id. */
  | { readonly kind: 'continuation'; readonly id: string; readonly part: ReportNode }
  /** A format of Inline XBRL, or a unit's measure, by its name in Clark notation; `content` is the text that has the format. */
  | { readonly kind: 'format'; readonly name: string; readonly content: string }
  | { readonly kind: 'measure'; readonly name: string }
  | { readonly kind: 'target'; readonly target: Target }
);

/** What stands at a spot, if it is something that XBRL gives a meaning. */
export function subjectAt({ document, dts, offset }: Spot): Subject | undefined {
  const { xml } = document;
  const node = xml.nodeAt(offset);
  if (!node) return undefined;
  const { element } = node;
  if (node.attribute !== undefined) {
    const named = clark(xml.attributeName(node.attribute));
    const range = node.part === 'attribute-value' ? xml.valueRange(node.attribute) : xml.attributeNameRange(node.attribute);
    const subject = ofAttribute({ document, dts, element, named, value: xml.value(node.attribute).trim() });
    return subject && { ...subject, range };
  }
  if (node.part === 'element-name' || node.part === 'end-tag-name') {
    const subject = ofElement(document, dts, element);
    const range = node.part === 'element-name' ? xml.nameRange(element) : { start: xml.tables.elementCloseStart[element]! + 2, end: xml.tables.elementEnd[element]! - 1 };
    return subject && { ...subject, range };
  }
  if (node.part === 'content') {
    const resource = document.viewAt('resources', element);
    if (resource) return { kind: 'resource', resource, range: xml.contentRange(element) };
    const named = ofContent(document, dts, element);
    return named && { ...named, range: xml.contentRange(element) };
  }
  return undefined;
}

/** What an element's content names: a member or a measure. */
function ofContent({ xml }: XbrlDocument, dts: Dts, element: number): UnplacedSubject | undefined {
  const isOfUnit = xml.is(element, namespaces.xbrli, 'measure');
  if (!isOfUnit && !isMember(xml.name(element))) return undefined;
  const name = xml.resolveQName(xml.content(element), element);
  if (!isOfUnit) return ofName(dts, name);
  return name && { kind: 'measure', name: clark(name) };
}

/** Attributes that hold the QName of a concept, by their names in Clark notation. */
export const conceptNamingAttributes: ReadonlySet<string> = new Set([
  '{}substitutionGroup',
  '{}ref',
  '{}dimension',
  `{${namespaces.enum2014}}domain`,
  `{${namespaces.enum2020}}domain`,
]);

/** Whether the content of elements of that name is the QName of a member (XBRL Dimensions 1.0). */
export function isMember({ namespace, local }: ExpandedName): boolean {
  return local === 'explicitMember' && namespace === namespaces.xbrldi;
}

type Unplaced<S> = S extends unknown ? Omit<S, 'range'> : never;
type UnplacedSubject = Unplaced<Subject>;

interface AttributeSpot {
  readonly document: XbrlDocument;
  readonly dts: Dts;
  readonly element: number;
  /** The attribute's name in Clark notation. */
  readonly named: string;
  readonly value: string;
}

function ofAttribute({ document, dts, element, named, value }: AttributeSpot): UnplacedSubject | undefined {
  switch (named) {
    case `{${namespaces.xlink}}href`:
    case '{}schemaLocation':
    case `{${namespaces.xbrldt}}typedDomainRef`:
      return ofPointer(dts, document.resolve(value, element));
    case `{${namespaces.xlink}}from`:
    case `{${namespaces.xlink}}to`: {
      const link = document.viewAt('arcs', element)?.link;
      return link && ofParticipants(dts, link.ends(value));
    }
    case `{${namespaces.xlink}}label`:
      return ofElement(document, dts, element);
    case `{${namespaces.xlink}}role`:
    case '{}roleURI':
    case '{}preferredLabel':
    case `{${namespaces.xbrldt}}targetRole`:
    case `{${namespaces.enum2014}}linkrole`:
    case `{${namespaces.enum2020}}linkrole`:
      return { kind: 'role', uri: value };
    case `{${namespaces.xlink}}arcrole`:
    case '{}arcroleURI':
      return { kind: 'arcrole', uri: value };
    case '{}name':
      return isInlineName(document.xml.name(element)) ? ofFactAt(document, dts, element) : ofElement(document, dts, element);
    case '{}contextRef':
    case '{}unitRef':
      return document.kind === 'instance' ? ofReportPart(dts, named === '{}unitRef' ? 'unit' : 'context', ({ id }) => id === value) : undefined;
    case '{}continuedAt':
      return isInlineName(document.xml.name(element)) ? ofContinuation(dts, value) : undefined;
    case '{}format':
      return isInlineName(document.xml.name(element)) ? ofFormat(document, element, value) : undefined;
    case '{}id':
      return ofElement(document, dts, element);
    case '{}type':
    case '{}base': {
      const name = document.xml.resolveQName(value, element);
      return name && { kind: 'type', name: clark(name) };
    }
    default:
      return conceptNamingAttributes.has(named) ? ofName(dts, document.xml.resolveQName(value, element)) : undefined;
  }
}

function ofName(dts: Dts, name: ExpandedName | undefined): UnplacedSubject | undefined {
  const concept = name && conceptNamed(dts, clark(name));
  return concept && { kind: 'concept', concepts: [concept] };
}

/** The concept of a fact (XBRL 2.1, 4.6): not what a context or a unit is declared by. */
function ofFact(dts: Dts, name: ExpandedName): UnplacedSubject | undefined {
  const concept = conceptNamed(dts, clark(name));
  return concept && !(concept.declaration && kindOf(dts, concept.declaration) === 'not a concept') ? { kind: 'concept', concepts: [concept] } : undefined;
}

function ofElement(document: XbrlDocument, dts: Dts, element: number): UnplacedSubject | undefined {
  const declaration = document.declarationAt(element);
  if (declaration) return { kind: 'concept', concepts: [dts.conceptOf(declaration)] };
  const arc = document.viewAt('arcs', element);
  if (arc) return { kind: 'arc', arc };
  const locator = document.viewAt('locators', element);
  if (locator) return ofPointer(dts, locator.target);
  const resource = document.viewAt('resources', element);
  if (resource) return { kind: 'resource', resource };
  const reference = document.viewAt('roleReferences', element);
  if (reference?.uri !== undefined) return { kind: reference.isArcrole ? 'arcrole' : 'role', uri: reference.uri };
  const roleType = document.viewAt('roleTypes', element);
  if (roleType?.uri !== undefined) return { kind: 'role', uri: roleType.uri };
  const arcroleType = document.viewAt('arcroleTypes', element);
  if (arcroleType?.uri !== undefined) return { kind: 'arcrole', uri: arcroleType.uri };
  const type = document.viewAt('typeDefinitions', element);
  if (type) return { kind: 'type', name: type.name };
  const link = document.viewAt('extendedLinks', element);
  if (link) return link.role === undefined ? undefined : { kind: 'role', uri: link.role };
  if (document.kind !== 'instance') return undefined;
  if (isInline(document.xml, element, 'continuation')) return ofContinuation(dts, document.idOf(element) ?? '');
  const { namespace, local } = document.xml.name(element);
  const isPart = namespace === namespaces.xbrli && (local === 'context' || local === 'unit');
  return isPart ? ofReportPart(dts, local, (part) => part.document === document && part.element === element) : ofFactAt(document, dts, element);
}

/** The documents of the Inline XBRL document set that a DTS starts from. */
export function inlineDocuments(dts: Dts): readonly XbrlDocument[] {
  return [...dts.members.values()].filter(({ kind, xml }) => kind === 'instance' && isInlineXbrl(xml));
}

function ofContinuation(dts: Dts, id: string): UnplacedSubject | undefined {
  const part = continuationNamed(inlineDocuments(dts), id);
  return part && { kind: 'continuation', id, part };
}

function ofFormat({ xml }: XbrlDocument, element: number, value: string): UnplacedSubject | undefined {
  const name = xml.resolveQName(value, element);
  return name && { kind: 'format', name: clark(name), content: textOf(xml, element, { length: 200, elements: 50 }).trim() };
}

/** What facts point to (XBRL 2.1, 4.7 and 4.8): the first context or unit of the report that is meant. */
function ofReportPart(dts: Dts, kind: 'context' | 'unit', isMeant: (part: Context | Unit) => boolean): UnplacedSubject | undefined {
  // Cursor and mouse ask at every move: what is still being read will be there at the next.
  const report = isReportAtHand(dts) ? reportOfDts(dts) : undefined;
  if (kind === 'context') {
    const context = report?.contexts.find(isMeant);
    return context && { kind, context };
  }
  const unit = report?.units.find(isMeant);
  return unit && { kind, unit };
}

/** The concept of the fact that an element of an instance is, or tags (Inline XBRL 1.1, 4.1): nothing for any other element. */
function ofFactAt(document: XbrlDocument, dts: Dts, element: number): UnplacedSubject | undefined {
  const { xml } = document;
  if (!isInlineName(xml.name(element))) return ofFact(dts, xml.name(element));
  const name = xml.resolveQName(xml.attributeValue(element, '', 'name') ?? '', element);
  return name && ofFact(dts, name);
}

function ofPointer(dts: Dts, pointer: Pointer | undefined): UnplacedSubject | undefined {
  if (!pointer) return undefined;
  const concept = dts.conceptAt(pointer);
  if (concept) return { kind: 'concept', concepts: [concept] };
  const target = dts.follow(pointer);
  if (target.state === 'element') {
    const uri = target.document.viewAt('roleTypes', target.element)?.uri;
    if (uri !== undefined) return { kind: 'role', uri };
    const arcroleUri = target.document.viewAt('arcroleTypes', target.element)?.uri;
    if (arcroleUri !== undefined) return { kind: 'arcrole', uri: arcroleUri };
  }
  return { kind: 'target', target };
}

function ofParticipants(dts: Dts, participants: readonly (Locator | Resource)[]): UnplacedSubject | undefined {
  const concepts = participants.flatMap((participant) => (participant instanceof Locator ? (dts.conceptAt(participant.target) ?? []) : []));
  if (concepts.length > 0 && concepts.length === participants.length) return { kind: 'concept', concepts, participants };
  return participants.length > 0 ? { kind: 'participants', participants } : undefined;
}

/** The concepts that a resource is attached to by an arc of its extended link. */
export function conceptsOfResource(dts: Dts, resource: Resource): readonly Concept[] {
  const { link, label } = resource;
  if (!link || label === undefined) return [];
  const sources = new Set(link.arcs.filter((arc) => arc.to === label).flatMap((arc) => arc.from ?? []));
  return [...sources].flatMap((source) => link.ends(source)).flatMap((end) => (end instanceof Locator ? (dts.conceptAt(end.target) ?? []) : []));
}

/** The extended link that an element belongs to. */
export function linkAround(document: XbrlDocument, element: number): ExtendedLink | undefined {
  return document.extendedLinks.findLast((link) => link.element <= element && element <= document.xml.tables.elementLast[link.element]!);
}
