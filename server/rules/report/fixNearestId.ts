import { setAttribute } from '../../edits/setAttribute';
import { NearestFinder } from '../../index/nearest';
import type { ReportNode } from '../../report/report';
import type { ExpandedName } from '../../xml/document';
import type { Fix } from '../rule';

/** How many ids are offered: those of contexts differ in a character from one another, such as those of one year and the next. */
const mostOffered = 3;

/** Writes the id that is nearest to the one an attribute of facts names, if one is near; of several as near any, in the order of the report. */
export function fixNearestId(facts: readonly ReportNode[], attribute: ExpandedName, candidates: readonly { readonly id: string }[]): readonly Fix[] {
  const { document, element } = facts[0]!;
  const written = document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? '';
  const near = new NearestFinder().allNearest(written.trim(), candidates.map(({ id }) => id));
  return near.slice(0, mostOffered).map((id) => ({ title: `Write "${id}"`, isPreferred: false, edits: facts.map((fact) => setAttribute(fact.document, fact.element, attribute, id)) }));
}
