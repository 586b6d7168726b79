import { mostRelated, severityForAll, type DtsRule } from '../rule';
import { problemsByText } from './reportProblems';
import { factAttributes } from './factAttributes';

/** A fact of an Inline XBRL document has a format that no transformation registry knows (Inline XBRL 1.1, 10.1.2; transformation registries 1 to 5). One finding for all facts with it. */
export const unknownFormat: DtsRule = {
  id: 'unknown-format',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    for (const [text, [first, ...others]] of problemsByText(judged, 'unknown-format')) {
      yield {
        place: { document: first!.document, element: first!.element, attribute: factAttributes.format },
        message: text === '' ? 'This format is empty, so that the value cannot be read. Write the name of a format with the prefix of its registry, or remove the attribute.' : `No transformation registry has the format ${text}, so that the ${others.length === 0 ? 'value with it' : `${others.length + 1} values with it`} cannot be read. Write the name of one that is there, with the prefix of its registry.`,
        related: others.slice(0, mostRelated).map(({ document, element }) => ({ place: { document, element, attribute: factAttributes.format }, message: 'The same' })),
      };
    }
  },
};
