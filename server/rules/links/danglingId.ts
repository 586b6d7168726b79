import { changeValue } from '../../edits/changeValue';
import type { Dts } from '../../index/dts';
import { lostIdsOf, type LostId } from '../../index/lostIds';
import { isSlip } from '../../index/nearest';
import { attributes, fileName } from '../../xbrl/names';
import { parseFragment } from '../../xbrl/pointer';
import { Locator, type ElementDeclaration, type RoleReference } from '../../xbrl/views';
import { canCreateRoleType, createRoleType } from '../roles/createRoleType';
import { removeLocators } from '../fixRemoval';
import { declarationWithout, giveId, hasIdOfAnother, isLocated, placeOfId, reportsWithTakenIds } from './meantDeclaration';
import type { Place } from '../place';
import { codeForAll, severityForAll, type DtsRule, type Finding, type Fix } from '../rule';

/** Among more ids that are equally near nobody wants to choose. */
const mostChoices = 5;

/** A locator or role reference points to an id that its document does not have (XBRL 2.1, 3.5.4). One finding for each lost id. */
export const danglingId: DtsRule = {
  id: 'dangling-id',
  scope: 'dts',
  codes: codeForAll('xbrl.3.5.4:hrefIdNotFound'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const all = lostIdsOf(dts);
    const withTakenIds = reportsWithTakenIds(all);
    for (const lost of all) {
      // What is no pointer at all is another finding.
      if (parseFragment(lost.fragment) === undefined || hasIdOfAnother(lost) || withTakenIds.has(lost.document)) continue;
      const references = lost.references.filter((reference) => documents.includes(reference.document));
      const [first, ...others] = references;
      if (!first) continue;
      const declaration = documents.includes(lost.document) ? declarationWithout(lost, dts) : undefined;
      if (declaration) {
        yield atDeclaration(declaration, lost.fragment, references);
        continue;
      }
      const canCreate = documents.includes(lost.document) && canCreateRoleType(lost, dts);
      const advice = !canCreate ? 'Correct the id, or declare what it should lead to.' : 'No roleType of the taxonomy declares this role: create it, or correct the id.';
      const suggestion = lost.nearest === undefined ? advice : `Did you mean "${lost.nearest}"?`;
      const more = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'reference leads' : 'references lead'} there.`;
      yield {
        place: fragmentOf(first),
        message: `Nothing in ${fileName(lost.document.uri)} has the id "${lost.fragment}".${more} ${suggestion}`,
        related: others.map((reference) => ({ place: fragmentOf(reference), message: `The same id "${lost.fragment}"` })),
        fixes: () => [...lost.allNearest.slice(0, mostChoices).map((id) => changeId(references, id, lost.allNearest.length === 1 && wasMeant(lost, id, dts))), ...(canCreate ? createRoleType(lost, dts) : []), ...remove(references, dts)],
      };
    }
  },
};

/** What to say at a declaration that lacks the id that locators lead to. */
function atDeclaration(declaration: ElementDeclaration, wanted: string, references: LostId['references']): Finding {
  const { id, localName } = declaration;
  const lead = references.length === 1 ? 'a locator leads' : `${references.length} locators lead`;
  return {
    place: placeOfId(declaration),
    message: `${localName!} has ${id === undefined ? 'no id' : `the id "${id.trim()}"`}, but ${lead} to "${wanted}". Give it that id.`,
    related: references.map((reference) => ({ place: fragmentOf(reference), message: `Leads to "${wanted}"` })),
    fixes: () => [giveId(declaration, wanted)],
  };
}

/** Whether an id like the lost one is certainly the one that was meant: it is a slip of the keys away, or no locator leads to it yet. */
function wasMeant({ document, fragment }: LostId, id: string, dts: Dts): boolean {
  return isSlip(fragment, id) || !isLocated(document, document.ids.get(id)!, dts);
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
