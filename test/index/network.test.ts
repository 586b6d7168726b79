import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOfConcept } from '../../server/index/concept';
import { orderOf, priorityOf, type End, type Network } from '../../server/index/network';
import { calculationArc, calculationLink, concept, appinfo, definitionLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { conceptOf, documentOf, dtsOf, taxonomiesOf } from './read';
import { uriOf } from '../fixture';

const names = ['Assets', 'Cash', 'Debt', 'Equity'];
const locators = names.map((name) => locator(name));
const presentation = (...content: readonly string[]) => presentationLink(...locators, ...content);
const calculation = (...content: readonly string[]) => calculationLink(...locators, ...content);

/** The networks of a plan with these links in its linkbase. */
function networks(...links: readonly string[]): readonly Network[] {
  return [...dtsOf({ 'plan.xsd': schema(appinfo(linkbase(...links)), ...names.map((name) => concept(name))) }).networks()];
}

/** What is left of the arcs in these links, as `Assets → Cash` and the order as written. */
function effective(...links: readonly string[]): readonly string[] {
  return networks(...links).flatMap(({ relationships }) => relationships.map(({ arc, from, to }) => `${nameOf(from)} → ${nameOf(to)} ${arc.order ?? ''}`.trim()));
}

function nameOf({ concept: found, key }: End): string {
  return found ? nameOfConcept(found) : key;
}

describe('A network', () => {
  const declared = schema(appinfo(linkbaseRef('pre.xml'), linkbaseRef('cal.xml')), ...names.map((name) => concept(name)));
  const files = (order: string, rest = '') => ({
    'pre.xml': linkbase(presentationLink(...names.map((name) => locator(name, 'plan.xsd')), presentationArc('Assets', 'Cash', { rest }), presentationArc('Assets', 'Debt'))),
    'cal.xml': linkbase(calculationLink(...names.map((name) => locator(name, 'plan.xsd')), calculationArc('Assets', 'Cash', { order }))),
  });
  const networksAfter = (before: string, after: string, rest?: string) => {
    const { 'pre.xml': presented, 'cal.xml': calculated } = files(before, rest);
    const taxonomies = taxonomiesOf({ 'plan.xsd': declared, 'pre.xml': presented, 'cal.xml': calculated });
    const networksNow = () => [...taxonomies.dts(uriOf('plan.xsd')).networks()];
    const earlier = networksNow();
    taxonomies.put(documentOf('cal.xml', files(after)['cal.xml']));
    const later = networksNow();
    return earlier.map((network, index) => [network.baseSet.arcName, network === later[index]]);
  };

  it('stays the same while other documents change', () => assert.deepEqual(networksAfter('1', '2'), [['{http://www.xbrl.org/2003/linkbase}presentationArc', true], ['{http://www.xbrl.org/2003/linkbase}calculationArc', false]]));

  it('is the same in all DTSs that have it from one document', () => {
    const taxonomies = taxonomiesOf({ 'plan.xsd': schema(appinfo(linkbaseRef('pre.xml')), ...names.map((name) => concept(name))), 'other.xsd': schema(appinfo(linkbaseRef('pre.xml'))), 'pre.xml': files('1')['pre.xml'] });
    const [one, other] = ['plan.xsd', 'other.xsd'].map((name) => [...taxonomies.dts(uriOf(name)).networks()]);
    assert.equal(one![0], other![0]);
    assert.ok(one![0]);
  });

  it('is made of the parts of all documents that have some, as they are now', () => {
    const part = (...children: readonly string[]) => linkbase(presentationLink(...names.map((name) => locator(name, 'plan.xsd')), ...children.map((child) => presentationArc('Assets', child))));
    const taxonomies = taxonomiesOf({ 'plan.xsd': schema(appinfo(linkbaseRef('one.xml'), linkbaseRef('two.xml')), ...names.map((name) => concept(name))), 'one.xml': part('Cash'), 'two.xml': part('Debt') });
    const children = () => [...taxonomies.dts(uriOf('plan.xsd')).networks()].flatMap(({ relationships }) => relationships.map(({ to }) => nameOf(to)));
    assert.deepEqual(children(), ['Cash', 'Debt']);
    taxonomies.put(documentOf('two.xml', part('Equity')));
    assert.deepEqual(children(), ['Cash', 'Equity']);
    taxonomies.put(documentOf('two.xml', part()));
    assert.deepEqual(children(), ['Cash']);
  });

  it('is another where types, which a document may change, decide what an arc prohibits', () =>
    assert.deepEqual(networksAfter('1', '2', 'use="prohibited"')[0], ['{http://www.xbrl.org/2003/linkbase}presentationArc', false]));
});

describe('A prohibiting arc (XBRL 2.1, 3.5.3.9.7.5)', () => {
  it('takes out the relationship of the same ends and attributes', () =>
    assert.deepEqual(effective(presentation(presentationArc('Assets', 'Cash', { order: '1' })), presentation(presentationArc('Assets', 'Cash', { order: '1', rest: 'use="prohibited"' }))), []));

  it('makes no relationship by itself', () => assert.deepEqual(effective(presentation(presentationArc('Assets', 'Cash', { rest: 'use="prohibited"' }))), []));

  it('leaves a relationship of higher priority', () =>
    assert.deepEqual(effective(presentation(presentationArc('Assets', 'Cash', { rest: 'priority="2"' })), presentation(presentationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="1"' }))), ['Assets → Cash 1']));

  it('takes out all of lower and equal priority, in whatever order they come', () =>
    assert.deepEqual(
      effective(
        presentation(presentationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="2"' })),
        presentation(presentationArc('Assets', 'Cash', { rest: 'priority="2"' })),
        presentation(presentationArc('Assets', 'Cash', { rest: 'priority="1"' })),
        presentation(presentationArc('Assets', 'Cash')),
      ),
      [],
    ));

  it('takes out the one pair of ends it names, of all that an arc relates', () =>
    assert.deepEqual(
      effective(
        presentation(
          '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="children"/>',
          '<link:loc xlink:type="locator" xlink:href="#hbr_Debt" xlink:label="children"/>',
          presentationArc('Assets', 'children'),
        ),
        presentation(presentationArc('Assets', 'Cash', { rest: 'use="prohibited"' })),
      ),
      ['Assets → Debt 1'],
    ));

  it('names its ends by any kind of locator', () =>
    assert.deepEqual(
      effective(
        presentation(presentationArc('Assets', 'Cash')),
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Assets" xlink:label="a"/>',
          '<link:loc xlink:type="locator" xlink:href="#element(hbr_Cash)" xlink:label="b"/>',
          presentationArc('a', 'b', { rest: 'use="prohibited"' }),
        ),
      ),
      [],
    ));
});

describe('Relationships are equivalent (3.5.3.9.7.4)', () => {
  const survive = (one: string, other: string) => effective(calculation(one), calculation(other)).length;
  const arc = (rest: string) => `<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" ${rest}/>`;

  for (const [one, other] of [
    ['weight="1"', 'weight="1.0"'],
    ['weight="1"', 'weight="+01."'],
    ['weight="-0.5"', 'weight="-.50"'],
    ['weight="1"', 'weight=" 1 "'],
    ['weight="1" order="1"', 'weight="1" order="1.0"'],
    ['weight="1"', 'weight="1" order="1"'],
    ['weight="1" order="1"', 'order="1" weight="1"'],
    ['weight="1"', 'weight="1" priority="0" use="optional" xlink:title="Sum" xmlns:extra="http://extra.example/"'],
    ['weight="one"', 'weight="one"'],
  ] as const) {
    it(`if one says ${one} and the other ${other}`, () => assert.equal(survive(arc(one), arc(other)), 1));
  }

  for (const [one, other] of [
    ['weight="1"', 'weight="-1"'],
    ['weight="1"', 'weight="1" order="2"'],
    ['weight="1"', 'weight="1" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"'],
    ['weight="1"', 'weight="1" id="sum"'],
    ['weight="1e0"', 'weight="1"'],
  ] as const) {
    it(`but not if one says ${one} and the other ${other}`, () => assert.equal(survive(arc(one), arc(other)), 2));
  }

  const all = (rest: string) => `<link:definitionArc xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/all" xlink:from="Assets" xlink:to="Cash" ${rest}/>`;
  const both = (one: string, other: string) => effective(definitionLink(...locators, all(one)), definitionLink(...locators, all(other))).length;

  it('if booleans of Dimensions have one value', () => {
    assert.equal(both('xbrldt:closed="true"', 'xbrldt:closed="1"'), 1);
    assert.equal(both('xbrldt:closed="false"', 'xbrldt:closed=" 0 "'), 1);
  });

  it('but not if one leaves to the default what the other says', () => assert.equal(both('xbrldt:closed="false"', ''), 2));
});

describe('Of equivalent relationships', () => {
  it('the one of the highest priority stays', () => {
    const [network] = networks(presentation(presentationArc('Assets', 'Cash', { rest: 'priority="1"' })), presentation(presentationArc('Assets', 'Cash', { rest: 'priority="10"' })), presentation(presentationArc('Assets', 'Cash', { rest: 'priority="9"' })));
    assert.deepEqual(network!.relationships.map(({ arc }) => arc.priority), ['10']);
  });

  it('the first one stays if they have one priority', () => {
    const [network] = networks(presentation(presentationArc('Assets', 'Cash', { order: '1' })), presentation(presentationArc('Assets', 'Cash', { order: '1.0' })));
    assert.deepEqual(network!.relationships.map(({ arc }) => arc.order), ['1']);
  });

  it('both stay if they differ, so that a child can be there twice', () =>
    assert.deepEqual(effective(presentation(presentationArc('Assets', 'Cash', { order: '1' })), presentation(presentationArc('Assets', 'Cash', { order: '2' }))), ['Assets → Cash 1', 'Assets → Cash 2']));
});

describe('A base set (3.5.3.9.7.3)', () => {
  const prohibition = presentation(presentationArc('Assets', 'Cash', { rest: 'use="prohibited"' }));
  const role = 'http://www.harborferries.example/role/Balance';

  it('is one for all extended links of a role', () => assert.equal(networks(presentation(presentationArc('Assets', 'Cash')), presentation(presentationArc('Assets', 'Debt'))).length, 1));

  it('is another for each role', () =>
    assert.deepEqual(effective(presentation(presentationArc('Assets', 'Cash')).replace('http://www.xbrl.org/2003/role/link', role), prohibition), ['Assets → Cash 1']));

  it('is another for each arcrole', () => {
    const other = presentation(presentationArc('Assets', 'Cash')).replace('http://www.xbrl.org/2003/arcrole/parent-child', 'http://www.harborferries.example/arcrole/feeds');
    assert.deepEqual(effective(other, prohibition), ['Assets → Cash 1']);
  });

  it('is another for each element of arc or link', () => {
    const other = presentation(presentationArc('Assets', 'Cash')).replaceAll('link:presentationLink', 'link:definitionLink');
    assert.deepEqual(effective(other, prohibition), ['Assets → Cash 1']);
    const arcs = presentation(presentationArc('Assets', 'Cash')).replace('link:presentationArc', 'link:definitionArc');
    assert.deepEqual(effective(arcs, prohibition), ['Assets → Cash 1']);
  });

  it('takes a link without role for one of the standard role', () =>
    assert.deepEqual(effective(presentation(presentationArc('Assets', 'Cash')).replace('xlink:role="http://www.xbrl.org/2003/role/link"', ''), prohibition), []));

  it('takes in the arcs of all documents of the DTS', () => {
    const dts = dtsOf({
      'plan.xsd': schema(appinfo('<link:linkbaseRef xlink:type="simple" xlink:href="plan_pre.xml"/>', linkbase(presentation(presentationArc('Assets', 'Cash')))), ...names.map((name) => concept(name))),
      'plan_pre.xml': linkbase(presentationLink(...names.map((name) => locator(name, 'plan.xsd')), presentationArc('Assets', 'Cash', { rest: 'use="prohibited"' }))),
    });
    assert.deepEqual([...dts.networks()].map(({ relationships }) => relationships.length), [0]);
  });
});

describe('An arc (3.5.3.9)', () => {
  it('relates every locator of its from with every locator of its to', () =>
    assert.deepEqual(
      effective(
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="#hbr_Assets" xlink:label="parents"/>',
          '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="parents"/>',
          '<link:loc xlink:type="locator" xlink:href="#hbr_Debt" xlink:label="children"/>',
          '<link:loc xlink:type="locator" xlink:href="#hbr_Equity" xlink:label="children"/>',
          presentationArc('parents', 'children', { order: '3' }),
        ),
      ),
      ['Assets → Debt 3', 'Assets → Equity 3', 'Cash → Debt 3', 'Cash → Equity 3'],
    ));

  it('relates nothing where an end is lost', () => assert.deepEqual(effective(presentation(presentationArc('Assets', 'Lost'), presentationArc('Lost', 'Cash'), presentationArc('Assets', 'Debt'))), ['Assets → Debt 1']));

  it('relates concepts of taxonomies that are not available, by their address', () =>
    assert.deepEqual(
      effective(
        presentation(
          '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="one"/>',
          '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="two"/>',
          presentationArc('Assets', 'one'),
          presentationArc('Assets', 'two'),
        ),
      ),
      ['Assets → base_Cash 1'],
    ));
});

describe('The children of a concept', () => {
  /** The children of Assets in the presentation made of these arcs. */
  function children(...arcs: readonly string[]): readonly string[] {
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbase(presentation(...arcs))), ...names.map((name) => concept(name))) });
    const [network] = [...dts.networks()];
    return network!.from(conceptOf(dts, 'Assets').key).map(({ to }) => nameOf(to));
  }

  it('stand by order, as numbers', () => assert.deepEqual(children(presentationArc('Assets', 'Cash', { order: '10' }), presentationArc('Assets', 'Debt', { order: '9' }), presentationArc('Assets', 'Equity', { order: '9.5' })), ['Debt', 'Equity', 'Cash']));

  it('are put in order though they are only two', () => assert.deepEqual(children(presentationArc('Assets', 'Cash', { order: '2' }), presentationArc('Assets', 'Debt', { order: '1' })), ['Debt', 'Cash']));

  it('come in the order of the arcs where that is equal', () =>
    assert.deepEqual(children(presentationArc('Assets', 'Equity', { order: '2' }), presentationArc('Assets', 'Cash', { order: '2.0' }), presentationArc('Assets', 'Debt', { order: '1' })), ['Debt', 'Equity', 'Cash']));

  it('have order 1 where none is given (3.5.3.9.5)', () =>
    assert.deepEqual(children(presentationArc('Assets', 'Cash', { order: '1.5' }), presentationArc('Assets', 'Debt').replace('order="1"', ''), presentationArc('Assets', 'Equity', { order: '0.5' })), ['Equity', 'Debt', 'Cash']));
});

describe('A network', () => {
  it('starts at the concepts that no arc leads to', () => {
    const [network] = networks(presentation(presentationArc('Cash', 'Debt'), presentationArc('Assets', 'Cash'), presentationArc('Equity', 'Debt')));
    assert.deepEqual(network!.roots.map(nameOf), ['Assets', 'Equity']);
    assert.equal([...network!.sources].length, 3);
  });

  it('knows the parents of a concept', () => {
    const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbase(calculation(calculationArc('Assets', 'Cash'), calculationArc('Equity', 'Cash')))), ...names.map((name) => concept(name))) });
    const [network] = [...dts.networks()];
    assert.deepEqual(network!.to(conceptOf(dts, 'Cash').key).map(({ from }) => nameOf(from)), ['Assets', 'Equity']);
    assert.deepEqual(network!.to(conceptOf(dts, 'Assets').key), []);
  });
});

describe('An attribute that is no number', () => {
  /** The arc of a presentation with these attributes. */
  const arc = (rest: string) => networks(presentation(presentationArc('Assets', 'Cash').replace('order="1"', rest)))[0]!.relationships[0]!.arc;

  it('counts as priority 0', () => assert.deepEqual(['', 'priority="high"', 'priority="12abc"', 'priority=" 3 "'].map((rest) => priorityOf(arc(rest))), [0, 0, 0, 3]));

  it('counts as order 1', () => assert.deepEqual(['', 'order=""', 'order="first"', 'order="0x10"', 'order="1e3"', 'order="-2.5"', 'order=".5"'].map((rest) => orderOf(arc(rest))), [1, 1, 1, 1, 1, -2.5, 0.5]));
});

it('Arcs of another name make another network, also where they take turns', () => {
  const own = (from: string, to: string) => presentationArc(from, to).replace('<link:presentationArc', '<hbr:presentationArc xmlns:hbr="http://www.harborferries.example/arcs"');
  const found = networks(presentation(presentationArc('Assets', 'Cash'), own('Assets', 'Debt'), presentationArc('Assets', 'Equity', { order: '2' })));
  assert.deepEqual(found.map(({ relationships }) => relationships.map(({ to }) => nameOf(to))), [['Cash', 'Equity'], ['Debt']]);
});
