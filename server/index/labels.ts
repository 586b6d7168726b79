import { roles } from '../xbrl/names';
import type { Resource } from '../xbrl/views';
import { isProhibiting, networksOf, type Relationship } from './network';

/** A label of a concept. */
export interface Label {
  readonly resource: Resource;
  /** An omitted xlink:role is the standard label role (XBRL 2.1, 5.2.2.2.2). */
  readonly role: string;
  readonly language: string | undefined;
  readonly relationship: Relationship;
}

/** The labels among which some concept-label relationships of one concept lead, in the order of these; without those that others prohibit or override. */
export function labelsAmong(candidates: readonly Relationship[]): readonly Label[] {
  const relationships = areUncontested(candidates) ? candidates : networksOf(candidates).flatMap((network) => network.relationships);
  return relationships.flatMap((relationship) => {
    const { resource } = relationship.to;
    return resource ? [{ resource, role: resource.role ?? roles.label, language: resource.language, relationship }] : [];
  });
}

/** Whether all of some relationships with one start stand, in one network, as most of them do. */
function areUncontested(relationships: readonly Relationship[]): boolean {
  const [first] = relationships;
  if (!first || relationships.some(({ arc }) => isProhibiting(arc) || arc.link !== first.arc.link || arc.name !== first.arc.name)) return false;
  return relationships.length === 1 || new Set(relationships.map(({ to }) => to.key)).size === relationships.length;
}

/** The text of a label as a person reads it: white space runs are one blank. */
export function textOf(label: Label): string {
  return label.resource.content.replace(/\s+/g, ' ').trim();
}

/** Whether a language tag falls under a wanted one: "en-US" under "en" (BCP 47 basic filtering, case-blind). */
export function matchesLanguage(language: string | undefined, wanted: string): boolean {
  const tag = language?.toLowerCase() ?? '';
  const range = wanted.toLowerCase();
  return tag === range || tag.startsWith(`${range}-`);
}

/** Whether a language begins as a tag can: with a code of two or three letters, or with x or i. Longer first parts may be registered, but none is (BCP 47, 2.2.1). */
export function isLanguageTag(language: string): boolean {
  return /^(?:[a-z]{2,3}|[xi](?=-))(?:-|$)/i.test(language.trim());
}

/** In which words concepts are named. */
export interface LabelChoice {
  /** A BCP 47 tag; a wider one covers the narrower: "en" covers "en-US". */
  readonly language: string;
  readonly role: string;
}

/**
 * The label to call a concept by: of the wanted role in the wanted language, else of the wanted role in any language, else
 * the same for the standard role, else any but documentation.
 */
export function preferLabel(labels: readonly Label[], { role, language }: LabelChoice): Label | undefined {
  for (const wanted of [role, roles.label]) {
    const ofRole = labels.filter((label) => label.role === wanted);
    const best = ofRole.find((label) => matchesLanguage(label.language, language)) ?? ofRole[0];
    if (best) return best;
  }
  return labels.find((label) => label.role !== roles.documentation);
}
