import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingsOf } from '../../fixture';
import { context, dollars, inline } from '../../report/instances';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

describe('misspelt-namespace finds', () => {
  it('https for http', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="https://www.w3.org/1999/xlink"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error misspelt-namespace: not quite the namespace http://www.w3.org/1999/xlink',
        ].join('\n'),
      ),
    ));

  it('capitals', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xLink"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error misspelt-namespace: not quite the namespace http://www.w3.org/1999/xlink',
        ].join('\n'),
      ),
    ));

  it('a missing letter', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlnk"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error misspelt-namespace: not quite the namespace http://www.w3.org/1999/xlink',
        ].join('\n'),
      ),
    ));
});

describe('misspelt-namespace is the only finding', () => {
  const wrong = (text: string) => text.replaceAll('http://www.w3.org/1999/xlink', 'http://www.w3.org/1999/Xlink');
  const defects = linkbase(labels(['Gone'], 'plan.xsd'), presentationLink(locator('Cash', 'plan.xsd'), presentationArc('Cash', 'Lost')));
  const others = file('plan.xsd', schema(concept('Cash')));

  it('of a document that has other defects, too', async () => {
    const findings = await findingsOf(file('all.xml', wrong(defects)) + others);
    assert.deepEqual(findings.filter(({ document }) => document.uri.endsWith('all.xml')).map(({ rule }) => rule.id), ['misspelt-namespace']);
  });

  it('until it is right, or switched off', async () => {
    for (const [text, settings] of [[defects, {}], [wrong(defects), { rules: { 'misspelt-namespace': 'off' } }]] as const) {
      const findings = await findingsOf(file('all.xml', text) + others, settings);
      assert.ok(findings.length > 0 && findings.every(({ rule }) => rule.id !== 'misspelt-namespace'));
    }
  });
});

describe('misspelt-namespace finds', () => {
  it('the namespace of a whole linkbase, which then means nothing: two letters in the wrong order', () =>
    checkFindings(
      file(
        'plan_lab.xml',
        [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbsae" xmlns:xlink="http://www.w3.org/1999/xlink"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/></link:linkbase>',
          '                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelt-namespace: not quite the namespace http://www.xbrl.org/2003/linkbase',
        ].join('\n'),
      ),
    ));

  it('what a linkbaseRef leads to, which is not said to be no linkbase', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')))) +
        file(
          'plan_lab.xml',
          [
            '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbases"/>',
            '                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelt-namespace',
          ].join('\n'),
        ),
    ));

  it('a namespace that is not written to its end', () =>
    checkFindings(
      file(
          'other.xsd',
          [
            '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSch" xmlns:link="http://www.xbrl.org/2003/linkbase"><xsd:annotation><xsd:appinfo><link:linkbase/></xsd:appinfo></xsd:annotation></xsd:schema>',
            '                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelt-namespace: not quite the namespace http://www.w3.org/2001/XMLSchema',
          ].join('\n'),
        ),
    ));

  it('the namespace of Inline XBRL, without which a report is none', async () => {
    const source = plan([concept('Cash')], labels(['Cash'])) + file('report.htm', inline([context('now'), dollars], '<ix:nonFraction name="hbr:Csh" contextRef="then" unitRef="usd" decimals="0">1</ix:nonFraction>').replace('inlineXBRL"', 'inlineXBRl"'));
    const found = (await findingsOf(source)).filter(({ document }) => document.uri.endsWith('report.htm'));
    assert.deepEqual(found.map(({ rule, range, document: { xml } }) => `${rule.id} ${xml.text.slice(range.start, range.end)}`), ['misspelt-namespace http://www.xbrl.org/2013/inlineXBRl']);
    await checkFix('misspelt-namespace', source.replace('Csh', 'Cash').replace('"then"', '"now"'), source.replace('Csh', 'Cash').replace('"then"', '"now"').replace('inlineXBRl', 'inlineXBRL'));
  });

  it('a namespace that only names in values have', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          '<xsd:element xmlns:x="http://www.xbrl.org/2003/instnace" name="Cash" type="x:monetaryItemType"/>',
          '                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelt-namespace',
        ),
      ),
    ));

  it('once, and nothing else, what everything hangs on', async () => {
    const plain = plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')));
    for (const namespace of ['http://www.w3.org/1999/xlink', 'http://www.xbrl.org/2003/instance', 'http://www.w3.org/2001/XMLSchema']) {
      const found = await findingsOf(plain.replaceAll(new RegExp(`(xmlns:\\w+="${namespace})`, 'g'), '$1s'));
      assert.deepEqual([...new Set(found.map(({ rule }) => rule.id))], ['misspelt-namespace'], namespace);
    }
  });
});

describe('misspelt-namespace is silent on', () => {
  it('namespaces of others, however near to each other', () => checkFindings(file('plan_lab.xml', linkbase('<x:link xmlns:x="http://xbrl.org/2008/generic2" xmlns:y="http://www.xbrl.org/2003/XLink" y:a="b"/>').replace('generic2', 'other'))));

  it('a web page that has nothing to do with Inline XBRL', () => checkFindings(file('page.htm', '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:x="http://www.xbrl.org/2013/other"><body><x:p/></body></html>')));

  it('a misspelt namespace that nothing uses', () => checkFindings(file('plan_lab.xml', linkbase().replace('<link:linkbase', '<link:linkbase xmlns:gen="http://xbrl.org/2008/generics"'))));
});

it('misspelt-namespace has its id for a code', () => checkCodes(file('plan_lab.xml', linkbase('<xlink:a/>').replace('1999/xlink', '1999/xlink/')), 'misspelt-namespace', 'error misspelt-namespace'));

it('misspelt-namespace offers the right one', () =>
  checkFix('misspelt-namespace', file('plan_lab.xml', linkbase('<xlink:a/>').replace('1999/xlink', '1999/xlink/')), file('plan_lab.xml', linkbase('<xlink:a/>'))));
