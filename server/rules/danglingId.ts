import { changeValue } from '../edits/changeValue';
import type { Dts } from '../index/dts';
import { locatorsOf } from '../index/locators';
import { lostIdsOf, type LostId } from '../index/lostIds';
import { isSlip } from '../index/nearest';
import { keyOf } from '../index/target';
import { attributes, fileName } from '../xbrl/names';
import { parseFragment } from '../xbrl/pointer';
import { Locator, type RoleReference } from '../xbrl/views';
import { removeLocators } from './fixRemoval';
import type { Place } from './place';
import { codeForAll, severityForAll, type DtsRule, type Fix } from './rule';

/** Among more ids that are equally near nobody wants to choose. */
const mostChoices = 5;

/** A locator or role reference points to an id that its document does not have (XBRL 2.1, 3.5.4). One finding for each lost id. */
export const danglingId: DtsRule = {
  id: 'dangling-id',
  scope: 'dts',
  codes: codeForAll('xbrl.3.5.4:hrefIdNotFound'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const lost of lostIdsOf(dts)) {
      // What is no pointer at all is another finding.
      if (parseFragment(lost.fragment) === undefined) continue;
      const references = lost.references.filter((reference) => documents.includes(reference.document));
      const [first, ...others] = references;
      if (!first) continue;
      const suggestion = lost.nearest === undefined ? 'Correct the id, or declare what it should lead to.' : `Did you mean "${lost.nearest}"?`;
      const more = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'reference leads' : 'references lead'} there.`;
      yield {
        place: fragmentOf(first),
        message: `Nothing in ${fileName(lost.document.uri)} has the id "${lost.fragment}".${more} ${suggestion}`,
        related: others.map((reference) => ({ place: fragmentOf(reference), message: `The same id "${lost.fragment}"` })),
        fixes: () => [...lost.allNearest.slice(0, mostChoices).map((id) => changeId(references, id, lost.allNearest.length === 1 && wasMeant(lost, id, dts))), ...remove(references, dts)],
      };
    }
  },
};

/** Whether an id like the lost one is certainly the one that was meant: it is a slip of the keys away, or no locator leads to it yet. */
function wasMeant({ document, fragment }: LostId, id: string, dts: Dts): boolean {
  if (isSlip(fragment, id)) return true;
  const key = keyOf(document, document.ids.get(id)!);
  return [...dts.members.values()].every((member) => locatorsOf(member, dts, key).length === 0);
}

/** Takes out locators that lead nowhere, and the arcs that need them. */
function remove(references: readonly (Locator | RoleReference)[], dts: Dts): readonly Fix[] {
  const locators = references.filter((reference) => reference instanceof Locator);
  const edits = locators.length < references.length ? [] : removeLocators(locators, dts);
  return edits.length === 0 ? [] : [{ title: locators.length === 1 ? 'Remove the locator and its arcs' : `Remove all ${locators.length} locators and their arcs`, isPreferred: false, edits }];
}

function changeId(references: readonly (Locator | RoleReference)[], id: string, isPreferred: boolean): Fix {
  const edits = references.flatMap(({ document, element, href = '' }) => changeValue(document, element, attributes.href, id, { start: href.indexOf('#') + 1, end: href.trimEnd().length }));
  const places = references.length === 1 ? '' : ` in all ${references.length} references`;
  return { title: `Change the id to "${id}"${places}`, isPreferred, edits };
}

/** The part of an href from `#` on. */
function fragmentOf(reference: Locator | RoleReference): Place {
  const href = reference.href ?? '';
  return { document: reference.document, element: reference.element, attribute: attributes.href, span: { start: href.indexOf('#'), end: href.length } };
}
