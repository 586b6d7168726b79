import { removeElement } from '../../edits/removeElement';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { saidOnce, type Case } from './saidOnce';

/**
 * No fact names a context, which EDGAR does not accept (EFM 6.5.8). Silent while a fact names a context that there is not, or none at all: that
 * may be the one, and is told there.
 */
export const unusedContext: DtsRule = {
  id: 'unused-context',
  scope: 'dts',
  absence: true,
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.08' },
  severity: secOnly('error'),
  *check({ documents, report }) {
    if (!report || report.facts.length === 0 || report.facts.some(({ context }) => !context) || report.documents.some(({ isReadWhole }) => !isReadWhole)) return;
    const named = new Set(report.documents.flatMap((document) => [...contextRefsIn(document)]));
    const cases: Case[] = [];
    for (const { document, element, id } of report.contexts) {
      if (named.has(id) || !documents.includes(document)) continue;
      cases.push({
        finding: {
          place: { document, element, attribute: attributes.id },
          message: `No fact names the context ${id}, and EDGAR accepts none that is not used. Remove it, or name it where it was meant.`,
          fixes: () => [{ title: 'Remove the context', isPreferred: false, edits: [removeElement(document, element)] }],
        },
        causes: [{ key: document.uri, ofMany: (count) => `No fact names the context ${id}, nor ${count - 1} more, and EDGAR accepts none that is not used. Remove them, or name them where they were meant.` }],
      });
    }
    yield* saidOnce(cases);
  },
};

/** The ids that attributes contextRef have, on whatever elements: what a misspelt one of these reports is told elsewhere. */
function* contextRefsIn({ xml }: XbrlDocument): Generator<string> {
  const { names, attributeName } = xml.tables;
  const name = names.findIndex(({ namespace, local }) => namespace === '' && local === 'contextRef');
  if (name < 0) return;
  for (let attribute = 0; attribute < attributeName.length; attribute++) if (attributeName[attribute] === name) yield xml.value(attribute).trim();
}
