import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, definitionLink, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema, summationItem2023 } from '../taxonomy';
import { openProject } from '../fixture';
import { checkChoice, completeAt } from './completions';

const concepts = [concept('Cash'), concept('Payables', { balance: 'credit' }), concept('NetAssets'), concept('Heading', { type: 'xbrli:stringItemType', abstract: true })];
const labelled = labelLink(
  ...[['Cash', 'Money at hand and in banks'], ['Payables', 'Amounts owed'], ['NetAssets', 'What is left']].flatMap(([name, text]) => [locator(name!), label(name!, text!), labelArc(name!)]),
  label('Cash', 'Total of money', { role: 'totalLabel' }),
);

/** A plan with four concepts, three of them labelled, and a link in which something is typed. */
const inPresentation = (typed: string) => plan(concepts, labelled, presentationLink(locator('NetAssets'), typed, presentationArc('NetAssets', 'NetAssets')));
const inCalculation = (typed: string) => plan(concepts, labelled, calculationLink(locator('NetAssets'), locator('Cash'), locator('Payables'), typed, calculationArc('NetAssets', 'Cash', { order: '10' })));
const inSchema = (typed: string) => file('plan.xsd', schema(...concepts, typed, concept('Last')));

describe('Completion of an href', () => {
  const half: readonly (readonly [state: string, typed: string, expected: string])[] = [
    ['in a finished tag', '<link:loc xlink:href="|" xlink:label="a"/>', '<link:loc xlink:href="#hbr_Cash" xlink:label="a"/>'],
    ['without its closing quote', '<link:loc xlink:href="|', '<link:loc xlink:href="#hbr_Cash"'],
    ['without it, in front of another attribute', '<link:loc xlink:href="ca| xlink:label="a"/>', '<link:loc xlink:href="#hbr_Cash" xlink:label="a"/>'],
    ['without it, in front of the end of the tag', '<link:loc xlink:href="ca|/>', '<link:loc xlink:href="#hbr_Cash"/>'],
    ['without any quotes', '<link:loc xlink:href=|', '<link:loc xlink:href="#hbr_Cash"'],
    ['without quotes, begun', '<link:loc xlink:href=ca|/>', '<link:loc xlink:href="#hbr_Cash"/>'],
    ['in single quotes', "<link:loc xlink:href='ca|' xlink:label='a'/>", "<link:loc xlink:href='#hbr_Cash' xlink:label='a'/>"],
    ['in the middle of another value', '<link:loc xlink:href="#hbr_C|ustody" xlink:label="a"/>', '<link:loc xlink:href="#hbr_Cash" xlink:label="a"/>'],
    ['by words of the label in any order', '<link:loc xlink:href="bank money|" xlink:label="a"/>', '<link:loc xlink:href="#hbr_Cash" xlink:label="a"/>'],
    ['behind the file', '<link:loc xlink:href="plan.xsd#ca|" xlink:label="a"/>', '<link:loc xlink:href="#hbr_Cash" xlink:label="a"/>'],
  ];
  for (const [state, typed, expected] of half) it(`writes the concept ${state}`, () => checkChoice(inPresentation, typed, 'hbr_Cash', expected));

  it('finds only what has every word typed, and shows the label', async () => {
    const { list, labels: found, item } = await completeAt(inPresentation('<link:loc xlink:href="money banks|"/>'));
    assert.deepEqual(found, ['hbr_Cash']);
    assert.equal(list.isIncomplete, true);
    assert.equal(item('hbr_Cash').labelDetails?.description, 'Money at hand and in banks');
    // Editors filter once more, by what stands before the cursor.
    assert.ok(item('hbr_Cash').filterText?.startsWith('money banks'));
    assert.deepEqual((await completeAt(inPresentation('<link:loc xlink:href="money owed|"/>'))).labels, []);
  });

  it('puts names that begin with what is typed first', async () => {
    const source = plan([concept('OtherCash'), concept('CashAndMore'), concept('Cash')], presentationLink('<link:loc xlink:href="cash|"/>'));
    assert.deepEqual((await completeAt(source)).labels, ['hbr_Cash', 'hbr_CashAndMore', 'hbr_OtherCash']);
  });

  it('spells the file as the document does, with references for what XML asks for', async () => {
    const target = 'http://example.com/tax?a=1&amp;b=2';
    const source = plan([], labels(['Cash'], target), presentationLink('<link:loc xlink:href="cas|"/>'));
    assert.ok((await completeAt(source)).choose('hbr_Cash').includes(`<link:loc xlink:href="${target}#hbr_Cash"/>`));
  });

  it('offers concepts of a taxonomy that is not at hand, where they have labels', async () => {
    const known = labelLink('<link:loc xlink:type="locator" xlink:href="http://xbrl.fasb.org/us-gaap/2024/us-gaap-2024.xsd#us-gaap_Assets" xlink:label="Assets"/>', label('Assets', 'Total assets'), labelArc('Assets'));
    const { choose } = await completeAt(plan([], known, presentationLink('<link:loc xlink:href="total assets|"/>')));
    assert.ok(choose('us-gaap_Assets').includes('<link:loc xlink:href="http://xbrl.fasb.org/us-gaap/2024/us-gaap-2024.xsd#us-gaap_Assets"/>'));
  });

  it('offers files of the workspace: linkbases to a linkbaseRef, schemas to an import', async () => {
    const others = file('more/other.xsd', schema(concept('Far'))) + file('plan_lab.xml', linkbase());
    const reference = file('plan.xsd', schema(appinfo(linkbaseRef('|')))) + others;
    assert.deepEqual((await completeAt(reference)).labels, ['plan_lab.xml']);
    const imported = file('plan.xsd', schema('<xsd:import namespace="urn:x" schemaLocation="|')) + others;
    assert.deepEqual((await completeAt(imported)).labels, ['more/other.xsd']);
  });

  it('offers the ids of a named file that is not part of the DTS yet, and concepts by it alone', async () => {
    const source = file('plan.xml', linkbase(presentationLink('<link:loc xlink:href="more/other.xsd#|"/>'))) + file('more/other.xsd', schema(concept('Far')));
    const { choose, labels: found } = await completeAt(source);
    assert.deepEqual(found, ['hbr_Far']);
    assert.ok(choose('hbr_Far').includes('xlink:href="more/other.xsd#hbr_Far"'));
  });

  it('offers declared roles to a roleRef, that of its roleURI first', async () => {
    const roleType = (id: string) => `<link:roleType roleURI="urn:role:${id}" id="${id}"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
    const source = file('plan.xsd', schema(appinfo(roleType('One'), roleType('Two'), linkbase('<link:roleRef roleURI="urn:role:Two" xlink:href="|"/>'))));
    const { labels: found, choose } = await completeAt(source);
    assert.deepEqual(found.slice(0, 2), ['Two', 'One']);
    assert.ok(choose('Two').includes('xlink:href="#Two"'));
  });
});

describe('Completion of an end of an arc', () => {
  it('offers the locators of the link with their labels, and not the other end', async () => {
    const { labels: found, item } = await completeAt(inCalculation('<link:calculationArc xlink:type="arc" xlink:from="NetAssets" xlink:to="|"/>'));
    assert.deepEqual(found.slice(0, 2), ['Cash', 'Payables']);
    assert.ok(!found.includes('NetAssets'));
    assert.equal(item('Payables').labelDetails?.description, 'Amounts owed');
  });

  for (const typed of ['xlink:to="hea|" order="1"/>', 'xlink:to="hea|', 'xlink:to=|', 'xlink:to="hea| order="1"/>']) {
    it(`brings the locator of a concept that has none yet: ${typed}`, async () => {
      const { choose } = await completeAt(inPresentation(`<link:presentationArc xlink:from="NetAssets" ${typed}`));
      const text = choose('Heading');
      const mended = `${locator('NetAssets')}\n${locator('Heading')}\n<link:presentationArc xlink:from="NetAssets" xlink:to="Heading"`;
      assert.ok(text.includes(mended), text);
    });
  }

  it('names the new locator after the custom of the link', async () => {
    const custom = '<link:loc  xlink:label="loc_hbr_NetAssets"  xlink:href="#hbr_NetAssets"  xlink:type="locator" />';
    const { choose } = await completeAt(plan(concepts, presentationLink(custom, '<link:presentationArc xlink:to="cash|"')));
    assert.ok(choose('loc_hbr_Cash').includes(`${custom}\n<link:loc  xlink:label="loc_hbr_Cash"  xlink:href="#hbr_Cash"  xlink:type="locator" />\n<link:presentationArc xlink:to="loc_hbr_Cash"`));
  });

  it('offers resources to the end of a labelArc', async () => {
    const { labels: found } = await completeAt(plan(concepts, labelLink(locator('Cash'), label('Cash', 'Money'), '<link:labelArc xlink:from="Cash" xlink:to="|"/>')));
    assert.deepEqual(found, ['Cash_lbl']);
  });
});

describe('Completion of roles and arcroles', () => {
  const roleType = (id: string, ...usedOn: string[]) => `<link:roleType roleURI="urn:role:${id}" id="${id}"><link:definition>${id} role</link:definition>${usedOn.map((name) => `<link:usedOn>link:${name}</link:usedOn>`).join('')}</link:roleType>`;
  const withRoles = (...content: readonly string[]) => file('plan.xsd', schema(appinfo(roleType('Own', 'presentationLink'), roleType('Sums', 'calculationLink'), linkbase(...content)), ...concepts));

  for (const typed of ['xlink:role="|"/>', 'xlink:role="|', 'xlink:role=|', "xlink:role='|'/>"]) {
    it(`offers the roles that a link may have, and brings the roleRef: ${typed}`, async () => {
      const { labels: found, choose } = await completeAt(withRoles('<link:documentation>x</link:documentation>', `<link:presentationLink xlink:type="extended" ${typed}`));
      assert.deepEqual(found, ['Own role', 'Default link']);
      const text = choose('Own role');
      assert.match(text, /<link:roleRef roleURI="urn:role:Own" xlink:type="simple" xlink:href="#Own"\/>\n<link:documentation>/);
      assert.match(text, /<link:presentationLink xlink:type="extended" xlink:role=["']urn:role:Own["']/);
    });
  }

  it('brings no roleRef where there is one', async () => {
    const { item } = await completeAt(withRoles('<link:roleRef roleURI="urn:role:Own" xlink:type="simple" xlink:href="#Own"/>', '<link:presentationLink xlink:role="|"/>'));
    assert.equal(item('Own role').additionalTextEdits, undefined);
  });

  it('offers arcroles for the arc, those in use first, and brings the arcroleRef', async () => {
    const { labels: found, choose } = await completeAt(plan(concepts, calculationLink(locator('Cash'), '<link:calculationArc xlink:arcrole="|"')));
    assert.deepEqual(found, ['summation-item', 'summation-item (Calculations 1.1)']);
    assert.match(choose('summation-item (Calculations 1.1)'), new RegExp(`<link:arcroleRef arcroleURI="${summationItem2023}" .*\\n<link:calculationLink`));
    const used = await completeAt(plan(concepts, arcroleRef2023, calculationLink(locator('Cash'), calculationArc('Cash', 'Cash', { arcrole: summationItem2023 }), '<link:calculationArc xlink:arcrole="|"')));
    assert.equal(used.labels[0], 'summation-item (Calculations 1.1)');
  });

  it('offers the roles of labels', async () => {
    const { labels: found, choose } = await completeAt(plan(concepts, labelLink('<link:label xlink:role="|"')));
    assert.ok(found.includes('Total') && found.includes('Negated') && !found.includes('Default link'));
    assert.match(choose('Negated net'), /<link:roleRef roleURI="http:\/\/www\.xbrl\.org\/2009\/role\/negatedNetLabel"/);
  });

  it('offers the roles of its link as the target of an arc', async () => {
    const { labels: found } = await completeAt(withRoles('<link:presentationLink><link:presentationArc xbrldt:targetRole="|"/></link:presentationLink>'));
    assert.deepEqual(found, ['Own role', 'Default link']);
  });

  it('brings no label where the document has none', async () => {
    const source = file('plan.xsd', schema(...concepts)) + file('pre.xml', linkbase(presentationLink(locator('Cash', 'plan.xsd'), '<link:presentationArc xlink:from="Cash" xlink:to="Cash" preferredLabel="|"/>')));
    const { item } = await completeAt(source);
    assert.equal(item('Terse').additionalTextEdits, undefined);
    assert.ok(!item('Terse').detail?.includes('adds'));
  });

  it('offers what the linkbase uses first to a roleRef', async () => {
    const { labels: found } = await completeAt(withRoles('<link:roleRef roleURI="|"/>', '<link:calculationLink xlink:type="extended" xlink:role="urn:role:Sums"/>'));
    assert.equal(found[0], 'Sums role');
  });

  it('looks at the labels of the concept before the other end is typed', async () => {
    const { labels: found } = await completeAt(inPresentation(`${locator('Cash')}<link:presentationArc xlink:to="Cash" preferredLabel="|`));
    assert.deepEqual(found.slice(0, 2), ['Standard', 'Total']);
  });

  for (const typed of ['preferredLabel="|"/>', 'preferredLabel="|', 'preferredLabel=|']) {
    it(`offers the labels that the concept has first, and brings others: ${typed}`, async () => {
      const { labels: found, item, choose } = await completeAt(inPresentation(`${locator('Cash')}<link:presentationArc xlink:from="NetAssets" xlink:to="Cash" ${typed}`));
      assert.deepEqual(found.slice(0, 2), ['Standard', 'Total']);
      assert.equal(item('Total').labelDetails?.description, 'Total of money');
      assert.equal(item('Total').additionalTextEdits, undefined);
      const text = choose('Terse');
      assert.ok(text.includes('preferredLabel="http://www.xbrl.org/2003/role/terseLabel"'));
      assert.match(text, /<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http:\/\/www\.xbrl\.org\/2003\/role\/terseLabel" xml:lang="en-US">Money at hand and in banks<\/link:label>/);
    });
  }
});

describe('Completion of other values', () => {
  const valuesAt = async (source: string) => (await completeAt(source)).labels;

  it('weighs by the balances', async () => {
    const arc = (to: string) => inCalculation(`<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="NetAssets" xlink:to="${to}" weight="|"/>`);
    assert.deepEqual(await valuesAt(arc('Cash')), ['1', '-1']);
    assert.deepEqual(await valuesAt(arc('Payables')), ['-1', '1']);
  });

  for (const typed of ['order="|"/>', 'order="|', 'order=|']) {
    it(`goes on with the order of the siblings: ${typed}`, async () => {
      const attributes = 'xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="NetAssets" xlink:to="Payables"';
      assert.deepEqual(await valuesAt(inCalculation(`<link:calculationArc ${attributes} ${typed}`)), ['11']);
    });
  }

  it('offers item types to a concept, with the prefixes of the document', async () => {
    for (const typed of ['type="|" substitutionGroup="xbrli:item"/>', 'substitutionGroup="xbrli:item" type="|', 'substitutionGroup="xbrli:item" type=|']) {
      const found = await valuesAt(inSchema(`<xsd:element name="New" ${typed}`));
      assert.ok(found.includes('xbrli:monetaryItemType'), typed);
      assert.ok(!found.includes('xsd:string'), typed);
    }
  });

  it('offers item types first: those in use, the own, the common ones', async () => {
    const simple = '<xsd:simpleType name="colour"><xsd:restriction base="xsd:string"/></xsd:simpleType>';
    const own = '<xsd:complexType name="fareItemType"><xsd:simpleContent><xsd:restriction base="xbrli:monetaryItemType"/></xsd:simpleContent></xsd:complexType>';
    const declared = (used: string, rest = '') => file('plan.xsd', schema(simple, own, used, `<xsd:element name="New" type="|"${rest}/>`));
    const first = async (source: string) => (await valuesAt(source)).slice(0, 3);
    assert.deepEqual(await first(declared('')), ['hbr:fareItemType', 'xbrli:monetaryItemType', 'xbrli:stringItemType']);
    assert.deepEqual(await first(declared(concept('Fleet', { type: 'xbrli:integerItemType' }))), ['xbrli:integerItemType', 'hbr:fareItemType', 'xbrli:monetaryItemType']);
    const all = await valuesAt(declared(''));
    assert.ok(all.indexOf('hbr:colour') > all.findLastIndex((type) => type.startsWith('xbrli:') && type.endsWith('ItemType')), 'the own simple type is not behind all item types');
    assert.ok(!(await valuesAt(declared('', ' substitutionGroup="xbrli:item"'))).includes('hbr:colour'));
  });

  it('offers substitution groups', async () => {
    assert.deepEqual(await valuesAt(inSchema('<xsd:element name="New" substitutionGroup="|')), ['xbrli:item', 'xbrli:tuple', 'xbrldt:hypercubeItem', 'xbrldt:dimensionItem']);
  });

  const few: readonly (readonly [attribute: string, values: readonly string[]])[] = [
    ['xbrli:periodType', ['instant', 'duration']],
    ['xbrli:balance', ['debit', 'credit']],
    ['abstract', ['true', 'false']],
    ['nillable', ['true', 'false']],
    ['id', ['hbr_New']],
  ];
  for (const [attribute, values] of few) {
    it(`offers what ${attribute} can be`, async () => {
      for (const typed of [`${attribute}="|"/>`, `${attribute}="|`, `${attribute}=|`]) assert.deepEqual(await valuesAt(inSchema(`<xsd:element name="New" ${typed}`)), values, typed);
    });
  }

  it('offers what the arcs and links of XLink can be', async () => {
    assert.deepEqual(await valuesAt(inPresentation('<link:loc xlink:type="|"')), ['locator']);
    assert.deepEqual(await valuesAt(inPresentation('<link:presentationArc use="|"')), ['optional', 'prohibited']);
    assert.deepEqual(await valuesAt(file('plan.xsd', schema(appinfo('<link:arcroleType cyclesAllowed="|"/>')))), ['any', 'undirected', 'none']);
  });

  it('offers the languages in use, and the names that are missing', async () => {
    assert.deepEqual(await valuesAt(plan(concepts, labels(['Cash']), labelLink('<link:label xml:lang="|"/>'))), ['en-US']);
    assert.deepEqual(await valuesAt(inPresentation('<link:loc xlink:href="#hbr_Cash" xlink:label="|"/>')), ['Cash']);
    assert.deepEqual(await valuesAt(plan(concepts, labelLink(locator('Cash'), labelArc('Cash'), '<link:label xlink:label="|"/>'))), ['Cash_lbl']);
  });

  it('offers elements to a usedOn, but none twice', async () => {
    const roleType = '<link:roleType roleURI="urn:r" id="r"><link:usedOn>link:presentationLink</link:usedOn><link:usedOn>|</link:usedOn></link:roleType>';
    const found = await valuesAt(file('plan.xsd', schema(appinfo(roleType))));
    assert.ok(found.includes('link:calculationLink') && !found.includes('link:presentationLink'));
  });
});

describe('Documentation of an item', () => {
  it('is worked out when it is asked for', async () => {
    const { service, cursor } = await openProject(inPresentation('<link:loc xlink:href="cash|"/>'));
    const { items } = service.completion(cursor!.uri, cursor!.position, { support: { snippets: true, insertReplace: true }, trigger: undefined });
    assert.equal(items[0]!.documentation, undefined);
    const { documentation } = service.resolveCompletion(items[0]!);
    assert.match((documentation as { value: string }).value, /^\*\*Money at hand and in banks\*\*/);
    assert.deepEqual(service.resolveCompletion({ label: 'x', data: 7 }), { label: 'x', data: 7 });
  });
});

describe('Completion keeps silent', () => {
  for (const [where, typed] of [
    ['in a comment', '<!-- <link:loc xlink:href="|" -->'],
    ['in a comment that is not finished', '<!-- |'],
    ['in a CDATA section', '<![CDATA[ <link:| ]]>'],
    ['in the text of a label', '<link:label>Money <|/link:label>'.replace('<|', 'at | hand<')],
  ] as const) {
    it(where, async () => assert.deepEqual((await completeAt(plan(concepts, labelLink(typed)))).labels, []));
  }

  it('in XML that is not ours', async () => assert.deepEqual((await completeAt(file('other.xml', '<html><|</html>'))).labels, []));

  it('at blanks between elements, unless somebody asks', async () => {
    assert.deepEqual((await completeAt(plan(concepts, definitionLink(' |')), { trigger: ' ' })).labels, []);
    assert.ok((await completeAt(plan(concepts, definitionLink(' |')))).labels.includes('link:loc'));
  });
});
