import { removeAttribute } from '../../edits/removeAttribute';
import { isInline } from '../../report/continuations';
import type { Report, ReportNode } from '../../report/report';
import { isInlineXbrl } from '../../xbrl/recognise';
import { severityForAll, type DtsContext, type DtsRule, type Finding } from '../rule';
import { factAttributes } from './factAttributes';

/** An ix:references, and which of several reports has the taxonomy that it leads to. */
interface References extends ReportNode {
  readonly target: string | undefined;
}

/** One of several reports of a document set has no ix:references, so that it has no taxonomy (Inline XBRL 1.1, 12.1). */
export const targetReferences: DtsRule = {
  id: 'target-references',
  scope: 'dts',
  absence: true,
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const { documents, report } = judged;
    if (!report?.documents.every(({ xml, isReadWhole }) => isInlineXbrl(xml) && isReadWhole)) return;
    const references = report.documents.flatMap((document) => referencesIn(document));
    // That there are none at all is a finding of its own.
    if (references.length === 0) return;
    const lacking = targetsOf(report).filter(({ target }) => !references.some((each) => each.target === target));
    const idle = references.filter(({ document, target }) => target !== undefined && documents.includes(document) && !targetsOf(report).some((each) => each.target === target));
    for (const { target, first } of lacking) {
      const wrong = idle[0];
      if (wrong) yield ofIdle(wrong, target);
      else if (documents.includes(first.document)) yield ofFact(first, target);
    }
  },
};

function ofIdle({ document, element, target }: References, lacking: string | undefined): Finding {
  const facts = lacking === undefined ? 'without a target' : `with the target "${lacking}"`;
  return {
    place: { document, element, attribute: factAttributes.target },
    message: `No fact has the target "${target!}", and those ${facts} have no ix:references, so that they have no taxonomy. ${lacking === undefined ? 'Remove this target' : `Write "${lacking}"`}.`,
    ...(lacking === undefined ? { fixes: () => [{ title: 'Remove the target', isPreferred: false, edits: removeAttribute(document, element, factAttributes.target) }] } : {}),
  };
}

function ofFact({ document, element }: ReportNode, target: string | undefined): Finding {
  const facts = target === undefined ? 'without a target' : `with the target "${target}"`;
  return {
    place: { document, element, ...(target === undefined ? {} : { attribute: factAttributes.target }) },
    message: `The facts ${facts}, of which this is the first, have no taxonomy: no ix:references has ${target === undefined ? 'no' : 'that'} target. ${target === undefined ? 'Give them the target of one' : 'Add one, or correct the target'}.`,
  };
}

/** The reports of a set, each with its first fact. */
function targetsOf({ target, facts, otherTargets }: Report): readonly { readonly target: string | undefined; readonly first: ReportNode }[] {
  return [{ target, facts }, ...otherTargets].flatMap(({ target: each, facts: of }: { readonly target: string | undefined; readonly facts: readonly ReportNode[] }) => (of[0] ? [{ target: each, first: of[0] }] : []));
}

function referencesIn(document: DtsContext['documents'][number]): readonly References[] {
  const { xml } = document;
  const isReferences = xml.tables.names.map(({ local }) => local === 'references');
  const found: References[] = [];
  for (let element = 0; element < xml.elementCount; element++) {
    if (!isReferences[xml.tables.elementName[element]!] || !isInline(xml, element, 'references')) continue;
    found.push({ document, element, target: xml.attributeValue(element, '', 'target')?.trim() });
  }
  return found;
}
