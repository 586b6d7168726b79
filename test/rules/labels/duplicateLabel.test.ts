import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

/** A plan in which Cash has the label "Cash" and these labels besides. */
function labelled(...lines: readonly string[]): string {
  return plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash'), ...lines, labelArc('Cash')));
}

const secondLabel = labelled(label('Cash', 'Coins'));

describe('duplicate-label finds', () => {
  it('a second label of one role in one language', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Coins</link:label>',
        '                                                                                                                           ^^^^^ duplicate-label: Cash already has a standard label in "en-US": "Cash".',
      ),
    ));

  it('a label without role, which is a standard label, and the same language in other letters', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="EN-us">Coins</link:label>',
        '                                                                          ^^^^^ duplicate-label',
      ),
    ));

  it('an empty second label, at its name', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US"/>',
        ' ^^^^^^^^^^ duplicate-label',
      ),
      { ignore: ['empty-label'] },
    ));

  it('labels of one text, too', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Cash</link:label>',
        '                                                                                                                           ^^^^ duplicate-label',
      ),
    ));

  it('labels in two files', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml'), linkbase(labels(['Cash']))), concept('Cash'))) +
        file(
          'plan_lab.xml',
          linkbase(
            labelLink(
              locator('Cash', 'plan.xsd'),
              '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Coins</link:label>',
              '                                                                                                                           ^^^^^ duplicate-label',
              labelArc('Cash'),
            ),
          ),
        ),
    ));

  it('labels of a concept whose taxonomy is not available', () =>
    checkFindings(
      plan(
        [],
        labelLink(
          '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>',
          label('Cash', 'Cash'),
          '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Coins</link:label>',
          '                                                                                                                           ^^^^^ duplicate-label: base_Cash already has',
          labelArc('Cash'),
        ),
      ),
      { ignore: ['missing-taxonomy'] },
    ));

  it('the filer’s label of a concept that its taxonomy has labelled already', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            linkbase(
              labelLink(
                locator('Cash', 'http://base.example/base.xsd'),
                '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en-US">Coins</link:label>',
                '                                                                                                                           ^^^^^ duplicate-label: already has a standard label in "en-US": "Cash"',
                labelArc('Cash'),
              ),
            ),
          ),
        ),
      ) + file('http://base.example/base.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash'))),
      { ignore: ['several-top-schemas'] },
    ));
});

describe('duplicate-label is silent on', () => {
  it('labels in two languages, even of one family', () => checkFindings(labelled(label('Cash', 'Efectivo', { language: 'es' }), label('Cash', 'Cash', { language: 'en-GB' }), label('Cash', 'Cash', { language: 'en' }))));

  it('labels in two roles', () => checkFindings(labelled(label('Cash', 'Total cash', { role: 'totalLabel' }), label('Cash', 'Cash', { role: 'terseLabel' }))));

  it('labels of two concepts', () => checkFindings(plan([concept('Cash'), concept('Coins')], labelLink(locator('Cash'), label('Cash', 'Money'), labelArc('Cash')), labelLink(locator('Coins'), label('Coins', 'Money'), labelArc('Coins')))));

  it('one label that two arcs lead to', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>',
          label('Cash', 'Cash'),
          labelArc('Cash'),
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash_2" xlink:to="Cash_lbl"/>',
        ),
      ),
      { ignore: ['repeated-relationship'] },
    ));

  it('a label that replaces a prohibited one', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(locator('Cash'), '<link:label xlink:type="resource" xlink:label="Cash_lbl" id="label_Cash" xml:lang="en-US">Coins</link:label>', labelArc('Cash')),
        labelLink(
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#label_Cash" xlink:label="old"/>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="old" use="prohibited"/>',
          label('Cash', 'Cash'),
          labelArc('Cash'),
        ),
      ),
    ));

  it('a label that no arc gives to the concept', () => checkFindings(labelled('<link:label xlink:type="resource" xlink:label="spare" xml:lang="en-US">Coins</link:label>')));

  it('labels that do not say their language, which is another finding', () =>
    checkFindings(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl">Coins</link:label>', '<link:label xlink:type="resource" xlink:label="Cash_lbl">Money</link:label>'), { ignore: ['label-language'] }));

  it('duplicates within somebody else’s taxonomy', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Assets'), locator('Cash', 'http://base.example/base.xsd'), presentationArc('Assets', 'Cash')), labels(['Assets']))), concept('Assets'))) +
        file('http://base.example/base.xsd', schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', 'Cash'), label('Cash', 'Coins'), labelArc('Cash')))), concept('Cash'))),
      { ignore: ['several-top-schemas'] },
    ));
});

it('duplicate-label is an error in ESEF and has the regulators’ codes', () =>
  checkCodes(secondLabel, 'duplicate-label', { xbrl: 'warning duplicate-label', sec: 'warning EFM.6.10.02', esef: 'error ESEF.3.4.5.taxonomyElementDuplicateLabels' }));
