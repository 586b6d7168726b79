import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { arcroleRef2023, appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelLink, labels, linkbase, locator, plan, presentationArc, presentationLink, schema, summationItem2023 } from '../../taxonomy';

/** A plan with labelled Assets and Cash, and this in its linkbase. */
function assets(...content: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash'), concept('Debt', { balance: 'credit' })], ...content, labels(['Assets', 'Cash', 'Debt']));
}

describe('missing-arcrole-ref finds', () => {
  it('the arcrole of Calculations 1.1', () =>
    checkFindings(
      assets(
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error missing-arcrole-ref: Add a link:arcroleRef',
        ),
      ),
    ));

  it('an arcrole of Dimensions', () =>
    checkFindings(
      assets(
        definitionLink(
          locator('Assets'),
          locator('Cash'),
          '<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/domain-member" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          '                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-arcrole-ref',
        ),
      ),
    ));

  it('an arcrole once, however many arcs use it', async () => {
    const project = assets(
      calculationLink(
        locator('Assets'),
        locator('Cash'),
        locator('Debt'),
        '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
        '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-arcrole-ref: on 2 arcs',
        calculationArc('Assets', 'Debt', { weight: '-1', arcrole: summationItem2023 }),
      ),
    );
    await checkFindings(project);
    assert.equal((await findingOf(project, 'missing-arcrole-ref')).related.length, 1);
  });

  it('an arcrole whose arcroleRef is in another linkbase of the same schema', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            linkbase(arcroleRef2023, labels(['Assets', 'Cash'])),
            linkbase(
              calculationLink(
                locator('Assets'),
                locator('Cash'),
                '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
                '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-arcrole-ref',
              ),
            ),
          ),
          concept('Assets'),
          concept('Cash'),
        ),
      ),
    ));

  it('a misspelt arcrole, beside an arcroleRef of the right one', () =>
    checkFindings(
      assets(
        arcroleRef2023,
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://www.xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-arcrole-ref: Did you mean https://xbrl.org/2023/arcrole/summation-item? Otherwise add a link:arcroleRef',
        ),
      ),
    ));

  it('a misspelt arcrole of labels, of which nothing else is said', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labelLink(
          locator('Cash'),
          label('Cash', 'Cash'),
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-lable" xlink:from="Cash" xlink:to="Cash_lbl"/>',
          '                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-arcrole-ref: Did you mean http://www.xbrl.org/2003/arcrole/concept-label?',
        ),
      ),
    ));
});

describe('missing-arcrole-ref is silent on', () => {
  it('an arcrole with an arcroleRef in its linkbase', () =>
    checkFindings(assets(arcroleRef2023, calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { arcrole: summationItem2023 })))));

  it('the arcroles of XBRL 2.1', () =>
    checkFindings(
      assets(
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')),
        calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')),
        ...['general-special', 'essence-alias', 'similar-tuples', 'requires-element'].map((name) =>
          definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', `http://www.xbrl.org/2003/arcrole/${name}`)),
        ),
      ),
    ));

  it('arcs of a vocabulary of somebody’s own', () =>
    checkFindings(
      assets(
        '<hbr:link xlink:type="extended" xlink:role="http://www.harborferries.example/role/Berths">',
        locator('Assets'),
        locator('Cash'),
        '<hbr:arc xlink:type="arc" xlink:arcrole="http://www.harborferries.example/arcrole/berths" xlink:from="Assets" xlink:to="Cash"/>',
        '</hbr:link>',
      ),
      { ignore: ['undeclared-link'] },
    ));

  it('an arc that has no arcrole yet, which is another finding', () =>
    checkFindings(assets(definitionLink(locator('Assets'), locator('Cash'), definitionArc('Assets', 'Cash', ''))), { ignore: ['arc-attributes'] }));
});

it('missing-arcrole-ref has one code', () =>
  checkCodes(assets(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { arcrole: summationItem2023 }))), 'missing-arcrole-ref', 'error xbrl.3.5.2.5:missingArcroleRef'));
