import { checkFindings } from '../../fixture';
import { concept, file, appinfo, definitionLink, linkbase, linkbaseRef, locator, schema } from '../../taxonomy';

/** Concepts of every kind that Dimensions knows, for tests of its rules: each with the id hbr_NAME. */
const kinds: Readonly<Record<string, Parameters<typeof concept>[1]>> = {
  Fares: {},
  Fuel: {},
  FerryTable: { substitutionGroup: 'xbrldt:hypercubeItem', abstract: true },
  FerryAxis: { substitutionGroup: 'xbrldt:dimensionItem', abstract: true },
  HarborAxis: { substitutionGroup: 'xbrldt:dimensionItem', abstract: true },
  RouteAxis: { substitutionGroup: 'xbrldt:dimensionItem', abstract: true },
  FerriesDomain: { abstract: true },
  SteamMember: { abstract: true },
  SailMember: { abstract: true },
};

export const declarations: readonly string[] = [
  '<xsd:element id="hbr_Route" name="Route" type="xsd:string"/>',
  ...Object.entries(kinds).map(([name, kind]) => concept(name, { type: 'xbrli:stringItemType', periodType: 'duration', ...kind }).replace('name="RouteAxis"', 'name="RouteAxis" xbrldt:typedDomainRef="#hbr_Route"')),
];

/** An arc of an arcrole of Dimensions; its `rest` comes behind the order. */
export function dimensionArc(arcrole: string, from: string, to: string, rest = ''): string {
  return `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" order="1"${rest === '' ? '' : ` ${rest}`}/>`;
}

/** From Fares to FerryTable. */
export const allFerries = dimensionArc('all', 'Fares', 'FerryTable', 'xbrldt:contextElement="segment"');

/** A role that the schema of {@link dimensionalPlan} declares, by its last segment, One or Two. */
export function role(name: string): string {
  return `http://www.harborferries.example/role/${name}`;
}

export const roleTypes: readonly string[] = ['One', 'Two'].map((name) => `<link:roleType roleURI="${role(name)}" id="${name}"><link:usedOn>link:definitionLink</link:usedOn></link:roleType>`);

/** A definition link with locators of the concepts that its arcs name. A line that is no arc stays where it is. */
export function dimensionLink(arcs: readonly string[], { in: name, schema: href = '' }: { in?: string; schema?: string } = {}): string {
  const named = new Set(arcs.flatMap((arc) => [...arc.matchAll(/xlink:(?:from|to)="(\w+)"/g)].map(([, end]) => end!)));
  const link = definitionLink(...[...named].map((end) => locator(end, href)), ...arcs);
  return name === undefined ? link : link.replace('http://www.xbrl.org/2003/role/link', role(name));
}

/** The roleRefs and arcroleRefs that links need, target roles included. */
export function references(links: readonly string[], href = ''): readonly string[] {
  const text = links.join('\n');
  const used = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))];
  return [
    ...used(/[rR]ole="http:\/\/www\.harborferries\.example\/role\/(\w+)"/g).map((name) => `<link:roleRef roleURI="${role(name)}" xlink:type="simple" xlink:href="${href}#${name}"/>`),
    ...used(/xlink:arcrole="http:\/\/xbrl\.org\/int\/dim\/arcrole\/([\w-]+)"/g).map((name) => `<link:arcroleRef arcroleURI="http://xbrl.org/int/dim/arcrole/${name}" xlink:type="simple" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#${name}"/>`),
  ];
}

/** A project of one file, plan.xsd, with all concepts, the roles that its links name, and these links. */
export function dimensionalPlan(...links: readonly string[]): string {
  const roles = roleTypes.filter((_, index) => links.join('').includes(role(['One', 'Two'][index]!)));
  return file('plan.xsd', schema(appinfo(...roles, linkbase(...references(links), ...links)), ...declarations));
}

/** A project of one file, plan.xsd, with all concepts and, in the standard role, these arcs. */
export function dimensional(...arcs: readonly string[]): string {
  return dimensionalPlan(dimensionLink(arcs));
}

/** A project of a schema with all concepts, plan.xsd, and a linkbase for each group of links. */
export function dimensionalFiles(...linkbases: readonly (readonly string[])[]): string {
  const names = linkbases.map((_, index) => `plan_def${index}.xml`);
  const files = linkbases.map((links, index) => file(names[index]!, linkbase(...references(links, 'plan.xsd'), ...links)));
  return file('plan.xsd', schema(appinfo(...roleTypes, ...names.map(linkbaseRef)), ...declarations)) + files.join('');
}

/** A line of a fixture with a mark below the value of one of its attributes: what is expected there. */
export function marked(line: string, attribute: string, expected: string): string {
  const [before, value] = [line.slice(0, line.indexOf(`${attribute}="`) + attribute.length + 2), new RegExp(`${attribute}="([^"]*)"`).exec(line)![1]!];
  return `${line}\n${' '.repeat(before.length)}${'^'.repeat(value.length)} ${expected}`;
}

/** Like checkFindings; the concepts of these projects have no labels. */
export function checkDimensions(source: string, ...ignored: readonly string[]): Promise<void> {
  return checkFindings(source, { ignore: ['missing-standard-label', ...ignored] });
}
