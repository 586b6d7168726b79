import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { appinfo, concept, definitionArc, definitionLink, file, labels, linkbase, locator, schema } from '../../taxonomy';

const names = ['Fleet', 'Ferries', 'Tugs', 'Barges'];
const arcrole = 'http://www.harborferries.example/arcrole/berths';

/** A plan with an arcroleType that allows these cycles, and this in a definitionLink with four concepts. */
function berths(cyclesAllowed: string, ...arcs: readonly string[]): string {
  const arcroleType = `<link:arcroleType arcroleURI="${arcrole}" id="berths" cyclesAllowed="${cyclesAllowed}"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`;
  const arcroleRef = `<link:arcroleRef xlink:type="simple" arcroleURI="${arcrole}" xlink:href="#berths"/>`;
  const links = linkbase(arcroleRef, labels(names), definitionLink(...names.map((name) => locator(name)), ...arcs));
  return file('plan.xsd', schema(appinfo(arcroleType, links), ...names.map((name) => concept(name))));
}

const arc = (from: string, to: string) => definitionArc(from, to, arcrole);

describe('undirected-cycle finds', () => {
  it('two ways to one concept, at the arc that joins them', () =>
    checkFindings(
      berths(
        'none',
        arc('Fleet', 'Ferries'),
        arc('Ferries', 'Tugs'),
        '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.harborferries.example/arcrole/berths" xlink:from="Fleet" xlink:to="Tugs" order="1"/>',
        '                                                                                                                                  ^^^^ error undirected-cycle: Tugs is reached in more than one way in this role',
      ),
    ));

  it('two parents of the same two children', async () => {
    const { related } = await findingOf(berths('none', arc('Fleet', 'Tugs'), arc('Fleet', 'Barges'), arc('Ferries', 'Tugs'), arc('Ferries', 'Barges')), 'undirected-cycle');
    assert.deepEqual(related.map(({ message }) => message).sort(), ['Ferries → Tugs', 'Fleet → Barges', 'Fleet → Tugs']);
  });
});

describe('undirected-cycle is silent on', () => {
  it('a tree', () => checkFindings(berths('none', arc('Fleet', 'Ferries'), arc('Fleet', 'Tugs'), arc('Ferries', 'Barges'))));

  it('two ways where the arcrole allows them', () => checkFindings(berths('undirected', arc('Fleet', 'Ferries'), arc('Ferries', 'Tugs'), arc('Fleet', 'Tugs'))));

  it('a circle, which is another finding', () => checkFindings(berths('none', arc('Fleet', 'Ferries'), arc('Ferries', 'Fleet')), { ignore: ['directed-cycle'] }));

  it('a way that is prohibited', () =>
    checkFindings(berths('none', arc('Fleet', 'Ferries'), arc('Ferries', 'Tugs'), '<link:loc xlink:type="locator" xlink:href="#hbr_Tugs" xlink:label="Tugs_2"/>', arc('Fleet', 'Tugs'), arc('Fleet', 'Tugs_2').replace('/>', ' use="prohibited" priority="1"/>'))));
});

it('undirected-cycle has one code', () => checkCodes(berths('none', arc('Fleet', 'Ferries'), arc('Ferries', 'Tugs'), arc('Fleet', 'Tugs')), 'undirected-cycle', 'error xbrl.5.1.4.3:cycles'));
