import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingOf, findingsOf } from '../../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

const usGaap = 'http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';

/** Cash, which lacks its label. */
const missed = [
  '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
  '                                 ^^^^ missing-standard-label',
];

/** A plan with this declaration of Cash and these labels. */
function labelled(declaration: readonly string[], ...lines: readonly string[]): string {
  return plan(declaration, labelLink(locator('Cash'), ...lines, labelArc('Cash')));
}

describe('missing-standard-label finds', () => {
  it('a declared concept without any label', () =>
    checkFindings(
      plan([
        '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '                                 ^^^^ information missing-standard-label: Cash has no standard label. Add one with the role http://www.xbrl.org/2003/role/label to a labelLink.',
      ]),
    ));

  it('a concept of us-gaap, whatever of the SEC’s taxonomies is missing', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          '<xsd:import namespace="http://xbrl.sec.gov/rr-ent/2012-01-31" schemaLocation="http://xbrl.sec.gov/rr/2012/rr-ent-2012-01-31.xsd"/>',
          appinfo(linkbase(presentationLink(locator('Assets'), [
            `<link:loc xlink:type="locator" xlink:href="${usGaap}#us-gaap_Cash" xlink:label="Money"/>`,
            `${' '.repeat(`<link:loc xlink:type="locator" xlink:href="`.length)}${'^'.repeat(usGaap.length + '#us-gaap_Cash'.length)} missing-standard-label`,
          ].join('\n'), presentationArc('Assets', 'Money')), labels(['Assets']))),
          concept('Assets'),
        ),
      ),
      { profile: 'sec', ignore: ['missing-taxonomy', 'accepted-taxonomy', 'taxonomy-years'] },
    ));

  it('a concept that has labels in other roles only', () => checkFindings(labelled(missed, label('Cash', 'Money', { role: 'terseLabel' }), label('Cash', 'All there is in the till.', { role: 'documentation' }))));

  it('a concept without an id, which no label can reach', () =>
    checkFindings(
      plan([
        '<xsd:element name="Cash" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
        '                   ^^^^ missing-standard-label',
      ]),
    ));

  it('a concept whose label is prohibited', () =>
    checkFindings(
      plan(
        missed,
        labelLink(locator('Cash'), '<link:label xlink:type="resource" xlink:label="Cash_lbl" id="label_Cash" xml:lang="en">Cash</link:label>', labelArc('Cash')),
        labelLink(
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#label_Cash" xlink:label="old"/>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="old" use="prohibited"/>',
        ),
      ),
    ));

  it('under the SEC’s rules, a concept that has no label in English', () =>
    checkFindings(
      labelled(
        [
          '<xsd:element id="hbr_Cash" name="Cash" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>',
          '                                 ^^^^ warning missing-standard-label: Cash has no standard label in English.',
        ],
        label('Cash', 'Kassa', { language: 'sv' }),
      ),
      { profile: 'sec', ignore: ['not-nillable', 'text-instant'] },
    ));

  it('under the SEC’s rules, a concept of a taxonomy that leaves labels to the filer, where it is first presented', () =>
    checkFindings(
      plan(
        [concept('Assets')],
        labels(['Assets']),
        presentationLink(
          locator('Assets'),
          '<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#us-gaap_Cash" xlink:label="Cash"/>',
          '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning missing-standard-label: us-gaap_Cash is presented here but has no standard label in English',
          presentationArc('Assets', 'Cash'),
        ),
        presentationLink(locator('Assets'), `<link:loc xlink:type="locator" xlink:href="${usGaap}#us-gaap_Cash" xlink:label="Cash"/>`, presentationArc('Assets', 'Cash', { order: '2' })),
      ),
      { profile: 'sec', ignore: ['missing-taxonomy', 'repeated-child'] },
    ));

  it('under the SEC’s rules, one of the filer’s own concepts at its declaration only, though it is presented', () =>
    checkFindings(plan([concept('Assets'), ...missed], labels(['Assets']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash'))), { profile: 'sec', ignore: ['not-nillable', 'text-instant'] }));

  it('under the SEC’s rules, a concept of us-gaap where us-gaap is available, too', () =>
    checkFindings(
      plan(
        [concept('Assets')],
        labels(['Assets']),
        presentationLink(
          locator('Assets'),
          '<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#hbr_Cash" xlink:label="Cash"/>',
          '                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-standard-label: Cash is presented here',
          presentationArc('Assets', 'Cash'),
        ),
      ) + file(usGaap, schema(concept('Cash')).replace('targetNamespace="http://www.harborferries.example/20251231"', 'targetNamespace="http://fasb.org/us-gaap/2025"')),
      { profile: 'sec' },
    ));

  it('a concept without any label whose standard label a presentation asks for by name', () =>
    checkFindings(
      plan(
        [concept('Assets'), ...missed],
        labels(['Assets']),
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' })),
      ),
    ));

  it('a concept though a linkbase is missing, if that promises something else than labels', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(linkbaseRef('plan_pre.xml').replace('/>', ' xlink:role="http://www.xbrl.org/2003/role/presentationLinkbaseRef"/>')),
          ...missed,
        ),
      ),
      { ignore: ['missing-file'] },
    ));
});

describe('missing-standard-label is silent on', () => {
  it('a concept of a standard taxonomy while a schema that leads to its linkbases is missing', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:import namespace="http://xbrl.sec.gov/rr-ent/2012-01-31" schemaLocation="http://xbrl.sec.gov/rr/2012/rr-ent-2012-01-31.xsd"/>', appinfo(linkbase(presentationLink(locator('Assets'), '<link:loc xlink:type="locator" xlink:href="http://xbrl.sec.gov/dei/2012/dei-2012-01-31.xsd#dei_DocumentType" xlink:label="Type"/>', presentationArc('Assets', 'Type')), labels(['Assets']))), concept('Assets'))),
      { profile: 'sec', ignore: ['missing-taxonomy', 'accepted-taxonomy'] },
    ));

  it('a concept whose label hangs on a locator with a pointer of an unknown scheme, which is said there', () =>
    checkFindings(plan([concept('Cash')], labelLink(locator('Cash').replace('#hbr_Cash', '#xpointer(id(hbr_Cash))'), label('Cash', 'Cash'), labelArc('Cash'))), { ignore: ['pointer-scheme'] }));

  it('a concept with a standard label, in any language', () => checkFindings(labelled([concept('Cash')], label('Cash', 'Kassa', { language: 'sv' }))));

  it('a label without xlink:role, which is the standard label', () => checkFindings(labelled([concept('Cash')], '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:label>')));

  for (const language of ['en', 'en-US', 'en-GB', 'EN']) {
    it(`a label in ${language} under the SEC’s rules`, () => checkFindings(labelled([concept('Cash')], label('Cash', 'Cash', { language })), { profile: 'sec' }));
  }

  it('a label that does not say its language, which is another finding', () =>
    checkFindings(labelled([concept('Cash')], '<link:label xlink:type="resource" xlink:label="Cash_lbl">Cash</link:label>'), { profile: 'sec', ignore: ['label-language', 'resource-role'] }));

  it('a label in a linkbase beside the schema', () =>
    checkFindings(file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), concept('Cash'))) + file('plan_lab.xml', linkbase(labels(['Cash'], 'plan.xsd')))));

  it('elements that are no concepts', () => checkFindings(plan(['<xsd:element id="hbr_FerryDomain" name="FerryDomain" type="xsd:string"/>'])));

  it('concepts whose labels may be in a linkbase that is missing', () => checkFindings(file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), concept('Cash'))), { ignore: ['missing-file'] }));

  it('concepts of a taxonomy that is not available and brings its own labels', () =>
    checkFindings(
      plan(
        [concept('Assets')],
        labels(['Assets']),
        presentationLink(locator('Assets'), '<link:loc xlink:type="locator" xlink:href="https://xbrl.ifrs.org/taxonomy/2025-03-27/full_ifrs/full_ifrs-cor_2025-03-27.xsd#ifrs-full_Cash" xlink:label="Cash"/>', presentationArc('Assets', 'Cash')),
      ),
      { profile: 'sec', ignore: ['missing-taxonomy'] },
    ));

  it('presented concepts of others, outside the SEC’s rules', () =>
    checkFindings(
      plan([concept('Assets')], labels(['Assets']), presentationLink(locator('Assets'), `<link:loc xlink:type="locator" xlink:href="${usGaap}#us-gaap_Cash" xlink:label="Cash"/>`, presentationArc('Assets', 'Cash'))),
      { profile: 'esef', ignore: ['missing-taxonomy', 'separate-linkbases'] },
    ));

  it('concepts of others that are located but not presented', () =>
    checkFindings(plan([], presentationLink(`<link:loc xlink:type="locator" xlink:href="${usGaap}#us-gaap_Cash" xlink:label="Cash"/>`)), { profile: 'sec', ignore: ['missing-taxonomy'] }));

  it('a concept whose standard label a presentation asks for by name: that is another finding', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        labels(['Assets']),
        labelLink(locator('Cash'), label('Cash', 'Money', { role: 'terseLabel' }), labelArc('Cash')),
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" preferredLabel="http://www.xbrl.org/2003/role/label"/>',
          '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preferred-label',
        ),
      ),
    ));

  it('somebody else’s concepts', () =>
    checkFindings(file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>')) + file('http://base.example/base.xsd', schema(concept('Cash')))));

  it('a schema of a standard, opened from the filer’s folder', () =>
    checkFindings(file('plan.xsd', schema(concept('Cash')).replace('targetNamespace="http://www.harborferries.example/20251231"', 'targetNamespace="http://xbrl.sec.gov/dei/2025"'))));
});

it('missing-standard-label does not ask for the labels of a second declaration of the same name', () =>
  checkFindings(file('plan.xsd', schema(appinfo(linkbase(labels(['Cash']))), concept('Cash'), concept('Cash'))), { ignore: ['duplicate-id', 'duplicate-declaration'] }));

describe('missing-standard-label, in a schema that two entry points share, is', () => {
  const entryPoint = (name: string, ...content: readonly string[]) =>
    file(name, schema('<xsd:include schemaLocation="core.xsd"/>', appinfo(linkbase(...content))));
  const core = (...declaration: readonly string[]) => file('core.xsd', schema(...declaration));

  it('silent if one of them brings the label', () => checkFindings(entryPoint('a.xsd', labels(['Cash'], 'core.xsd')) + entryPoint('b.xsd') + core(concept('Cash'))));

  it('reported once if none does', () => checkFindings(entryPoint('a.xsd') + entryPoint('b.xsd') + core(...missed)));
});

it('missing-standard-label weighs differently and has the regulators’ codes', () =>
  checkCodes(plan([concept('Cash')]), 'missing-standard-label', {
    xbrl: 'information missing-standard-label',
    sec: 'warning EFM.6.10.01',
    esef: 'error ESEF.RTS.Annex.IV.Par.4_G3.4.5.extensionConceptNoLabel',
  }));

it('missing-standard-label tells under ESEF whether there is another label', async () => {
  const { code } = await findingOf(plan([concept('Cash')], labelLink(locator('Cash'), label('Cash', 'Cash', { role: 'terseLabel' }), labelArc('Cash'))), 'missing-standard-label', { profile: 'esef' });
  assert.equal(code, 'ESEF.RTS.Annex.IV.Par.4_G3.4.5.extensionConceptNoStandardLabel');
});

describe('A standard label that says another language than all others', () => {
  const three = (language: string) => labelled([concept('Cash'), concept('Debt'), concept('Land')], label('Cash', 'Cash', { language }), locator('Debt'), label('Debt', 'Debt'), labelArc('Debt'), locator('Land'), label('Land', 'Land'), labelArc('Land'));

  it('is told of at its language under the SEC’s rules, which can be mended', async () => {
    const [finding, ...others] = await findingsOf(three('de'), { profile: 'sec' });
    assert.deepEqual(others, []);
    assert.equal(finding!.document.xml.text.slice(finding!.range.start, finding!.range.end), 'de');
    assert.match(finding!.message, /^Cash has no standard label in English: the language of this one is de, and that of the other labels here en-US\. Write en-US/);
    await checkFix('missing-standard-label', three('de'), three('en-US'), { profile: 'sec', title: 'Write xml:lang="en-US"' });
  });

  it('is one of several languages where others have it, too', async () => {
    const [finding] = await findingsOf(three('de').replace('>Land<', '>Land</link:label><link:label xlink:type="resource" xlink:label="Land_lbl" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="de">Boden<'), { profile: 'sec' });
    assert.match(finding!.message, /^Cash has no standard label in English\. Add one/);
  });
});
