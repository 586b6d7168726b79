import { removeElement } from '../../edits/removeElement';
import { isProhibiting } from '../../index/network';
import type { Resource } from '../../xbrl/views';
import type { Fix } from '../rule';

/**
 * A fix that removes a resource, and where no other has its name, the arcs that lead to it and the locators that only these
 * name. None where something prohibits what those arcs make, or the resource has an id by which it may be reached.
 */
export function fixByRemovingResource(resource: Resource, { title, isPreferred }: Pick<Fix, 'title' | 'isPreferred'>): readonly Fix[] {
  const { document, element, link, label } = resource;
  if (!link || document.xml.attribute(element, '', 'id') !== undefined) return [];
  const isAlone = label === undefined || link.ends(label).length === 1;
  const arcs = isAlone ? link.arcs.filter(({ from, to }) => label !== undefined && (to === label || from === label)) : [];
  if (arcs.some(isProhibiting)) return [];
  const named = new Set(link.arcs.flatMap((arc) => (arcs.includes(arc) ? [] : [arc.from, arc.to])));
  const idle = new Set(arcs.flatMap(({ from, to }) => [from, to]).filter((name) => name !== label && !named.has(name)));
  const elements = [resource, ...arcs, ...[...idle].flatMap((name) => link.ends(name))].map((node) => node.element);
  return [{ title, isPreferred, edits: elements.map((each) => removeElement(document, each)) }];
}
