import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Context } from '../../report/report';
import { clark, namespaces } from '../../xbrl/names';
import { severityForAll, type DtsRule } from '../rule';
import { saidOnce, type Case } from './saidOnce';

const paragraphs = { segment: '4.7.3.2', scenario: '4.7.4' } as const;

/** A segment or scenario is empty, or has an element of XBRL's own or a fact in it (XBRL 2.1, 4.7.3.2 and 4.7.4). */
export const segmentContent: DtsRule = {
  id: 'segment-content',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    const contexts = (report?.contexts ?? []).filter(({ document }) => documents.includes(document));
    yield* saidOnce(contexts.flatMap((context) => containersOf(context).flatMap(([container, element]) => [...checkContainer(dts, context, container, element)])));
  },
};

function* checkContainer(dts: Dts, { document, id }: Context, container: 'segment' | 'scenario', element: number): Generator<Case> {
  const { xml } = document;
  const children = [...xml.children(element)];
  const paragraph = `xbrl.${paragraphs[container]}:${container}`;
  const found = (at: number, problem: string, wrong: string, change: string): Case => ({
    finding: { place: { document, element: at }, code: `${paragraph}${problem}`, message: `${wrong}. ${change}` },
    causes: [{ key: `${container} ${problem} ${xml.name(at).local}`, ofMany: (count) => `${wrong}, and it is the same in ${count - 1} more places. ${change}` }],
  });
  if (children.length === 0) yield found(element, 'Empty', `The ${container} of the context ${id} is empty`, 'Remove it, or add what it is to say.');
  for (const child of children) {
    const name = xml.name(child);
    const declaration = dts.declarationOf(clark(name));
    const kind = declaration && kindOf(dts, declaration);
    if (name.namespace === namespaces.xbrli) yield found(child, 'XbrliElement', `A ${container} has no ${name.local} of XBRL's own in it`, 'Move it to where it belongs, or remove it.');
    else if (kind !== undefined && kind !== 'not a concept') yield found(child, 'ElementSubstitutionGroup', `${name.local} is a concept: facts do not stand in a ${container}`, 'Move it out of the context, or name it in an xbrldi:explicitMember.');
  }
}

/** The segment and the scenario of a context, as far as it has them. */
export function containersOf({ document: { xml }, element }: Context): readonly (readonly ['segment' | 'scenario', number])[] {
  const found: [container: 'segment' | 'scenario', element: number][] = [];
  for (const child of xml.children(element)) {
    if (xml.is(child, namespaces.xbrli, 'scenario')) found.push(['scenario', child]);
    if (!xml.is(child, namespaces.xbrli, 'entity')) continue;
    for (const part of xml.children(child)) if (xml.is(part, namespaces.xbrli, 'segment')) found.push(['segment', part]);
  }
  return found;
}
