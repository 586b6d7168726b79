import { severityForAll } from '../../rules/rule';
import { tag, valueOf, type OwnershipRule } from './rule';

/** A text has more characters than EDGAR takes, or a CCC not exactly eight (EDGAR Ownership XML Technical Specification, 3.5). White space around it is not counted here. */
export const valueLength: OwnershipRule = {
  id: 'value-length',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      const type = field.declaration.value;
      if (type?.kind !== 'string' || field.value === '') continue;
      // XML Schema counts characters; UTF-16 has two units for some.
      const length = field.value.length <= type.most && field.value.length >= type.least ? field.value.length : Array.from(field.value).length;
      if (length <= type.most && length >= type.least) continue;
      const name = field.declaration.name === 'value' ? document.xml.name(document.xml.parent(field.element)!).local : field.declaration.name;
      const limit = type.least === type.most ? `exactly ${type.most}` : `at most ${type.most}`;
      yield { place: valueOf(document, field), message: `${tag(name)} has ${length} characters; EDGAR takes ${limit}. ${length > type.most ? 'Shorten it.' : 'Correct it.'}` };
    }
  },
};
