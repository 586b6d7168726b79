import { describe, it } from 'node:test';
import { concept, file, schema } from '../../taxonomy';
import { checkFound } from './found';

const declared = (...declarations: readonly string[]) => file('plan.xsd', schema(...declarations));
const text = { type: 'xbrli:stringItemType', periodType: 'duration' };
const heading = { ...text, abstract: true };
const ofRegistry = (name: string, type: string, periodType = 'duration') => concept(name, { ...text, type: `dtr:${type}`, periodType }).replace('/>', ' xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"/>');

describe('element-id', () => {
  it('finds an id without the prefix', () => checkFound('element-id', declared(concept('Cash').replace('hbr_Cash', 'Cash')), 'error EFM.6.07.17 Cash'));
  it('finds a declaration without id, at its name', () => checkFound('element-id', declared(concept('Cash').replace('id="hbr_Cash" ', '')), 'error EFM.6.07.17 Cash'));
  it('is silent on the id of any of several prefixes', () => checkFound('element-id', declared(concept('Cash').replace('hbr_Cash', 'plan_Cash')).replace('xmlns:hbr=', 'xmlns:plan="http://www.harborferries.example/20251231" xmlns:hbr=')));
  it('is silent on a schema without prefix', () => checkFound('element-id', declared(concept('Cash')).replace('xmlns:hbr="http://www.harborferries.example/20251231"', '')));
  it('is silent on a standard taxonomy', () => checkFound('element-id', declared(concept('Cash').replace('hbr_Cash', 'Cash')).replaceAll('http://www.harborferries.example/20251231', 'http://fasb.org/us-gaap/2025')));
});

describe('not-nillable', () => {
  it('finds an item that does not say it', () => checkFound('not-nillable', declared(concept('Cash').replace(' nillable="true"', '')), 'error EFM.6.07.18 Cash'));
  it('is silent on an element that is no item', () => checkFound('not-nillable', declared('<xsd:element id="hbr_Route" name="Route" type="xsd:string"/>')));
});

describe('abstract-instant', () => {
  it('finds an abstract instant', () => checkFound('abstract-instant', declared(concept('AssetsAbstract', { ...heading, periodType: 'instant' })), 'error EFM.6.07.21 instant'));
  it('is silent on an instant that can be reported', () => checkFound('abstract-instant', declared(concept('Cash'))));
});

describe('kind-against-name', () => {
  it('finds an axis that is none', () => checkFound('kind-against-name', declared(concept('RouteAxis', heading)), 'error EFM.6.07.23 xbrli:item'));
  it('finds an axis that is not called so', () => checkFound('kind-against-name', declared(concept('Route', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' })), 'error EFM.6.07.23 Route'));
  it('finds a table that is an axis', () => checkFound('kind-against-name', declared(concept('RouteTable', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' })), 'error EFM.6.07.23 RouteTable', 'error EFM.6.07.24 xbrldt:dimensionItem'));
  it('is silent on axes and tables that are called so', () => checkFound('kind-against-name', declared(concept('RouteAxis', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' }), concept('RouteTable', { ...heading, substitutionGroup: 'xbrldt:hypercubeItem' }), concept('TableOfFares', text))));
});

describe('excluded-declaration', () => {
  it('finds a tuple', () => checkFound('excluded-declaration', declared('<xsd:element id="hbr_Route" name="Route" substitutionGroup="xbrli:tuple" nillable="true"/>'), 'error EFM.6.07.19 xbrli:tuple'));
  it('finds a typed dimension', () => checkFound('excluded-declaration', declared('<xsd:element id="hbr_Id" name="Id" type="xsd:string"/>', concept('RouteAxis', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' }).replace('/>', ' xbrldt:typedDomainRef="#hbr_Id"/>')), 'error EFM.6.07.20 #hbr_Id'));
  it('finds a substitution group of the filer', () => checkFound('excluded-declaration', declared(concept('Cash'), concept('Notes', { substitutionGroup: 'hbr:Cash' })), 'error EFM.6.07.25 hbr:Cash'));
  it('finds a fraction by what its type derives from', () =>
    checkFound('excluded-declaration', declared('<xsd:complexType name="share"><xsd:complexContent><xsd:restriction base="xbrli:fractionItemType"/></xsd:complexContent></xsd:complexType>', concept('Share', { ...text, type: 'hbr:share' })), 'error EFM.6.07.31 hbr:share'));
  it('is silent on items, axes and tables', () => checkFound('excluded-declaration', declared(concept('Cash'), concept('RouteAxis', { ...heading, substitutionGroup: 'xbrldt:dimensionItem' }), '<xsd:element id="hbr_Id" name="Id" type="xsd:string"/>')));
});

describe('line-items-abstract', () => {
  it('finds line items that can be reported', () => checkFound('line-items-abstract', declared(concept('RouteLineItems', text)), 'error EFM.6.07.26 RouteLineItems'));
  it('is silent on abstract ones', () => checkFound('line-items-abstract', declared(concept('RouteLineItems', heading))));
});

describe('member-type', () => {
  it('finds a member of another type', () => checkFound('member-type', declared(concept('IslandsMember', heading)), 'error EFM.6.07.27 xbrli:stringItemType'));
  it('finds a member that is not called so', () => checkFound('member-type', declared(ofRegistry('Islands', 'domainItemType')), 'error EFM.6.07.27 Islands'));
  it('finds a member that is an instant', () => checkFound('member-type', declared(ofRegistry('IslandsMember', 'domainItemType', 'instant')), 'error EFM.6.07.28 instant'));
  it('is silent on a type whose derivation is not at hand', () => checkFound('member-type', declared(concept('IslandsMember', { ...heading, type: 'o:islands' }).replace('/>', ' xmlns:o="http://www.other.example/types"/>'))));
  it('is silent on domains and members', () => checkFound('member-type', declared(ofRegistry('RouteDomain', 'domainItemType'), ofRegistry('IslandsMember', 'domainItemType'))));
});

describe('text-instant', () => {
  it('finds a text block, and less severely a text and a date', () =>
    checkFound('text-instant', declared(ofRegistry('Notes', 'textBlockItemType', 'instant'), concept('Policy', { ...text, periodType: 'instant' }), concept('Founding', { type: 'xbrli:dateItemType' })), 'error EFM.6.07.32 instant', 'warning EFM.6.08.17 instant', 'warning EFM.6.08.16 instant'));
  it('is silent on amounts, and on what is abstract', () => checkFound('text-instant', declared(concept('Cash'), concept('AssetsAbstract', { ...heading, periodType: 'instant' }))));
});

describe('length-limit', () => {
  it('counts the bytes of a name, not its letters', () => checkFound('length-limit', declared(concept('Å'.repeat(101))), `error EFM.6.07.29 ${'Å'.repeat(101)}`));
  it('is silent on 200 bytes', () => checkFound('length-limit', declared(concept('Å'.repeat(100)))));
  it('finds a long role', () => checkFound('length-limit', file('plan.xsd', schema(`<xsd:annotation><xsd:appinfo><link:roleType roleURI="http://${'a'.repeat(250)}" id="r"/></xsd:appinfo></xsd:annotation>`)), `error EFM.6.07.30 http://${'a'.repeat(250)}`));
});

describe('name-capital', () => {
  it('finds a small letter', () => checkFound('name-capital', declared(concept('cash')), 'warning EFM.6.08.05.firstLetter c'));
  it('is silent on capitals, digits and letters without case', () => checkFound('name-capital', declared(concept('Cash'), concept('_401kPlan'), concept('現金'))));
});

describe('standard-name', () => {
  const dei = (declaration: string) => file('http://xbrl.sec.gov/dei/2025/dei-2025.xsd', schema(declaration).replaceAll('http://www.harborferries.example/20251231', 'http://xbrl.sec.gov/dei/2025'));
  const plan = declared('<xsd:import namespace="http://xbrl.sec.gov/dei/2025" schemaLocation="http://xbrl.sec.gov/dei/2025/dei-2025.xsd"/>', concept('Cash'));
  it('finds the name of a standard concept', () => checkFound('standard-name', plan + dei(concept('Cash')), 'error EFM.6.07.16 Cash'));
  it('is silent where the standard element is no concept', () => checkFound('standard-name', plan + dei('<xsd:element id="dei_Cash" name="Cash" type="xsd:string"/>')));
  it('is silent where the standard taxonomy is not available', () => checkFound('standard-name', plan));
});
