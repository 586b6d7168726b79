import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingsOf } from '../../fixture';
import { inline } from '../../report/instances';
import { concept, file, labelArc, labelLink, labels, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

/** A plan whose one concept, Cash, has this label. */
function labelled(...lines: readonly string[]): string {
  return plan([concept('Cash')], labelLink(locator('Cash'), ...lines, labelArc('Cash')));
}

describe('xml-syntax finds', () => {
  it('an entity that XML does not know, at its characters', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash&nbsp;in till</link:label>',
        '                                                                           ^^^^^^ error xml-syntax: This entity is not known',
      ),
    ));

  it('an ampersand that is not escaped', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash & coins</link:label>',
        '                                                                            ^ xml-syntax: Write "&amp;"',
      ),
    ));

  it('an end tag that does not match', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</link:labl>',
        '                                                                           ^^^^^^^^^^^^ xml-syntax: Write </link:label>.',
      ),
    ));

  it('a prefix that is not declared', () =>
    checkFindings(
      labelled(
        '<lnk:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">Cash</lnk:label>',
        ' ^^^^^^^^^ xml-syntax: The prefix "lnk" is not declared.',
      ),
      { ignore: ['missing-standard-label'] },
    ));

  it('an attribute that occurs twice', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en" xml:lang="de">Cash</link:label>',
        '                                                                       ^^^^^^^^ xml-syntax: occurs twice',
      ),
    ));

  it('a broken line without losing sight of the lines after it', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        labels(['Cash']),
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href=#hbr_Cash xlink:label="Cash"/>',
          '                                          ^^^^^^^^^ xml-syntax: must stand in quotes',
          '<link:loc xlink:type="locator" xlink:href="#hbr_Csh" xlink:label="Cash_2"/>',
          '                                           ^^^^^^^^ dangling-id',
        ),
      ),
    ));
});

it('xml-syntax counts what nobody would read', async () => {
  const found = await findingsOf(labelled(`<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">${'A & B '.repeat(250)}</link:label>`));
  const syntax = found.filter(({ rule }) => rule.id === 'xml-syntax');
  assert.equal(syntax.length, 201);
  assert.match(syntax.at(-1)!.message, /^Here and behind are 50 more places/);
});

it('xml-syntax is information where nothing but white space stands before the XML declaration of a page', async () => {
  const severities = async (name: string, document: string) => (await findingsOf(file(name, `\n<?xml version="1.0" encoding="UTF-8"?>\n${document}`))).filter(({ rule }) => rule.id === 'xml-syntax').map(({ severity }) => severity);
  assert.deepEqual(await severities('report.htm', inline([])), ['information']);
  assert.deepEqual(await severities('plan.xsd', schema()), ['error']);
});

it('xml-syntax is an error where a page has something else before its XML declaration, or anything wrong elsewhere', async () => {
  const severities = async (document: string) => (await findingsOf(file('report.htm', document))).filter(({ rule }) => rule.id === 'xml-syntax').map(({ severity }) => severity);
  assert.deepEqual(await severities(`<!-- draft -->\n<?xml version="1.0"?>\n${inline([])}`), ['error']);
  assert.deepEqual(await severities(`\n& ${inline([])}`), ['error']);
  assert.deepEqual(await severities(inline([]).replace('</body>', 'Fares & freight</body>')), ['error']);
});

describe('xml-syntax is silent on', () => {
  it('references, comments, CDATA sections, processing instructions and a document type declaration', () =>
    checkFindings(
      file(
        'plan.xsd',
        ['<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE xsd:schema>', '<?xml-stylesheet href="plan.css"?>', '<!-- a & b < c -->', schema('<xsd:annotation><xsd:documentation>A&amp;B &#8211; <![CDATA[a & b < c]]></xsd:documentation></xsd:annotation>')].join('\n'),
      ),
    ));

  it('characters that do not fit the declared encoding, which is another finding', () =>
    checkFindings(file('plan.xsd', `<?xml version="1.0" encoding="US-ASCII"?>\n${schema('<!-- café -->')}`), { ignore: ['encoding'] }));
});

it('xml-syntax has one code', () => checkCodes(labelled('<link:label xlink:type="resource" xlink:label="Cash_lbl" xml:lang="en">A & B</link:label>'), 'xml-syntax', 'error xmlSchema:syntax'));

describe('An end tag that does not fit', () => {
  it('is mended where it is misspelt or half a tag', async () => {
    const right = plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')));
    for (const end of ['</link:presentationLin>', '</link:presentationLin']) await checkFix('xml-syntax', right.replace('</link:presentationLink>', end), right, { title: 'Write </link:presentationLink>' });
  });
});
