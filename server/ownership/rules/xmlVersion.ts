import { severityForAll } from '../../rules/rule';
import type { OwnershipRule } from './rule';

/** The XML declaration names another version than 1.0 (EDGAR Ownership XML Technical Specification, 4.1, point 4). A declaration that does not stand at the very start is a matter of the syntax. */
export const xmlVersion: OwnershipRule = {
  id: 'xml-version',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const [before = '', , version = ''] = /^(\uFEFF?<\?xml\s+version\s*=\s*)(["'])([^"'<>]*)\2/.exec(document.xml.text)?.slice(1) ?? [];
    if (before === '' || version === '1.0') return;
    const range = { start: before.length + 1, end: before.length + 1 + version.length };
    yield {
      place: { document, range },
      message: `EDGAR takes the XML version 1.0 and no other. Write version="1.0", or leave the line out.`,
      fixes: () => [{ title: 'Change the version to 1.0', isPreferred: true, edits: [{ document, range, newText: '1.0' }] }],
    };
  },
};
