import { appendElement } from '../../edits/appendElement';
import { insertAfter } from '../../edits/insertElement';
import type { FixEdit } from '../../edits/edit';
import { matchesLanguage } from '../../index/labels';
import { writeElement } from '../../edits/writeElement';
import { arcroles, attributes, clark, namespaces } from '../../xbrl/names';
import type { ExtendedLink, Locator, Resource } from '../../xbrl/views';

const labelLink = clark({ namespace: namespaces.link, local: 'labelLink' });

/** What stands around the label of a locator, or the id it leads to, in the name of its labels: `_lbl`, `lab_`, a number. */
const around = /^(?:(?:lbl|lab|label|res|_|-|\.)+)?\d*$/i;

/**
 * The locator whose labels a label without arc was among, after the custom that the name of the one is in the name of the
 * other; `undefined` outside of labelLinks, and where several may be meant.
 */
export function locatorOf({ link, label }: Resource): Locator | undefined {
  if (!link || !label || link.name !== labelLink) return undefined;
  const belongs = (stem: string | undefined) => stem !== undefined && stem !== '' && label.includes(stem) && around.test(label.replace(stem, ''));
  const [only, ...others] = link.locators.filter((locator) => belongs(locator.label) || belongs(locator.target?.fragment));
  return only?.label !== undefined && others.length === 0 && link.ends(only.label).length === 1 ? only : undefined;
}

/**
 * A label of a link that no arc leads to, and that belongs to a locator.
 * @param language the one it must be in, as a range (BCP 47), if any
 */
export function orphanOf(locator: Locator, link: ExtendedLink, role: string, language?: string): Resource | undefined {
  const led = new Set(link.arcs.map(({ to }) => to));
  return link.resources.find((resource) => resource.role === role && (language === undefined || matchesLanguage(resource.language, language)) && !led.has(resource.label) && locatorOf(resource) === locator);
}

/** Adds the labelArc from a locator to the labels of a name (XBRL 2.1, 5.2.2.3), behind the last of these. */
export function addLabelArc(link: ExtendedLink, from: string, to: string): FixEdit {
  const { document, element } = link;
  const written = [
    { name: attributes.type, value: 'arc' },
    { name: attributes.arcrole, value: arcroles.conceptLabel },
    { name: attributes.from, value: from },
    { name: attributes.to, value: to },
  ];
  const markup = writeElement(document.xml, element, { namespace: namespaces.link, local: 'labelArc' }, written, link.arcs.at(-1)?.element);
  const last = link.resources.findLast(({ label }) => label === to);
  return last ? insertAfter(document, last.element, markup) : appendElement(document, element, markup);
}
