import { namespaces, roles } from '../../xbrl/names';
import type { XmlProblem } from '../../xml/problems';
import { fixProblem } from './fixProblem';
import type { TextualDocument } from '../place';
import { misnamedStartTag } from '../report/unknownInlineElement';
import { codeForAll, severityForAll, type Finding, type TextRule } from '../rule';

/** Nobody reads more than this; the rest is one finding. */
const most = 200;

/** The text is not well-formed XML (XML 1.0, 2.1; Namespaces in XML 1.0). */
export const xmlSyntax: TextRule = {
  id: 'xml-syntax',
  scope: 'text',
  codes: codeForAll('xmlSchema:syntax'),
  severity: severityForAll('error'),
  *check(document, profile) {
    const problems = document.xml.problems.filter(({ kind }) => kind !== 'encoding' && kind !== 'merge-conflict');
    for (const problem of problems.slice(0, most)) {
      const { message, start, end } = problem;
      const severity = isBlankBefore(document, start) ? ({ severity: 'information' } as const) : {};
      const place = { document, range: { start, end } };
      if (profile === 'sec' && isMarkupInLabel(document, problem)) yield { place, message: '"<" begins a tag, and the SEC accepts none in a label, however it is written. Say it in words.' };
      else if (misnamedStartTag(document, problem) !== undefined) yield ofStartTag(document, misnamedStartTag(document, problem)!, problem);
      else yield { place, message, ...severity, fixes: () => fixProblem(document, problem) };
    }
    const next = problems[most];
    if (next) yield { place: { document, range: next }, message: `Here and behind are ${problems.length - most} more places that are not well-formed. Correct those before first.` };
  },
};

/** The end tag has a name that Inline XBRL has, and the start tag one that it has not: so that is the wrong one. */
function ofStartTag(document: TextualDocument, element: number, { start, end }: XmlProblem): Finding {
  const { xml } = document;
  const meant = xml.text.slice(start + 2, end - 1).trim();
  const range = xml.nameRange(element);
  return {
    place: { document, range },
    message: `Inline XBRL has no element <${xml.text.slice(range.start, range.end)}>, and the end tag here is </${meant}>. Write <${meant}>.`,
    fixes: () => [{ title: `Write <${meant}>`, isPreferred: true, edits: [{ document, range, newText: meant }] }],
  };
}

/** Whether a problem is a < in a label other than documentation, where the SEC does not take the reference either that XML would (EFM 6.10.6). */
function isMarkupInLabel({ xml }: TextualDocument, { start, end }: XmlProblem): boolean {
  const node = xml.text.slice(start, end) === '<' ? xml.nodeAt(start) : undefined;
  if (node?.part !== 'content') return false;
  const { namespace, local } = xml.name(node.element);
  return namespace === namespaces.link && local === 'label' && xml.attributeValue(node.element, namespaces.xlink, 'role')?.trim() !== roles.documentation;
}

/** Whether a problem of a web page is but the white space before its XML declaration: browsers do not mind, and EDGAR itself hands out reports with an empty line there. */
function isBlankBefore({ xml }: TextualDocument, start: number): boolean {
  return xml.root !== undefined && xml.name(xml.root).local === 'html' && xml.text.startsWith('<?xml', start) && xml.text.slice(0, start).trim() === '';
}
