import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingsOf, fixesOf, openProject, uriOf } from '../../fixture';
import { context, dollars, instant } from '../../report/instances';
import { appinfo, concept, file, labels, linkbase, plan, schema } from '../../taxonomy';
import { number, reported } from '../report/reported';

const twice = (...ids: readonly string[]) => plan(ids.map((id, index) => `<xsd:element ${id} name="Type${index}" type="xsd:string"/>`));

describe('duplicate-id finds', () => {
  it('a concept with the id of another', () =>
    checkFindings(
      plan(
        [
          concept('Cash'),
          '<xsd:element id="hbr_Cash" name="Receivables" type="xbrli:stringItemType"/>',
          '                 ^^^^^^^^ error duplicate-id: The id "hbr_Cash" is taken by the element in line 13 of this document.',
        ],
        labels(['Cash']),
      ),
    ));

  it('an xml:id that repeats an id', () =>
    checkFindings(
      plan([
        '<xsd:element id="hbr_Ferry" name="Ferry" type="xsd:string"/>',
        '<xsd:element xml:id="hbr_Ferry" name="Boat" type="xsd:string"/>',
        '                     ^^^^^^^^^ error duplicate-id',
      ]),
    ));

  it('each later element, and says where the first one is', async () => {
    const findings = await findingsOf(twice('id="a"', 'id="a"', 'id="a"'));
    const [first, second] = findings.map(({ rule, related }) => ({ rule: rule.id, related: related[0]!.range.start }));
    assert.equal(findings.length, 2);
    assert.equal(first!.rule, 'duplicate-id');
    assert.equal(first!.related, second!.related);
  });
});

describe('duplicate-id stands for what follows from it:', () => {
  const then = context('then', { period: instant('2024-12-31') });
  const asNow = then.replace('id="then"', 'id="now"');
  const euros = dollars.replace('USD', 'EUR');
  const cash = number('Cash', '1', { contextRef: 'then' });
  const inEuros = number('Cash', '1').replace('"usd"', '"eur"');
  const alone = ['duplicate-id error'];
  const found = async (source: string) => (await findingsOf(source)).flatMap(({ rule, severity }) => (rule.id === 'missing-standard-label' ? [] : `${rule.id} ${severity}`));

  it('facts that name the id which a context has lost', async () => {
    assert.deepEqual(await found(reported(asNow, cash, number('Money', '2', { contextRef: 'then' }))), alone);
    assert.deepEqual(await found(reported(asNow, cash, number('Cash', '2', { contextRef: 'past' }))), [...alone, 'context-ref error', 'context-ref error']);
    assert.deepEqual(await found(reported(context('now'), cash)), [...alone, 'context-ref error'], 'a mere copy has lost nothing');
  });

  it('facts that name the id which a unit has lost', async () => {
    assert.deepEqual(await found(reported(euros, inEuros)), alone);
    assert.deepEqual(await found(reported(dollars, inEuros)), [...alone, 'unit-ref error']);
  });

  it('the locators of a fact that has lost its id, and the roleRefs of a role', async () => {
    const footnotes = (id: string) => reported(number('Cash', '1', { rest: ' decimals="0" id="a"' }), number('Money', '1', { rest: ` decimals="0" id="${id}"` }), '<link:footnoteLink xlink:type="extended"><link:loc xlink:type="locator" xlink:href="#b" xlink:label="b"/><link:footnote xlink:type="resource" xlink:label="n" xml:lang="en">n</link:footnote><link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="b" xlink:to="n"/></link:footnoteLink>');
    const withoutLinks = async (source: string) => (await found(source)).filter((each) => /-id /.test(each));
    assert.deepEqual(await withoutLinks(footnotes('a')), alone);
    assert.deepEqual(await withoutLinks(footnotes('c')), ['dangling-id error']);
    const roles = (id: string) => file('plan.xsd', schema(appinfo(roleType('a', 'a'), roleType('b', id), linkbase(roleRef('a'), roleRef('b')))));
    const roleType = (name: string, id: string) => `<link:roleType roleURI="http://harbor.example/role/${name}" id="${id}"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`;
    const roleRef = (name: string) => `<link:roleRef xlink:type="simple" roleURI="http://harbor.example/role/${name}" xlink:href="#${name}"/>`;
    assert.deepEqual(await withoutLinks(roles('a')), alone);
    assert.deepEqual(await withoutLinks(roles('c')), ['dangling-id error']);
  });

  it('and gives either of the two the id that facts name', async () => {
    const fixes = await fixesOf('duplicate-id', reported(asNow, cash));
    assert.deepEqual(fixes.map(({ title }) => title), ['Change the id in line 6 to "then", which facts name', 'Change the id in line 3 to "then", which facts name']);
    await checkFix('duplicate-id', reported(asNow, cash), reported(then, cash));
  });
});

it('duplicate-id tells where the other one is also after an edit of character data', async () => {
  const opened = await openProject(reported('<!-- -->', '<hbr:Motto contextRef="year" id="a">Ahoi</hbr:Motto>', '<hbr:FerryName contextRef="year" id="a">Aurora</hbr:FerryName>'));
  const line = () => /line \d+/.exec(opened.service.diagnose(uriOf('report.xml')).find(({ rule }) => rule.id === 'duplicate-id')!.message)?.[0];
  assert.equal(line(), 'line 7');
  opened.service.setText(uriOf('report.xml'), opened.text('report.xml').replace('<!-- -->', '<!--\n-->'));
  assert.equal(line(), 'line 8');
});

describe('duplicate-id is silent on', () => {
  it('ids that differ, if only by case', () => checkFindings(twice('id="hbr_Ferry"', 'id="hbr_ferry"')));

  it('the same id in two documents', () => checkFindings(twice('id="hbr_Ferry"') + twice('id="hbr_Ferry"').replace('plan.xsd', 'other.xsd')));

  it('ids that are still to be typed', () => checkFindings(twice('id=""', 'id=""'), { ignore: ['attribute-value'] }));
});

it('duplicate-id has one code', () => checkCodes(twice('id="a"', 'id="a"'), 'duplicate-id', 'error xml.3.3.1:idMustBeUnique'));
