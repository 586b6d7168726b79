import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingsOf } from '../../fixture';
import { context, dollars, instance, schemaRef } from '../../report/instances';
import { concept, file, linkbase, presentationArc, presentationLink, schema, appinfo, calculationArc, calculationLink } from '../../taxonomy';

const elsewhere = 'http://base.example/base.xsd';
const located = (id: string, label = id) => `<link:loc xlink:type="locator" xlink:href="${elsewhere}#${id}" xlink:label="${label}"/>`;
/** A schema with an extended link for each list of ids that locators in it lead to. */
const taxonomy = (...links: readonly (readonly string[])[]) => file('plan.xsd', schema(appinfo(linkbase(...links.map((ids) => presentationLink(...ids.map((id) => located(id)))))), concept('Cash')));
const ignore = ['missing-taxonomy', 'missing-standard-label', 'link-without-arcs'];

/** The ids that are found, of a taxonomy with such links. */
async function foundIn(...links: readonly (readonly string[])[]): Promise<readonly string[]> {
  const found = (await findingsOf(taxonomy(...links))).filter(({ rule }) => rule.id === 'misspelt-id');
  return found.map(({ document, range }) => document.xml.text.slice(range.start, range.end));
}

describe('misspelt-id finds', () => {
  it('an id that one locator leads to, and others to one with a letter more', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            linkbase(
              presentationLink(located('b_Assets', 'A')),
              presentationLink(located('b_Assets', 'A')),
              presentationLink(
                '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#b_Asets" xlink:label="A"/>',
                '                                                                        ^^^^^^^ warning misspelt-id: Nothing else leads to "b_Asets", but others lead to "b_Assets" in base.xsd, which is not available here.',
              ),
            ),
          ),
          concept('Cash'),
        ),
      ),
      { ignore },
    ));

  it('a letter less, another letter, and two in the other order', async () => {
    for (const id of ['b_Asssets', 'b_Assots', 'b_Asstes']) assert.deepEqual(await foundIn(['b_Assets'], ['b_Assets', id]), [id]);
  });
});

describe('misspelt-id is silent', () => {
  it('on two slips, and on another digit', async () => {
    assert.deepEqual(await foundIn(['b_Assets'], ['b_Assets'], ['b_Asts']), []);
    assert.deepEqual(await foundIn(['b_Level1Member'], ['b_Level1Member'], ['b_Level2Member']), []);
  });

  it('on another capital, and on names as short as codes of countries', async () => {
    assert.deepEqual(await foundIn(['b_SeriesAMember'], ['b_SeriesAMember'], ['b_SeriesBMember']), []);
    assert.deepEqual(await foundIn(['b_de'], ['b_de'], ['b_dk']), []);
  });

  it('on what two locators lead to, and where only one extended link names the other', async () => {
    assert.deepEqual(await foundIn(['b_Assets'], ['b_Assets'], ['b_Asets'], ['b_Asets']), []);
    assert.deepEqual(await foundIn(['b_Assets', 'b_Assets'], ['b_Asets']), []);
  });

  it('where two are as near, or the schema is another one', async () => {
    assert.deepEqual(await foundIn(['b_Asset', 'b_Assert'], ['b_Asset', 'b_Assert'], ['b_Asser']), []);
    const other = taxonomy(['b_Assets'], ['b_Assets'], ['b_Asets']).replace(`${elsewhere}#b_Asets`, 'http://base.example/other.xsd#b_Asets');
    assert.deepEqual((await findingsOf(other)).filter(({ rule }) => rule.id === 'misspelt-id'), []);
  });

  it('where the schema is at hand: there the id is a dangling one', async () => {
    const base = file(elsewhere, schema('<xsd:element id="b_Assets" name="Assets" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>'));
    const found = await findingsOf(taxonomy(['b_Assets'], ['b_Assets'], ['b_Asets']) + base);
    assert.deepEqual(found.map(({ rule }) => rule.id).filter((id) => id.endsWith('-id')), ['dangling-id']);
  });
});

it('misspelt-id silences what follows: that a sum lacks its item, and that no presentation shows it', async () => {
  const namespace = 'http://fasb.org/us-gaap/2025';
  /** Ferry is an item of Assets; the ids by which presentation and calculation name it. */
  const followed = async (shown: string, summed: string) => {
    const links = [
      presentationLink(located('b_Assets', 'A'), located(shown, 'L'), presentationArc('A', 'L')),
      calculationLink(located('b_Assets', 'A'), located(summed, 'L'), calculationArc('A', 'L')),
      presentationLink(located('b_Ferry')),
    ];
    const facts = ['Assets', 'Ferry'].map((name) => `<b:${name} xmlns:b="${namespace}" contextRef="now" unitRef="usd" decimals="0">1</b:${name}>`);
    const project = file('plan.xsd', schema(`<xsd:import namespace="${namespace}" schemaLocation="${elsewhere}"/>`, appinfo(linkbase(...links)), concept('Cash'))) + file('report.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, ...facts));
    // Only of taxonomies that leave presentations to the filer is it known that there are no others.
    return (await findingsOf(project.replaceAll(elsewhere, 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'), { profile: 'sec' })).map(({ rule }) => rule.id).filter((id) => ['misspelt-id', 'inconsistent-sum', 'not-presented'].includes(id));
  };
  assert.deepEqual(await followed('b_Ferry', 'b_Ferry'), []);
  assert.deepEqual(await followed('b_Frery', 'b_Ferry'), ['misspelt-id']);
  assert.deepEqual(await followed('b_Ferry', 'b_Frery'), ['misspelt-id']);
  assert.deepEqual(await followed('b_Docks', 'b_Ferry'), ['not-presented']);
});

it('misspelt-id has one code', () => checkCodes(taxonomy(['b_Assets'], ['b_Assets'], ['b_Asets']), 'misspelt-id', 'warning misspelt-id'));
