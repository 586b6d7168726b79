import type { Dts } from '../../index/dts';
import { roleName } from '../../standards/roles';
import { arcroles, isSummationItem, roles } from '../../xbrl/names';
import { byDefinition } from '../byDefinition';
import { linkAround, subjectAt, type Spot } from '../subject';

/** A role that can be shown as a statement. */
export interface StatementRole {
  readonly uri: string;
  readonly definition: string;
}

/** The roles of a DTS that have a presentation or a calculation, by the numbers their definitions begin with. */
export function statementRoles(dts: Dts): readonly StatementRole[] {
  const uris = new Set([...dts.baseSets.values()].filter(({ baseSet }) => isShown(baseSet.arcrole)).map(({ baseSet }) => baseSet.role));
  const compare = byDefinition();
  return [...uris].map((uri) => ({ uri, definition: definitionOf(dts, uri) })).sort((a, b) => compare(a.definition, b.definition));
}

/** What a role is called: by its definition, or by its URI. */
export function definitionOf(dts: Dts, role: string): string {
  return dts.roleTypesOf(role).find(({ definition }) => definition)?.definition ?? roleName(role);
}

/**
 * The role whose statement shows what stands at a spot.
 * @param shown the role shown so far: it stays, as long as it shows that too
 * @returns `undefined` where no role shows it
 */
export function roleAt(spot: Spot, shown: string | undefined): string | undefined {
  const { document, dts, offset } = spot;
  const node = document.xml.nodeAt(offset);
  const link = node && linkAround(document, node.element);
  const ofLink = link && (link.role ?? roles.link);
  const candidates = statementRoles(dts).map(({ uri }) => uri);
  if (ofLink !== undefined && link!.resources.length === 0 && candidates.includes(ofLink)) return ofLink;
  const subject = subjectAt(spot);
  if (subject?.kind === 'role') return candidates.find((uri) => uri === subject.uri);
  if (subject?.kind !== 'concept') return undefined;
  const using = new Set(subject.concepts.flatMap(({ key }) => dts.relationshipsWith(key).flatMap(([baseSet]) => (isShown(baseSet.arcrole) ? baseSet.role : []))));
  return shown !== undefined && using.has(shown) ? shown : candidates.find((uri) => using.has(uri));
}

/** The role to begin with: the first statement, by the SEC's form of definitions, or the first of all. */
export function firstRole(all: readonly StatementRole[]): string | undefined {
  return (all.find(({ definition }) => /- Statement -/i.test(definition)) ?? all[0])?.uri;
}

function isShown(arcrole: string): boolean {
  return arcrole === arcroles.parentChild || isSummationItem(arcrole);
}
