import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingOf } from '../../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

const totalLabel = { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' };

/** A plan that presents Cash, which has these labels, under Assets with this arc. */
function presented(labelsOfCash: readonly string[], ...arc: readonly string[]): string {
  return plan(
    [concept('Assets'), concept('Cash')],
    labels(['Assets']),
    labelLink(locator('Cash'), ...labelsOfCash, labelArc('Cash')),
    presentationLink(locator('Assets'), locator('Cash'), ...arc),
  );
}

const total = [label('Cash', 'Cash'), label('Cash', 'Total cash', { role: 'totalLabel' })];

describe('preferred-label finds', () => {
  it('a label role that the child has none of', () =>
    checkFindings(
      presented(
        [label('Cash', 'Cash')],
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"/>',
        '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error preferred-label: Cash has no label in the role http://www.xbrl.org/2003/role/totalLabel (Total). Add that label, or remove preferredLabel.',
      ),
    ));

  it('a misspelt role', () =>
    checkFindings(
      presented(
        total,
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" preferredLabel="http://www.xbrl.org/2003/role/TotalLabel"/>',
        '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preferred-label: Did you mean http://www.xbrl.org/2003/role/totalLabel? Otherwise add that label, or remove preferredLabel.',
      ),
    ));

  it('a misspelt role, of which nobody searches what was meant among more than a hundred', async () => {
    const asked = presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/TotalLabel"' });
    const labelled = (count: number) => presented([...total, ...Array.from({ length: count - 2 }, (_, index) => label('Cash', 'Cash', { role: `other${index}` }))], asked);
    assert.match((await findingOf(labelled(100), 'preferred-label')).message, /Did you mean/);
    assert.doesNotMatch((await findingOf(labelled(101), 'preferred-label')).message, /Did you mean/);
  });

  it('a concept and role once, however many arcs ask for it', async () => {
    const arc = presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { order: '2', ...totalLabel }));
    const finding = await findingOf(plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), arc, arc.replace('order="2"', 'order="3"')), 'preferred-label');
    assert.equal(finding.related.length, 1);
  });

  it('the filer’s wish for a label that somebody else has asked for before', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>', appinfo(linkbaseRef('plan_pre.xml')))) +
        file(
          'http://base.example/base.xsd',
          schema(concept('Assets'), concept('Cash'), appinfo(linkbase(labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', totalLabel))))),
        ) +
        file(
          'plan_pre.xml',
          linkbase(
            presentationLink(
              locator('Assets', 'http://base.example/base.xsd'),
              locator('Cash', 'http://base.example/base.xsd'),
              '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="2" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"/>',
              '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preferred-label',
            ),
          ),
        ),
    ));

  it('a label that the parent has, and not the child', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labelLink(locator('Assets'), label('Assets', 'Assets'), label('Assets', 'Total assets', { role: 'totalLabel' }), labelArc('Assets')),
        labels(['Cash']),
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"/>',
          '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preferred-label',
        ),
      ),
    ));

  it('a label of us-gaap’s concepts, which have only the filer’s, though us-gaap is not available', () =>
    checkFindings(
      plan(
        [concept('Assets')],
        labels(['Assets']),
        labelLink('<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Cash" xlink:label="Cash"/>', label('Cash', 'Cash'), labelArc('Cash')),
        presentationLink(
          locator('Assets'),
          '<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Cash" xlink:label="Cash"/>',
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" preferredLabel="http://www.xbrl.org/2003/role/totalLabel"/>',
          '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preferred-label: us-gaap_Cash has no label',
        ),
      ),
      { ignore: ['missing-taxonomy'] },
    ));
});

describe('preferred-label is silent on', () => {
  it('a label in the role', () => checkFindings(presented(total, presentationArc('Assets', 'Cash', totalLabel))));

  it('a label in the role in another language', () =>
    checkFindings(presented([label('Cash', 'Cash'), label('Cash', 'Kassa totalt', { role: 'totalLabel', language: 'sv' })], presentationArc('Assets', 'Cash', totalLabel))));

  it('the standard role, for a label that has no xlink:role', () =>
    checkFindings(presented(['<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>'], presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' }))));

  it('white space around the role', () => checkFindings(presented(total, presentationArc('Assets', 'Cash', { rest: 'preferredLabel=" http://www.xbrl.org/2003/role/totalLabel "' }))));

  it('an empty preferredLabel', () => checkFindings(presented([label('Cash', 'Cash')], presentationArc('Assets', 'Cash', { rest: 'preferredLabel=""' })), { ignore: ['attribute-value'] }));

  it('an arc that another one with all the same attributes prohibits', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets', 'Cash']),
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', totalLabel)),
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { order: '1.0', rest: `use="prohibited" ${totalLabel.rest}` })),
      ),
    ));

  it('a child without any label, which is another finding', () =>
    checkFindings(plan([concept('Assets'), concept('Cash')], labels(['Assets']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', totalLabel))), { ignore: ['missing-standard-label'] }));

  it('a child of a taxonomy that is not available and may bring the label', () =>
    checkFindings(
      plan(
        [concept('Assets')],
        labels(['Assets']),
        labelLink('<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>', label('Cash', 'Cash'), labelArc('Cash')),
        presentationLink(locator('Assets'), '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="Cash"/>', presentationArc('Assets', 'Cash', totalLabel)),
      ),
      { ignore: ['missing-taxonomy'] },
    ));

  it('labels that may be in a linkbase that is missing', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(linkbaseRef('plan_lab.xml'), linkbase(labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', totalLabel)))),
          concept('Assets'),
          concept('Cash'),
        ),
      ),
      { ignore: ['missing-file'] },
    ));

  it('a linkbase whose labels only one of the schemas that use it brings', () =>
    checkFindings(
      file('core.xsd', schema(concept('Assets'), concept('Cash'))) +
        file('plan_pre.xml', linkbase(labels(['Assets', 'Cash'], 'core.xsd'), presentationLink(locator('Assets', 'core.xsd'), locator('Cash', 'core.xsd'), presentationArc('Assets', 'Cash', totalLabel)))) +
        file('short.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) +
        file('long.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbase(labelLink(locator('Cash', 'core.xsd'), label('Cash', 'Total cash', { role: 'totalLabel' }), labelArc('Cash')))))),
      { ignore: ['several-top-schemas'] },
    ));
});

it('preferred-label has one code', () => checkCodes(presented([label('Cash', 'Cash')], presentationArc('Assets', 'Cash', totalLabel)), 'preferred-label', 'error xbrl.5.2.4.2.1:preferredLabelMissing'));

it('preferred-label offers the role that was meant', () =>
  checkFix('preferred-label', presented(total, presentationArc('Assets', 'Cash', { rest: totalLabel.rest.replace('total', 'Total') })), presented(total, presentationArc('Assets', 'Cash', totalLabel)), { title: 'Write http://www.xbrl.org/2003/role/totalLabel' }));

it('preferred-label offers the role whose last part is written alone', () =>
  checkFix('preferred-label', presented(total, presentationArc('Assets', 'Cash', { rest: 'preferredLabel="totalLabel"' })), presented(total, presentationArc('Assets', 'Cash', totalLabel)), { title: 'Write http://www.xbrl.org/2003/role/totalLabel' }));
