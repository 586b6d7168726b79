import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, findingsOf } from '../../fixture';
import { context, duration, explicitMember, instance, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';
import { checkDimensions, dimensional, dimensionArc } from '../dimensions/dimensional';
import { fares, reportOfYear } from './dimensionsReported';

const route = (content: string) => `<xbrldi:typedMember dimension="hbr:RouteAxis">${content}</xbrldi:typedMember>`;
const steam = explicitMember('hbr:FerryAxis', 'hbr:SteamMember');

describe('repeated-dimension finds', () => {
  it('a dimension that is there twice', () =>
    checkDimensions(
      dimensional() +
        reportOfYear(
          steam,
          '<xbrldi:explicitMember dimension="hbr:FerryAxis">hbr:SailMember</xbrldi:explicitMember>',
          '                                  ^^^^^^^^^^^^^ error repeated-dimension: The context year has FerryAxis twice.',
        ),
    ));

  it('one that is in the segment and in the scenario', () =>
    checkDimensions(
      dimensional() +
        file(
          'report.xml',
          instance(
            schemaRef('plan.xsd'),
            context('year', { period: duration('2025-01-01', '2025-12-31'), segment: steam }).replace('</xbrli:context>', ''),
            '<xbrli:scenario>',
            '<xbrldi:explicitMember dimension="hbr:FerryAxis">hbr:SailMember</xbrldi:explicitMember>',
            '                                  ^^^^^^^^^^^^^ repeated-dimension',
            '</xbrli:scenario></xbrli:context>',
            fares,
          ),
        ),
    ));
});

describe('context-dimension finds', () => {
  it('a member of a typed dimension, and of what is no dimension', () =>
    checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:explicitMember dimension="hbr:RouteAxis">hbr:SteamMember</xbrldi:explicitMember>',
          '                                  ^^^^^^^^^^^^^ error context-dimension: RouteAxis is a typed dimension. Write an xbrldi:typedMember',
          '<xbrldi:explicitMember dimension="hbr:FerryTable">hbr:SteamMember</xbrldi:explicitMember>',
          '                                  ^^^^^^^^^^^^^^ context-dimension: FerryTable is no dimension',
        ),
    ));

  it('a dimension that is declared nowhere', () =>
    checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:explicitMember dimension="hbr:ShipAxis">hbr:SteamMember</xbrldi:explicitMember>',
          '                                  ^^^^^^^^^^^^ error context-dimension: No schema of this taxonomy declares the dimension ShipAxis. Correct the name, or declare it.',
        ),
    ));

  it('one that many contexts name once, with the others', async () => {
    const many = Array.from({ length: 12 }, (_, index) => context(`c${index}`, { segment: explicitMember('hbr:ShipAxis', 'hbr:SteemMember') }));
    const found = await findingsOf(dimensional() + file('report.xml', instance(schemaRef('plan.xsd'), ...many, fares.replace('year', 'c0'))));
    for (const rule of ['context-dimension', 'explicit-member']) assert.deepEqual(found.filter(({ rule: { id } }) => id === rule).map(({ message, related }) => [/12 contexts/.test(message), related.length]), [[true, 11]]);
  });

  it('content of an explicit dimension', () =>
    checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:typedMember dimension="hbr:FerryAxis"><hbr:Route>7</hbr:Route></xbrldi:typedMember>',
          '                               ^^^^^^^^^^^^^ context-dimension: FerryAxis is an explicit dimension',
        ),
    ));
});

describe('Of a base taxonomy that is not available', () => {
  const base = 'xmlns:base="http://base.example/2025"';
  const project = (line: string, mark: string) => checkFindings(dimensional().replace('<xsd:import ', '<xsd:import namespace="http://base.example/2025" schemaLocation="http://base.example/2025/base.xsd"/>\n<xsd:import ') + reportOfYear(line, mark), { ignore: ['missing-standard-label', 'missing-taxonomy'] });

  it('dimensions are none that context-dimension finds, but those of the filer’s own are', () =>
    project(
      '<xbrldi:typedMember dimension="hbr:RuteAxis"><hbr:Route>7</hbr:Route></xbrldi:typedMember>',
      '                               ^^^^^^^^^^^^ error context-dimension: No schema of this taxonomy declares the dimension RuteAxis. Did you mean RouteAxis?',
    ));

  it('dimensions do not keep explicit-member from finding members of the filer’s own', () =>
    project(
      `<xbrldi:explicitMember ${base} dimension="base:FerryAxis">hbr:SteemMember</xbrldi:explicitMember>`,
      '                                                                                        ^^^^^^^^^^^^^^^ error explicit-member: declares SteemMember. Did you mean SteamMember?',
    ));
});

describe('explicit-member finds', () => {
  it('a member that is declared nowhere', () =>
    checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:explicitMember dimension="hbr:FerryAxis">hbr:SteemMember</xbrldi:explicitMember>',
          '                                                 ^^^^^^^^^^^^^^^ error explicit-member: No schema of this taxonomy declares SteemMember.',
        ),
    ));

  it('a member without its prefix', () =>
    checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:explicitMember dimension="hbr:FerryAxis">SteamMember</xbrldi:explicitMember>',
          '                                                 ^^^^^^^^^^^ explicit-member: which has no prefix here',
        ),
    ));
});

it('explicit-member is silent on members of a taxonomy that is not available', () =>
  checkFindings(
    dimensional().replace('<xsd:import ', '<xsd:import namespace="http://base.example/2025" schemaLocation="http://base.example/2025/base.xsd"/>\n<xsd:import ') + reportOfYear('<xbrldi:explicitMember xmlns:base="http://base.example/2025" dimension="hbr:FerryAxis">base:SteamMember</xbrldi:explicitMember>'),
    { ignore: ['missing-standard-label', 'missing-taxonomy'] },
  ));

describe('typed-member finds', () => {
  it('another element, none, and one too many', async () => {
    await checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:typedMember dimension="hbr:RouteAxis"><hbr:Way>7</hbr:Way></xbrldi:typedMember>',
          '                                               ^^^^^^^ error typed-member: RouteAxis has one Route as its content.',
        ),
    );
    await checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:typedMember dimension="hbr:RouteAxis"/>',
          ' ^^^^^^^^^^^^^^^^^^ typed-member: has one Route',
        ),
    );
    await checkDimensions(
      dimensional() +
        reportOfYear(
          '<xbrldi:typedMember dimension="hbr:RouteAxis"><hbr:Route>7</hbr:Route><hbr:Route>8</hbr:Route></xbrldi:typedMember>',
          '                                                                       ^^^^^^^^^ typed-member: has one Route',
        ),
    );
  });

  it('a value that is none of the domain’s type', () =>
    checkDimensions(
      dimensional().replace('name="Route" type="xsd:string"', 'name="Route" type="xsd:int"') +
        reportOfYear(
          '<xbrldi:typedMember dimension="hbr:RouteAxis"><hbr:Route>seven</hbr:Route></xbrldi:typedMember>',
          '                                                         ^^^^^ typed-member: "seven" is no value of Route. Write a whole number of 32 bits.',
        ),
    ));

  it('no more of it than a message can hold', () =>
    checkDimensions(
      dimensional().replace('name="Route" type="xsd:string"', 'name="Route" type="xsd:int"') +
        reportOfYear(
          `<xbrldi:typedMember dimension="hbr:RouteAxis"><hbr:Route>${'7'.repeat(70)}</hbr:Route></xbrldi:typedMember>`,
          `                                                         ${'^'.repeat(70)} typed-member: "${'7'.repeat(60)}…" is no value of Route`,
        ),
    ));
});

describe('default-member finds', () => {
  it('a default that is named', () =>
    checkDimensions(
      dimensional(dimensionArc('dimension-default', 'FerryAxis', 'FerriesDomain')) +
        reportOfYear(
          '<xbrldi:explicitMember dimension="hbr:FerryAxis">hbr:FerriesDomain</xbrldi:explicitMember>',
          '                                                 ^^^^^^^^^^^^^^^^^ error default-member: FerriesDomain is the default of FerryAxis',
        ),
    ));
});

it('The rules on dimensions of contexts are silent on a member, a typed value and a default that is left out', () =>
  checkDimensions(dimensional(dimensionArc('dimension-default', 'HarborAxis', 'FerriesDomain')) + reportOfYear(steam, route('<hbr:Route>7</hbr:Route>'))));
