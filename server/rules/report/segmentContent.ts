import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { Context } from '../../report/report';
import { clark, namespaces } from '../../xbrl/names';
import { severityForAll, type DtsRule, type Finding } from '../rule';

const paragraphs = { segment: '4.7.3.2', scenario: '4.7.4' } as const;

/** A segment or scenario is empty, or has an element of XBRL's own or a fact in it (XBRL 2.1, 4.7.3.2 and 4.7.4). */
export const segmentContent: DtsRule = {
  id: 'segment-content',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents, report }) {
    for (const context of report?.contexts ?? []) {
      if (!documents.includes(context.document)) continue;
      for (const [container, element] of containersOf(context)) yield* checkContainer(dts, context, container, element);
    }
  },
};

function* checkContainer(dts: Dts, { document, id }: Context, container: 'segment' | 'scenario', element: number): Generator<Finding> {
  const { xml } = document;
  const children = [...xml.children(element)];
  const paragraph = `xbrl.${paragraphs[container]}:${container}`;
  if (children.length === 0) yield { place: { document, element }, code: `${paragraph}Empty`, message: `The ${container} of the context ${id} is empty. Remove it, or add what it is to say.` };
  for (const child of children) {
    const name = xml.name(child);
    const declaration = dts.declarationOf(clark(name));
    const kind = declaration && kindOf(dts, declaration);
    if (name.namespace === namespaces.xbrli) yield { place: { document, element: child }, code: `${paragraph}XbrliElement`, message: `A ${container} has no ${name.local} of XBRL's own in it. Move it to where it belongs, or remove it.` };
    else if (kind !== undefined && kind !== 'not a concept') yield { place: { document, element: child }, code: `${paragraph}ElementSubstitutionGroup`, message: `${name.local} is a concept: facts do not stand in a ${container}. Move it out of the context, or name it in an xbrldi:explicitMember.` };
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
