import { setAttribute } from '../../edits/setAttribute';
import { NearestFinder } from '../../index/nearest';
import type { ReportNode } from '../../report/report';
import type { ExpandedName } from '../../xml/document';
import type { Fix } from '../rule';

/** Writes the id that is nearest to the one an attribute of facts names, if one is near. */
export function fixNearestId(facts: readonly ReportNode[], attribute: ExpandedName, candidates: readonly { readonly id: string }[]): readonly Fix[] {
  const { document, element } = facts[0]!;
  const written = document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? '';
  const near = new NearestFinder().nearest(written, candidates.map(({ id }) => id));
  if (near === undefined) return [];
  return [{ title: `Write "${near}"`, isPreferred: false, edits: facts.map((fact) => setAttribute(fact.document, fact.element, attribute, near)) }];
}
