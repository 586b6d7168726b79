import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { file, schema } from '../../taxonomy';

/** A schema with these declarations. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...lines));
}

describe('redefined-schema finds', () => {
  it('xs:redefine', () =>
    checkFindings(
      declared(
        '<xsd:redefine schemaLocation="types.xsd"/>',
        ' ^^^^^^^^^^^^ error redefined-schema: A taxonomy may not redefine another schema. Import that schema',
      ) + file('types.xsd', schema()),
    ));
});

describe('redefined-schema is silent on', () => {
  it('xs:include', () => checkFindings(declared('<xsd:include schemaLocation="types.xsd"/>') + file('types.xsd', schema())));
});

it('redefined-schema has one code', () => checkCodes(declared('<xsd:redefine schemaLocation="types.xsd"/>') + file('types.xsd', schema()), 'redefined-schema', 'error xbrl.5.6.1:Redefine'));
