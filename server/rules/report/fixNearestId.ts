import { setAttribute } from '../../edits/setAttribute';
import { NearestFinder } from '../../index/nearest';
import type { ReportNode } from '../../report/report';
import type { ExpandedName } from '../../xml/document';
import type { Fix } from '../rule';

/** Writes the id that is nearest to the one an attribute of a fact names, if one is near. */
export function fixNearestId({ document, element }: ReportNode, attribute: ExpandedName, candidates: readonly { readonly id: string }[]): readonly Fix[] {
  const written = document.xml.attributeValue(element, attribute.namespace, attribute.local) ?? '';
  const near = new NearestFinder().nearest(written, candidates.map(({ id }) => id));
  return near === undefined ? [] : [{ title: `Write "${near}"`, isPreferred: false, edits: [setAttribute(document, element, attribute, near)] }];
}
