import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

/** A plan with Cash, its label and a presentation of these locators. */
function presentation(...content: readonly string[]): string {
  return plan([concept('Cash')], labels(['Cash']), presentationLink(...content));
}

/** A schema that declares Cash and a linkbase beside it with these locators. */
function schemaAndLinkbase(...content: readonly string[]): string {
  return file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbase(labels(['Cash']))), concept('Cash'))) + file('plan_pre.xml', linkbase(presentationLink(...content)));
}

describe('dangling-id finds', () => {
  it('a locator whose id nothing in the schema has', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cas" xlink:label="Cash"/>',
        '                                           ^^^^^^^^ error dangling-id: Nothing in plan.xsd has the id "hbr_Cas". Did you mean "hbr_Cash"?',
      ),
    ));

  it('a locator into another file, at what follows the file’s name', () =>
    checkFindings(
      schemaAndLinkbase(
        '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Receivables" xlink:label="Receivables"/>',
        '                                                   ^^^^^^^^^^^^^^^^ error dangling-id: Correct the id, or declare what it should lead to.',
      ),
    ));

  it('a roleRef whose roleType has another id', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:roleType roleURI="http://www.harborferries.example/role/Balance" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
            linkbase(
              '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Balance" xlink:href="#Balanc"/>',
              '                                                                                                      ^^^^^^^ error dangling-id: Did you mean "Balance"?',
            ),
          ),
        ),
      ),
    ));

  it('the name of a concept in the place of its id', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:href="#Cash" xlink:label="Cash"/>',
        '                                           ^^^^^ dangling-id',
      ),
    ));

  it('a lost id once, however many locators lead there', async () => {
    const project = presentation(
      '<link:loc xlink:type="locator" xlink:href="#hbr_Cas" xlink:label="Cash"/>',
      '                                           ^^^^^^^^ error dangling-id: 2 more references lead there.',
      '<link:loc xlink:type="locator" xlink:href="#hbr_Cas" xlink:label="Cash_2"/>',
      '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Cas" xlink:label="Cash_3"/>',
    );
    await checkFindings(project);
    assert.equal((await findingOf(project, 'dangling-id')).related.length, 2);
  });

  it('an id that is written with character references, over its characters in the text', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_C&#97;s" xlink:label="Cash"/>',
        '                                                   ^^^^^^^^^^^^ dangling-id: "hbr_Cas"',
      ),
    ));

  it('an element() pointer that leads past the last element', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:href="#element(/1/99)" xlink:label="Cash"/>',
        '                                           ^^^^^^^^^^^^^^^ dangling-id',
      ),
    ));

  it('an id of the file that xml:base leads to', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))) +
        file('elements/plan.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash'))) +
        file(
          'plan_pre.xml',
          linkbase(
            '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" xml:base="elements/">',
            '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Cash" xlink:label="Cash"/>',
            '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Cas" xlink:label="Cash_2"/>',
            '                                                   ^^^^^^^^ dangling-id',
            '</link:presentationLink>',
          ),
        ),
      { ignore: ['several-top-schemas'] },
    ));

  it('an id that the built-in schema of a standard does not have', () =>
    checkFindings(
      plan(
        [],
        '<link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2009/role/negatedLabel" xlink:href="http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#negatedLabels"/>',
        '                                                                                                                                                      ^^^^^^^^^^^^^^ dangling-id: Did you mean "negatedLabel"?',
      ),
    ));
});

describe('dangling-id is silent on', () => {
  it('two locators of one concept', () => checkFindings(presentation(locator('Cash'), '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>')));

  it('file#id between two files, and #id within one', () => checkFindings(schemaAndLinkbase(locator('Cash', 'plan.xsd')) + file('other.xsd', schema(appinfo(linkbase(presentationLink(locator('Debt')), labels(['Debt']))), concept('Debt')))));

  it('element() pointers, by path and by id', () =>
    checkFindings(
      schemaAndLinkbase(
        '<link:loc xlink:type="locator" xlink:href="plan.xsd#element(/1/4)" xlink:label="Cash"/>',
        '<link:loc xlink:type="locator" xlink:href="plan.xsd#element(hbr_Cash)" xlink:label="Cash_2"/>',
      ),
    ));

  it('an id behind percent-encoding', () => checkFindings(presentation('<link:loc xlink:type="locator" xlink:href="#hbr_C%61sh" xlink:label="Cash"/>')));

  it('an xml:id', () => checkFindings(file('plan.xsd', schema('<xsd:element xml:id="hbr_Cash" name="Cash" type="xbrli:stringItemType"/>', appinfo(linkbase('<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', locator('Cash'), '</link:labelLink>')))), { ignore: ['locator-target'] }));

  it('ids in a taxonomy that is not available', () =>
    checkFindings(presentation('<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Nonsense" xlink:label="Cash"/>'), { ignore: ['missing-taxonomy'] }));

  it('a locator that has no href yet, which is another finding', () => checkFindings(presentation('<link:loc xlink:type="locator" xlink:label="Cash"/>'), { ignore: ['locator-attributes'] }));

  it('what is wrong in somebody else’s taxonomy', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>')) +
        file('http://base.example/base.xsd', schema(appinfo(linkbase(presentationLink(locator('Nonsense')))))),
    ));

  it('a concept that the misspelt locator was meant for: what hangs on the locator is not called missing as well', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets']),
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<link:loc xlink:type="locator" xlink:href="#hbr_Csh" xlink:label="Cash"/>',
        '                                           ^^^^^^^^ dangling-id',
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Cash</link:label>',
        '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="Cash_lbl"/>',
        '</link:labelLink>',
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' })),
      ),
    ));
});

it('dangling-id has one code', () => checkCodes(presentation(locator('Nonsense')), 'dangling-id', 'error xbrl.3.5.4:hrefIdNotFound'));
