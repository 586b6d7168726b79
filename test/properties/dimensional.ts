import * as fc from 'fast-check';
import type { Files } from '../index/read';
import { dimensionLink, references, role, roleTypes } from '../rules/dimensions/dimensional';
import { appinfo, concept, linkbase, linkbaseRef, schema } from '../taxonomy';

/** An arc of a generated taxonomy. */
export interface GeneratedArc {
  readonly arcrole: 'all' | 'notAll' | 'hypercube-dimension' | 'dimension-domain' | 'domain-member';
  /** The last segment of its role. */
  readonly in: string;
  readonly from: string;
  readonly to: string;
  readonly targetRole: string | undefined;
  /** xbrldt:usable of arcs to members, xbrldt:closed of those to hypercubes, as written. */
  readonly flag: string | undefined;
  readonly contextElement: string | undefined;
  readonly isProhibited: boolean;
  readonly priority: number;
  /** The number of the linkbase that it is in. */
  readonly file: number;
}

const items = ['Fares', 'Fuel', 'Wages', 'Rent'];
const hypercubes = ['FerryTable'];
const dimensions = ['FerryAxis', 'HarborAxis'];
/** One of them more often, so that ways meet. */
const someDimension = ['FerryAxis', 'FerryAxis', 'FerryAxis', 'HarborAxis'];
const roleNames = ['One', 'Two'];
const linkbaseCount = 3;

function arc(arcrole: GeneratedArc['arcrole'], from: readonly string[], to: readonly string[], flags: readonly (string | undefined)[]): fc.Arbitrary<GeneratedArc> {
  return fc.record({
    arcrole: fc.constant(arcrole),
    in: fc.constantFrom(...roleNames),
    from: fc.constantFrom(...from),
    to: fc.constantFrom(...to),
    targetRole: fc.option(fc.constantFrom(...roleNames), { nil: undefined, freq: 2 }),
    flag: fc.constantFrom(...flags),
    contextElement: arcrole === 'all' || arcrole === 'notAll' ? fc.constantFrom('segment', 'scenario') : fc.constant(undefined),
    isProhibited: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    priority: fc.constantFrom(0, 0, 0, 1, 2),
    file: fc.nat(linkbaseCount - 1),
  });
}

const closed = [undefined, 'true', '1', 'false'];
const usable = [undefined, undefined, undefined, 'true', 'false', '0'];

/** The arcs of a taxonomy with hypercubes, all from and to concepts of the right kinds; some are there again, to be prohibited or overridden. */
export const generatedArcs: fc.Arbitrary<readonly GeneratedArc[]> = fc
  .record({
    arcs: fc.tuple(
      fc.array(fc.oneof(arc('all', items, hypercubes, closed), arc('notAll', items, hypercubes, closed)), { minLength: 1, maxLength: 3, size: 'max' }),
      fc.array(arc('hypercube-dimension', hypercubes, someDimension, [undefined]), { minLength: 2, maxLength: 4, size: 'max' }),
      fc.array(arc('dimension-domain', someDimension, items, usable), { minLength: 2, maxLength: 6, size: 'max' }),
      fc.array(arc('domain-member', items, items, usable), { minLength: 2, maxLength: 12, size: 'max' }),
    ),
    again: fc.array(fc.record({ which: fc.nat(100), isProhibited: fc.boolean(), priority: fc.nat(2), file: fc.nat(linkbaseCount - 1) }), { maxLength: 5, size: 'max' }),
  })
  .map(({ arcs, again }) => {
    const all = arcs.flat();
    return [...all, ...again.map(({ which, ...rest }) => ({ ...all[which % all.length]!, ...rest }))];
  });

/** A taxonomy with these arcs, each in an extended link of its own, in the linkbases that they are to be in. */
export function filesWith(arcs: readonly GeneratedArc[]): Files {
  const linkbases = Array.from({ length: linkbaseCount }, (_, file) => arcs.filter((each) => each.file === file).map((each) => dimensionLink([write(each)], { in: each.in, schema: 'plan.xsd' })));
  const declare = (names: readonly string[], substitutionGroup: string) => names.map((name) => concept(name, { type: 'xbrli:stringItemType', periodType: 'duration', substitutionGroup, abstract: substitutionGroup !== 'xbrli:item' }));
  const declarations = [...declare(items, 'xbrli:item'), ...declare(hypercubes, 'xbrldt:hypercubeItem'), ...declare(dimensions, 'xbrldt:dimensionItem')];
  return {
    'plan.xsd': schema(appinfo(...roleTypes, ...linkbases.map((_, file) => linkbaseRef(`plan_def${file}.xml`))), ...declarations),
    ...Object.fromEntries(linkbases.map((links, file) => [`plan_def${file}.xml`, linkbase(...references(links, 'plan.xsd'), ...links)])),
  };
}

function write({ arcrole, from, to, targetRole, flag, contextElement, isProhibited, priority }: GeneratedArc): string {
  const flagName = arcrole === 'all' || arcrole === 'notAll' ? 'closed' : 'usable';
  const attributes = {
    'xbrldt:targetRole': targetRole && role(targetRole),
    [`xbrldt:${flagName}`]: flag,
    'xbrldt:contextElement': contextElement,
    use: isProhibited ? 'prohibited' : undefined,
    priority: String(priority),
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]));
  return `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" ${written.join(' ')}/>`;
}
