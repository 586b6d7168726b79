import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appinfo, calculationLink, concept, definitionLink, file, labelLink, linkbase, locator, plan, presentationLink, schema } from '../taxonomy';
import { findingsOf } from '../fixture';
import { completeAt } from './completions';

const inLink = (typed: string) => plan([concept('Cash')], presentationLink(locator('Cash'), typed, locator('Cash').replace('"Cash"', '"Cash_2"')));

describe('Completion of elements', () => {
  for (const typed of ['<|', '<link:|', '<link:lo|', '<link:lo|>', '|', ' <lo|']) {
    it(`offers what the link may hold at ${typed}`, async () => {
      const { labels, choose } = await completeAt(inLink(typed));
      assert.deepEqual(labels.slice(0, 3), ['link:loc', 'link:presentationArc', 'link:documentation']);
      const before = typed.startsWith(' ') ? ' ' : '';
      assert.ok(choose('link:loc').includes(`"Cash"/>\n${before}<link:loc xlink:type="locator" xlink:href="\${1}" xlink:label="\${2}"/>\n<link:loc`));
    });
  }

  it('changes only the name where the tag has attributes', async () => {
    const { choose } = await completeAt(inLink('<link:presen| xlink:type="arc"/>'));
    assert.ok(choose('link:presentationArc').includes('\n<link:presentationArc xlink:type="arc"/>\n'));
  });

  it('writes plain names for an editor without snippets', async () => {
    const { list, choose } = await completeAt(inLink('<|'), { support: { snippets: false, insertReplace: false } });
    assert.ok(list.items.every(({ insertTextFormat }) => insertTextFormat === undefined));
    assert.deepEqual(list.items.map(({ label }) => label), ['link:loc', 'link:presentationArc', 'link:documentation']);
    assert.ok(choose('link:loc').includes('\n<link:loc\n'));
  });

  it('knows what goes into a schema, a linkbase and an appinfo', async () => {
    const at = async (source: string) => (await completeAt(source)).labels;
    assert.ok((await at(file('plan.xsd', schema('<|')))).includes('xsd:element'));
    assert.ok((await at(plan([], '<|'))).includes('link:calculationLink'));
    assert.ok((await at(file('plan.xsd', schema(appinfo('<|'))))).includes('link:roleType'));
    assert.ok(!(await at(plan([], '<|'))).includes('link:loc'));
  });

  it('writes element names with the prefixes of the document', async () => {
    const source = file('lab.xml', '<linkbase xmlns="http://www.xbrl.org/2003/linkbase" xmlns:xl="http://www.w3.org/1999/xlink"><labelLink xl:type=\'extended\'><|</labelLink></linkbase>');
    assert.ok((await completeAt(source)).choose('loc').includes('<loc xl:type="locator" xl:href="${1}" xl:label="${2}"/></labelLink>'));
  });
});

it('Completion writes the quotes that the element has, whatever is half-typed behind them', async () => {
  const declared = (typed: string) => file('plan.xsd', schema(`<xsd:element name='Cash' ${typed}/>`));
  assert.ok((await completeAt(declared('xbrli:per|'))).choose('xbrli:periodType').includes(`name='Cash' xbrli:periodType='$1'/>`));
  assert.ok((await completeAt(declared('xbrli:periodType=|'))).choose('instant').includes(`name='Cash' xbrli:periodType='instant'/>`));
});

describe('Completion of end tags', () => {
  for (const [typed, expected] of [
    ['<link:documentation>x</|', '<link:documentation>x</link:documentation>'],
    ['<link:documentation>x</link:do|', '<link:documentation>x</link:documentation>'],
    ['<link:documentation>x</link:do|>', '<link:documentation>x</link:documentation>'],
  ] as const) {
    it(`closes the open element: ${typed}`, async () => {
      const { choose, labels } = await completeAt(inLink(typed));
      assert.deepEqual(labels, ['link:documentation']);
      assert.ok(choose('link:documentation').includes(`\n${expected}\n<link:loc`));
    });
  }
});

describe('Completion of attributes', () => {
  for (const typed of ['<link:loc |', '<link:loc |/>', '<link:loc xlink:|', '<link:loc xlink:la|/>']) {
    it(`offers what the element may have: ${typed}`, async () => {
      const { choose, labels } = await completeAt(inLink(typed));
      assert.deepEqual(labels.slice(0, 3), ['xlink:type', 'xlink:href', 'xlink:label']);
      assert.match(choose('xlink:href'), /\n<link:loc xlink:href="\$1"(\/>)?\n/);
      assert.match(choose('xlink:type'), /\n<link:loc xlink:type="locator"(\/>)?\n/);
    });
  }

  it('leaves out what is there, and keeps a value', async () => {
    const { choose, labels } = await completeAt(inLink('<link:presentationArc xlink:type="arc" xlink:from="Cash" xlink:t|="Cash"/>'));
    assert.ok(!labels.includes('xlink:from') && !labels.includes('xlink:type'));
    assert.ok(choose('order').includes('xlink:from="Cash" order="Cash"/>'));
  });

  it('offers to a concept what concepts have', async () => {
    const { labels } = await completeAt(file('plan.xsd', schema('<xsd:element name="Cash" |')));
    for (const expected of ['id', 'type', 'substitutionGroup', 'xbrli:periodType', 'xbrli:balance', 'nillable', 'abstract']) assert.ok(labels.includes(expected), expected);
    assert.ok(!labels.includes('name'));
  });

  it('offers those of Dimensions where the arcrole asks for them', async () => {
    const at = async (segment: string) => (await completeAt(plan([], definitionLink(`<link:definitionArc xlink:arcrole="http://xbrl.org/int/dim/arcrole/${segment}" |`)))).labels.filter((name) => name.startsWith('xbrldt:'));
    assert.deepEqual(await at('all'), ['xbrldt:contextElement', 'xbrldt:closed', 'xbrldt:targetRole']);
    assert.deepEqual(await at('domain-member'), ['xbrldt:targetRole', 'xbrldt:usable']);
  });
});

describe('Snippets', () => {
  /** What an editor makes of a snippet when nothing else is typed. */
  function expand(snippet: string): string {
    const values = new Map<string, string>();
    const withValues = snippet.replace(/\$\{(\d+):((?:[^{}$]|\$\{[^{}]*\})*)\}/g, (_, place: string, value: string) => {
      const known = value.startsWith('${') ? (values.get(value.charAt(2)) ?? '').replace(/([a-z0-9])([A-Z])/g, '$1 $2') : value;
      values.set(place, values.get(place) ?? known);
      return values.get(place)!;
    });
    return withValues.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replace(/\$\{?\d+\}?/g, '');
  }

  it('a concept with its label is a taxonomy without findings', async () => {
    const text = expand((await completeAt(file('plan.xsd', schema('|')))).choose('concept with label'));
    assert.match(text, /<xsd:element id="hbr_Name" name="Name" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"\/>/);
    assert.match(text, />Name<\/link:label>/);
    assert.deepEqual((await findingsOf(file('plan.xsd', text))).map(({ message }) => message), []);
  });

  it('a table brings the arcroleRefs, and with its concepts is without errors', async () => {
    const withConcepts = expand((await completeAt(file('plan.xsd', schema('|', appinfo(linkbase('<link:documentation>x</link:documentation>', definitionLink(''))))))).choose('table concepts'));
    const source = file('plan.xsd', withConcepts.replace('xlink:role="http://www.xbrl.org/2003/role/link">', '$&|'));
    const text = expand((await completeAt(source)).choose('table'));
    assert.equal(text.match(/<link:arcroleRef /g)?.length, 5);
    const errors = (await findingsOf(file('plan.xsd', text))).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors.map(({ message }) => message), []);
  });

  it('a calculation block takes over quotes, indentation and the arcrole in use', async () => {
    const { choose, item } = await completeAt(plan([], calculationLink('|')));
    assert.equal(item('calculation block').insertTextFormat, 2);
    assert.match(expand(choose('calculation block')), /<link:calculationArc xlink:type="arc" xlink:arcrole="http:\/\/www\.xbrl\.org\/2003\/arcrole\/summation-item" xlink:from="Total" xlink:to="SecondItem" order="2" weight="1"\/>/);
  });

  it('are where they belong, and only with the prefixes they need', async () => {
    assert.ok((await completeAt(plan([], labelLink('|')))).labels.includes('label'));
    assert.ok((await completeAt(plan([], '|'))).labels.includes('extended link'));
    const bare = file('plan.xsd', '<xsd:schema targetNamespace="urn:x" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:x="urn:x">|</xsd:schema>');
    const { labels } = await completeAt(bare);
    assert.ok(labels.includes('concept') && !labels.includes('concept with label'));
  });
});
