import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingOf } from '../../fixture';
import { calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, labels, linkbase, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';
import { checkFound } from './found';

const usGaap = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';
const names = ['Assets', 'Cash', 'Land'];
const text = { type: 'xbrli:stringItemType', periodType: 'duration' };
const ends = names.map((name) => locator(name));
const assets = (...content: readonly string[]) => plan(names.map((name) => concept(name)), ...content, labels(names));
const presented = (...content: readonly string[]) => assets(presentationLink(...ends, ...content));
const withoutOrder = (arc: string) => arc.replace(' order="1"', '');

describe('order-missing', () => {
  it('finds each kind of arc, with a code of its own', async () => {
    await checkFound('order-missing', presented(withoutOrder(presentationArc('Assets', 'Cash'))), 'error EFM.6.12.01 link:presentationArc');
    await checkFound('order-missing', assets(calculationLink(...ends, withoutOrder(calculationArc('Assets', 'Cash')))), 'error EFM.6.14.01 link:calculationArc');
    await checkFound('order-missing', assets(definitionLink(...ends, withoutOrder(definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special')))), 'error EFM.6.16.01 link:definitionArc');
  });
  it('is silent on labels', () => checkFound('order-missing', assets()));
});

describe('arc-priority', () => {
  for (const priority of ['10', '+12']) it(`finds "${priority}"`, () => checkFound('arc-priority', presented(presentationArc('Assets', 'Cash', { rest: `priority="${priority}"` })), `error EFM.6.09.09 ${priority}`));
  for (const priority of ['0', '9', '-3', '+2']) it(`is silent on ${priority}`, () => checkFound('arc-priority', presented(presentationArc('Assets', 'Cash', { rest: `priority="${priority}"` }))));
});

describe('mixed-linkbase', () => {
  it('finds the first link of a second kind, once', () => checkFound('mixed-linkbase', file('plan.xml', linkbase(labelLink(), presentationLink(), calculationLink(), labelLink())), 'error EFM.6.09.07 link:presentationLink'));
  it('is silent on one kind, and on a linkbase in a schema', async () => {
    await checkFound('mixed-linkbase', file('plan.xml', linkbase(labelLink(), labelLink())));
    await checkFound('mixed-linkbase', presented());
  });
});

describe('element-pointer', () => {
  it('finds an element() pointer', () => checkFound('element-pointer', plan([concept('Cash')], labelLink(locator('Cash').replace('#hbr_Cash', '#element(/1/1)'))), 'error EFM.6.03.06 #element(/1/1)'));
});

describe('xml-base', () => {
  it('finds it on any element', () => checkFound('xml-base', presented().replace('<link:presentationLink ', '<link:presentationLink xml:base="http://www.harborferries.example/" '), 'error EFM.6.03.11 http://www.harborferries.example/'));
});

describe('label-text', () => {
  const labelled = (words: string, options = {}) => plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', words, options), labelArc('Cash')));
  it('finds 512 characters', () => checkFound('label-text', labelled('x'.repeat(512)), `error EFM.6.10.06 ${'x'.repeat(512)}`));
  it('finds markup, written as a reference', () => checkFound('label-text', labelled('Cash &lt;b>on hand'), 'error EFM.6.10.06 Cash &lt;b>on hand'));
  it('leaves a < that is typed as it is to xml-syntax, which then does not ask for a reference', async () => {
    await checkFound('label-text', labelled('Cash < coins'));
    const advice = async (profile: 'sec' | 'xbrl', role: string) => (await findingOf(labelled('Cash < coins', { role }), 'xml-syntax', { profile })).message;
    assert.match(await advice('sec', 'label'), /the SEC accepts none in a label, however it is written\. Say it in words\.$/);
    assert.match(await advice('sec', 'documentation'), /Write "&lt;"/);
    assert.match(await advice('xbrl', 'label'), /Write "&lt;"/);
  });
  it('finds two blanks, and a line break before an indentation', async () => {
    await checkFound('label-text', labelled('Cash  on hand'), 'error EFM.6.10.06   ');
    await checkFound('label-text', labelled('Cash\n    on hand'), 'error EFM.6.10.06 \n    ');
  });
  it('is silent on 511 characters, on documentation, on other languages, and on space at the ends', async () => {
    await checkFound('label-text', labelled('x'.repeat(511)));
    await checkFound('label-text', labelled('Cash  on hand', { role: 'documentation' }));
    await checkFound('label-text', labelled('Kasse  an Bord', { language: 'de' }));
    await checkFound('label-text', labelled('  Cash on hand  '));
  });
});

describe('shared-label', () => {
  const both = (words: string, options = {}) => plan([concept('Cash'), concept('Land')], labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash'), locator('Land'), label('Land', words, options), labelArc('Land')));
  it('finds the second', () => checkFound('shared-label', both('Cash'), 'error EFM.6.10.04 Cash'));
  it('is silent on other words, roles and languages', async () => {
    await checkFound('shared-label', both('Land'));
    await checkFound('shared-label', both('Cash', { role: 'terseLabel' }));
    await checkFound('shared-label', both('Cash', { language: 'de' }));
  });
});

describe('english-label', () => {
  const labelled = (...more: readonly string[]) => plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash'), label('Cash', 'Kasse', { role: 'terseLabel', language: 'de' }), ...more, labelArc('Cash')));
  it('finds a role in another language alone', () => checkFound('english-label', labelled(), 'warning EFM.6.10.03 Kasse'));
  it('is silent where the role is there in English', () => checkFound('english-label', labelled(label('Cash', 'Cash', { role: 'terseLabel', language: 'en-GB' }))));
});

describe('added-resource', () => {
  const reference = '<link:reference xlink:type="resource" xlink:label="Cash_ref" xlink:role="http://www.xbrl.org/2003/role/reference"/>';
  const referenceArc = '<link:referenceArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-reference" xlink:from="Cash" xlink:to="Cash_ref"/>';
  const referring = (locatorOfCash: string) => `<link:referenceLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">\n${locatorOfCash}\n${reference}\n${referenceArc}\n</link:referenceLink>`;
  const standard = locator('Cash', usGaap);
  it('finds documentation of a standard concept', () => checkFound('added-resource', plan([], labelLink(standard, label('Cash', 'Money', { role: 'documentation' }), labelArc('Cash'))), 'error EFM.6.10.05 Cash'));
  it('finds a reference on a standard concept, and on the filer’s own', async () => {
    await checkFound('added-resource', plan([], referring(standard)), 'error EFM.6.18.02 Cash');
    await checkFound('added-resource', plan([concept('Cash')], referring(locator('Cash'))), 'error EFM.6.18.01 Cash');
  });
  it('is silent on labels of standard concepts, and on documentation of one’s own', async () => {
    await checkFound('added-resource', plan([], labelLink(standard, label('Cash', 'Cash'), labelArc('Cash'))));
    await checkFound('added-resource', plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Money', { role: 'documentation' }), labelArc('Cash'))));
  });
});

describe('numeric-label', () => {
  const labelled = (declaration: string, role: string) => plan([declaration], labelLink(locator('Cash'), label('Cash', 'Cash', { role }), labelArc('Cash')));
  it('finds a total of a text', () => checkFound('numeric-label', labelled(concept('Cash', text), 'totalLabel'), 'error EFM.6.10.09 http://www.xbrl.org/2003/role/totalLabel'));
  it('is silent on amounts, on other roles, and where the type is not at hand', async () => {
    await checkFound('numeric-label', labelled(concept('Cash'), 'totalLabel'));
    await checkFound('numeric-label', labelled(concept('Cash', text), 'verboseLabel'));
    await checkFound('numeric-label', labelled(concept('Cash', { ...text, type: 'o:cash' }).replace('/>', ' xmlns:o="http://www.other.example/types"/>'), 'totalLabel'));
  });
});

describe('accepted-taxonomy', () => {
  const importing = (namespace: string, location: string) => file('plan.xsd', schema(`<xsd:import namespace="${namespace}" schemaLocation="${location}"/>`));
  it('finds a file of the web that is none of the SEC’s', () => checkFound('accepted-taxonomy', importing('http://www.other.example/2020', 'http://www.other.example/2020/other.xsd'), 'error EFM.6.22.02 http://www.other.example/2020/other.xsd'));
  it('finds a linkbase of us-gaap that EDGAR does not take', () => checkFound('accepted-taxonomy', file('plan.xml', linkbase(labelLink(locator('Cash', 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-lab-2025.xml')))), 'error EFM.6.22.02 https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-lab-2025.xml#hbr_Cash'));
  it('tells of a year that is over, at the import alone', () =>
    checkFound('accepted-taxonomy', importing('http://fasb.org/us-gaap/2020-01-31', 'http://xbrl.fasb.org/us-gaap/2020/elts/us-gaap-2020-01-31.xsd') + file('plan.xml', linkbase(labelLink(locator('Cash', 'http://xbrl.fasb.org/us-gaap/2020/elts/us-gaap-2020-01-31.xsd')))), 'information EFM.6.22.02 http://xbrl.fasb.org/us-gaap/2020/elts/us-gaap-2020-01-31.xsd'));
  it('leaves the namespace of another year to import-target', () => checkFound('import-target', importing('http://fasb.org/us-gaap/2024', usGaap), 'error EFM.6.22.03 http://fasb.org/us-gaap/2024'));
  it('is silent on the taxonomies of today, with http or https, on those of a year to come, and on files of the filing', async () => {
    await checkFound('accepted-taxonomy', importing('http://fasb.org/us-gaap/2025', usGaap));
    await checkFound('accepted-taxonomy', importing('http://fasb.org/us-gaap/2025', usGaap.replace('https', 'http')));
    await checkFound('accepted-taxonomy', importing('http://fasb.org/us-gaap/2027', usGaap.replaceAll('2025', '2027')));
    await checkFound('accepted-taxonomy', importing('http://www.harborferries.example/20261231', 'next.xsd'));
  });
});
