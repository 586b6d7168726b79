import { parseClark, clark, namespaces } from '../../xbrl/names';
import type { DocumentRule } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

const coveredLocals = ['label', 'reference', 'footnote', 'labelArc', 'referenceArc', 'footnoteArc', 'presentationArc', 'calculationArc', 'definitionArc'];

/** What standard roles and arcroles are there for already. */
const covered: ReadonlySet<string> = new Set(coveredLocals.map((local) => clark({ namespace: namespaces.link, local })));

/** A filer declares a role for labels, references, footnotes or arcs, for which the standards have roles (EFM 6.8.3). */
export const resourceRoleType: DocumentRule = {
  id: 'resource-role-type',
  scope: 'document',
  codes: { sec: 'EFM.6.08.03' },
  severity: secOnly('warning'),
  *check(document) {
    if (!isExtension(document)) return;
    for (const roleType of document.roleTypes) {
      for (const { element, name } of document.usedOnOf(roleType)) {
        if (name === undefined || !covered.has(name)) continue;
        yield { place: { document, element, part: 'content' }, message: `This role of the filer's is for link:${parseClark(name).local}, for which XBRL and the standard taxonomies have roles. Use one of those, and remove this usedOn.` };
      }
    }
  },
};
