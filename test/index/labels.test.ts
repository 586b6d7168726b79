import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchesLanguage, preferLabel, textOf, type Label, type LabelChoice } from '../../server/index/labels';
import { appinfo, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, schema } from '../taxonomy';
import { conceptOf, dtsOf } from './read';

/** The labels of Cash in a plan with these links in its linkbase. */
function labelsOfCash(...links: readonly string[]): readonly Label[] {
  const dts = dtsOf({ 'plan.xsd': schema(appinfo(linkbase(...links)), concept('Cash'), concept('Debt')) });
  return dts.labelsOf(conceptOf(dts, 'Cash').key);
}

/** The labels of Cash, which has these in one link. */
function labelled(...content: readonly string[]): readonly Label[] {
  return labelsOfCash(labelLink(locator('Cash'), ...content, labelArc('Cash')));
}

const role = (name: string) => `http://www.xbrl.org/2003/role/${name}`;

describe('The labels of a concept', () => {
  it('have role, language and text', () =>
    assert.deepEqual(
      labelled(label('Cash', 'Cash'), label('Cash', 'Kassa totalt', { role: 'totalLabel', language: 'sv' })).map((each) => [each.role, each.language, textOf(each)]),
      [
        [role('label'), 'en-US', 'Cash'],
        [role('totalLabel'), 'sv', 'Kassa totalt'],
      ],
    ));

  it('are standard labels where no role is given (XBRL 2.1, 5.2.2.2.2)', () => assert.deepEqual(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>').map((each) => each.role), [role('label')]));

  it('inherit their language, and an empty one is none', () =>
    assert.deepEqual(
      labelsOfCash(
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" xml:lang="fr">',
        locator('Cash'),
        '<link:label xlink:type="resource" xlink:label="Cash_lbl">Caisse</link:label>',
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="">Cash</link:label>',
        labelArc('Cash'),
        '</link:labelLink>',
      ).map(({ language }) => language),
      ['fr', undefined],
    ));

  it('come from all linkbases of the DTS, those of the entry point first', () => {
    const dts = dtsOf({
      'plan.xsd': schema(appinfo(linkbaseRef('plan_lab.xml'), linkbase(labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash')))), concept('Cash')),
      'plan_lab.xml': linkbase(labelLink(locator('Cash', 'plan.xsd'), label('Cash', 'Money', { role: 'terseLabel' }), labelArc('Cash'))),
    });
    assert.deepEqual(dts.labelsOf(conceptOf(dts, 'Cash').key).map(textOf), ['Cash', 'Money']);
  });

  it('leave out those of other concepts, those that no arc leads to, and prohibited ones', () =>
    assert.deepEqual(
      labelsOfCash(
        labelLink(
          locator('Cash'),
          locator('Debt'),
          label('Debt', 'Debt'),
          labelArc('Debt'),
          label('Cash', 'Cash'),
          labelArc('Cash'),
          '<link:label xlink:type="resource" xlink:label="unused" xml:lang="en">Unused</link:label>',
          '<link:label xlink:type="resource" xlink:label="old" id="old" xml:lang="en">Old</link:label>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="old"/>',
        ),
        labelLink(
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#old" xlink:label="old"/>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="old" use="prohibited"/>',
        ),
      ).map(textOf),
      ['Cash'],
    ));

  it('are resources, so that an arc to another concept makes none', () =>
    assert.deepEqual(
      labelsOfCash(labelLink(locator('Cash'), locator('Debt'), '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="Debt"/>')),
      [],
    ));

  it('are there for concepts whose taxonomy is not available', () => {
    const dts = dtsOf({
      'plan.xsd': schema(appinfo(linkbase(labelLink('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>', label('Cash', 'Cash'), labelArc('Cash'))))),
    });
    assert.deepEqual(dts.labelsOf(dts.conceptAt({ url: 'http://base.example/base.xsd', fragment: 'base_Cash' })!.key).map(textOf), ['Cash']);
  });
});

describe('The text of a label', () => {
  it('is what a reader sees: references resolved, markup left out, one blank for white space', () =>
    assert.deepEqual(labelled(label('Cash', '\n  Cash &amp;\n\tcoins<!-- mostly --> <![CDATA[<5>]]>  ')).map(textOf), ['Cash & coins <5>']));
});

describe('A language tag falls under another', () => {
  it('if it is the same or narrower, in whatever letters', () => {
    for (const tag of ['en', 'EN', 'en-US', 'en-gb']) assert.equal(matchesLanguage(tag, 'en'), true, tag);
    assert.equal(matchesLanguage('en-us', 'EN-US'), true);
  });

  it('but not if it only begins alike, is wider, or is not there', () => {
    for (const [tag, wanted] of [['eng', 'en'], ['en', 'en-US'], ['de', 'en'], [undefined, 'en']] as const) assert.equal(matchesLanguage(tag, wanted), false, tag);
  });
});

describe('The label to call a concept by', () => {
  const all = labelled(
    label('Cash', 'What is in the till.', { role: 'documentation' }),
    label('Cash', 'Kassa', { language: 'sv' }),
    label('Cash', 'Cash'),
    label('Cash', 'Total cash', { role: 'totalLabel' }),
  );
  const preferred = (from: readonly Label[], choice: Partial<LabelChoice> = {}) => {
    const found = preferLabel(from, { language: 'en', role: role('label'), ...choice });
    return found && textOf(found);
  };

  it('is of the wanted role in the wanted language', () => {
    assert.equal(preferred(all), 'Cash');
    assert.equal(preferred(all, { language: 'sv' }), 'Kassa');
    assert.equal(preferred(all, { role: role('totalLabel') }), 'Total cash');
  });

  it('is of the wanted role in another language rather than of another role', () => assert.equal(preferred(all, { role: role('totalLabel'), language: 'sv' }), 'Total cash'));

  it('is the standard label where there is none of the wanted role', () => assert.equal(preferred(all, { role: role('terseLabel'), language: 'sv' }), 'Kassa'));

  it('is any other rather than none, except the documentation', () => {
    assert.equal(preferred(labelled(label('Cash', 'What is in the till.', { role: 'documentation' }), label('Cash', 'Money', { role: 'terseLabel' }))), 'Money');
    assert.equal(preferred(labelled(label('Cash', 'What is in the till.', { role: 'documentation' }))), undefined);
    assert.equal(preferred([]), undefined);
  });
});
