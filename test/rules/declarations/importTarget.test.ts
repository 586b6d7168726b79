import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix } from '../../fixture';
import { file, linkbase } from '../../taxonomy';

/** A schema that begins with these references, beside types.xsd of another namespace. */
function referring(...lines: readonly string[]): string {
  const head = '<xsd:schema targetNamespace="http://www.harborferries.example/20251231" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance">';
  const types = '<xsd:schema targetNamespace="http://www.harborferries.example/types" xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>';
  return file('plan.xsd', [head, ...lines, '</xsd:schema>'].join('\n')) + file('types.xsd', types) + file('plan_lab.xml', linkbase());
}

describe('import-target finds', () => {
  it('a schema of another namespace', () =>
    checkFindings(
      referring(
        '<xsd:import namespace="http://www.xbrl.org/2003/linkbase" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>',
        '                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error import-target: xbrl-instance-2003-12-31.xsd has the namespace http://www.xbrl.org/2003/instance, not http://www.xbrl.org/2003/linkbase.',
      ),
    ));

  it('an import without namespace of a schema that has one', () =>
    checkFindings(
      referring(
        '<xsd:import schemaLocation="types.xsd"/>',
        ' ^^^^^^^^^^ import-target: types.xsd has the namespace http://www.harborferries.example/types, not no target namespace.',
      ),
    ));

  it('an import of the schema’s own namespace', () =>
    checkFindings(
      referring(
        '<xsd:import namespace="http://www.harborferries.example/20251231" schemaLocation="types.xsd"/>',
        '                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ import-target: This import asks for the namespace of the schema itself. Use xs:include',
      ),
    ));

  it('a linkbase that is imported', () =>
    checkFindings(
      referring(
        '<xsd:import namespace="http://www.harborferries.example/types" schemaLocation="plan_lab.xml"/>',
        '                                                                               ^^^^^^^^^^^^ import-target: plan_lab.xml is no schema, so that it cannot be imported.',
      ),
    ));

  it('an included schema of another namespace', () =>
    checkFindings(
      referring(
        '<xsd:include schemaLocation="types.xsd"/>',
        '                             ^^^^^^^^^ import-target: only a schema of this one\'s can be included. Import it instead.',
      ),
    ));
});

describe('import-target is silent on', () => {
  it('an import that says what the schema has', () => checkFindings(referring('<xsd:import namespace="http://www.harborferries.example/types" schemaLocation="types.xsd"/>')));

  it('an import without a place', () => checkFindings(referring('<xsd:import namespace="http://www.xbrl.org/2003/instance"/>')));

  it('a schema that is not there', () => checkFindings(referring('<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>'), { ignore: ['missing-taxonomy'] }));
});

const wrong = '<xsd:import namespace="http://www.xbrl.org/2003/linkbase" schemaLocation="types.xsd"/>';

it('import-target has one code', () => checkCodes(referring(wrong), 'import-target', 'error xmlSchema1.4.2.3:refSchemaNamespace'));

it('import-target offers the namespace that the schema has', () =>
  checkFix('import-target', referring(wrong), referring(wrong.replace('http://www.xbrl.org/2003/linkbase', 'http://www.harborferries.example/types'))));
