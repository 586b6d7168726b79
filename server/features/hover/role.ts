import type { Dts } from '../../index/dts';
import { fileName, parseClark } from '../../xbrl/names';
import { roleName, standardArcroles, standardRoles } from '../../standards/roles';
import { code, count, escape } from './markdown';

/** A role: its definition, what it may be used on, how many arcs stand in it. */
export function roleHover(dts: Dts, uri: string): string {
  const roleType = dts.roleTypesOf(uri)[0];
  const standard = standardRoles.get(uri);
  const usedOn = roleType?.usedOn.map((name) => parseClark(name).local) ?? standard?.usedOn ?? [];
  const arcs = [...dts.baseSets.values()].filter(({ baseSet }) => baseSet.role === uri).reduce((sum, set) => sum + set.arcs.length, 0);
  return lines([
    `**${escape(roleType?.definition ?? roleName(uri))}**`,
    code(uri),
    usedOn.length > 0 ? `Used on ${usedOn.map(code).join(', ')}` : undefined,
    roleType ? `Declared in ${code(fileName(roleType.document.uri))}` : standard ? 'Defined by XBRL 2.1' : 'No roleType at hand declares it.',
    arcs > 0 ? count(arcs, 'arc') : undefined,
  ]);
}

/** An arcrole: its definition, the arcs it may be used on, the cycles it allows. */
export function arcroleHover(dts: Dts, uri: string): string {
  const arcroleType = dts.arcroleTypesOf(uri)[0];
  const standard = standardArcroles.get(uri);
  const usedOn = arcroleType?.usedOn.map((name) => parseClark(name).local) ?? standard?.usedOn ?? [];
  const cycles = arcroleType?.cyclesAllowed ?? standard?.cyclesAllowed;
  return lines([
    `**${escape(arcroleType?.definition ?? uri.slice(uri.lastIndexOf('/') + 1))}**`,
    code(uri),
    usedOn.length > 0 ? `Used on ${usedOn.map(code).join(', ')}` : undefined,
    cycles === undefined ? undefined : `Cycles allowed: ${escape(cycles)}`,
    arcroleType ? `Declared in ${code(fileName(arcroleType.document.uri))}` : standard ? 'Defined by XBRL 2.1' : 'No arcroleType at hand declares it.',
  ]);
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('  \n');
}
