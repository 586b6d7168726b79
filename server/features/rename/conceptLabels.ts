import type { FixEdit } from '../../edits/edit';
import type { Dts } from '../../index/dts';
import { locatorsOf } from '../../index/locators';
import type { XbrlDocument } from '../../xbrl/document';
import { Locator, type ExtendedLink, type Resource } from '../../xbrl/views';
import { isComponent, replaceComponent } from './component';
import { changeLabels } from './label';

/** What a concept is called before and after. The ids are `undefined` where the declaration has none. */
export interface NameChange {
  readonly oldName: string;
  readonly newName: string;
  readonly oldId: string | undefined;
  readonly newId: string | undefined;
}

/**
 * Renames the labels of a concept's locators, and of the resources that arcs attach to them, which have its id or its name as
 * a whole component: `loc_hbr_Cash`, `hbr_Cash_lbl`, `Cash`. A label that other things share, or that would become one that
 * its extended link has already, stays.
 * @param key of the concept
 */
export function labelsNamedAfter(document: XbrlDocument, dts: Dts, key: string, change: NameChange): readonly FixEdit[] {
  const locatorsByLink = new Map<ExtendedLink, Set<Locator>>();
  for (const locator of locatorsOf(document, dts, key)) {
    const { link } = locator;
    if (!link) continue;
    const others = locatorsByLink.get(link);
    if (others) others.add(locator);
    else locatorsByLink.set(link, new Set([locator]));
  }
  return [...locatorsByLink].flatMap(([link, locators]) => {
    const newLabels = new Map<string, string>();
    for (const label of ownLabels(link, locators)) {
      const newLabel = named(label, change);
      if (newLabel !== label && link.ends(newLabel).length === 0) newLabels.set(label, newLabel);
    }
    return changeLabels(link, newLabels);
  });
}

/** The labels that name nothing but these locators and what is attached to them alone. */
function ownLabels(link: ExtendedLink, locators: ReadonlySet<Locator>): ReadonlySet<string> {
  const isOwn = (label: string) => link.ends(label).every((end) => end instanceof Locator && locators.has(end));
  const labels = new Set([...locators].flatMap(({ label }) => (label !== undefined && isOwn(label) ? label : [])));
  const attached = new Set(link.arcs.flatMap(({ from, to }) => (from !== undefined && to !== undefined && labels.has(from) ? to : [])));
  for (const { from, to } of link.arcs) if (to !== undefined && from !== undefined && !labels.has(from)) attached.delete(to);
  const isResource = (end: Locator | Resource) => !(end instanceof Locator);
  return new Set([...labels, ...[...attached].filter((label) => link.ends(label).every(isResource))]);
}

function named(label: string, { oldName, newName, oldId, newId }: NameChange): string {
  if (oldId !== undefined && newId !== undefined && isComponent(label, oldId)) return replaceComponent(label, oldId, newId);
  return replaceComponent(label, oldName, newName);
}
