import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLanguageService } from '../../server/service/service';
import { hoverAt } from '../fixture';
import { appinfo, calculationLink, concept, label, labelArc, labelLink, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';

const role = 'http://www.harborferries.example/20251231/role/Balance';

/** A plan with two concepts, their labels and both kinds of trees; `inLinkbase` goes into its linkbase. */
function plan(inLinkbase: string): string {
  return `
-- plan.xsd
${schema(
  appinfo(
    `<link:roleType roleURI="${role}" id="Balance"><link:definition>10020 - Statement - Balance</link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`,
    linkbase(
      `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Balance"/>`,
      labelLink(
        locator('Assets'),
        label('Assets', 'Plan assets'),
        label('Assets', 'Total plan assets', { role: 'totalLabel' }),
        label('Assets', 'Everything the plan owns.', { role: 'documentation' }),
        label('Assets', 'Activos del plan', { language: 'es' }),
        labelArc('Assets'),
        locator('Cash'),
        label('Cash', 'Cash & more [Member] <b>*x*</b>'.replace('&', '&amp;').replace(/</g, '&lt;')),
        labelArc('Cash'),
      ),
      inLinkbase,
    ),
  ),
  concept('Assets'),
  concept('Cash'),
)}`;
}

describe('Hover on a concept', () => {
  it('says its labels, what it is, and where it is used', async () => {
    const text = await hoverAt(plan(presentationLink(locator('Assets').replace('#hbr_Assets', '#hbr_As|sets'), locator('Cash'), presentationArc('Assets', 'Cash'))));
    assert.equal(
      text,
      [
        '**Plan assets**',
        '',
        '`hbr:Assets`  ',
        'monetaryItemType · instant · debit  ',
        'Declared in `plan.xsd`',
        '',
        '- Standard: Plan assets',
        '- Total: Total plan assets',
        '- 1 label in other languages',
        '',
        'Everything the plan owns\\.',
        '',
        'Used in',
        '- presentation: Default link',
      ].join('\n'),
    );
  });

  it('answers on name, id, from, to and the label of a locator alike', async () => {
    const places = [
      plan('').replace('name="Assets"', 'name="As|sets"'),
      plan('').replace('id="hbr_Assets"', 'id="hbr_As|sets"'),
      plan(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash').replace('xlink:from="Assets"', 'xlink:from="As|sets"'))),
      plan(presentationLink(locator('Assets'), locator('Cash'), presentationArc('Cash', 'Assets').replace('xlink:to="Assets"', 'xlink:to="As|sets"'))),
      plan(presentationLink(locator('Assets').replace('xlink:label="Assets"', 'xlink:label="As|sets"'))),
    ];
    for (const place of places) assert.match((await hoverAt(place)) ?? '', /^\*\*Plan assets\*\*/);
  });

  it('prefers the language the user asked for', async () => {
    const text = await hoverAt(plan('').replace('name="Assets"', 'name="As|sets"'), { labels: { language: 'es', role: 'http://www.xbrl.org/2003/role/label' } });
    assert.match(text ?? '', /^\*\*Activos del plan\*\*/);
  });

  it('shows a label letter by letter, whatever Markdown or HTML it holds', async () => {
    const text = await hoverAt(plan('').replace('name="Cash"', 'name="Ca|sh"'));
    assert.match(text ?? '', /^\*\*Cash &amp; more \\\[Member\\\] &lt;b\\>\\\*x\\\*&lt;\/b\\>\*\*/);
  });

  it('names a concept whose taxonomy is not available by its labels here', async () => {
    const base = 'https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd';
    const text = await hoverAt(
      plan(labelLink(`<link:loc xlink:type="locator" xlink:href="${base}#us-gaap_Li|abilities" xlink:label="Liabilities"/>`, label('Liabilities', 'Liabilities of the plan'), labelArc('Liabilities'))),
    );
    assert.match(text ?? '', /^\*\*Liabilities of the plan\*\*\n\n`us-gaap_Liabilities` {2}\nDeclared in `us-gaap-2025.xsd`, which is not available here/);
  });

  it('says so while the document that declares it is still to be read', () => {
    const service = createLanguageService({ read: () => new Promise(() => undefined), list: () => Promise.resolve([]), includes: () => true, pause: () => Promise.resolve(), log: () => undefined }, (id) => id);
    const text = linkbase(presentationLink('<link:loc xlink:type="locator" xlink:href="base.xsd#hbr_Cash" xlink:label="Cash"/>'));
    service.setText('file:///project/plan_pre.xml', text);
    void service.settle();
    const lines = text.split('\n');
    const line = lines.findIndex((content) => content.includes('#hbr_Cash'));
    const hover = service.hover('file:///project/plan_pre.xml', { line, character: lines[line]!.indexOf('hbr_Cash') });
    assert.match((hover?.contents as { value: string }).value, /which is still being read: type, period and balance are not known yet/);
  });
});

describe('Hover elsewhere', () => {
  it('on an arc says parent, child, order and weight', async () => {
    const arc = '<link:calc|ulationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="2.0" weight="-1"/>';
    assert.equal(await hoverAt(plan(calculationLink(locator('Assets'), locator('Cash'), arc))), '**Plan assets** → **Cash &amp; more \\[Member\\] &lt;b\\>\\*x\\*&lt;/b\\>**\n\nsummation\\-item · order 2 · weight \\-1');
  });

  it('on an arc that lost an end says so', async () => {
    const arc = '<link:presen|tationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Gone"/>';
    assert.match((await hoverAt(plan(presentationLink(locator('Assets'), arc)))) ?? '', /`Assets` → `Gone`, of which an end is lost/);
  });

  it('on a role gives its definition, wherever the role is named', async () => {
    for (const place of [plan('').replace(`roleURI="${role}" id`, `roleURI="${role.replace('Balance', 'Bal|ance')}" id`), plan('').replace('xlink:href="#Balance"', 'xlink:href="#Bal|ance"')]) {
      assert.match((await hoverAt(place)) ?? '', /^\*\*10020 \\- Statement \\- Balance\*\*/);
    }
  });

  it('on a label says whose it is', async () => {
    assert.match((await hoverAt(plan('').replace('>Total plan assets<', '>Total pl|an assets<'))) ?? '', /^label · Total · en\\-US\n\nof \*\*Plan assets\*\*/);
  });

  it('on a type gives what it derives from', async () => {
    assert.equal(await hoverAt(plan('').replace('type="xbrli:monetaryItemType"', 'type="xbrli:mone|taryItemType"')), '`monetaryItemType` ← `monetary` ← `decimal`');
  });

  it('on an import says what the document is', async () => {
    assert.match((await hoverAt(plan('').replace('xbrldt-2005.xsd"', 'xbrldt-20|05.xsd"'))) ?? '', /^\*\*schema\*\* `xbrldt-2005.xsd`/);
  });

  it('says nothing where nothing is named', async () => {
    assert.equal(await hoverAt(plan('').replace('nillable="true"', 'nillable="tr|ue"')), undefined);
  });
});
