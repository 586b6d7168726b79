import type { Dts } from '../../index/dts';
import { standsFor } from '../../index/genericLinks';
import { attributes, clark, namespaces, parseClark } from '../../xbrl/names';
import { Resource, type Arc, type Locator } from '../../xbrl/views';
import { withArticle } from '../article';
import { severityForAll, type DtsRule } from '../rule';

/** What an arc of an arcrole must lead to, and the code where it does not. */
interface Demand {
  /** In Clark notation. */
  readonly resource: string;
  readonly noun: string;
  readonly code: string;
}

const demands: ReadonlyMap<string | undefined, Demand> = new Map([
  ['http://xbrl.org/arcrole/2008/element-label', { resource: clark({ namespace: 'http://xbrl.org/2008/label', local: 'label' }), noun: 'generic label', code: 'xbrlle.2.1.1:genericLabelTarget' }],
  ['http://xbrl.org/arcrole/2008/element-reference', { resource: clark({ namespace: 'http://xbrl.org/2008/reference', local: 'reference' }), noun: 'generic reference', code: 'xbrlre.2.1.1:genericReferenceTarget' }],
]);

/** An element-label arc leads to no generic label, or an element-reference arc to no generic reference (Generic Labels 1.0, 2.1.1; Generic References 1.0, 2.1.1). */
export const genericResourceTarget: DtsRule = {
  id: 'generic-resource-target',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const arc of document.arcs) {
        const demand = demands.get(arc.arcrole);
        const found = demand && wrongEnd(dts, arc, demand);
        if (!found) continue;
        yield {
          place: { document, element: arc.element, attribute: attributes.to },
          code: demand.code,
          message: `This arc must lead to a ${demand.noun}, but "${arc.to ?? ''}" is ${withArticle(found.noun)}. Let it lead to a ${demand.noun} (${parseClark(demand.resource).local} of the namespace ${parseClark(demand.resource).namespace}), or correct the arcrole.`,
          related: [{ place: { document, element: found.end.element, attribute: attributes.label }, message: `"${arc.to ?? ''}"` }],
        };
      }
    }
  },
};

/** The first end of an arc that is known to be something else than is asked for, and what that is called. */
function wrongEnd(dts: Dts, arc: Arc, { resource }: Demand): { readonly end: Locator | Resource; readonly noun: string } | undefined {
  for (const end of arc.link?.ends(arc.to) ?? []) {
    const name = nameAt(dts, end);
    if (name !== undefined && standsFor(dts, name, resource) === false) return { end, noun: parseClark(name).local };
  }
  return undefined;
}

/** The name of the element at an end of an arc, in Clark notation; `undefined` where that is not at hand, or is nothing that is kept of a document. */
function nameAt(dts: Dts, end: Locator | Resource): string | undefined {
  if (end instanceof Resource) return end.name;
  const target = end.target && dts.follow(end.target);
  if (target?.state !== 'element') return undefined;
  const { document, element } = target;
  return document.viewAt('resources', element)?.name ?? (document.declarationAt(element) && clark({ namespace: namespaces.xsd, local: 'element' }));
}
