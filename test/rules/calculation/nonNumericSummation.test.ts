import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf, findingsOf } from '../../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema, summationItem2023 } from '../../taxonomy';

const dtr = '<xsd:import namespace="http://www.xbrl.org/dtr/type/2022-03-31" schemaLocation="http://www.xbrl.org/dtr/type/2022-03-31/types.xsd"/>';

/** A plan that sums Cash and Note into Assets with these arcs; Note is of the type given. */
function calculation(type: string, ...arcs: readonly string[]): string {
  return plan(
    [dtr, concept('Assets'), concept('Cash'), concept('Note', { type }).replace('<xsd:element', '<xsd:element xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"')],
    labels(['Assets', 'Cash', 'Note']),
    calculationLink(locator('Assets'), locator('Cash'), locator('Note'), ...arcs),
  );
}

describe('non-numeric-summation finds', () => {
  it('an item that is a text', () =>
    checkFindings(
      calculation(
        'xbrli:stringItemType',
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Note" weight="1"/>',
        '                                                                                                                                    ^^^^ error non-numeric-summation: Note is not numeric (its type is stringItemType)',
      ),
    ));

  it('a total that is a text', () =>
    checkFindings(
      calculation(
        'xbrli:stringItemType',
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Note" xlink:to="Cash" weight="1"/>',
        '                                                                                                                  ^^^^ non-numeric-summation',
      ),
    ));

  it('a type that derives from one of another file', () =>
    checkFindings(
      calculation(
        'dtr:textBlockItemType',
        '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Note" weight="1"/>',
        '                                                                                                                                    ^^^^ non-numeric-summation: textBlockItemType',
      ),
    ));

  it('a date, and in Calculations 1.1', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Due', { type: 'xbrli:dateItemType' })],
        labels(['Assets', 'Due']),
        arcroleRef2023,
        calculationLink(
          locator('Assets'),
          locator('Due'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="https://xbrl.org/2023/arcrole/summation-item" xlink:from="Assets" xlink:to="Due" weight="1"/>',
          '                                                                                                                                 ^^^ non-numeric-summation',
        ),
      ),
    ));

  const in2023 = (type: string) => calculation(type, calculationArc('Assets', 'Note', { arcrole: summationItem2023 })).replace('<link:calculationLink', `${arcroleRef2023}\n<link:calculationLink`);
  for (const type of ['float', 'double', 'fraction']) {
    it(`a ${type} that is summed by Calculations 1.1, under its code`, async () => {
      await checkCodes(in2023(`xbrli:${type}ItemType`), 'non-numeric-summation', 'error calc11e:nonDecimalItemNode');
      assert.match((await findingOf(in2023(`xbrli:${type}ItemType`), 'non-numeric-summation')).message, /^Note is no decimal number \(its type is \w+\), and Calculations 1\.1 sums no others\./);
    });
  }

  it('a text that is summed by Calculations 1.1, under the code of XBRL 2.1', () => checkCodes(in2023('xbrli:stringItemType'), 'non-numeric-summation', 'error xbrl.5.2.5.2:nonNumericCalc'));

  it('a concept once, however many arcs use it', async () => {
    const project = calculation(
      'xbrli:stringItemType',
      '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Note" weight="1"/>',
      '                                                                                                                                    ^^^^ non-numeric-summation',
      calculationArc('Cash', 'Note'),
      calculationArc('Note', 'Cash'),
    );
    await checkFindings(project, { ignore: ['directed-cycle'] });
    const finding = await findingOf(project, 'non-numeric-summation');
    assert.deepEqual(finding.related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [
      ['Note', 'Its declaration'],
      ['Note', 'Also summed here'],
      ['Note', 'Also summed here'],
    ]);
  });

  it('the filer’s use of a text that somebody else has summed before', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          '<xsd:include schemaLocation="http://base.example/base.xsd"/>',
          appinfo(linkbaseRef('plan_cal.xml')),
        ),
      ) +
        file('http://base.example/base.xsd', schema(concept('Assets'), concept('Cash'), concept('Note', { type: 'xbrli:stringItemType' }), appinfo(linkbase(calculationLink(locator('Assets'), locator('Note'), calculationArc('Assets', 'Note')))))) +
        file(
          'plan_cal.xml',
          linkbase(
            calculationLink(
              locator('Cash', 'http://base.example/base.xsd'),
              locator('Note', 'http://base.example/base.xsd'),
              '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Cash" xlink:to="Note" weight="1"/>',
              '                                                                                                                                  ^^^^ non-numeric-summation',
            ),
          ),
        ),
    ));

  it('an anonymous type that restricts a text', () =>
    checkFindings(
      plan(
        [
          concept('Assets'),
          '<xsd:element id="hbr_Note" name="Note" substitutionGroup="xbrli:item" xbrli:periodType="instant">',
          '<xsd:complexType><xsd:simpleContent><xsd:restriction base="xbrli:stringItemType"/></xsd:simpleContent></xsd:complexType>',
          '</xsd:element>',
        ],
        labels(['Assets', 'Note']),
        calculationLink(
          locator('Assets'),
          locator('Note'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Note" weight="1"/>',
          '                                                                                                                                    ^^^^ non-numeric-summation: Note is not numeric, so it',
        ),
      ),
    ));
});

describe('non-numeric-summation is silent on', () => {
  const numbers = ['monetary', 'shares', 'pure', 'fraction', 'decimal', 'float', 'double', 'integer', 'long', 'int', 'short', 'byte', 'positiveInteger', 'nonNegativeInteger', 'unsignedLong', 'unsignedByte'];
  for (const type of [...numbers.map((name) => `xbrli:${name}ItemType`), 'dtr:percentItemType', 'dtr:perShareItemType']) {
    it(type, () => checkFindings(calculation(type, calculationArc('Assets', 'Note'))));
  }

  for (const type of ['monetary', 'pure', 'decimal', 'integer', 'nonNegativeInteger']) {
    it(`${type} in Calculations 1.1`, async () => {
      const found = await findingsOf(calculation(`xbrli:${type}ItemType`, calculationArc('Assets', 'Note', { arcrole: summationItem2023 })));
      assert.ok(found.every(({ rule }) => rule.id !== 'non-numeric-summation'));
    });
  }

  it('a text in a presentation', () =>
    checkFindings(
      plan([concept('Assets'), concept('Note', { type: 'xbrli:stringItemType' })], labels(['Assets', 'Note']), presentationLink(locator('Assets'), locator('Note'), presentationArc('Assets', 'Note'))),
    ));

  it('an arc that is prohibited', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Note', { type: 'xbrli:stringItemType' })],
        labels(['Assets', 'Note']),
        calculationLink(locator('Assets'), locator('Note'), calculationArc('Assets', 'Note')),
        calculationLink(locator('Assets'), locator('Note'), calculationArc('Assets', 'Note', { rest: 'use="prohibited"' })),
      ),
    ));

  it('a type from a taxonomy that is not available', () =>
    checkFindings(
      plan(
        [
          '<xsd:import namespace="http://base.example/" schemaLocation="http://base.example/base.xsd"/>',
          concept('Assets'),
          concept('Note', { type: 'base:noteItemType' }).replace('<xsd:element', '<xsd:element xmlns:base="http://base.example/"'),
        ],
        labels(['Assets', 'Note']),
        calculationLink(locator('Assets'), locator('Note'), calculationArc('Assets', 'Note')),
      ),
      { ignore: ['missing-taxonomy'] },
    ));

  it('a summation within somebody else’s taxonomy', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>')) +
        file('http://base.example/base.xsd', schema(concept('Assets'), concept('Note', { type: 'xbrli:stringItemType' }), appinfo(linkbase(calculationLink(locator('Assets'), locator('Note'), calculationArc('Assets', 'Note')))))),
    ));
});

it('non-numeric-summation has one code', () =>
  checkCodes(calculation('xbrli:stringItemType', calculationArc('Assets', 'Note')), 'non-numeric-summation', 'error xbrl.5.2.5.2:nonNumericCalc'));
