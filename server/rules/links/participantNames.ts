import type { Concept } from '../../index/concept';
import { nameOfConcept } from '../../index/concept';
import { Locator, type ExtendedLink, type Resource } from '../../xbrl/views';

/**
 * A name (xlink:label) for a new locator of a concept, or a new resource of it, after the custom of the link: where its
 * names are made of ids or local names with something before or behind, so is the new one. No other in the link has it.
 */
export function newName(link: ExtendedLink, kind: 'locator' | 'resource', concept: Concept): string {
  const id = concept.id ?? nameOfConcept(concept);
  const pattern = (kind === 'locator' ? patternOfLocators(link) : patternOfResources(link)) ?? (kind === 'locator' ? { before: '', of: 'local', behind: '' } : { before: '', of: 'local', behind: '_lbl' });
  const custom = pattern.before + (pattern.of === 'id' ? id : localOf(id)) + pattern.behind;
  let name = custom;
  for (let number = 2; link.ends(name).length > 0; number++) name = `${custom}_${number}`;
  return name;
}

/** How a name is made of what it stands for. */
interface Pattern {
  readonly before: string;
  readonly of: 'id' | 'local';
  readonly behind: string;
}

function patternOfLocators({ locators }: ExtendedLink): Pattern | undefined {
  return lastOf(locators, (locator) => patternOf(locator.label, locator.target?.fragment));
}

function patternOfResources(link: ExtendedLink): Pattern | undefined {
  const last = link.arcs.findLast(({ to }) => link.ends(to).some((end) => !(end instanceof Locator)));
  const locator = link.ends(last?.from).find((end) => end instanceof Locator);
  return last && patternOf(last.to, locator?.target?.fragment);
}

function lastOf<Item extends Locator | Resource>(items: readonly Item[], patternOfItem: (item: Item) => Pattern | undefined): Pattern | undefined {
  for (const item of items.toReversed()) {
    const pattern = patternOfItem(item);
    if (pattern) return pattern;
  }
  return undefined;
}

function patternOf(name: string | undefined, id: string | undefined): Pattern | undefined {
  if (!name || !id) return undefined;
  const of = name.includes(id) ? 'id' : 'local';
  const stem = of === 'id' ? id : localOf(id);
  const at = name.indexOf(stem);
  return at < 0 || stem === '' ? undefined : { before: name.slice(0, at), of, behind: name.slice(at + stem.length) };
}

/** The local name in an id that is made, as customary, of prefix, underscore and name. */
function localOf(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}
