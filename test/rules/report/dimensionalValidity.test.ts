import { describe, it } from 'node:test';
import { explicitMember, instance, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';
import { allFerries, checkDimensions, dimensional, dimensionalPlan, dimensionArc, dimensionLink } from '../dimensions/dimensional';
import { dimensionsOfYear } from './dimensionsReported';

const steam = explicitMember('hbr:FerryAxis', 'hbr:SteamMember');
const sail = explicitMember('hbr:FerryAxis', 'hbr:SailMember');
const harbor = explicitMember('hbr:HarborAxis', 'hbr:SailMember');
const route = '<xbrldi:typedMember dimension="hbr:RouteAxis"><hbr:Route>7</hbr:Route></xbrldi:typedMember>';

/** FerryAxis with FerriesDomain and SteamMember, in the hypercube of Fares. */
const members = [dimensionArc('hypercube-dimension', 'FerryTable', 'FerryAxis'), dimensionArc('dimension-domain', 'FerryAxis', 'FerriesDomain'), dimensionArc('domain-member', 'FerriesDomain', 'SteamMember')];
const open = dimensional(allFerries, ...members);
const closed = dimensional(allFerries.replace('/>', ' xbrldt:closed="true"/>'), ...members);

const report = (context: string, ...content: readonly string[]) => file('report.xml', instance(schemaRef('plan.xsd'), context, ...content));
/** A project in which the fact of Fares in a context of the year is wrong, for a reason. */
const wrong = (project: string, context: string, reason: string) =>
  checkDimensions(
    project +
      report(
        context,
        '<hbr:Fares contextRef="year">many</hbr:Fares>',
        `                       ^^^^ error dimensional-validity: Fares may not be reported with the dimensions of the context year: ${reason}`,
      ),
  );
const right = (project: string, context: string, fact = 'Fares') => checkDimensions(project + report(context, `<hbr:${fact} contextRef="year">many</hbr:${fact}>`));

describe('dimensional-validity finds', () => {
  it('a member that the domain does not have', () => wrong(open, dimensionsOfYear([sail]), 'hbr:SailMember is no member of FerryAxis in FerryTable'));

  it('a member that is not usable', () =>
    wrong(dimensional(allFerries, members[0]!, members[1]!.replace('/>', ' xbrldt:usable="false"/>'), members[2]!), dimensionsOfYear([explicitMember('hbr:FerryAxis', 'hbr:FerriesDomain')]), 'hbr:FerriesDomain is no member of FerryAxis'));

  it('a dimension that is left out and has no default', () => wrong(open, dimensionsOfYear([harbor]), 'FerryTable wants FerryAxis in the segment, and it has no default'));

  it('a dimension in the other part of the context', () => wrong(open, dimensionsOfYear([steam], { in: 'scenario' }), 'FerryTable wants FerryAxis in the segment'));

  it('what a closed hypercube does not have', async () => {
    await wrong(closed, dimensionsOfYear([steam, harbor]), 'FerryTable is closed and has no hbr:HarborAxis');
    await wrong(closed, dimensionsOfYear([steam, '<region xmlns="http://regions.example">North</region>']), 'FerryTable is closed, and the segment has content that is no dimension');
  });

  it('what a hypercube excludes', () => wrong(dimensional(allFerries.replace('/all"', '/notAll"'), ...members), dimensionsOfYear([steam]), 'FerryTable excludes them'));

  it('the same of a concept that inherits the hypercube', () =>
    checkDimensions(
      dimensional(dimensionArc('domain-member', 'Fares', 'Fuel'), allFerries, ...members) +
        report(
          dimensionsOfYear([sail]),
          '<hbr:Fuel contextRef="year">much</hbr:Fuel>',
          '                      ^^^^ dimensional-validity: Fuel may not be reported',
        ),
    ));
});

describe('dimensional-validity is silent on', () => {
  it('a member of the domain, and its head', async () => {
    await right(closed, dimensionsOfYear([steam]));
    await right(closed, dimensionsOfYear([explicitMember('hbr:FerryAxis', 'hbr:FerriesDomain')]));
  });

  it('other dimensions, where the hypercube is open', () => right(open, dimensionsOfYear([steam, harbor, route])));

  it('a dimension that is left out and has a default', () => right(dimensionalPlan(dimensionLink([allFerries, ...members]), dimensionLink([dimensionArc('dimension-default', 'FerryAxis', 'FerriesDomain')])), dimensionsOfYear([harbor])));

  it('a typed dimension with any content', () => right(dimensional(allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'RouteAxis')), dimensionsOfYear([route])));

  it('what a hypercube excludes something else', () => right(dimensional(allFerries.replace('/all"', '/notAll"'), ...members), dimensionsOfYear([sail])));

  it('a concept without hypercubes', () => right(open, dimensionsOfYear([sail]), 'Fuel'));

  it('a fact that another role allows', () => {
    const other = [allFerries, dimensionArc('hypercube-dimension', 'FerryTable', 'HarborAxis'), dimensionArc('dimension-domain', 'HarborAxis', 'SailMember')];
    return right(dimensionalPlan(dimensionLink([allFerries, ...members], { in: 'One' }), dimensionLink(other, { in: 'Two' })), dimensionsOfYear([harbor]));
  });
});
