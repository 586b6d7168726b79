import type { Profile } from '../../index/profile';
import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { saidOnce, type Case } from './saidOnce';
import { containersOf } from './segmentContent';

/** Dimensions stand in the other part of a context than the authority wants, or something else stands there (EFM 6.5.4; ESEF Reporting Manual, 2.1.3). */
export const contextPart: DtsRule = {
  id: 'context-part',
  scope: 'dts',
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.04' },
  severity: { xbrl: 'off', sec: 'error', esef: 'error' },
  *check({ documents, report, profile }) {
    const contexts = (report?.contexts ?? []).filter(({ document }) => documents.includes(document));
    yield* saidOnce(contexts.flatMap((context) => [...checkContext(context, profile)]));
  },
};

function* checkContext(context: Context, profile: Profile): Generator<Case> {
  const { document, id } = context;
  const { xml } = document;
  const wanted = profile === 'sec' ? 'segment' : 'scenario';
  for (const [container, element] of containersOf(context)) {
    if (container !== wanted) {
      const change = `${profile === 'sec' ? 'EDGAR takes' : 'ESMA wants'} dimensions in the ${wanted}. Move them there.`;
      yield {
        finding: { place: { document, element }, ...(profile === 'esef' ? { code: 'ESEF.2.1.3.segmentUsed' } : {}), message: `The context ${id} has a ${container}: ${change}` },
        causes: [{ key: container, ofMany: (count) => `${count} contexts, of which ${id} is the first, have a ${container}: ${change}` }],
      };
      continue;
    }
    if (profile === 'sec') continue;
    for (const child of xml.children(element)) {
      const { namespace, local } = xml.name(child);
      if (namespace === namespaces.xbrldi) continue;
      const wrong = `A scenario holds dimensions and nothing else: ${local} is none`;
      yield {
        finding: { place: { document, element: child }, code: 'ESEF.2.1.3.scenarioContainsNonDimensionalContent', message: `${wrong}. Remove it, or make a dimension of it.` },
        causes: [{ key: `${namespace} ${local}`, ofMany: (count) => `${wrong}. Remove all ${count}, or make dimensions of them.` }],
      };
    }
  }
}
