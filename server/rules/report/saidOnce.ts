import type { Dts } from '../../index/dts';
import { groupBy } from '../../index/groupBy';
import type { Place } from '../place';
import { mostRelated, type Finding, type Fix } from '../rule';

/** So many findings of one cause are told one by one: they may as well be slips of their own. */
const mostApart = 10;

/** Something that may have gone wrong in one place for many facts. */
export interface Cause {
  /** The same for all that it has made wrong. */
  readonly key: string;
  /** The message for so many facts, which stands at the first of them. */
  readonly ofMany: (count: number) => string;
}

/** A finding on one fact, and what may have caused it: the likeliest first. */
export interface Case {
  readonly finding: Finding & { readonly place: Place };
  readonly causes: readonly Cause[];
}

/**
 * Findings such that what follows from one cause is said once: more than ten with the same become one at the first of their
 * places, to which the others are related.
 */
export function* saidOnce(cases: Iterable<Case>): Generator<Finding> {
  let apart = [...cases];
  for (let likely = 0; apart.some(({ causes }) => likely < causes.length); likely++) {
    const groups = [...groupBy(apart, ({ causes }) => causes[likely]?.key).values()].filter((group) => group.length > mostApart);
    const said = new Set(groups.flat());
    apart = apart.filter((each) => !said.has(each));
    for (const group of groups) yield together(group, group[0]!.causes[likely]!);
  }
  for (const { finding } of apart) yield finding;
}

function together(group: readonly Case[], { ofMany }: Cause): Finding {
  const [first, ...others] = group;
  const { place, code, severity, related = [] } = first!.finding;
  return {
    place,
    ...(code === undefined ? {} : { code }),
    ...(severity === undefined ? {} : { severity }),
    message: ofMany(others.length + 1),
    related: [...related, ...others.slice(0, mostRelated).map(({ finding }) => ({ place: finding.place, message: 'The same' }))],
    ...(first!.finding.fixes ? { fixes: (dts: Dts | undefined) => fixesOfAll(group, dts) } : {}),
  };
}

/** The repairs of a group's findings, made at once: what has one cause is repaired in one way, under one title. */
function fixesOfAll(group: readonly Case[], dts: Dts | undefined): readonly Fix[] {
  const [first, ...others] = group.map(({ finding }) => finding.fixes?.(dts) ?? []);
  return first!.map(({ title, isPreferred, edits }) => {
    const same = others.flatMap((fixes) => fixes.find((fix) => fix.title === title) ?? []);
    return { title: `${title} in all ${group.length} places`, isPreferred, edits: [...edits, ...same.flatMap((fix) => fix.edits)] };
  });
}
