import type { Profile } from '../../index/profile';
import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { DtsRule, Finding } from '../rule';
import { containersOf } from './segmentContent';

/** Dimensions stand in the other part of a context than the authority wants, or something else stands there (EFM 6.5.4; ESEF Reporting Manual, 2.1.3). */
export const contextPart: DtsRule = {
  id: 'context-part',
  scope: 'dts',
  codes: { sec: 'EFM.6.05.04' },
  severity: { xbrl: 'off', sec: 'error', esef: 'error' },
  *check({ documents, report, profile }) {
    for (const context of report?.contexts ?? []) if (documents.includes(context.document)) yield* checkContext(context, profile);
  },
};

function* checkContext(context: Context, profile: Profile): Generator<Finding> {
  const { document, id } = context;
  const { xml } = document;
  const wanted = profile === 'sec' ? 'segment' : 'scenario';
  for (const [container, element] of containersOf(context)) {
    if (container !== wanted) {
      yield { place: { document, element }, ...(profile === 'esef' ? { code: 'ESEF.2.1.3.segmentUsed' } : {}), message: `The context ${id} has a ${container}: ${profile === 'sec' ? 'EDGAR takes' : 'ESMA wants'} dimensions in the ${wanted}. Move them there.` };
      continue;
    }
    if (profile === 'sec') continue;
    for (const child of xml.children(element)) {
      if (xml.name(child).namespace !== namespaces.xbrldi) yield { place: { document, element: child }, code: 'ESEF.2.1.3.scenarioContainsNonDimensionalContent', message: `A scenario holds dimensions and nothing else: ${xml.name(child).local} is none. Remove it, or make a dimension of it.` };
    }
  }
}
