import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import { customaryId } from '../index/customaryId';
import type { Dts } from '../index/dts';
import type { LabelChoice } from '../index/labels';
import { newName } from '../rules/links/participantNames';
import { clark, isInlineName, namespaces } from '../xbrl/names';
import { arcEnds } from './completion/arcEnds';
import { dimensionNames, memberNames } from './completion/dimensionValues';
import { factNames } from './completion/factNames';
import { fixedValues } from './completion/fixedValues';
import { formats } from './completion/formats';
import { files, hrefs, typedDomains } from './completion/hrefs';
import { attributeNames, elements } from './completion/markup';
import { orders, weights } from './completion/numbers';
import { placeAt, type Place } from './completion/place';
import { toItems, type CompletionSupport, type Proposals, type Question, type ValueQuestion } from './completion/proposal';
import { substitutionGroups, types, usedOnNames } from './completion/qnames';
import { contextRefs, unitRefs } from './completion/reportParts';
import { arcrolesFor, declaredUris, preferredLabels, rolesFor } from './completion/roleValues';
import { conceptHover } from './hover/concept';
import { arcroleHover, roleHover } from './hover/role';
import { typeHover } from './hover/target';
import { isMember, linkAround } from './subject';

/** What asks for a list. */
export interface CompletionRequest {
  readonly support: CompletionSupport;
  /** The character that was just typed, where that was what asked; `undefined` where the user did. */
  readonly trigger: string | undefined;
}

/** The characters that begin something for which there are lists. */
export const completionTriggers: readonly string[] = ['<', '"', "'", '#', ':', '/', ' ', '='];

const nothing: Proposals = { proposals: [], areSearched: false };

/**
 * What may be written at a spot: ids, files, names of locators, roles, types, numbers, words of the vocabulary, elements and
 * attributes. The text replaces exactly what is being typed; what it needs elsewhere in the document comes with it.
 */
export function completion(question: Question, { support, trigger }: CompletionRequest): CompletionList {
  const place = placeAt(question.document, question.offset);
  const proposals = place && !isIdle(place, trigger) ? proposalsAt(question, place) : nothing;
  return { isIncomplete: proposals.areSearched, items: place ? toItems(question, place, proposals, support) : [] };
}

/** A blank or a sign typed between elements is no question, nor is one in a text. */
function isIdle(place: Place, trigger: string | undefined): boolean {
  if (trigger === undefined || trigger === '<') return false;
  if (place.kind === 'element') return trigger !== ':';
  if (place.kind === 'attribute name') return trigger !== ' ' && trigger !== ':';
  return place.kind === 'content' || (place.kind === 'end tag' && trigger !== '/');
}

function proposalsAt(question: Question, place: Place): Proposals {
  switch (place.kind) {
    case 'value':
      return values({ ...question, element: place.element, typed: place.typed }, clark(question.document.xml.attributeName(place.attribute)), place.attribute);
    case 'attribute name':
      return attributeNames(question, place.element, place.hasValue);
    case 'element':
      return elements(question, place.parent, place.keepsRest);
    case 'end tag':
      return { proposals: [{ label: place.name, text: `${place.name}>`, kind: CompletionItemKind.Struct }], areSearched: false };
    case 'content':
      return content(question, place.element, place.typed);
  }
}

function values(question: ValueQuestion, named: string, attribute: number): Proposals {
  const { document, element } = question;
  switch (named) {
    case `{${namespaces.xlink}}href`:
      return hrefs(question);
    case '{}schemaLocation':
      return files(question, 'schema');
    case `{${namespaces.xbrldt}}typedDomainRef`:
      return typedDomains(question);
    case `{${namespaces.xlink}}from`:
      return arcEnds(question, 'from');
    case `{${namespaces.xlink}}to`:
      return arcEnds(question, 'to');
    case `{${namespaces.xlink}}label`:
      return ownName(question);
    case `{${namespaces.xlink}}role`:
      return rolesFor(question);
    case `{${namespaces.xbrldt}}targetRole`:
      return rolesFor({ ...question, element: linkAround(document, element)?.element ?? element });
    case `{${namespaces.xlink}}arcrole`:
      return document.xml.is(element, namespaces.link, 'linkbaseRef') ? fixedValues(document.xml, element, document.xml.attributeName(attribute)) : arcrolesFor(question);
    case '{}roleURI':
    case '{}arcroleURI':
      return document.viewAt('roleReferences', element) ? declaredUris(question, named === '{}arcroleURI') : nothing;
    case '{}preferredLabel':
      return preferredLabels(question);
    case '{}type':
    case '{}base':
      return types(question);
    case '{}substitutionGroup':
      return substitutionGroups(question);
    case '{}weight':
      return weights(question);
    case '{}order':
      return orders(question);
    case '{}id':
      return one(document.declarationAt(element) && customaryId(document.declarationAt(element)!));
    case `{${namespaces.xml}}lang`:
      return languages(question);
    case '{}contextRef':
      return contextRefs(question);
    case '{}unitRef':
      return unitRefs(question);
    case '{}dimension':
      return document.xml.name(element).namespace === namespaces.xbrldi ? dimensionNames(question) : nothing;
    case '{}name':
      return isInlineName(document.xml.name(element)) ? factNames(question) : nothing;
    case '{}format':
      return isInlineName(document.xml.name(element)) ? formats(question) : nothing;
    default:
      return fixedValues(document.xml, element, document.xml.attributeName(attribute));
  }
}

function one(text: string | undefined): Proposals {
  return text === undefined ? nothing : { proposals: [{ label: text, text, kind: CompletionItemKind.Value }], areSearched: false };
}

/** The name of a locator after the custom of its link; of a resource, one that arcs lead to and nothing has. */
function ownName({ document, dts, element }: ValueQuestion): Proposals {
  const locator = document.viewAt('locators', element);
  const concept = locator && dts.conceptAt(locator.target);
  if (locator?.link && concept) return one(newName(locator.link, 'locator', concept));
  const link = document.viewAt('resources', element)?.link;
  const lost = new Set(link?.arcs.flatMap(({ to }) => (to !== undefined && link.ends(to).length === 0 ? to : [])));
  return { proposals: [...lost].map((text) => ({ label: text, text, kind: CompletionItemKind.Variable })), areSearched: false };
}

/** The languages of the labels at hand, the most frequent first. */
function languages({ document, dts, element }: ValueQuestion): Proposals {
  const counts = new Map<string, number>();
  for (const member of [document, ...dts.members.values()]) {
    for (const { language, element: resource } of member.resources) {
      if (language && !(member === document && resource === element)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const tags = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  return { proposals: (tags.length > 0 ? tags : ['en-US', 'en']).map((text) => ({ label: text, text, kind: CompletionItemKind.EnumMember })), areSearched: false };
}

function content(question: Question, element: number, typed: string): Proposals {
  const { xml } = question.document;
  const name = xml.name(element);
  if (clark(name) === `{${namespaces.link}}usedOn`) return usedOnNames(question, element);
  if (isMember(name)) return memberNames(question, element, typed);
  return typed === '' ? elements(question, element, false) : nothing;
}

/** A thing that a list names, by the data of its item. */
interface DocumentedItem {
  readonly uri: string;
  readonly concept?: { readonly url: string; readonly fragment: string };
  readonly role?: string;
  readonly arcrole?: string;
  readonly type?: string;
}

/** The URI of the document that an item of a list was made for; `undefined` for one that has no documentation. */
export function documentOfItem({ data }: CompletionItem): string | undefined {
  return isDocumented(data) ? data.uri : undefined;
}

/** The item with everything that the product can say of what it names, as Markdown. */
export function resolveItem(item: CompletionItem, dts: Dts, choice: LabelChoice): CompletionItem {
  const data: unknown = item.data;
  const value = isDocumented(data) ? documentationOf(data, dts, choice) : undefined;
  return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
}

function documentationOf({ concept, role, arcrole, type }: DocumentedItem, dts: Dts, choice: LabelChoice): string | undefined {
  if (concept) {
    const found = dts.conceptAt(concept);
    return found && conceptHover(dts, found, choice);
  }
  if (role !== undefined) return roleHover(dts, role);
  if (arcrole !== undefined) return arcroleHover(dts, arcrole);
  return type === undefined ? undefined : typeHover(dts, type);
}

function isDocumented(data: unknown): data is DocumentedItem {
  return typeof data === 'object' && data !== null && 'uri' in data && typeof data.uri === 'string';
}
