import { severityForAll } from '../../rules/rule';
import type { ValueType } from '../declarations';
import { tag, valueOf, type OwnershipRule } from './rule';

/** An element that needs a value is empty (EDGAR Ownership XML Technical Specification, 3.2 and 5): a mandatory one, or a date, decimal or boolean. */
export const emptyValue: OwnershipRule = {
  id: 'empty-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      const type = field.declaration.value!;
      if (field.value !== '' || mayBeEmpty(type)) continue;
      const { local } = document.xml.name(document.xml.parent(field.element) ?? field.element);
      const name = field.declaration.name === 'value' ? `The value of ${tag(local)}` : tag(field.declaration.name);
      const advice = field.declaration.isRequired ? 'Fill it in.' : 'Fill it in, or leave the element out.';
      yield { place: valueOf(document, field), message: `${name} is empty. ${advice}` };
    }
  },
};

function mayBeEmpty(type: ValueType): boolean {
  if (type.kind === 'string') return type.least === 0;
  return type.kind === 'code' && type.mayBeEmpty;
}
