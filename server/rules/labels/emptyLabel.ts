import { setContent } from '../../edits/setContent';
import { nameOfConcept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { labelFromName } from '../../index/labelFromName';
import { nameOfRole } from '../names';
import { fixByRemovingResource } from './fixRemovedResource';
import { clark, namespaces, roles } from '../../xbrl/names';
import { Locator, type Resource } from '../../xbrl/views';
import { severityForAll, type DocumentRule, type Fix } from '../rule';

const label = clark({ namespace: namespaces.link, local: 'label' });

/** A label has no text (XBRL 2.1, 5.2.2.2). A documentation label may be left for later: that weighs less. */
export const emptyLabel: DocumentRule = {
  id: 'empty-label',
  scope: 'document',
  readsContent: 'for findings',
  codes: {},
  severity: severityForAll('warning'),
  *check(document) {
    for (const resource of document.resources) {
      if (resource.name !== label || resource.content.trim() !== '') continue;
      const role = resource.role ?? roles.label;
      yield {
        place: { document, element: resource.element },
        ...(role === roles.documentation ? { severity: 'information' as const } : {}),
        message: `This ${nameOfRole(role)} label is empty. Write its text, or remove the label and its arc.`,
        fixes: (dts) => writeOrRemove(resource, role, dts),
      };
    }
  },
};

/** A standard label gets the words of the concept's name. Any other goes, unless a presentation asks for it. */
function writeOrRemove(resource: Resource, role: string, dts: Dts | undefined): readonly Fix[] {
  const { document, element, link, label: name } = resource;
  const locators = link?.arcs.flatMap(({ from, to }) => (to === name ? link.ends(from).filter((end) => end instanceof Locator) : [])) ?? [];
  const concepts = new Set(locators.flatMap(({ target }) => dts?.conceptAt(target) ?? []));
  const [concept] = concepts;
  if (role === roles.label) {
    const words = concepts.size === 1 && concept?.declaration?.localName !== undefined ? labelFromName(concept.declaration.localName) : undefined;
    return words === undefined ? [] : [{ title: `Write "${words}"`, isPreferred: false, edits: [setContent(document, element, words)] }];
  }
  const isAskedFor = [...concepts].some(({ key }) => dts?.relationshipsWith(key).some(([, { arc }]) => arc.preferredLabel?.trim() === role));
  return isAskedFor ? [] : fixByRemovingResource(resource, { title: `Remove the label${concept === undefined ? '' : ` of ${nameOfConcept(concept)}`}`, isPreferred: false });
}
