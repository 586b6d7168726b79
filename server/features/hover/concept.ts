import type { Concept } from '../../index/concept';
import { typesOf, kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { matchesLanguage, preferLabel, textOf, type Label, type LabelChoice } from '../../index/labels';
import { arcroles, fileName, isSummationItem, parseClark, roles } from '../../xbrl/names';
import { roleName } from '../../standards/roles';
import { code, count, escape, shorten } from './markdown';

const documentationLength = 1200;

/**
 * A concept: its label, what its declaration says, all its labels by role, and where it is used.
 * @param elsewhere `companions`: labels that its publisher gives it in documents that no filer imports; they are marked as the
 * publisher's. `facts`: what is reported of it, as Markdown
 */
export function conceptHover(dts: Dts, concept: Concept, choice: LabelChoice, { companions = [], facts = '' }: { readonly companions?: readonly Label[]; readonly facts?: string } = {}): string {
  const labels = dts.labelsOf(concept.key);
  const label = preferLabel(labels, choice);
  const sections = [
    label ? `**${escape(textOf(label))}**` : '*No label*',
    [code(qnameOf(dts, concept)), ...declarationLines(dts, concept)].join('  \n'),
    facts,
    labelLines(labels, choice.language),
    documentation(labels, choice.language),
    companionLines(labels, companions, choice.language),
    uses(dts, concept),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** The concept's name with the prefix its schema uses, or the id by which it is located. */
function qnameOf(dts: Dts, { declaration, id, key }: Concept): string {
  if (declaration?.name === undefined) return id ?? key;
  const { namespace, local } = parseClark(declaration.name);
  const prefix = declaration.document.prefixOf(namespace) ?? [...dts.members.values()].map((document) => document.prefixOf(namespace)).find((found) => found !== undefined);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function declarationLines(dts: Dts, concept: Concept): readonly string[] {
  const { declaration } = concept;
  if (!declaration) {
    const isOnItsWay = dts.unread.includes(concept.uri);
    return [`Declared in ${code(fileName(concept.uri))}, which is ${isOnItsWay ? 'still being read' : 'not available here'}: type, period and balance are not known${isOnItsWay ? ' yet' : ''}.`];
  }
  const kind = kindOf(dts, declaration);
  const type = typesOf(dts, declaration).types[0];
  const properties = [
    kind === undefined || kind === 'item' ? undefined : kind,
    type === undefined ? undefined : parseClark(type).local,
    declaration.periodType,
    declaration.balance,
    declaration.abstract ? 'abstract' : undefined,
  ];
  return [properties.filter((property) => property !== undefined).map(escape).join(' · '), `Declared in ${code(fileName(declaration.document.uri))}`];
}

function labelLines(labels: readonly Label[], language: string): string {
  const shown = labels.filter((label) => label.role !== roles.documentation);
  const wanted = shown.filter((label) => matchesLanguage(label.language, language));
  const lines = (wanted.length > 0 ? wanted : shown).map((label) => {
    const tag = matchesLanguage(label.language, language) ? '' : ` (${escape(label.language ?? '')})`;
    return `- ${escape(roleName(label.role))}${tag}: ${escape(shorten(textOf(label), 300))}`;
  });
  const others = wanted.length > 0 ? shown.length - wanted.length : 0;
  if (others > 0) lines.push(`- ${count(others, 'label')} in other languages`);
  return lines.join('\n');
}

function documentation(labels: readonly Label[], language: string): string {
  const all = labels.filter((label) => label.role === roles.documentation);
  const label = all.find((candidate) => matchesLanguage(candidate.language, language)) ?? all[0];
  return label ? escape(shorten(textOf(label), documentationLength)) : '';
}

/** The publisher's standard label where the taxonomy has another one or none, and his definition where it has none. */
function companionLines(labels: readonly Label[], companions: readonly Label[], language: string): string {
  const standard = preferLabel(companions, { role: roles.label, language });
  const isKnown = standard && labels.some((label) => label.role === roles.label && textOf(label) === textOf(standard));
  const definition = documentation(labels, language) === '' ? documentation(companions, language) : '';
  const lines = [standard && !isKnown ? `Label: ${escape(shorten(textOf(standard), 300))}` : '', definition === '' ? '' : `Definition: ${definition}`].filter((line) => line !== '');
  return lines.length === 0 ? '' : `*By the publisher of the taxonomy, not imported here*\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

const networkNames: readonly (readonly [string, (arcrole: string) => boolean])[] = [
  ['presentation', (arcrole) => arcrole === arcroles.parentChild],
  ['calculation', isSummationItem],
  ['definition', () => true],
];

/** "Used in 3 roles: presentation 2, calculation 1". */
function uses(dts: Dts, concept: Concept): string {
  const relationships = dts.relationshipsWith(concept.key);
  if (relationships.length === 0) return 'In no presentation, calculation or definition.';
  const rolesByKind = new Map<string, Set<string>>();
  for (const [baseSet] of relationships) {
    const [name] = networkNames.find(([, accepts]) => accepts(baseSet.arcrole))!;
    const used = rolesByKind.get(name);
    if (used) used.add(baseSet.role);
    else rolesByKind.set(name, new Set([baseSet.role]));
  }
  const lines = [...rolesByKind].map(([name, used]) => `- ${name}: ${[...used].slice(0, 5).map((uri) => escape(definitionOf(dts, uri))).join('; ')}${used.size > 5 ? `; and ${used.size - 5} more` : ''}`);
  return `Used in\n${lines.join('\n')}`;
}

function definitionOf(dts: Dts, uri: string): string {
  return dts.roleTypesOf(uri).find(({ definition }) => definition)?.definition ?? roleName(uri);
}
