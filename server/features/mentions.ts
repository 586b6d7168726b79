import { reportedName } from '../calculation/reportedName';
import type { Dts } from '../index/dts';
import { dimensionalAttributes } from '../index/dimensions/dimensionalArc';
import { locatorsOf } from '../index/locators';
import { keyOf } from '../index/target';
import type { Context, ReportNode, Unit } from '../report/report';
import type { ExpandedName, Range, XmlDocument } from '../xml/document';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { attributes, clark, isDimensional, isInlineName, namespaces, parseClark } from '../xbrl/names';
import { Locator, type ArcroleType, type ElementDeclaration, type ExtendedLink, type Resource, type RoleType, type TypeDefinition } from '../xbrl/views';
import { pointersOutsideLinks } from './pointers';
import { conceptNamingAttributes, conceptsOfResource, isMember, subjectAt, type Spot, type Subject } from './subject';

/** A place that names something. */
export interface Mention {
  readonly document: XbrlDocument;
  /** UTF-16 offsets. */
  readonly range: Range;
  /** Whether the thing is declared here, or given something to stand for it, rather than used. */
  readonly introduces: boolean;
  /** Whether the same element names it elsewhere too: in a list of elements, once is enough. */
  readonly isRepeated: boolean;
}

/** Something that may be named in many places, in a form that means the same in every DTS. */
export type Sought =
  /** Concepts or other elements by their keys, the first by their names in Clark notation as well. */
  | { readonly kind: 'elements'; readonly keys: ReadonlySet<string>; readonly names: readonly string[]; readonly declarations: readonly ElementDeclaration[]; readonly urls: readonly string[] }
  | { readonly kind: 'role'; readonly uri: string; readonly declarations: readonly RoleType[] }
  | { readonly kind: 'arcrole'; readonly uri: string; readonly declarations: readonly ArcroleType[] }
  | { readonly kind: 'type'; readonly name: string; readonly declarations: readonly TypeDefinition[] }
  /** A context or a unit of a report, by its id. */
  | { readonly kind: 'context' | 'unit'; readonly part: Context | Unit }
  /** An ix:continuation of a report, by its id. */
  | { readonly kind: 'continuation'; readonly id: string; readonly part: ReportNode }
  /** A format or a measure by its name in Clark notation, which no document declares. */
  | { readonly kind: 'format' | 'measure'; readonly name: string }
  /** Locators and resources of one extended link that are nothing beyond it. */
  | { readonly kind: 'participants'; readonly participants: readonly (Locator | Resource)[] };

const roleUri: ExpandedName = { namespace: '', local: 'roleURI' };
const arcroleUri: ExpandedName = { namespace: '', local: 'arcroleURI' };

/** What a spot names, whose other places may be looked for; `undefined` where that is nothing. */
export function soughtAt(spot: Spot): Sought | undefined {
  const subject = subjectAt(spot);
  return subject && soughtOf(subject, spot);
}

function soughtOf(subject: Subject, { document, dts, offset }: Spot): Sought | undefined {
  switch (subject.kind) {
    case 'concept':
      return elements(subject.concepts.map((concept) => ({ key: concept.key, url: concept.uri, declaration: concept.declaration, name: reportedName(dts, concept) })));
    case 'target': {
      const { target } = subject;
      return elements([{ key: target.key, url: target.state === 'unavailable' ? target.url : target.document.uri, declaration: undefined, name: undefined }]);
    }
    case 'participants':
      return subject;
    case 'resource': {
      // Its xlink:label names the resource; its tags and text are the concept's.
      if (document.xml.nodeAt(offset)?.attribute !== undefined) return { kind: 'participants', participants: [subject.resource] };
      const concepts = conceptsOfResource(dts, subject.resource);
      if (concepts.length === 0) return { kind: 'participants', participants: [subject.resource] };
      return elements(concepts.map((concept) => ({ key: concept.key, url: concept.uri, declaration: concept.declaration, name: reportedName(dts, concept) })));
    }
    case 'role':
      return { kind: 'role', uri: subject.uri, declarations: dts.roleTypesOf(subject.uri) };
    case 'arcrole':
      return { kind: 'arcrole', uri: subject.uri, declarations: dts.arcroleTypesOf(subject.uri) };
    case 'context':
      return { kind: 'context', part: subject.context };
    case 'unit':
      return { kind: 'unit', part: subject.unit };
    case 'type':
      return { kind: 'type', name: subject.name, declarations: [dts.typeOf(subject.name) ?? []].flat() };
    case 'continuation':
    case 'format':
    case 'measure':
      return subject;
    case 'arc':
      return undefined;
  }
}

function elements(found: readonly { readonly key: string; readonly url: string; readonly declaration: ElementDeclaration | undefined; readonly name: string | undefined }[]): Sought {
  const declarations = found.flatMap(({ declaration }) => declaration ?? []);
  return { kind: 'elements', keys: new Set(found.map(({ key }) => key)), names: found.flatMap(({ name }) => name ?? []), declarations, urls: found.map(({ url }) => url) };
}

/** The URLs of the documents that declare something, or would if they were at hand. */
export function urlsOf(sought: Sought): readonly string[] {
  switch (sought.kind) {
    case 'elements':
      return sought.urls;
    case 'participants':
    case 'context':
    case 'unit':
    case 'continuation':
    case 'format':
    case 'measure':
      return [];
    default:
      return sought.declarations.map(({ document }) => document.uri);
  }
}

/** Where something is declared: the name or URI that it is given there, then its id. */
export function* declarationsOf(sought: Sought): Generator<Mention> {
  switch (sought.kind) {
    case 'elements':
    case 'type':
      for (const declaration of sought.declarations) {
        yield* mention(declaration, attributes.name, { introduces: true });
        yield* mention(declaration, attributes.id, { introduces: true, isRepeated: true });
      }
      return;
    case 'role':
    case 'arcrole':
      for (const declaration of sought.declarations) {
        yield* mention(declaration, sought.kind === 'role' ? roleUri : arcroleUri, { introduces: true });
        yield* mention(declaration, attributes.id, { introduces: true, isRepeated: true });
      }
      return;
    case 'format':
    case 'measure':
      return;
    case 'context':
    case 'unit':
    case 'continuation':
      yield* mention(sought.part, attributes.id, { introduces: true });
      return;
    case 'participants':
      for (const participant of sought.participants) yield* mention(participant, attributes.label, { introduces: true });
  }
}

/** Every other place of a document that names something: in no order, some more than once. */
export function* usesIn(sought: Sought, document: XbrlDocument, dts: Dts): Generator<Mention> {
  switch (sought.kind) {
    case 'elements':
      for (const { element, attribute, target } of pointersOutsideLinks(document)) {
        if (sought.keys.has(dts.follow(target).key)) yield* mention({ document, element }, attribute);
      }
      for (const key of sought.keys) yield* usesByLocators(locatorsOf(document, dts, key));
      for (const name of sought.names) yield* usesByName(document, name, conceptNamingAttributes);
      return;
    case 'role':
    case 'arcrole':
      yield* usesOfRole(sought, document);
      for (const declaration of sought.declarations) yield* usesByLocators(locatorsOf(document, dts, keyOf(declaration.document, declaration.element)));
      return;
    case 'type':
      yield* usesByName(document, sought.name, typeNamingAttributes);
      return;
    case 'context':
    case 'unit':
      if (document.kind === 'instance') yield* usesById(document, sought.kind === 'context' ? 'contextRef' : 'unitRef', sought.part.id);
      return;
    case 'continuation':
      if (document.kind === 'instance') yield* usesById(document, 'continuedAt', sought.id);
      return;
    case 'format':
    case 'measure':
      if (document.kind === 'instance') yield* usesOfWord(document, sought.kind, sought.name);
      return;
    case 'participants':
      if (sought.participants[0]?.document === document) yield* usesByLabels(sought.participants);
  }
}

/** The places in one extended link that name something. */
export function* usesInLink(sought: Sought, link: ExtendedLink, dts: Dts): Generator<Mention> {
  if (sought.kind === 'elements') yield* usesByLocators(link.locators.filter(({ target }) => target && sought.keys.has(dts.follow(target).key)));
  else yield* usesIn(sought, link.document, dts);
}

/** Locators, the ends of arcs that name these, and the resources that those arcs attach. */
function* usesByLocators(locators: readonly Locator[]): Generator<Mention> {
  for (const locator of locators) {
    yield* mention(locator, attributes.href, { introduces: true });
    yield* mention(locator, attributes.label, { introduces: true, isRepeated: true });
  }
  yield* usesByLabels(locators);
}

function* usesByLabels(participants: readonly (Locator | Resource)[]): Generator<Mention> {
  const byLink = new Map<ExtendedLink, Set<string>>();
  for (const { link, label } of participants) {
    if (!link || label === undefined) continue;
    const labels = byLink.get(link);
    if (labels) labels.add(label);
    else byLink.set(link, new Set([label]));
  }
  const own = new Set(participants);
  for (const [link, labels] of byLink) {
    const attached = new Set<string>();
    const names = (label: string | undefined) => label !== undefined && labels.has(label);
    for (const arc of link.arcs) {
      if (names(arc.from)) {
        yield* mention(arc, attributes.from);
        if (arc.to !== undefined) attached.add(arc.to);
      }
      if (names(arc.to)) yield* mention(arc, attributes.to);
    }
    for (const label of attached) {
      for (const end of link.ends(label)) if (!(end instanceof Locator) && !own.has(end)) yield* mention(end, attributes.label, { introduces: true });
    }
  }
}

function* usesOfRole({ kind, uri }: { readonly kind: 'role' | 'arcrole'; readonly uri: string }, document: XbrlDocument): Generator<Mention> {
  const isIt = (value: string | undefined) => value?.trim() === uri;
  for (const reference of document.roleReferences) {
    if (reference.isArcrole !== (kind === 'arcrole') || !isIt(reference.uri)) continue;
    yield* mention(reference, kind === 'arcrole' ? arcroleUri : roleUri, { introduces: true });
    yield* mention(reference, attributes.href, { introduces: true, isRepeated: true });
  }
  if (kind === 'arcrole') {
    for (const node of [...document.documentReferences, ...document.arcs]) if (isIt(node.arcrole)) yield* mention(node, attributes.arcrole);
    return;
  }
  for (const node of [...document.documentReferences, ...document.extendedLinks, ...document.resources]) if (isIt(node.role)) yield* mention(node, attributes.role);
  for (const arc of document.arcs) {
    if (isIt(arc.preferredLabel)) yield* mention(arc, attributes.preferredLabel);
    if (isDimensional(arc.arcrole) && isIt(dimensionalAttributes(arc).targetRole)) yield* mention(arc, attributes.targetRole);
  }
}

const typeNamingAttributes: ReadonlySet<string> = new Set(['{}type', '{}base']);

/** QNames in attributes and members; in an instance, the facts as well, in Inline XBRL what its elements tag. */
function* usesByName(document: XbrlDocument, name: string, inAttributes: ReadonlySet<string>): Generator<Mention> {
  const { xml } = document;
  const { elementFirstAttribute, elementName, attributeName, names } = xml.tables;
  const wanted = parseClark(name);
  const isNaming = names.map((candidate) => inAttributes.has(clark(candidate)));
  const isFact = names.map((candidate) => document.kind === 'instance' && candidate.local === wanted.local && candidate.namespace === wanted.namespace);
  const isTag = names.map((candidate) => inAttributes === conceptNamingAttributes && isInlineName(candidate));
  const isMemberName = names.map((candidate) => inAttributes === conceptNamingAttributes && isMember(candidate));
  const isIt = (value: string, element: number) => {
    if (!value.trimEnd().endsWith(wanted.local)) return false;
    const found = xml.resolveQName(value, element);
    return found?.local === wanted.local && found.namespace === wanted.namespace;
  };
  for (const element of elementsAround(xml, wanted.local)) {
    const row = elementName[element]!;
    if (isFact[row]) yield plain(document, xml.nameRange(element));
    if (isMemberName[row] && isIt(xml.content(element), element)) yield plain(document, xml.contentRange(element));
    for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
      const isNamed = isNaming[attributeName[attribute]!] || (isTag[row] && clark(xml.attributeName(attribute)) === '{}name');
      if (isNamed && isIt(xml.value(attribute), element)) yield plain(document, xml.valueRange(attribute));
    }
  }
}

/** The attributes of a name that hold an id: of the facts that are reported for a context or in a unit, of the texts that go on in a continuation. */
export function* usesById(document: XbrlDocument, reference: 'contextRef' | 'unitRef' | 'continuedAt', id: string): Generator<Mention> {
  const { xml } = document;
  const { attributeName, names } = xml.tables;
  const isReference = names.map(({ namespace, local }) => namespace === '' && local === reference);
  for (let attribute = 0; attribute < attributeName.length; attribute++) {
    if (isReference[attributeName[attribute]!] && xml.value(attribute).trim() === id) yield plain(document, xml.valueRange(attribute));
  }
}

/** The elements that have a format, or the measures of a name. */
function* usesOfWord(document: XbrlDocument, kind: 'format' | 'measure', name: string): Generator<Mention> {
  const { xml } = document;
  const isIt = (value: string, element: number) => {
    const found = xml.resolveQName(value, element);
    return found !== undefined && clark(found) === name;
  };
  for (const element of elementsAround(xml, parseClark(name).local)) {
    if (kind === 'measure') {
      if (xml.is(element, namespaces.xbrli, 'measure') && isIt(xml.content(element), element)) yield plain(document, xml.contentRange(element));
      continue;
    }
    const attribute = isInlineName(xml.name(element)) ? xml.attribute(element, '', 'format') : undefined;
    if (attribute !== undefined && isIt(xml.value(attribute), element)) yield plain(document, xml.valueRange(attribute));
  }
}

/** The elements in whose tags or character data a text stands, some more than once; all, where character references may hide it. */
function* elementsAround(xml: XmlDocument, wanted: string): Generator<number> {
  if (xml.text.includes('&#')) {
    for (let element = 0; element < xml.elementCount; element++) yield element;
    return;
  }
  for (let at = xml.text.indexOf(wanted); at >= 0; at = xml.text.indexOf(wanted, at + wanted.length)) {
    const element = xml.elementAt(at);
    if (element !== undefined) yield element;
  }
}

function plain(document: XbrlDocument, range: Range): Mention {
  return { document, range, introduces: false, isRepeated: false };
}

/** A mention by an attribute's value, of an href only what is behind the `#`; none where the attribute is missing. */
function* mention({ document, element }: XbrlNode, name: ExpandedName, { introduces = false, isRepeated = false } = {}): Generator<Mention> {
  const { xml } = document;
  const attribute = xml.attribute(element, name.namespace, name.local);
  if (attribute === undefined) return;
  const hash = name === attributes.href ? xml.value(attribute).indexOf('#') : -1;
  const value = hash < 0 ? undefined : xml.decodedValue(attribute);
  const fragment = value?.rawRange(hash + 1, value.value.length);
  const range = fragment && fragment.start < fragment.end ? fragment : xml.valueRange(attribute);
  yield { document, range, introduces, isRepeated };
}
