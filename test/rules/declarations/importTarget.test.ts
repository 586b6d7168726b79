import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingsOf } from '../../fixture';
import { appinfo, file, label, labelArc, labelLink, linkbase, schema } from '../../taxonomy';

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

describe('import-target tells which part of an import is wrong', () => {
  const urlOf = (year: string) => `https://xbrl.fasb.org/us-gaap/${year}/elts/us-gaap-${year}.xsd`;
  /** An import of us-gaap, with labels of two concepts of it from an address. */
  const filing = (namespace: string, address: string, year: string) => {
    const located = (name: string) => `<link:loc xlink:type="locator" xlink:href="${urlOf(year)}#us-gaap_${name}" xlink:label="${name}"/>`;
    return file('plan.xsd', schema(`<xsd:import namespace="http://fasb.org/us-gaap/${namespace}" schemaLocation="${urlOf(address)}"/>`, appinfo(linkbase(labelLink(...['Assets', 'Cash'].flatMap((name) => [located(name), label(name, name), labelArc(name)]))))));
  };
  const told = async (project: string, profile: 'xbrl' | 'sec') => (await findingsOf(project, { profile })).filter(({ severity }) => severity === 'error').map(({ rule, code, message }) => `${rule.id} ${code}: ${message}`);

  it('the schemaLocation, where locators lead to a schema of the namespace: once, whoever judges', async () => {
    const message = `us-gaap-2024.xsd has the namespace http://fasb.org/us-gaap/2024, not http://fasb.org/us-gaap/2025, which one document here uses. Did you mean ${urlOf('2025')}? Write that.`;
    assert.deepEqual(await told(filing('2025', '2024', '2025'), 'sec'), [`import-target EFM.6.22.03: ${message}`]);
    assert.deepEqual(await told(filing('2025', '2024', '2025'), 'xbrl'), [`import-target xmlSchema1.4.2.3:refSchemaNamespace: ${message}`]);
  });

  it('the namespace, where they lead to where the import does', async () =>
    assert.deepEqual(await told(filing('2024', '2025', '2025'), 'sec'), ['import-target EFM.6.22.03: us-gaap-2025.xsd has the namespace http://fasb.org/us-gaap/2025, not http://fasb.org/us-gaap/2024. One document here uses http://fasb.org/us-gaap/2025: write that.']));

  it('neither, where nothing else says', async () =>
    assert.deepEqual(await told(filing('2024', '2025', '2023').replaceAll(/<link:(?:loc|labelArc|label) [^]*?(?:<\/link:label>|\/>)/g, ''), 'sec'), ['import-target EFM.6.22.03: us-gaap-2025.xsd has the namespace http://fasb.org/us-gaap/2025, not http://fasb.org/us-gaap/2024. Correct the namespace of this import, or its schemaLocation.']));

  it('the one that repeats another import', async () => {
    const types = (date: string, address = date) => `<xsd:import namespace="http://www.xbrl.org/dtr/type/${date}" schemaLocation="https://www.xbrl.org/dtr/type/${address}/types.xsd"/>`;
    const of = (...imports: readonly string[]) => file('plan.xsd', schema(...imports));
    assert.match((await told(of(types('2020-01-21'), types('2022-03-31', '2020-01-21')), 'xbrl')).join(), /Did you mean https:\/\/www\.xbrl\.org\/dtr\/type\/2022-03-31\/types\.xsd\?/);
    assert.match((await told(of(types('2020-01-21'), types('2020-01-21', '2022-03-31')), 'xbrl')).join(), /types\.xsd has the namespace \S+2022-03-31, not \S+2020-01-21\. Correct the namespace/);
  });

  it('and writes it', () => checkFix('import-target', filing('2025', '2024', '2025'), filing('2025', '2025', '2025'), { profile: 'sec' }));
});

const wrong = '<xsd:import namespace="http://www.xbrl.org/2003/linkbase" schemaLocation="types.xsd"/>';

it('import-target has one code', () => checkCodes(referring(wrong), 'import-target', 'error xmlSchema1.4.2.3:refSchemaNamespace'));

it('import-target offers the namespace that the schema has', () =>
  checkFix('import-target', referring(wrong), referring(wrong.replace('http://www.xbrl.org/2003/linkbase', 'http://www.harborferries.example/types'))));
