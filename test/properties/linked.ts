import * as fc from 'fast-check';
import type { Files } from '../index/read';
import { appinfo, concept, label, linkbase, linkbaseRef, schema, summationItem2003, summationItem2023 } from '../taxonomy';

/** A value and how it is written; `undefined` where the attribute is left out. */
type Written<Value> = readonly [Value, string | undefined];

/** An arc of a generated link, between two labels of it. */
export interface GeneratedArc {
  readonly arcrole: string;
  readonly from: string;
  readonly to: string;
  readonly order: Written<number>;
  readonly weight: Written<number | undefined>;
  readonly preferredLabel: string | undefined;
  /** An attribute that no specification knows. */
  readonly note: string | undefined;
  /** Attributes that say nothing about what is related, as they are written. */
  readonly exempt: string;
  readonly isProhibited: boolean;
  readonly priority: Written<number>;
}

/** A locator of a concept or text or, in the link where a text stands, the text itself. */
export interface GeneratedParticipant {
  readonly label: string;
  /** The name of a concept or text. */
  readonly thing: string;
  /** A way to write a reference to it. */
  readonly spelling: number;
}

export interface GeneratedLink {
  readonly kind: Kind;
  /** The last segment of its role. */
  readonly in: string;
  /** The file that it stands in. */
  readonly file: string;
  readonly participants: readonly GeneratedParticipant[];
  readonly arcs: readonly GeneratedArc[];
}

type Kind = 'presentation' | 'calculation' | 'definition' | 'label';

const arcroles: Readonly<Record<Kind, readonly string[]>> = {
  presentation: ['http://www.xbrl.org/2003/arcrole/parent-child'],
  calculation: [summationItem2003, summationItem2023],
  definition: ['http://www.xbrl.org/2003/arcrole/general-special', 'http://xbrl.org/int/dim/arcrole/domain-member'],
  label: ['http://www.xbrl.org/2003/arcrole/concept-label'],
};

/** Where each concept is declared, in two schemas that import each other. */
export const conceptFiles: Readonly<Record<string, string>> = { Fares: 'plan.xsd', Fuel: 'plan.xsd', Wages: 'plan.xsd', Rent: 'base.xsd', Dues: 'base.xsd' };
/** Where each text stands, in a label link of its own. */
const textFiles: Readonly<Record<string, string>> = { TextOne: 'plan.xsd', TextTwo: 'plan_lnk.xml', TextThree: 'base_lnk.xml' };
const files = ['plan.xsd', 'base.xsd', 'plan_lnk.xml', 'base_lnk.xml'];
const roleNames = ['One', 'Two'];
const concepts = Object.keys(conceptFiles);
const texts = Object.keys(textFiles);

const orders: readonly Written<number>[] = [[1, undefined], [1, '1'], [1, '1.0'], [1, ' +01. '], [2, '2'], [0.5, '.5'], [0.5, '0.50']];
const weights: readonly Written<number>[] = [[1, '1'], [1, '1.0'], [1, '+01'], [-1, '-1'], [-1, '-1.00']];
const priorities: readonly Written<number>[] = [[0, undefined], [0, '0'], [1, '1'], [1, ' +1 '], [2, '02'], [10, '10'], [-1, '-1']];
const preferredLabels = [undefined, undefined, 'http://www.xbrl.org/2003/role/totalLabel', 'http://www.xbrl.org/2003/role/terseLabel'];
const exempt = ['', 'use="optional"', 'xlink:title="Part of it"', 'xlink:show="none" xlink:actuate="none"'];

function arc(kind: Kind): fc.Arbitrary<GeneratedArc> {
  const labels = kind === 'label' ? { from: ['a', 'b'], to: ['c', 'd'] } : { from: ['a', 'b', 'c'], to: ['a', 'b', 'c', 'd'] };
  return fc.record({
    arcrole: fc.constantFrom(...arcroles[kind]),
    from: fc.constantFrom(...labels.from),
    to: fc.constantFrom(...labels.to),
    order: fc.constantFrom(...orders),
    weight: kind === 'calculation' ? fc.constantFrom(...weights) : fc.constant([undefined, undefined] as const),
    preferredLabel: kind === 'presentation' ? fc.constantFrom(...preferredLabels) : fc.constant(undefined),
    note: fc.constantFrom(undefined, undefined, undefined, 'new'),
    exempt: fc.constantFrom(...exempt),
    isProhibited: fc.nat(5).map((chance) => chance === 0),
    priority: fc.constantFrom(...priorities),
  });
}

/** Two participants to a label now and then; of a label link, concepts to one side and, mostly, texts to the other. */
function participants(kind: Kind): fc.Arbitrary<readonly GeneratedParticipant[]> {
  const participant = (labels: readonly string[], things: readonly string[]) => fc.record({ label: fc.constantFrom(...labels), thing: fc.constantFrom(...things), spelling: fc.nat(4) });
  if (kind !== 'label') return fc.array(participant(['a', 'b', 'c', 'd'], concepts), { minLength: 3, maxLength: 7, size: 'max' });
  return fc.tuple(fc.array(participant(['a', 'b'], concepts), { minLength: 1, maxLength: 3 }), fc.array(participant(['c', 'd'], [...texts, ...texts, 'Rent']), { minLength: 1, maxLength: 3 })).map((sides) => sides.flat());
}

function link(kind: Kind): fc.Arbitrary<GeneratedLink> {
  return fc.record({
    kind: fc.constant(kind),
    in: fc.constantFrom(...roleNames),
    file: fc.constantFrom(...files),
    participants: participants(kind),
    arcs: fc.array(arc(kind), { minLength: 1, maxLength: 5, size: 'max' }),
  });
}

/**
 * Extended links over a few concepts and texts, in several files. Some are there again with another `use` and `priority`, so
 * that they are prohibited, overridden or prohibit in vain.
 */
export const generatedLinks: fc.Arbitrary<readonly GeneratedLink[]> = fc
  .record({
    links: fc.array(fc.oneof(...(Object.keys(arcroles) as Kind[]).map(link)), { minLength: 2, maxLength: 6, size: 'max' }),
    ofTexts: fc.tuple(...texts.map((text) => fc.record({ label: fc.constantFrom('c', 'd'), link: link('label') }).map(({ label: name, link: around }) => ({ ...around, file: textFiles[text]!, participants: [...around.participants, { label: name, thing: text, spelling: -1 }] })))),
    again: fc.array(fc.record({ which: fc.nat(100), file: fc.constantFrom(...files), arcs: fc.array(fc.record({ isProhibited: fc.boolean(), priority: fc.constantFrom(...priorities), exempt: fc.constantFrom(...exempt) }), { minLength: 5, maxLength: 5 }) }), { maxLength: 4, size: 'max' }),
  })
  .map(({ links, ofTexts, again }) => {
    const all = [...ofTexts, ...links];
    const copies = again.map(({ which, file, arcs }) => {
      const original = all[which % all.length]!;
      return { ...original, file, participants: original.participants.map((each) => ({ ...each, spelling: Math.max(0, each.spelling) })), arcs: original.arcs.map((each, index) => ({ ...each, ...arcs[index]! })) };
    });
    return [...all, ...copies];
  });

/** The files of a taxonomy with these links: two schemas that import each other, each with an embedded linkbase and another. */
export function filesWith(links: readonly GeneratedLink[]): Files {
  const declarations = (file: string) => concepts.filter((name) => conceptFiles[name] === file).map((name) => concept(name));
  const linkbaseOf = (file: string) => linkbase(...links.filter((each) => each.file === file).map(write));
  const schemaOf = (file: string, other: string, namespace: string) =>
    schema(`<xsd:import namespace="http://www.harborferries.example/${file === 'plan.xsd' ? 'base' : '20251231'}" schemaLocation="${other}"/>`, appinfo(linkbaseOf(file), linkbaseRef(file.replace('.xsd', '_lnk.xml'))), ...declarations(file)).replace('targetNamespace="http://www.harborferries.example/20251231"', `targetNamespace="${namespace}"`);
  return {
    'plan.xsd': schemaOf('plan.xsd', 'base.xsd', 'http://www.harborferries.example/20251231'),
    'base.xsd': schemaOf('base.xsd', 'plan.xsd', 'http://www.harborferries.example/base'),
    'plan_lnk.xml': linkbaseOf('plan_lnk.xml'),
    'base_lnk.xml': linkbaseOf('base_lnk.xml'),
  };
}

/** The role of a generated link. */
export function roleOf({ in: name }: GeneratedLink): string {
  return `http://www.harborferries.example/role/${name}`;
}

function write(generated: GeneratedLink): string {
  const { kind } = generated;
  return [`<link:${kind}Link xlink:type="extended" xlink:role="${roleOf(generated)}">`, ...generated.participants.map((each) => writeParticipant(each, generated.file)), ...generated.arcs.map((each) => writeArc(each, kind)), `</link:${kind}Link>`].join('\n');
}

function writeParticipant({ label: name, thing, spelling }: GeneratedParticipant, file: string): string {
  if (spelling < 0) return label(thing, thing).replace(`xlink:label="${thing}_lbl"`, `xlink:label="${name}" id="${thing}"`);
  const target = conceptFiles[thing] ?? textFiles[thing]!;
  const id = thing in conceptFiles ? `hbr_${thing}` : thing;
  const href = [`${target}#${id}`, `./${target}#${id}`, `../project/${target}#element(${id})`, `${target}#${id.replace('a', '%61')}`, target === file ? `#${id}` : `${target}#${id}`][spelling]!;
  return `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="${name}"/>`;
}

function writeArc({ arcrole, from, to, order, weight, preferredLabel, note, exempt: others, isProhibited, priority }: GeneratedArc, kind: Kind): string {
  const attributes = { order: order[1], weight: weight[1], preferredLabel, 'hbr:note': note, priority: priority[1], use: isProhibited ? 'prohibited' : undefined };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]));
  const rest = isProhibited ? others.replace('use="optional"', '') : others;
  return `<link:${kind}Arc xlink:type="arc" xlink:arcrole="${arcrole}" xlink:from="${from}" xlink:to="${to}" ${written.join(' ')} ${rest}/>`;
}
