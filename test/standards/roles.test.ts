import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standards } from '../../server/standards/index';
import { isStandardArcrole, isStandardRole, roleName, standardArcroles, standardRoles } from '../../server/standards/roles';
import { clark, elementsOf } from './elements';

const usedOn = (role: string) => standardRoles.get(`http://www.xbrl.org/2003/role/${role}`)?.usedOn;
const arcrole = (name: string) => standardArcroles.get(`http://www.xbrl.org/2003/arcrole/${name}`);

describe('the roles of XBRL 2.1', () => {
  it('are 22 for labels and 10 for references', () => {
    const count = (element: string) => [...standardRoles.values()].filter((role) => role.usedOn.includes(element)).length;
    assert.equal(count('label'), 22);
    assert.equal(count('reference'), 10);
  });

  it('are each for one kind of element', () => {
    assert.deepEqual(usedOn('label'), ['label']);
    assert.deepEqual(usedOn('documentation'), ['label']);
    assert.deepEqual(usedOn('definitionRef'), ['reference']);
    assert.deepEqual(usedOn('footnote'), ['footnote']);
    assert.deepEqual(usedOn('labelLinkbaseRef'), ['linkbaseRef']);
    assert.deepEqual(usedOn('link'), ['labelLink', 'referenceLink', 'presentationLink', 'calculationLink', 'definitionLink', 'footnoteLink']);
  });

  it('do not include those of the Link Role Registry', () => {
    assert.equal(isStandardRole('http://www.xbrl.org/2003/role/label'), true);
    assert.equal(isStandardRole('http://www.xbrl.org/2009/role/negatedLabel'), false);
  });

  it('name only elements that the linkbase schema declares', () => {
    const declared = elementsOf(standards.get('http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd')!)
      .filter(({ name }) => name === clark('http://www.w3.org/2001/XMLSchema', 'element'))
      .map(({ attributes }) => attributes.get('name'));
    for (const { uri, usedOn: elements } of [...standardRoles.values(), ...standardArcroles.values()]) {
      for (const element of elements) assert.ok(declared.includes(element), `${element} of ${uri}`);
    }
  });
});

describe('the arcroles of XBRL 2.1', () => {
  it('are each for one arc', () => {
    assert.deepEqual(arcrole('concept-label')?.usedOn, ['labelArc']);
    assert.deepEqual(arcrole('parent-child')?.usedOn, ['presentationArc']);
    assert.deepEqual(arcrole('summation-item')?.usedOn, ['calculationArc']);
    assert.deepEqual(arcrole('requires-element')?.usedOn, ['definitionArc']);
    assert.deepEqual(arcrole('fact-footnote')?.usedOn, ['footnoteArc']);
  });

  it('do not include those of Calculations 1.1 and Dimensions 1.0', () => {
    assert.equal(isStandardArcrole('http://www.xbrl.org/2003/arcrole/summation-item'), true);
    assert.equal(isStandardArcrole('https://xbrl.org/2023/arcrole/summation-item'), false);
    assert.equal(isStandardArcrole('http://xbrl.org/int/dim/arcrole/all'), false);
  });

  it('forbid directed cycles where section 5.2 does', () => {
    const undirected = [...standardArcroles.values()].filter(({ cyclesAllowed }) => cyclesAllowed === 'undirected').map(({ uri }) => uri.split('/').at(-1));
    assert.deepEqual(undirected, ['parent-child', 'general-special', 'essence-alias']);
  });

  it('include the one of linkbaseRef, which makes no network', () => {
    const linkbase = standardArcroles.get('http://www.w3.org/1999/xlink/properties/linkbase');
    assert.deepEqual(linkbase?.usedOn, ['linkbaseRef']);
    assert.equal(linkbase.cyclesAllowed, undefined);
  });
});

describe('roleName', () => {
  const names: [uri: string, name: string][] = [
    ['http://www.xbrl.org/2003/role/label', 'Standard'],
    ['http://www.xbrl.org/2003/role/periodStartLabel', 'Period start'],
    ['http://www.xbrl.org/2009/role/negatedTerseLabel', 'Negated terse'],
    ['http://www.xbrl.org/2009/role/netLabel', 'Net'],
    ['http://www.xbrl.org/2006/role/restatedLabel', 'Restated'],
    ['http://xbrl.us/us-gaap/role/label/negatedTotal', 'Negated total'],
    // Others by the last segment of their path.
    ['http://www.harborferries.example/20251231/role/StatementOfNetAssets', 'Statement Of Net Assets'],
    ['http://www.example.com/role/ReconciliationToForm5500', 'Reconciliation To Form 5500'],
    ['http://www.example.com/role/EBPDisclosure', 'EBP Disclosure'],
    ['http://www.xbrl.org/2003/arcrole/parent-child', 'Parent child'],
    ['http://www.example.com/role/balance_sheet/', 'Balance sheet'],
    ['http://www.example.com/role/cover#part', 'Cover'],
    ['urn:cover', 'Urn:cover'],
    ['', ''],
    ['//', '//'],
  ];
  for (const [uri, name] of names) {
    it(`of ${uri || 'nothing'} is ${name || 'nothing'}`, () => assert.equal(roleName(uri), name));
  }

  it('is of our own for every label role that the built-in schemas declare', () => {
    for (const text of standards.values()) {
      const elements = elementsOf(text);
      for (const element of elements.filter(({ name, text: on }) => name === clark('http://www.xbrl.org/2003/linkbase', 'usedOn') && on === 'link:label')) {
        const uri = element.parent!.attributes.get('roleURI')!;
        assert.doesNotMatch(roleName(uri), /Label$/, uri);
      }
    }
  });
});
