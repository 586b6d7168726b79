import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Profile } from '../../server/index/profile';
import { applyFix, checkFindings, checkFix, findingsOf, fixesOf } from '../fixture';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../taxonomy';
import { allFerries, dimensional } from './dimensions/dimensional';

const assets = (...content: readonly string[]) => plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), ...content);
const presented = (arc = presentationArc('Assets', 'Cash'), cash = locator('Cash')) => assets(presentationLink(locator('Assets'), cash, arc));
const summed = (arc = calculationArc('Assets', 'Cash')) => assets(calculationLink(locator('Assets'), locator('Cash'), arc));
const defined = definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special'));
const labelled = plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash')));
const typed = file('plan.xsd', schema('<xsd:simpleType name="deck"><xsd:restriction base="xsd:string"/></xsd:simpleType>'));
const declaring = (declaration: string) => file('plan.xsd', schema(appinfo(declaration)));
const roleType = declaring('<link:roleType id="decks" roleURI="http://www.harborferries.example/role/decks"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>');
const arcroleType = declaring('<link:arcroleType id="docks" arcroleURI="http://www.harborferries.example/arcrole/docks" cyclesAllowed="any"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>');
const referring = file('plan.xsd', schema(appinfo(linkbaseRef('labels.xml')), concept('Cash'))) + file('labels.xml', linkbase(labels(['Cash'], 'plan.xsd')));

/** A taxonomy without error, the attribute that it is misspelt in, and how. */
const slips: readonly { readonly right: string; readonly attribute: string; readonly misspelt: string; readonly profile?: Profile }[] = [
  { right: summed(), attribute: 'weight', misspelt: 'wieght' },
  { right: summed(), attribute: 'weight', misspelt: 'xlink:weight' },
  { right: presented(), attribute: 'xlink:from', misspelt: 'xlink:form' },
  { right: presented(), attribute: 'xlink:from', misspelt: 'form' },
  { right: presented(), attribute: 'xlink:to', misspelt: 'to' },
  { right: presented(), attribute: 'xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"', misspelt: 'xlink:arcorle="http://www.xbrl.org/2003/arcrole/parent-child"' },
  { right: presented(), attribute: 'xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"', misspelt: 'xlink:typ="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"' },
  { right: presented(), attribute: 'order', misspelt: 'ordr', profile: 'sec' },
  { right: presented(), attribute: 'xlink:role="http://www.xbrl.org/2003/role/link">', misspelt: 'xlink:rol="http://www.xbrl.org/2003/role/link">' },
  { right: presented(), attribute: 'xlink:role="http://www.xbrl.org/2003/role/link">', misspelt: 'rol="http://www.xbrl.org/2003/role/link">' },
  { right: presented(), attribute: 'xlink:href="#hbr_Assets"', misspelt: 'href="#hbr_Assets"' },
  { right: presented(), attribute: 'xlink:label="Assets"', misspelt: 'xlink:lable="Assets"' },
  { right: labelled, attribute: 'xlink:label="Cash_lbl"', misspelt: 'xlink:labl="Cash_lbl"' },
  { right: labelled, attribute: 'xlink:role="http://www.xbrl.org/2003/role/label"', misspelt: 'xlink:roel="http://www.xbrl.org/2003/role/label"', profile: 'sec' },
  { right: labelled, attribute: 'xml:lang', misspelt: 'lang' },
  { right: labelled, attribute: 'xml:lang', misspelt: 'xml:lagn' },
  { right: assets(defined), attribute: 'xbrli:periodType', misspelt: 'periodType' },
  { right: assets(defined), attribute: 'xbrli:periodType', misspelt: 'xbrli:peroidType' },
  { right: assets(defined), attribute: 'xbrli:balance', misspelt: 'xbrli:balanc', profile: 'sec' },
  { right: assets(defined), attribute: 'nillable', misspelt: 'nilable', profile: 'sec' },
  { right: assets(defined), attribute: 'type', misspelt: 'typ' },
  { right: assets(defined), attribute: 'name="Assets"', misspelt: 'naem="Assets"' },
  { right: assets(defined), attribute: 'substitutionGroup', misspelt: 'substitutionGruop' },
  { right: typed, attribute: 'name="deck"', misspelt: 'nmae="deck"' },
  { right: typed, attribute: 'base', misspelt: 'bsae' },
  { right: typed, attribute: 'schemaLocation', misspelt: 'schemaLocatoin' },
  { right: roleType, attribute: 'roleURI', misspelt: 'roleUri' },
  { right: arcroleType, attribute: 'arcroleURI', misspelt: 'arcroleUri' },
  { right: arcroleType, attribute: 'cyclesAllowed', misspelt: 'cycleAllowed' },
  { right: referring, attribute: 'xlink:href="labels.xml"', misspelt: 'xlink:hrf="labels.xml"' },
  { right: referring, attribute: 'xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"', misspelt: 'xlink:arcrol="http://www.w3.org/1999/xlink/properties/linkbase"' },
  { right: dimensional(allFerries), attribute: 'xbrldt:contextElement', misspelt: 'contextElement' },
];

describe('A misspelt attribute is told of once, and its name corrected:', () => {
  for (const { right, attribute, misspelt, profile = 'xbrl' } of slips) {
    it(`${misspelt.replace(/=.*/, '')} for ${attribute.replace(/=.*/, '')}`, async () => {
      const wrong = right.replace(` ${attribute}`, ` ${misspelt}`);
      assert.notEqual(wrong, right);
      const before = new Set((await findingsOf(right, { profile })).map(({ message }) => message));
      const found = (await findingsOf(wrong, { profile })).filter(({ severity, message }) => (severity === 'error' || severity === 'warning') && !before.has(message));
      assert.deepEqual(found.map(({ rule, message }) => `${rule.id}: ${message}`).join('\n').replace(/: An? \w+ has no attribute \S+ Did you mean \S+\?$/, ''), 'unknown-attribute');
      const [fix] = await fixesOf('unknown-attribute', wrong, { profile });
      assert.ok(fix!.isPreferred);
      assert.ok([...applyFix(fix!).values()].every((text) => right.includes(text)));
    });
  }
});

/** A schema in which no prefix stands for the namespace of instances, with a declaration that has this. */
function unprefixed(attribute: string): string {
  return file('plan.xsd', schema(`<xsd:element name="Deck" ${attribute} type="xsd:string"/>`).replace(' xmlns:xbrli="http://www.xbrl.org/2003/instance"', ''));
}

describe('A misspelt attribute that', () => {
  it('is there in the right spelling as well is only to be removed', () =>
    checkFindings(
      assets(
        '<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Assets'),
        locator('Cash'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" weight="1" wieght="1"/>',
        '                                                                                                                                                     ^^^^^^ unknown-attribute: A calculationArc has no attribute wieght. Remove it.',
        '</link:calculationLink>',
      ),
    ));

  it('stands twice can be only once what was meant', () =>
    checkFindings(
      assets(
        '<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Assets'),
        locator('Cash'),
        '<link:calculationArc wieght="1" weihgt="-1" xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash"/>',
        '                     ^^^^^^ unknown-attribute: A calculationArc has no attribute wieght. Did you mean weight?',
        '                                ^^^^^^ unknown-attribute: A calculationArc has no attribute weihgt. Remove it.',
        '</link:calculationLink>',
      ),
    ));

  it('is far from what is missing leaves that to be told of', () =>
    checkFindings(
      assets(
        '<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        locator('Assets'),
        locator('Cash'),
        '<link:calculationArc factor="1" xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash"/>',
        '                     ^^^^^^ unknown-attribute: A calculationArc has no attribute factor. Remove it.',
        ' ^^^^^^^^^^^^^^^^^^^ weight-missing',
        '</link:calculationLink>',
      ),
    ));

  it('stands in a start tag that cannot be read for certain leaves what is missing to be told of', async () => {
    const found = await findingsOf(summed(calculationArc('Assets', 'Cash').replace('weight="1"', 'wieght="1" route:note="a"')));
    assert.deepEqual(found.map(({ rule }) => rule.id).filter((id) => id === 'weight-missing' || id === 'unknown-attribute'), ['weight-missing']);
  });

  it('is of XBRL or of XML only in its prefix has no other name than theirs', () =>
    checkFindings(
      assets(
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" xml:note="a"/>',
        '                                                                                      ^^^^^^^^ unknown-attribute: A labelLink has no attribute xml:note. Remove it.',
      ),
    ));

  it('has a value which the right one cannot have is not corrected unasked', async () => {
    const [fix] = await fixesOf('unknown-attribute', presented(presentationArc('Assets', 'Cash', { order: '' }).replace('order=""', 'ordr="first"')));
    assert.deepEqual([fix!.title, fix!.isPreferred], ['Write order', false]);
  });

  it('has a name in a namespace without prefix here gets one', () =>
    checkFix('unknown-attribute', unprefixed("periodType='instant'"), unprefixed(`xmlns:xbrli="http://www.xbrl.org/2003/instance" xbrli:periodType='instant'`)));
});
