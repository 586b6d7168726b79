import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, findingOf, findingsOf, fixesOf } from '../../fixture';
import { file, linkbase, linkbaseRef, locator } from '../../taxonomy';
import { allFerries, checkDimensions, dimensional, dimensionalFiles, dimensionalPlan, dimensionArc, dimensionLink, marked } from './dimensional';

/** What each arcrole must start and end at, in the names of the concepts of these projects. */
const right: Readonly<Record<string, readonly [source: readonly string[], target: readonly string[]]>> = {
  all: [['Fares', 'FerriesDomain'], ['FerryTable']],
  notAll: [['Fares', 'FerriesDomain'], ['FerryTable']],
  'hypercube-dimension': [['FerryTable'], ['FerryAxis', 'RouteAxis']],
  'dimension-domain': [['FerryAxis'], ['Fares', 'FerriesDomain']],
  'domain-member': [['Fares', 'FerriesDomain'], ['Fuel', 'SteamMember']],
  'dimension-default': [['FerryAxis'], ['Fares', 'FerriesDomain']],
};
const names = ['Fares', 'FerryTable', 'FerryAxis', 'RouteAxis', 'Vessel'];
const ruleOf = (arcrole: string) => (arcrole === 'all' || arcrole === 'notAll' ? 'has-hypercube' : arcrole);
const rest = (arcrole: string) => (arcrole === 'all' || arcrole === 'notAll' ? 'xbrldt:contextElement="segment"' : '');

/** A project in which a tuple hbr_Vessel is declared too. */
const withTuple = (project: string) => project.replace('<xsd:element id="hbr_Fares"', '<xsd:element id="hbr_Vessel" name="Vessel" substitutionGroup="xbrli:tuple"><xsd:complexType><xsd:sequence><xsd:element ref="hbr:Fares"/></xsd:sequence></xsd:complexType></xsd:element>\n<xsd:element id="hbr_Fares"');

for (const [arcrole, [sources, targets]] of Object.entries(right)) {
  describe(`The ends of ${arcrole} arcs`, () => {
    it('may be of the right kind', async () => {
      for (const source of sources) for (const target of targets) await checkDimensions(dimensional(dimensionArc(arcrole, source, target, rest(arcrole))));
    });

    for (const wrong of names.filter((name) => !sources.includes(name))) {
      it(`are wrong where ${wrong} is the source`, () => checkDimensions(withTuple(dimensional(marked(dimensionArc(arcrole, wrong, targets[0]!, rest(arcrole)), 'xlink:from', `error ${ruleOf(arcrole)}: A ${arcrole} arc must start at`))), 'directed-cycle'));
    }
    for (const wrong of names.filter((name) => !targets.includes(name) && !sources.includes(name))) {
      it(`are wrong where ${wrong} is the target`, () => checkDimensions(withTuple(dimensional(marked(dimensionArc(arcrole, sources[0]!, wrong, rest(arcrole)), 'xlink:to', `error ${ruleOf(arcrole)}: A ${arcrole} arc must end at`)))));
    }
  });
}

describe('The ends of dimensional arcs', () => {
  it('have a code for each side', async () => {
    const source = (arcrole: string) => dimensional(dimensionArc(arcrole, 'HarborAxis', right[arcrole]![1][0]!, rest(arcrole))).replace(/(name="HarborAxis".*)xbrldt:dimensionItem/, '$1xbrli:tuple');
    const target = (arcrole: string) => dimensional(dimensionArc(arcrole, right[arcrole]![0][0]!, 'HarborAxis', rest(arcrole))).replace(/(name="HarborAxis".*)xbrldt:dimensionItem/, '$1xbrli:tuple');
    for (const [arcrole, name] of [['all', 'HasHypercube'], ['hypercube-dimension', 'HypercubeDimension'], ['dimension-domain', 'DimensionDomain'], ['domain-member', 'DomainMember'], ['dimension-default', 'DimensionDefault']] as const) {
      await checkCodes(source(arcrole), ruleOf(arcrole), `error xbrldte:${name}SourceError`);
      await checkCodes(target(arcrole), ruleOf(arcrole), `error xbrldte:${name}TargetError`);
    }
  });

  it('are judged by substitution groups that lead through other elements', () =>
    checkDimensions(
      dimensional(marked(dimensionArc('hypercube-dimension', 'FerryTable', 'HarborAxis'), 'xlink:to', 'hypercube-dimension: HarborAxis is a hypercube.')).replace(/(name="HarborAxis".*)xbrldt:dimensionItem/, '$1hbr:FerryTable'),
    ));

  it('are said once for a concept, with all arcs', async () => {
    const finding = await findingOf(dimensional(dimensionArc('dimension-domain', 'RouteAxis', 'FerriesDomain'), dimensionArc('dimension-domain', 'RouteAxis', 'SteamMember')), 'dimension-domain');
    assert.deepEqual(finding.related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [['RouteAxis', 'The same with RouteAxis']]);
  });

  it('are judged at the arcs of the filer’s own files, wherever the concepts are declared', () =>
    checkDimensions(dimensionalFiles([dimensionLink([marked(dimensionArc('domain-member', 'FerryAxis', 'FerriesDomain'), 'xlink:from', 'domain-member: A domain-member arc must start at an item that is neither a hypercube nor a dimension; FerryAxis is a dimension.')], { schema: 'plan.xsd' })]), 'unused-role-type'));

  it('do not matter on arcs that are prohibited', () => checkDimensions(dimensionalPlan(dimensionLink([dimensionArc('domain-member', 'FerryAxis', 'FerriesDomain')]), dimensionLink([dimensionArc('domain-member', 'FerryAxis', 'FerriesDomain', 'use="prohibited" priority="1"')]))));

  it('stay undecided where the taxonomy is not available', () =>
    checkDimensions(
      dimensional(allFerries).replace(locator('FerryTable'), '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Table" xlink:label="FerryTable"/>'),
      'missing-taxonomy',
    ));

  it('are judged by how other arcs use them, where the taxonomy is not available and the arc would be right the other way round', async () => {
    const base = (name: string) => `<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_${name}" xlink:label="${name}"/>`;
    const withBase = (project: string) => project.replace(locator('FerryTable'), base('FerryTable')).replace(locator('FerryAxis'), base('FerryAxis'));
    const turned = dimensionArc('hypercube-dimension', 'FerryAxis', 'FerryTable');
    const domain = dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain');
    const found = marked(turned, 'xlink:from', 'error hypercube-dimension: A hypercube-dimension arc must start at a hypercube; base_FerryAxis is used as a dimension. Swap the two ends of the arc.');
    const check = (...arcs: readonly string[]) => checkDimensions(withBase(dimensional(...arcs)), 'missing-taxonomy');
    await check(allFerries, found, domain);
    // One end tells nothing, nor does one that is used in two ways.
    for (const arcs of [[allFerries], [domain], [allFerries, domain, dimensionArc('domain-member', 'FerriesDomain', 'FerryAxis')]]) await check(turned, ...arcs);
  });

  it('are said once where an arc is turned round', async () => {
    const found = await findingsOf(dimensional(dimensionArc('dimension-domain', 'FerriesDomain', 'FerryAxis')));
    assert.deepEqual(found.map(({ rule }) => rule.id).filter((id) => id !== 'missing-standard-label'), ['dimension-domain']);
  });

  it('stay undecided where the head of a substitution group is not available', () =>
    checkDimensions(dimensional(allFerries).replace(/(name="FerryTable".*)xbrldt:hypercubeItem/, '$1base:Head').replace('<xsd:import', '<xsd:import xmlns:base="http://base.example" namespace="http://base.example" schemaLocation="http://base.example/base.xsd"/><xsd:import').replace('<xsd:schema ', '<xsd:schema xmlns:base="http://base.example" '), 'missing-taxonomy', 'missing-file'));

  it('that are no concepts are another finding', async () => {
    const found = await findingsOf(dimensional(dimensionArc('domain-member', 'Fares', 'Route')));
    assert.deepEqual(found.map(({ rule }) => rule.id).filter((id) => id !== 'missing-standard-label'), ['locator-target']);
  });
});

describe('The ends of dimensional arcs are repaired', () => {
  const titles = async (rule: string, project: string) => (await fixesOf(rule, project)).map(({ title, isPreferred }) => `${title}${isPreferred ? ' *' : ''}`);

  it('by swapping them, where that makes both right', async () => assert.deepEqual(await titles('hypercube-dimension', dimensional(dimensionArc('hypercube-dimension', 'FerryAxis', 'FerryTable'))), ['Swap the ends of the arc *', 'Remove the arc']));

  it('by the arcrole that goes between them', async () => assert.deepEqual(await titles('has-hypercube', dimensional(dimensionArc('all', 'FerryTable', 'FerryAxis', 'xbrldt:contextElement="segment"'))), ['Change the arcrole to hypercube-dimension', 'Remove the arc']));

  it('by removing the arcs, where nothing else is certain', async () => assert.deepEqual(await titles('dimension-domain', dimensional(dimensionArc('dimension-domain', 'RouteAxis', 'FerriesDomain'), dimensionArc('dimension-domain', 'RouteAxis', 'SteamMember'))), ['Remove all 2 arcs']));

  it('not by swapping ends of which there are several', async () => {
    const project = dimensional(dimensionArc('hypercube-dimension', 'FerryAxis', 'FerryTable')).replace(locator('FerryAxis'), `${locator('FerryAxis')}${locator('HarborAxis').replace('label="HarborAxis"', 'label="FerryAxis"')}`);
    assert.deepEqual(await titles('hypercube-dimension', project), ['Remove the arc']);
  });

  it('in a linkbase of its own, with its arcroleRef', async () => {
    const project = file('plan_def.xml', linkbase(dimensionLink([dimensionArc('domain-member', 'FerryAxis', 'FerriesDomain')], { schema: 'plan.xsd' }))) + dimensionalPlan().replace('<xsd:annotation><xsd:appinfo>', `<xsd:annotation><xsd:appinfo>${linkbaseRef('plan_def.xml')}`);
    const [fix] = await fixesOf('domain-member', project);
    assert.match(fix!.edits.map(({ newText }) => newText).join(''), /arcroleRef.*#dimension-domain/s);
  });
});
