import { nameOfConcept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { preferLabel, textOf, type LabelChoice } from '../../index/labels';
import { isProhibiting, orderOf, priorityOf, type End } from '../../index/network';
import { isSummationItem, parseClark } from '../../xbrl/names';
import { Locator, type Arc, type Resource } from '../../xbrl/views';
import { roleName } from '../../standards/roles';
import { conceptsOfResource } from '../subject';
import { code, escape, shorten } from './markdown';

const shownRelationships = 10;

/** An arc: parent → child by their labels, then order, weight and whatever else it says. */
export function arcHover(dts: Dts, arc: Arc, choice: LabelChoice): string {
  const relationships = dts.relationshipsOf(arc);
  const lines = relationships.slice(0, shownRelationships).map(({ from, to }) => `**${nameOf(dts, from, choice)}** → **${nameOf(dts, to, choice, arc.preferredLabel)}**`);
  if (relationships.length === 0) lines.push(`${code(arc.from ?? '?')} → ${code(arc.to ?? '?')}, of which an end is lost`);
  if (relationships.length > shownRelationships) lines.push(`and ${relationships.length - shownRelationships} more`);
  const properties = [
    arc.arcrole === undefined ? undefined : escape(arc.arcrole.slice(arc.arcrole.lastIndexOf('/') + 1)),
    `order ${orderOf(arc)}`,
    isSummationItem(arc.arcrole) || arc.weight !== undefined ? `weight ${escape(arc.weight ?? 'missing')}` : undefined,
    arc.preferredLabel === undefined ? undefined : `preferred label ${escape(roleName(arc.preferredLabel))}`,
    arc.priority === undefined ? undefined : `priority ${priorityOf(arc)}`,
    isProhibiting(arc) ? 'prohibits this relationship' : undefined,
  ];
  return [lines.join('  \n'), properties.filter((property) => property !== undefined).join(' · ')].join('\n\n');
}

/** A label, reference or other resource: whose it is, its role and language, its text. */
export function resourceHover(dts: Dts, participant: Locator | Resource, choice: LabelChoice): string {
  if (participant instanceof Locator) return `Locator of ${code(participant.href ?? '')}`;
  const owners = conceptsOfResource(dts, participant).map((concept) => {
    const label = preferLabel(dts.labelsOf(concept.key), choice);
    return label ? `**${escape(textOf(label))}** (${code(nameOfConcept(concept))})` : code(nameOfConcept(concept));
  });
  const kind = parseClark(participant.name).local;
  const properties = [participant.role === undefined ? undefined : roleName(participant.role), participant.language].filter((property) => property !== undefined);
  const text = shorten(participant.content.replace(/\s+/g, ' ').trim(), 600);
  return [`${escape(kind)}${properties.length > 0 ? ` · ${properties.map(escape).join(' · ')}` : ''}`, owners.length > 0 ? `of ${owners.join(', ')}` : 'of nothing: no arc leads here', escape(text)]
    .filter((section) => section !== '')
    .join('\n\n');
}

function nameOf(dts: Dts, end: End, choice: LabelChoice, role?: string): string {
  if (end.concept) {
    const label = preferLabel(dts.labelsOf(end.concept.key), role === undefined ? choice : { ...choice, role: role.trim() });
    return escape(label ? textOf(label) : nameOfConcept(end.concept));
  }
  return escape(shorten(end.resource?.content.replace(/\s+/g, ' ').trim() ?? end.key, 120));
}
