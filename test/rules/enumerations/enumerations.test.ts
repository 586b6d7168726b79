import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, file, schema } from '../../taxonomy';

const enum1 = 'xmlns:enum="http://xbrl.org/2014/extensible-enumerations"';
const enum2 = 'xmlns:enum2="http://xbrl.org/2020/extensible-enumerations-2.0"';
const imports = [
  '<xsd:import namespace="http://xbrl.org/2014/extensible-enumerations" schemaLocation="http://www.xbrl.org/2014/extensible-enumerations.xsd"/>',
  '<xsd:import namespace="http://xbrl.org/2020/extensible-enumerations-2.0" schemaLocation="https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd"/>',
];
const domain = concept('RoutesDomain', { type: 'xbrli:stringItemType', abstract: true });
const axis = concept('RouteAxis', { type: 'xbrli:stringItemType', substitutionGroup: 'xbrldt:dimensionItem', abstract: true });
const linkrole = 'http://www.harborferries.example/role/Routes';

/** A schema with these declarations, beside a domain and an axis. */
function declared(...lines: readonly string[]): string {
  return file('plan.xsd', schema(...imports, domain, axis, ...lines));
}

/** An enumeration of Extensible Enumerations 2.0, or of 1.0, with these attributes. */
function route(attributes: string, type = 'enum2:enumerationItemType'): string {
  return `<xsd:element ${enum1} ${enum2} id="hbr_Route" name="Route" type="${type}" substitutionGroup="xbrli:item" xbrli:periodType="duration" ${attributes}/>`;
}

const quiet = { ignore: ['missing-standard-label'] };

describe('enumeration-domain finds', () => {
  it('an enumeration without a domain', () =>
    checkFindings(
      declared(
        `<xsd:element name="Route" type="e:enumerationItemType" xmlns:e="http://xbrl.org/2020/extensible-enumerations-2.0" substitutionGroup="xbrli:item" xbrli:periodType="duration" e:linkrole="${linkrole}"/>`,
        '                                ^^^^^^^^^^^^^^^^^^^^^ error enumeration-domain: Route is an enumeration, but does not say where its values come from. Add enum2:domain with the name',
      ), quiet,
    ));

  it('a domain that nothing declares, with the name that was meant', () =>
    checkFindings(
      declared(
        `<xsd:element name="Route" e:domain="hbr:RouteDomain" xmlns:e="http://xbrl.org/2014/extensible-enumerations" type="e:enumerationItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" e:linkrole="${linkrole}"/>`,
        '                                    ^^^^^^^^^^^^^^^ error enumeration-domain: No element hbr:RouteDomain is declared in this taxonomy',
      ), quiet,
    ));

  it('a domain that is an axis', () =>
    checkFindings(
      declared(
        `<xsd:element name="Route" e:domain="hbr:RouteAxis" xmlns:e="http://xbrl.org/2020/extensible-enumerations-2.0" type="e:enumerationSetItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" e:linkrole="${linkrole}"/>`,
        '                                    ^^^^^^^^^^^^^ error enumeration-domain: hbr:RouteAxis is a dimension, and cannot head the values',
      ), quiet,
    ));

  it('a prefix that is not declared', () =>
    checkFindings(
      declared(
        `<xsd:element name="Route" e:domain="harbor:RoutesDomain" xmlns:e="http://xbrl.org/2020/extensible-enumerations-2.0" type="e:enumerationItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration" e:linkrole="${linkrole}"/>`,
        '                                    ^^^^^^^^^^^^^^^^^^^ error enumeration-domain: The prefix of harbor:RoutesDomain is not declared',
      ), quiet,
    ));

  it('the domain of a type that derives from an enumeration, and an attribute of the other version', () =>
    checkFindings(
      declared(
        `<xsd:complexType name="routeItemType"><xsd:simpleContent><xsd:restriction ${enum2} base="enum2:enumerationSetItemType"/></xsd:simpleContent></xsd:complexType>`,
        `<xsd:element name="Route" type="hbr:routeItemType" ${enum1} ${enum2} substitutionGroup="xbrli:item" xbrli:periodType="duration" enum:domain="hbr:RoutesDomain" enum2:linkrole="${linkrole}"/>`,
        '                                ^^^^^^^^^^^^^^^^^ error enumeration-domain: The domain that it has is of another version of Extensible Enumerations (http://xbrl.org/2014/extensible-enumerations)',
      ), quiet,
    ));
});

describe('enumeration-domain is silent on', () => {
  it('a domain that is an item', () => checkFindings(declared(route(`enum2:domain="hbr:RoutesDomain" enum2:linkrole="${linkrole}"`)), quiet));

  it('concepts that are no enumerations', () => checkFindings(declared(concept('Cash')), quiet));

  it('a domain in a schema that is not available', () =>
    checkFindings(file('plan.xsd', schema(...imports, '<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', route(`xmlns:b="http://base.example/" enum2:domain="b:RoutesDomain" enum2:linkrole="${linkrole}"`))), { ignore: ['missing-standard-label', 'missing-taxonomy'] }));
});

it('enumeration-domain is silent on a head whose substitution group is not available', () =>
  checkFindings(file('plan.xsd', schema(...imports, '<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>', '<xsd:element xmlns:b="http://base.example/" name="Routes" substitutionGroup="b:head"/>', route(`enum2:domain="hbr:Routes" enum2:linkrole="${linkrole}"`))), { ignore: ['missing-standard-label', 'missing-taxonomy'] }));

describe('enumeration-link-role finds', () => {
  it('an enumeration without a role', () =>
    checkFindings(
      declared(
        '<xsd:element name="Route" type="e:enumerationItemType" xmlns:e="http://xbrl.org/2020/extensible-enumerations-2.0" substitutionGroup="xbrli:item" xbrli:periodType="duration" e:domain="hbr:RoutesDomain"/>',
        '                                ^^^^^^^^^^^^^^^^^^^^^ error enumeration-link-role: Write enum2:linkrole="…" with the role',
      ), quiet,
    ));

  it('one whose role is empty', () => checkCodes(declared(route('enum:domain="hbr:RoutesDomain" enum:linkrole=" "', 'enum:enumerationItemType')), 'enumeration-link-role', 'error enumte:MissingLinkRoleError'));
});

describe('enumeration-value finds', () => {
  it('a headUsable that is neither true nor false, whatever the type', () =>
    checkFindings(
      declared(
        '<xsd:element name="Route" e:headUsable="yes" xmlns:e="http://xbrl.org/2014/extensible-enumerations" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>',
        '                                        ^^^ error enumeration-value: "yes" is no value of enum:headUsable.',
      ), quiet,
    ));
});

describe('enumeration-value is silent on', () => {
  for (const value of ['true', '0', ' false ']) it(`"${value}"`, () => checkFindings(declared(route(`enum2:domain="hbr:RoutesDomain" enum2:linkrole="${linkrole}" enum2:headUsable="${value}"`)), quiet));
});

describe('The rules of enumerations have codes', () => {
  const first = (attributes: string) => declared(route(attributes, 'enum:enumerationItemType'));
  const second = (attributes: string) => declared(route(attributes));
  it('for a domain that lacks, 1.0', () => checkCodes(first(`enum:linkrole="${linkrole}"`), 'enumeration-domain', 'error enumte:MissingDomainError'));
  it('for a domain that lacks, 2.0', () => checkCodes(second(`enum2:linkrole="${linkrole}"`), 'enumeration-domain', 'error enum2te:MissingDomainError'));
  it('for a domain that is none, 1.0', () => checkCodes(first(`enum:domain="hbr:RouteAxis" enum:linkrole="${linkrole}"`), 'enumeration-domain', 'error enumte:InvalidDomainError'));
  it('for a domain that is none, 2.0', () => checkCodes(second(`enum2:domain="hbr:RouteAxis" enum2:linkrole="${linkrole}"`), 'enumeration-domain', 'error enum2te:InvalidDomainError'));
  it('for a role that lacks, 2.0', () => checkCodes(second('enum2:domain="hbr:RoutesDomain"'), 'enumeration-link-role', 'error enum2te:MissingLinkRoleError'));
  it('for a headUsable', () => checkCodes(second(`enum2:domain="hbr:RoutesDomain" enum2:linkrole="${linkrole}" enum2:headUsable="yes"`), 'enumeration-value', 'error xmlSchema:valueError'));
});
