import { codeForAll, severityForAll, type TextRule } from '../rule';

/** The text has the marks that version control systems leave where two versions conflict, so that it is not well-formed (XML 1.0, 2.4). One finding for each conflict. */
export const mergeConflict: TextRule = {
  id: 'merge-conflict',
  scope: 'text',
  codes: codeForAll('xmlSchema:syntax'),
  severity: severityForAll('error'),
  isRootCause: true,
  *check(document) {
    for (const { kind, start, end, message } of document.xml.problems) if (kind === 'merge-conflict') yield { place: { document, range: { start, end } }, message };
  },
};
