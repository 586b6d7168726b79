import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { openProject, uriOf } from '../fixture';
import { context, dollars, inline } from '../report/instances';
import { appinfo, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { at, checkEdited } from './edited';

/** Checks what renaming what is at the cursor makes of a project. */
async function checkRename(source: string, newName: string, expected: string): Promise<void> {
  await renamed(source, newName, expected);
}

/** The same; the edit itself comes back. */
async function renamed(source: string, newName: string, expected: string): Promise<WorkspaceEdit> {
  const project = await openProject(source);
  const { uri, position } = project.cursor!;
  assert.ok('range' in (project.service.prepareRename(uri, position) ?? {}), 'It cannot be renamed.');
  const edit = project.service.rename(uri, position, newName);
  assert.ok(edit && !('refusal' in edit), JSON.stringify(edit));
  await checkEdited(project, source, edit, expected);
  return edit;
}

/** Checks that a new name is refused, with words that match. */
async function checkRefused(source: string, newName: string, reason: RegExp): Promise<void> {
  const { service, cursor } = await openProject(source);
  const edit = service.rename(cursor!.uri, cursor!.position, newName);
  assert.ok(edit && 'refusal' in edit, 'It is not refused.');
  assert.match(edit.refusal, reason);
}

/** What can be renamed at the cursor, as `text in the range -> placeholder`; why not; or nothing. */
async function prepared(source: string): Promise<string | undefined> {
  const project = await openProject(source);
  const { service, cursor } = project;
  const place = service.prepareRename(cursor!.uri, cursor!.position);
  if (!place) return undefined;
  if ('refusal' in place) return place.refusal;
  const name = cursor!.uri.slice(uriOf('').length);
  return `${project.text(name).split('\n')[place.range.start.line]!.slice(place.range.start.character, place.range.end.character)} -> ${place.placeholder}`;
}

const net = (name: string, own = name) => [
  presentationLink(locator(name, 'plan.xsd').replace(`label="${name}"`, `label="${own}"`), locator('Assets', 'plan.xsd'), presentationArc('Assets', own)),
];

/** A schema with separate linkbases. */
const separate = (name: string) =>
  file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml'), linkbaseRef('plan_lab.xml')), concept('Assets'), concept(name), concept('CashFlow'))) +
  file('plan_pre.xml', linkbase(...net(name))) +
  file('plan_lab.xml', linkbase(labelLink(locator(name, 'plan.xsd'), label(name, 'Cash'), labelArc(name), locator('CashFlow', 'plan.xsd'), label('CashFlow', 'Flow'), labelArc('CashFlow'))));

/** The same in one file. */
const embedded = (name: string) =>
  file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator(name), locator('Assets'), presentationArc('Assets', name)), labelLink(locator(name), label(name, 'Cash'), labelArc(name)))), concept('Assets'), concept(name)));

describe('Renaming a concept', () => {
  it('changes its name, id, hrefs, and the labels named after it, in separate linkbases', () => checkRename(at('name="Ca|sh"', separate('Cash')), 'Money', separate('Money')));

  it('takes a pasted id for the name in it, but not where the name has that part itself', async () => {
    await checkRename(at('name="Ca|sh"', separate('Cash')), 'hbr_Money', separate('Money'));
    await checkRename(at('#hbr_Ca|sh', separate('Cash')), 'hbr_Money', separate('Money'));
    await checkRename(at('name="Ca|sh"', separate('Cash')), 'other_Money', separate('other_Money'));
    await checkRename(at('name="hbr_Ca|sh"', separate('hbr_Cash')), 'hbr_Money', separate('hbr_Money'));
  });

  it('does so in embedded linkbases, with the line ends of Windows', () => {
    const crlf = (source: string) => source.replaceAll('\n', '\r\n').replace(/^\r\n-- (\S+)\r\n/, '\n-- $1\n');
    return checkRename(crlf(at('#hbr_Ca|sh', embedded('Cash'))), 'Money', crlf(embedded('Money')));
  });

  it('asks before it changes labels, which mean nothing beyond their link', async () => {
    const edit = await renamed(at('name="Ca|sh"', embedded('Cash')), 'Money', embedded('Money'));
    const annotations = Object.values(edit.changeAnnotations ?? {}).map(({ label: name, needsConfirmation }) => `${name} ${needsConfirmation ?? false}`);
    assert.deepEqual(annotations, ['Rename Cash to Money false', 'Labels named after Cash true']);
  });

  it('follows the conventions by which files label locators and resources', () => {
    const conventions = (name: string) => {
      const link = (locatorLabel: string, resourceLabel: string) =>
        labelLink(
          locator(name).replace(`label="${name}"`, `label="${locatorLabel}"`),
          label(name, 'Cash').replace(`label="${name}_lbl"`, `label="${resourceLabel}"`),
          labelArc(name).replace(`from="${name}"`, `from="${locatorLabel}"`).replace(`to="${name}_lbl"`, `to="${resourceLabel}"`),
        );
      return file('plan.xsd', schema(appinfo(linkbase(link(`loc_hbr_${name}`, `lab_hbr_${name}_label_en-US`), link(`hbr_${name}`, `hbr_${name}_lbl`), link(`hbr_${name}_638354717657414794`, `label_${name}`), link(name, `res-${name}.1`), link('loc7', 'CashFlowText'), link('PettyCash', 'res'))), concept(name)));
    };
    return checkRename(at('name="Ca|sh"', conventions('Cash')), 'Money', conventions('Money'));
  });

  it('leaves a label that something else has too, or that would become one that is there', () => {
    const shared = (name: string) => presentationLink(locator(name).replace(`label="${name}"`, 'label="Cash"'), locator('Assets').replace('label="Assets"', 'label="Cash"'));
    const taken = (name: string) => presentationLink(locator(name).replace(`label="${name}"`, 'label="Cash"'), locator('Assets').replace('label="Assets"', 'label="Money"'));
    const project = (name: string) => file('plan.xsd', schema(appinfo(linkbase(shared(name), taken(name))), concept('Assets'), concept(name)));
    return checkRename(at('name="Ca|sh"', project('Cash')), 'Money', project('Money'));
  });

  it('leaves the label of a resource that something else has too', () => {
    const project = (name: string) => file('plan.xsd', schema(appinfo(linkbase(labelLink(locator(name), locator('Assets'), label('Cash', 'Cash'), labelArc(name).replace(`${name}_lbl`, 'Cash_lbl'), labelArc('Assets').replace('Assets_lbl', 'Cash_lbl')))), concept('Assets'), concept(name)));
    return checkRename(at('name="Ca|sh"', project('Cash')), 'Money', project('Money'));
  });

  it('leaves an id that does not follow the name, and with it all hrefs', () => {
    const project = (name: string) => file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('c1')))), concept(name).replace(`id="hbr_${name}"`, 'id="hbr_c1"')));
    return checkRename(at('#hbr_|c1', project('Cash')), 'Money', project('Money'));
  });

  it('reaches QNames in schemas, typed domains and element() pointers', () => {
    const project = (name: string) =>
      file(
        'plan.xsd',
        schema(
          appinfo(linkbase(presentationLink(locator(name).replace(`#hbr_${name}`, `#element(hbr_${name})`).replace(`label="${name}"`, 'label="x"')))),
          concept(name),
          `<xsd:element name="Petty" substitutionGroup="hbr:${name}"/>`,
          `<xsd:element name="Axis" id="hbr_Axis" substitutionGroup="xbrldt:dimensionItem" xbrldt:typedDomainRef="#hbr_${name}"/>`,
          `<xsd:complexType name="Cash"><xsd:sequence><xsd:element ref="hbr:${name}"/><xsd:element ref="hbr:CashFlow"/></xsd:sequence></xsd:complexType>`,
          '<xsd:element name="Other" type="hbr:Cash"/>',
        ),
      );
    return checkRename(at('name="Ca|sh" type', project('Cash')), 'Money', project('Money'));
  });

  it('reaches QNames in formula and table linkbases, but not variables of the same name', () => {
    const formula = (name: string) =>
      [
        '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gen="http://xbrl.org/2008/generic" xmlns:va="http://xbrl.org/2008/assertion/value" xmlns:cf="http://xbrl.org/2008/filter/concept" xmlns:table="http://xbrl.org/2014/table" xmlns:own="http://www.harborferries.example/20251231">',
        '<link:roleRef xlink:type="simple" xlink:href="plan.xsd#r" roleURI="http://www.harborferries.example/r"/>',
        '<gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        `<va:valueAssertion xlink:type="resource" xlink:label="a" test="$own:Cash &lt; own:${name} + own:CashFlow and f(xs:QName('own:${name}'))"/>`,
        `<cf:conceptName xlink:type="resource" xlink:label="f"><cf:concept><cf:qname>own:${name}</cf:qname></cf:concept></cf:conceptName>`,
        `<table:conceptRelationshipNode xlink:type="resource" xlink:label="t"><table:relationshipSource>own:${name}</table:relationshipSource></table:conceptRelationshipNode>`,
        '</gen:link>',
        '</link:linkbase>',
      ].join('\n');
    const project = (name: string) => file('plan.xsd', schema(appinfo(linkbaseRef('plan_for.xml')), concept(name))) + file('plan_for.xml', formula(name));
    return checkRename(at('<cf:qname>own:Ca|sh<', project('Cash')), 'Money', project('Money'));
  });

  it('reaches facts, dimensions and members in instances, whatever their prefix', async () => {
    const instance = (name: string) =>
      [
        '<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:p="http://www.harborferries.example/20251231">',
        '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
        `<context id="c"><segment><xbrldi:explicitMember dimension="p:${name}"> p:${name} </xbrldi:explicitMember></segment></context>`,
        `<p:${name} contextRef="c">12</p:${name}>`,
        `<p:${name} contextRef="c"/>`,
        `<p:Choice contextRef="c">p:${name}</p:Choice>`,
        '<p:CashFlow contextRef="c">p:Cash is meant</p:CashFlow>',
        '</xbrl>',
      ].join('\n');
    const project = (name: string) => file('plan.xsd', schema(concept(name))) + file('report.xml', instance(name));
    const edit = await renamed(at('<p:Ca|sh contextRef="c">', project('Cash')), 'Money', project('Money'));
    assert.deepEqual(Object.values(edit.changeAnnotations ?? {}).map(({ label: name }) => name), ['Rename Cash to Money', 'Rename Cash in instances']);
  });

  it('reaches what Inline XBRL tags', () => {
    const page = (name: string) => inline([context('now'), dollars], `<p>hbr:Cash <ix:nonFraction name="hbr:${name}" contextRef="now" unitRef="usd" decimals="0">1</ix:nonFraction></p>`);
    const project = (name: string) => file('plan.xsd', schema(concept(name))) + file('report.htm', page(name));
    return checkRename(at('name="hbr:Ca|sh"', project('Cash')), 'Money', project('Money'));
  });

  it('reaches every DTS of the workspace that has the concept', () => {
    const filing = (name: string) => schema('<xsd:import namespace="http://www.harborferries.example/base" schemaLocation="../base.xsd"/>', appinfo(linkbase(presentationLink(locator(name, '../base.xsd')))));
    const project = (name: string) => file('base.xsd', schema(concept(name))) + file('first/first.xsd', filing(name)) + file('second/second.xsd', filing(name));
    return checkRename(at('name="Ca|sh"', project('Cash')), 'Money', project('Money'));
  });

  it('says what other mentions of the id it leaves', async () => {
    const project = (name: string) => file('plan.xsd', schema('<!-- hbr_Cash is cash; hbr_CashFlow is not -->', appinfo(linkbase(presentationLink(locator(name)))), concept(name)));
    const edit = await renamed(at('name="Ca|sh"', project('Cash')), 'Money', project('Money'));
    assert.match(Object.values(edit.changeAnnotations ?? {})[0]!.description ?? '', /One other mention of hbr_Cash stays/);
  });

  it('starts from the local name alone, wherever it stands', async () => {
    assert.equal(await prepared(at('id="hbr_Ca|sh"', embedded('Cash'))), 'Cash -> Cash');
    assert.equal(await prepared(at('#hbr_Ca|sh', embedded('Cash'))), 'Cash -> Cash');
    assert.equal(await prepared(at('name="Ca|sh"', embedded('Cash'))), 'Cash -> Cash');
  });

  it('refuses a name that is none, or that is taken', async () => {
    const source = at('name="Ca|sh"', separate('Cash'));
    await checkRefused(source, 'Petty Cash', /no XML name/);
    await checkRefused(source, '1Cash', /no XML name/);
    await checkRefused(source, 'hbr:Cash', /no XML name/);
    await checkRefused(source, '', /no XML name/);
    await checkRefused(source, 'CashFlow', /plan\.xsd has an element CashFlow already/);
    await checkRefused(at('name="Ca|sh"', file('plan.xsd', schema('<xsd:simpleType name="t" id="hbr_Money"/>', concept('Cash')))), 'Money', /the id hbr_Money already/);
  });

  it('refuses an element of a base taxonomy, and one that is not available', async () => {
    const base = 'file:///base/base.xsd';
    const project = file('plan.xsd', schema(appinfo(linkbase(presentationLink(locator('Cash', base), locator('Loans', 'https://xbrl.fasb.org/us-gaap.xsd')))))) + file(base, schema(concept('Cash')));
    assert.match((await prepared(at('#hbr_Ca|sh', project))) ?? '', /Cash belongs to base\.xsd, which is not part of this workspace/);
    assert.match((await prepared(at('#hbr_Lo|ans', project))) ?? '', /declared in us-gaap\.xsd, which is not available/);
    await checkRefused(at('#hbr_Ca|sh', project), 'Money', /base\.xsd/);
  });

  it('refuses where a document is too broken to be read to its end', async () => {
    const broken = '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase">' + '<a b=<'.repeat(200);
    const source = file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')), concept('Cash'))) + file('plan_pre.xml', broken);
    await checkRefused(at('name="Ca|sh"', source), 'Money', /plan_pre\.xml could not be read to its end/);
  });
});

describe('Renaming the label of a locator or resource', () => {
  const links = (name: string) =>
    file('plan.xsd', schema(appinfo(linkbase(calculationLink(locator('Cash').replace('label="Cash"', `label="${name}"`), locator('Assets'), calculationArc('Assets', name), calculationArc(name, 'Assets')), presentationLink(locator('Cash')))), concept('Cash'), concept('Assets')));

  it('changes it in its extended link and nowhere else, from an arc as from the locator', async () => {
    await checkRename(at('label="Ca|sh"', links('Cash')), 'money', links('money'));
    await checkRename(at('to="Ca|sh"', links('Cash')), 'money', links('money'));
  });

  it('refuses one that the extended link has', () => checkRefused(at('label="Ca|sh"', links('Cash')), 'Assets', /uses the label Assets already/));
});

describe('Renaming a role', () => {
  const uri = (name: string) => `http://www.harborferries.example/role/${name}`;
  const project = (name: string) =>
    file('plan.xsd', schema(appinfo(`<link:roleType roleURI="${uri(name)}" id="Balance"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>`, linkbaseRef('plan_pre.xml')), concept('Cash').replace('nillable=', `xmlns:e="http://xbrl.org/2020/extensible-enumerations-2.0" e:linkrole="${uri(name)}" nillable=`))) +
    file(
      'plan_pre.xml',
      linkbase(
        `<link:roleRef xlink:type='simple' roleURI='${uri(name)}' xlink:href='plan.xsd#Balance'/>`,
        presentationLink(locator('Cash', 'plan.xsd'), presentationArc('Cash', 'Cash', { rest: `preferredLabel="${uri(name)}"` })).replace('http://www.xbrl.org/2003/role/link', uri(name)),
        `<link:labelLink xlink:type="extended" xlink:role="${uri('BalanceSheet')}"/>`,
        `<table:linkrole xmlns:table="http://xbrl.org/2014/table"> ${uri(name)} </table:linkrole>`,
        definitionLink(locator('Cash', 'plan.xsd'), definitionArc('Cash', 'Cash', 'http://xbrl.org/int/dim/arcrole/domain-member').replace('order=', `xbrldt:targetRole="${uri(name)}" order=`)),
      ),
    );

  it('changes its declaration, references and uses; its id stays', async () => {
    await checkRename(at(`xlink:role="${uri('Bal|ance')}"`, project('Balance')), uri('Position'), project('Position'));
    await checkRename(at(`roleURI="${uri('Bal|ance')}"`, project('Balance')), uri('A&B'), project('A&amp;B'));
    await checkRename(at(`targetRole="${uri('Bal|ance')}"`, project('Balance')), uri('Position'), project('Position'));
    await checkRename(at(`e:linkrole="${uri('Bal|ance')}"`, project('Balance')), uri('Position'), project('Position'));
  });

  it('refuses what is no URI, and a role that is declared', async () => {
    const source = at(`roleURI="${uri('Bal|ance')}"`, project('Balance').replace('<link:linkbaseRef', `<link:roleType roleURI="${uri('Old')}" id="Old"/>\n<link:linkbaseRef`));
    await checkRefused(source, 'Position', /no absolute URI/);
    await checkRefused(source, uri('Old'), /declares the role .*Old already/);
  });

  it('refuses a role of the standard', async () => {
    assert.match((await prepared(at('2003/role/li|nk', embedded('Cash')))) ?? '', /A role of the standard/);
  });
});

describe('Renaming a namespace prefix', () => {
  const project = (prefix: string) =>
    [
      '',
      '-- plan.xsd',
      `<xsd:schema targetNamespace="http://www.harborferries.example" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:${prefix}='http://www.harborferries.example' xmlns:link="http://www.xbrl.org/2003/linkbase">`,
      `<xsd:element id="old_Money" name="Cash" type="${prefix}:money" substitutionGroup="${prefix}:Assets" ${prefix}:note="old:Cash"/>`,
      `<xsd:simpleType name="money"><xsd:union memberTypes="xsd:decimal ${prefix}:a ${prefix}:b"/></xsd:simpleType>`,
      `<xsd:annotation><xsd:appinfo><link:usedOn> ${prefix}:footnote </link:usedOn><${prefix}:extra>old:Cash<${prefix}:x/></${prefix}:extra></xsd:appinfo></xsd:annotation>`,
      `<xsd:annotation xmlns:old="http://other.example"><old:other/></xsd:annotation>`,
      `<old-er:x xmlns:old-er="http://older.example"/>`,
      '</xsd:schema>',
    ].join('\n');

  it('changes its declaration and every name and QName that uses it', async () => {
    await checkRename(at("xmlns:o|ld='", project('old')), 'new', project('new'));
    await checkRename(at('type="ol|d:money"', project('old')), 'new', project('new'));
    await checkRename(at('</ol|d:extra>', project('old')), 'new', project('new'));
  });

  it('takes the ids that begin with the own one along, and the hrefs that lead to them', async () => {
    const filing = (prefix: string) =>
      file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')), concept('Cash'), concept('Land')).replaceAll('id="hbr_', `id="${prefix}_`).replace('xmlns:hbr=', `xmlns:${prefix}=`)) +
      file('plan_pre.xml', linkbase(presentationLink(locator('Cash', 'plan.xsd'), locator('Land', 'plan.xsd'), presentationArc('Cash', 'Land'))).replaceAll('#hbr_', `#${prefix}_`));
    await checkRename(at('xmlns:hb|r=', filing('hbr')), 'ferry', filing('ferry'));
    await checkRefused(at('xmlns:hb|r=', filing('hbr').replace('id="hbr_Land"', 'id="ferry_Cash"')), 'ferry', /something with the id ferry_Cash already/);
  });

  it('leaves them where the prefix is renamed in another document', () => {
    const filing = (prefix: string) => file('plan.xsd', schema(concept('Cash'))) + file('report.htm', inline([context('now'), dollars], `<ix:nonFraction name="${prefix}:Cash" contextRef="now" unitRef="usd" decimals="0">1</ix:nonFraction>`).replace('xmlns:hbr=', `xmlns:${prefix}=`));
    return checkRename(at('name="hb|r:Cash"', filing('hbr')), 'ferry', filing('ferry'));
  });

  it('refuses one that is declared, or reserved', async () => {
    await checkRefused(at("xmlns:o|ld='", project('old')), 'link', /The prefix link is declared in plan\.xsd already/);
    await checkRefused(at("xmlns:o|ld='", project('old')), 'xmlold', /reserved/);
  });
});

describe('Renaming the id of a part of a report', () => {
  const text = (first: string, second: string) => `<p><ix:nonNumeric name="hbr:Note" contextRef="now" continuedAt="${first}">A</ix:nonNumeric><ix:continuation id="${first}" continuedAt="${second}">B</ix:continuation></p>`;
  const set = ({ time = 'now', unit = 'usd', first = 'one', second = 'two' } = {}) =>
    file('plan.xsd', schema(concept('Cash'), concept('Note', { type: 'xbrli:stringItemType' }))) +
    file('first.htm', inline([context(time), context('other'), dollars.replace('"usd"', `"${unit}"`)], `<ix:nonFraction name="hbr:Cash" contextRef="${time}" unitRef="${unit}" decimals="0">1</ix:nonFraction>`, text(first, second).replace('"now"', `"${time}"`))) +
    file('second.htm', inline([], `<ix:nonFraction name="hbr:Cash" contextRef="${time}" unitRef="${unit}" decimals="2">1</ix:nonFraction>`, `<ix:continuation id="${second}">C</ix:continuation>`));

  it('changes a context, with every contextRef in all documents of the set, from either end', async () => {
    await checkRename(at('id="no|w"', set()), 'end', set({ time: 'end' }));
    await checkRename(at('contextRef="no|w"', set()), 'end', set({ time: 'end' }));
  });
  it('changes a unit', () => checkRename(at('unitRef="us|d"', set()), 'dollars', set({ unit: 'dollars' })));
  it('changes a continuation', async () => {
    await checkRename(at('continuedAt="tw|o"', set()), 'last', set({ second: 'last' }));
    await checkRename(at('ix:continuation id="on|e"', set()), 'next', set({ first: 'next' }));
  });
  it('refuses an id that something has, and what is no id', async () => {
    await checkRefused(at('id="no|w"', set()), 'other', /first\.htm has something with the id other already/);
    await checkRefused(at('id="no|w"', set()), '2025', /no XML name/);
  });
  it('is not offered for what nothing has', async () => assert.equal(await prepared(at('contextRef="no|w"', set()).replace('id="now"', 'id="then"')), undefined));
});
