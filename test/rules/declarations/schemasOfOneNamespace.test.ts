import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from '../../../server/xbrl/names';
import { checkCodes, checkFindings, findingOf, findingsOf } from '../../fixture';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, schema } from '../../taxonomy';

const include = (name: string) => `<xsd:include schemaLocation="${name}"/>`;
const fleet = (...content: readonly string[]) => file('fleet.xsd', schema(...content));
/** A schema without a namespace, whose declarations are in that of the schema which includes it. */
const nameless = (name: string, ...content: readonly string[]) => file(name, schema(...content).replace('targetNamespace="http://www.harborferries.example/20251231" ', ''));
const ofIncluded = { ignore: ['missing-standard-label'] };
/** A schema that leads to another one by labels of Ferries alone. */
const plan = (...content: readonly string[]) => file('plan.xsd', schema(appinfo(linkbase(labels(['Ferries'], 'fleet.xsd'), labels(['Cash']))), ...content, concept('Cash')));

describe('several-top-schemas finds', () => {
  it('a schema of the same namespace that only locators lead to', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), concept('Cash'))) +
        `
-- fleet.xsd
<xsd:schema targetNamespace="http://www.harborferries.example/20251231" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance">
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error several-top-schemas: plan.xsd has this namespace too, and no schema of it includes all of them
<xsd:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
${concept('Ferries')}
</xsd:schema>` +
        file('plan_lab.xml', linkbase(labels(['Ferries'], 'fleet.xsd'), labels(['Cash'], 'plan.xsd'))),
    ));

  it('under the code of XBRL 2.1', () => checkCodes(plan() + fleet(concept('Ferries')), 'several-top-schemas', 'error xbrl:multipleTopLevelSchemasForNamespace'));
});

describe('several-top-schemas is silent on', () => {
  it('a schema that includes the other', () => checkFindings(plan(include('fleet.xsd')) + fleet(concept('Ferries'))));

  it('schemas that include each other', () => checkFindings(plan(include('fleet.xsd')) + fleet(include('plan.xsd'), concept('Ferries'))));

  it('a third that includes both', () => checkFindings(plan() + fleet(concept('Ferries')) + file('all.xsd', schema(include('plan.xsd'), include('fleet.xsd')))));

  it('schemas of which one includes what is not available', () => checkFindings(plan(include('http://base.example/more.xsd')) + fleet(concept('Ferries')), { ignore: ['missing-taxonomy'] }));

  it('a third that is too broken to be read to where it may include both', () =>
    checkFindings(plan() + fleet(concept('Ferries')) + file('all.xsd', schema(appinfo(linkbase(labels(['Cash'], 'plan.xsd'))), include('fleet.xsd'), '</none>'.repeat(100), include('plan.xsd'))), { ignore: ['xml-syntax', 'duplicate-label'] }));

  it('two taxonomies in one folder', () => checkFindings(file('one.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash'))) + file('two.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash')))));
});

describe('repeated-declaration finds', () => {
  it('a concept that an included schema declares as well', () =>
    checkFindings(
      file('all.xsd', schema(appinfo(linkbase(labels(['Cash']))), include('fleet.xsd'), concept('Cash'))) +
        fleet(
          '<xsd:element name="Cash" id="hbr_Money" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
          '                   ^^^^ error repeated-declaration: all.xsd, which belongs to the same namespace, already declares Cash. Remove one of the two',
        ),
    ));

  it('a concept that an included schema without a namespace declares as well', () =>
    checkFindings(
      file('all.xsd', schema(appinfo(linkbase(labels(['Cash']))), include('more.xsd'), concept('Cash'))) +
        nameless(
          'more.xsd',
          '<xsd:element name="Cash" id="hbr_Money" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
          '                   ^^^^ error repeated-declaration: all.xsd, which belongs to the same namespace, already declares Cash. Remove one of the two',
        ),
      ofIncluded,
    ));

  it('what two included schemas declare, with a namespace or without, however deep', async () => {
    const pairs = async (project: string) => (await findingsOf(project)).filter(({ rule }) => rule.id === 'repeated-declaration').map(({ document, related }) => [document, related[0]!.document].map(({ uri }) => fileName(uri)).join(' '));
    assert.deepEqual(await pairs(plan(include('a.xsd'), include('b.xsd')) + nameless('a.xsd', concept('Ferries')) + nameless('b.xsd', concept('Ferries'))), ['b.xsd a.xsd']);
    assert.deepEqual(await pairs(plan(include('fleet.xsd'), include('a.xsd')) + fleet(concept('Ferries')) + nameless('a.xsd', include('b.xsd')) + nameless('b.xsd', include('a.xsd'), concept('Ferries'))), ['b.xsd fleet.xsd']);
    const elsewhere = schema(include('a.xsd'), include('b.xsd')).replaceAll('/20251231', '/20241231');
    assert.deepEqual(await pairs(plan(include('a.xsd'), include('b.xsd'), '<xsd:import namespace="http://www.harborferries.example/20241231" schemaLocation="old.xsd"/>') + file('old.xsd', elsewhere) + nameless('a.xsd', concept('Ferries')) + nameless('b.xsd', concept('Ferries'))), ['b.xsd a.xsd']);
  });

  it('all that two schemas repeat at once', async () => {
    const { message, related } = await findingOf(plan(include('fleet.xsd'), concept('Land'), concept('Debt')) + fleet(concept('Ferries'), concept('Cash'), concept('Land'), concept('Debt')), 'repeated-declaration');
    assert.match(message, /already declares Cash\. So are 2 more names of this schema\./);
    assert.equal(related.length, 3);
  });

  it('a type, under a code of its own', () => {
    const type = '<xsd:simpleType name="deck"><xsd:restriction base="xsd:string"/></xsd:simpleType>';
    return checkCodes(plan(include('fleet.xsd'), type) + fleet(concept('Ferries'), type), 'repeated-declaration', 'error repeated-declaration');
  });

  it('a concept, under the code of XBRL 2.1', () => checkCodes(plan(include('fleet.xsd')) + fleet(concept('Ferries'), concept('Cash')), 'repeated-declaration', 'error xbrl.5.1.1:conceptName'));
});

describe('repeated-declaration is silent on', () => {
  it('a schema without a namespace that is included into another one', () => {
    const old = schema(include('more.xsd')).replaceAll('/20251231', '/20241231');
    return checkFindings(file('all.xsd', schema(appinfo(linkbase(labels(['Cash']))), '<xsd:import namespace="http://www.harborferries.example/20241231" schemaLocation="old.xsd"/>', concept('Cash'))) + file('old.xsd', old) + nameless('more.xsd', concept('Cash').replace('hbr_Cash', 'hbr_Money')), ofIncluded);
  });

  it('an element and a type of one name', () => checkFindings(plan(include('fleet.xsd'), '<xsd:simpleType name="Ferries"><xsd:restriction base="xsd:string"/></xsd:simpleType>') + fleet(concept('Ferries'))));
});
