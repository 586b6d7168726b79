import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coreNamespace, coreSchema, esefPackage, type EsefStyle } from '../../calculation/esefPackage';
import { checkCodes, checkFindings, checkFix, findingOf, findingsOf, fixesOf, uriOf } from '../../fixture';
import { instance, schemaRef } from '../../report/instances';
import { appinfo, calculationArc, calculationLink, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationLink, schema } from '../../taxonomy';

describe('missing-taxonomy finds', () => {
  it('an imported taxonomy that is not available', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          '<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>',
          '                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information missing-taxonomy: http://base.example/base.xsd is not available here. If that is its address, nothing is wrong',
        ),
      ),
    ));

  it('one, with every other import of it', async () => {
    const importing = '<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>';
    const found = await findingsOf(file('plan.xsd', schema(importing, '<xsd:include schemaLocation="more.xsd"/>')) + file('more.xsd', schema(importing)));
    const missing = found.filter(({ rule }) => rule.id === 'missing-taxonomy');
    assert.deepEqual(missing.map(({ related }) => related.map(({ document }) => document.uri)), [['file:///project/more.xsd']]);
  });

  it('each taxonomy once, and says how many locators lead there', async () => {
    const project = file(
      'plan.xsd',
      schema(
        '<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>',
        '                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-taxonomy: not available here. 2 locators lead there.',
        appinfo(
          linkbase(
            presentationLink(
              '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>',
              '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Debt" xlink:label="Debt"/>',
              '<link:loc xlink:type="locator" xlink:href="https://other.example/other.xsd#other_Cash" xlink:label="other_Cash"/>',
              '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-taxonomy: 1 locator leads there.',
            ),
          ),
        ),
      ),
    );
    await checkFindings(project);
    const found = (await findingsOf(project)).filter(({ rule }) => rule.id === 'missing-taxonomy');
    assert.deepEqual(found.map(({ related }) => related.length), [0, 0]);
  });
});

describe('missing-taxonomy warns of a report', () => {
  const leadingTo = (...schemaRefs: readonly string[]) => file('reports/report.xml', instance(...schemaRefs));
  const away = schemaRef('http://www.harborferries.example/pln.xsd');
  const marked = (severity: string, consequence: string) => `${' '.repeat(away.indexOf('http'))}${'^'.repeat('http://www.harborferries.example/pln.xsd'.length)} ${severity} missing-taxonomy: http://www.harborferries.example/pln.xsd is not available here${consequence}.`;

  it('of which no schema is available', () => checkFindings(leadingTo(away, marked('warning', ', so that no fact of this report is checked against its taxonomy'))));

  it('no more than informs where another schema of it is', () => checkFindings(leadingTo(away, marked('information', ''), schemaRef('../plan.xsd')) + file('plan.xsd', schema())));

  it('and writes the path of the schema with the nearest name, in a folder around it', () => checkFix('missing-taxonomy', leadingTo(away) + file('plan.xsd', schema()), leadingTo(schemaRef('../plan.xsd')) + file('plan.xsd', schema())));

  it('and does not prefer the schema of another date', async () => {
    const preferred = async (name: string) => (await fixesOf('missing-taxonomy', leadingTo(schemaRef('http://www.harborferries.example/hbr-20251231.xsd')) + file(name, schema()))).map(({ isPreferred }) => isPreferred);
    assert.deepEqual(await preferred('hbr-20241231.xsd'), [false]);
    assert.deepEqual(await preferred('hbt-20251231.xsd'), [true]);
  });
});

describe('missing-taxonomy says that sums are not checked', () => {
  const unbound = /the sums of their facts are not checked, and their values not shown/;
  const said = async (style: EsefStyle) => {
    const source = Object.entries(esefPackage({ schemaRef: '../extension/harbor.xsd', ...style })).map(([name, text]) => file(name, text)).join('');
    return (await findingsOf(source)).filter(({ rule, message }) => rule.id === 'missing-taxonomy' && unbound.test(message)).map(({ message }) => message.split(' ')[0]);
  };

  it('of a report whose facts cannot be brought together with its concepts', async () => assert.deepEqual(await said({ version: '2031-03-27', bindings: `xmlns:ifrs-full="${coreNamespace('2030-03-27')}"` }), [coreSchema('2031-03-27')]));

  it('of no other', async () => {
    assert.deepEqual(await said({ version: '2031-03-27' }), []);
    assert.doesNotMatch((await findingOf(plan([], presentationLink('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>')), 'missing-taxonomy')).message, unbound);
  });
});

describe('missing-taxonomy is silent on', () => {
  it('the standards, which are built in, however their URLs are spelt', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          '<xsd:import namespace="http://www.xbrl.org/2003/linkbase" schemaLocation="https://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd"/>',
          '<xsd:import namespace="http://www.xbrl.org/dtr/type/2022-03-31" schemaLocation="http://xbrl.org/dtr/type/2022-03-31/types.xsd"/>',
          appinfo(linkbase('<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabel"/>')),
        ),
      ),
    ));

  it('what linkbases lead to whose schema is cut off before it names them: that is told at its own references', async () => {
    const lines = (end: string) => file('plan.xsd', schema('<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', concept('Cash'), appinfo(linkbaseRef('plan_pre.xml'))).replace('<xsd:annotation>', `${end}<xsd:annotation>`).split('<!-- end -->')[0]!);
    const linked = file('plan_pre.xml', linkbase(presentationLink(locator('Cash', 'plan.xsd'), locator('Debt', 'http://base.example/base.xsd'))));
    const found = async (source: string) => (await findingsOf(source)).filter(({ rule }) => rule.id === 'missing-taxonomy').map(({ document }) => document.uri);
    assert.deepEqual(await found(lines('<!-- end -->') + linked), [uriOf('plan.xsd')]);
    assert.deepEqual(await found(linked), [uriOf('plan_pre.xml')]);
  });

  it('a taxonomy that is available', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>')) + file('http://base.example/base.xsd', schema(concept('Cash'))),
    ));

  it('what a taxonomy of somebody else refers to', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>')) +
        file('http://base.example/base.xsd', schema('<xsd:import namespace="http://other.example/" schemaLocation="http://other.example/other.xsd"/>')),
    ));

  it('missing files of the filer’s own', () => checkFindings(file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))), { ignore: ['missing-file'] }));

  it('all that only the missing taxonomy could decide', () =>
    checkFindings(
      plan(
        [concept('Assets')],
        labels(['Assets']),
        calculationLink(locator('Assets'), '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Text" xlink:label="Text"/>', calculationArc('Assets', 'Text', { weight: '-1' })),
      ),
      { ignore: ['missing-taxonomy'] },
    ));
});

it('missing-taxonomy has one code', () =>
  checkCodes(plan([], presentationLink('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>')), 'missing-taxonomy', 'information IOerror'));
