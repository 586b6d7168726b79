import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix } from '../../fixture';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, schema } from '../../taxonomy';

const plan = (...content: readonly string[]) => file('plan.xsd', schema(appinfo(...content), concept('Cash')));
const labelsOf = (name: string, root = '') => file(name, linkbase(labels(['Cash'], 'plan.xsd')).replace('\n', `\n${root}`));
const marked = ' ^^^^^^^^^^^^^ hint unreferenced-linkbase: Nothing leads to plan_lab.xml, so whoever reads plan.xsd does not see what it says\n';

describe('unreferenced-linkbase finds', () => {
  it('a linkbase beside the schema that its locators lead to', () => checkFindings(plan() + labelsOf('plan_lab.xml', marked)));

  it('one beside another that the schema refers to', () =>
    checkFindings(plan(linkbaseRef('plan_en.xml')) + labelsOf('plan_en.xml') + labelsOf('plan_lab.xml', marked), { ignore: ['duplicate-label'] }));
});

describe('unreferenced-linkbase is silent on', () => {
  const hints = ['unreferenced-linkbase'];

  it('a linkbase that the schema refers to', () => checkFindings(plan(linkbaseRef('plan_lab.xml')) + labelsOf('plan_lab.xml'), { hints }));

  it('one for a schema in another folder', () => checkFindings(plan(linkbase(labels(['Cash']))) + file('more/plan_lab.xml', linkbase(labels(['Cash'], '../plan.xsd'))), { hints, ignore: ['duplicate-label'] }));

  it('one for a taxonomy of somebody else', () => checkFindings(file('http://example.org/plan.xsd', schema(concept('Cash'))) + file('plan_lab.xml', linkbase(labels(['Cash'], 'http://example.org/plan.xsd'))), { hints }));
});

describe('unreferenced-linkbase', () => {
  it('is a warning where somebody else will read the taxonomy', () =>
    checkCodes(plan(linkbase(labels(['Cash']))) + file('plan_pre.xml', linkbase(labels(['Cash'], 'plan.xsd'))), 'unreferenced-linkbase', { xbrl: 'hint unreferenced-linkbase', sec: 'warning unreferenced-linkbase', esef: 'warning unreferenced-linkbase' }));

  it('is mended by a linkbaseRef like those that are there', () => {
    const english = file('plan_en.xml', linkbase());
    return checkFix('unreferenced-linkbase', plan(linkbaseRef('plan_en.xml')) + english + labelsOf('plan_lab.xml'), plan(linkbaseRef('plan_en.xml'), linkbaseRef('plan_lab.xml')) + english + labelsOf('plan_lab.xml'));
  });

  it('leaves the other documents to the schema that leads to them', () =>
    checkFindings(plan(linkbaseRef('plan_en.xml')) + labelsOf('plan_en.xml') + labelsOf('plan_en (copy).xml')));
});
