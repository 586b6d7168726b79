import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, definitionLink, file, labelLink, labels as labelsOf, linkbase, linkbaseRef, locator, plan, presentationLink, schema, summationItem2003, summationItem2023 } from '../taxonomy';
import { needs, shared } from '../sharedFolder';
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

  it('writes the arcrole of an arc that has one to choose, of a calculation the one in use', async () => {
    const arcIn = async (source: string, name: string) => /xlink:arcrole="[^"]*"/.exec((await completeAt(source)).item(name).textEdit!.newText)![0];
    const calculation = (arcrole: string) => plan([], arcroleRef2023, calculationLink(calculationArc('A', 'B', { arcrole }), '<calc|'));
    assert.equal(await arcIn(inLink('<link:presen|'), 'link:presentationArc'), 'xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child"');
    assert.equal(await arcIn(plan([], labelLink('<lab|')), 'link:labelArc'), 'xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label"');
    assert.equal(await arcIn(plan([], calculationLink('<calc|')), 'link:calculationArc'), `xlink:arcrole="${summationItem2003}"`);
    assert.equal(await arcIn(calculation(summationItem2003), 'link:calculationArc'), `xlink:arcrole="${summationItem2003}"`);
    assert.equal(await arcIn(calculation(summationItem2023), 'link:calculationArc'), `xlink:arcrole="${summationItem2023}"`);
    assert.equal(await arcIn(plan([], arcroleRef2023, calculationLink('<calc|')), 'link:calculationArc'), `xlink:arcrole="${summationItem2023}"`);
    assert.equal(await arcIn(plan([], definitionLink('<def|')), 'link:definitionArc'), 'xlink:arcrole="${1}"');
  });

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

  it('writes the arcrole that an arc can only have', async () =>
    assert.match((await completeAt(inLink('<link:presentationArc |'))).choose('xlink:arcrole'), /<link:presentationArc xlink:arcrole="http:\/\/www\.xbrl\.org\/2003\/arcrole\/parent-child"/));

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

  it('locators lead to the filer’s own schema, also where others lead elsewhere and it is not the nearest', async () => {
    const base = 'http://base.example/base.xsd';
    const elsewhere = file(base, schema(concept('Assets'), concept('Cash')).replaceAll('http://www.harborferries.example/20251231', 'http://base.example/2025'));
    const inCalculation = calculationLink(locator('Assets', base), locator('Cash', base), '|');
    const own = (folder: string) => file('plan.xsd', schema(appinfo(linkbaseRef(`${folder}plan_cal.xml`)), `<xsd:import namespace="http://base.example/2025" schemaLocation="${base}"/>`, concept('Ferries')));
    for (const [folder, href] of [['', 'plan.xsd'], ['links/', '../plan.xsd']] as const) {
      const { choose } = await completeAt(own(folder) + elsewhere + file(`${folder}plan_cal.xml`, linkbase(inCalculation)));
      assert.match(expand(choose('calculation block')), new RegExp(`xlink:href="${href}#hbr_Total"`));
    }
    const spelled = linkbase(calculationLink(locator('Assets', base), locator('Cash', base), locator('Ferries', './plan.xsd'), '|'));
    assert.match(expand((await completeAt(own('') + elsewhere + file('plan_cal.xml', spelled))).choose('calculation block')), /xlink:href="\.\/plan\.xsd#hbr_Total"/);
  });

  it('locators lead to the own schema with declarations, and from a linkbase that nothing leads to into the one beside it', async () => {
    const inLabels = file('plan_lab.xml', linkbase(labelLink('|')));
    const roles = file('a-roles.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), '<xsd:import namespace="http://www.harborferries.example/20251231" schemaLocation="plan.xsd"/>').replace('targetNamespace="http://www.harborferries.example/20251231"', 'targetNamespace="http://www.harborferries.example/roles"'));
    const concepts = file('plan.xsd', schema(concept('Cash')));
    assert.match(expand((await completeAt(roles + concepts + inLabels)).choose('label')), /xlink:href="plan\.xsd#hbr_Name"/);
    assert.match(expand((await completeAt(concepts + inLabels)).choose('label')), /xlink:href="plan\.xsd#hbr_Name"/);
  });

  const aeon = shared('corpus/filings/sec/aeon-10q-2023');
  it('locators lead to the filer’s own schema in a real filing', needs(aeon), async () => {
    for (const [suffix, link, snippet] of [['cal', 'calculationLink', 'calculation block'], ['lab', 'labelLink', 'label']] as const) {
      const read = (name: string) => fs.readFileSync(path.join(aeon!, name), 'utf8');
      const links = read(`aeon-20230930_${suffix}.xml`).replace(new RegExp(`</(link:)?${link}>`), '|$&');
      const { item } = await completeAt(file('aeon-20230930.xsd', read('aeon-20230930.xsd')) + file(`aeon-20230930_${suffix}.xml`, links));
      assert.match(item(snippet).textEdit!.newText, /xlink:href="aeon-20230930\.xsd#aeon_\$/);
    }
  });

  it('a concept may be of the types whose namespaces have a prefix', async () => {
    const types = async (...registries: readonly (readonly [prefix: string, namespace: string, location: string])[]) => {
      const imports = registries.map(([, namespace, location]) => `<xsd:import namespace="${namespace}" schemaLocation="${location}"/>`);
      const prefixes = registries.map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join('');
      const completed = await completeAt(file('plan.xsd', schema(...imports, '|').replace(' xmlns:hbr=', `${prefixes} xmlns:hbr=`)));
      const choice = /type="\$\{2\|([^|]*)\|\}"/.exec(completed.item('concept').textEdit!.newText)![1]!.split(',');
      const tables = completed.item('table concepts').textEdit!.newText;
      return { others: choice.filter((type) => !type.startsWith('xbrli:')), first: choice[0], member: /Member" type="([^"]*)"/.exec(tables)![1] };
    };
    const dtr = ['dtr', 'http://www.xbrl.org/dtr/type/2022-03-31', 'http://www.xbrl.org/dtr/type/2022-03-31/types.xsd'] as const;
    const nonNumeric = ['nonnum', 'http://www.xbrl.org/dtr/type/non-numeric', 'http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd'] as const;
    const numeric = ['num', 'http://www.xbrl.org/dtr/type/numeric', 'http://www.xbrl.org/dtr/type/numeric-2009-12-16.xsd'] as const;
    assert.deepEqual(await types(), { others: [], first: 'xbrli:monetaryItemType', member: 'xbrli:stringItemType' });
    assert.deepEqual(await types(dtr), { others: ['dtr:textBlockItemType', 'dtr:perShareItemType', 'dtr:percentItemType', 'dtr:domainItemType'], first: 'xbrli:monetaryItemType', member: 'dtr:domainItemType' });
    assert.deepEqual(await types(nonNumeric, numeric), { others: ['nonnum:textBlockItemType', 'num:perShareItemType', 'num:percentItemType', 'nonnum:domainItemType'], first: 'xbrli:monetaryItemType', member: 'nonnum:domainItemType' });
  });

  it('a concept with its label is offered where labels are in the schema, not where they are in a linkbase', async () => {
    const embedded = file('plan.xsd', schema(appinfo(linkbase(labelsOf(['Cash']))), concept('Cash'), '|'));
    const apart = file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), concept('Cash'), '|')) + file('plan_lab.xml', linkbase(labelsOf(['Cash'], 'plan.xsd')));
    assert.ok((await completeAt(embedded)).labels.includes('concept with label'));
    assert.ok(!(await completeAt(apart)).labels.includes('concept with label'));
  });

  it('an extended link is first of the kind that the file has', async () => {
    const first = async (source: string) => /\$\{1\|(\w+),/.exec((await completeAt(source)).item('extended link').textEdit!.newText)![1];
    assert.equal(await first(file('sums.xml', linkbase(calculationLink(''), '|'))), 'calculationLink');
    assert.equal(await first(file('plan_cal.xml', linkbase(definitionLink(''), '|'))), 'definitionLink');
    assert.equal(await first(file('plan_lab.xml', linkbase('|'))), 'labelLink');
    assert.equal(await first(file('links.xml', linkbase('|'))), 'presentationLink');
  });

  it('are where they belong, and only with the prefixes they need', async () => {
    assert.ok((await completeAt(plan([], labelLink('|')))).labels.includes('label'));
    assert.ok((await completeAt(plan([], '|'))).labels.includes('extended link'));
    const bare = file('plan.xsd', '<xsd:schema targetNamespace="urn:x" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:x="urn:x">|</xsd:schema>');
    const { labels } = await completeAt(bare);
    assert.ok(labels.includes('concept') && !labels.includes('concept with label'));
  });
});
