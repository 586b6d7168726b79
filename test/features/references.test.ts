import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject, uriOf } from '../fixture';
import { context, dollars, inline } from '../report/instances';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { checkPlaces, marked } from './places';

/** Checks that the references to what is at the cursor are those marked `^^^ here`; those marked `^^^ declaration` only if asked for. */
async function checkReferences(source: string): Promise<void> {
  await checkPlaces(source.replace(/^ *\^+ declaration\n/gm, ''), (service, uri, position) => service.references(uri, position, false));
  await checkPlaces(source.replace(/(\^) declaration$/gm, '$1 here'), (service, uri, position) => service.references(uri, position, true));
}

const href = marked(locator('Cash', 'plan.xsd'), 'hbr_Cash');

describe('References of a concept', () => {
  it('are its locators, the ends of their arcs and its labels, in every document of the DTS', () =>
    checkReferences(
      file(
        'plan.xsd',
        schema(appinfo(linkbaseRef('plan_pre.xml'), linkbaseRef('plan_lab.xml')), concept('Assets'), declared('<xsd:element id="hbr_Ca|sh" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>')),
      ) +
        file('plan_pre.xml', linkbase(presentationLink(locator('Assets', 'plan.xsd'), href, marked(presentationArc('Assets', 'Cash'), 'Cash'), marked(presentationArc('Cash', 'Loans'), 'Cash')))) +
        file('plan_lab.xml', linkbase(labelLink(href, marked(label('Cash', 'Money'), 'Cash_lbl'), marked(labelArc('Cash'), 'Cash')))),
    ));

  it('are the same from an arc, a locator, a label and the declaration', async () => {
    const lines = [
      ['<xsd:element id="hbr_Cash" name="Cash"', 'name="Ca'],
      ['hbr_Cash" xlink:label="Cash"/>', 'hbr_Ca'],
      ['xlink:label="Cash"/>', 'xlink:label="Ca'],
      ['xlink:to="Cash"', 'xlink:to="Ca'],
      ['>Money<', '>Mon'],
    ] as const;
    const source = file('plan.xsd', schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', 'Money'), labelArc('Cash')), presentationLink(locator('Cash'), locator('Assets'), presentationArc('Assets', 'Cash')))), concept('Assets'), concept('Cash')));
    const answers = await Promise.all(
      lines.map(async ([line, before]) => {
        const at = source.indexOf(before, source.indexOf(line)) + before.length;
        const { service, cursor } = await openProject(`${source.slice(0, at)}|${source.slice(at)}`);
        return service.references(cursor!.uri, cursor!.position, true);
      }),
    );
    assert.equal(answers[0]!.length, 6);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  });

  it('reach into every DTS that has the concept, but not into another of the same name', () => {
    const filing = (name: string, lines: readonly string[]) => file(`${name}/${name}.xsd`, schema('<xsd:import namespace="http://www.harborferries.example/base" schemaLocation="../base.xsd"/>', appinfo(linkbase(presentationLink(...lines)))));
    const other = '<xsd:schema targetNamespace="http://www.other.example" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance">\n<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="xbrli:item"/>\n</xsd:schema>';
    return checkReferences(
      file('base.xsd', schema(declared('<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="xbrli:item"/>'))) +
        file('other.xsd', other) +
        filing('first', [marked(locator('Cash', '../base.xsd').replace('hbr_Cash', 'hbr_Ca|sh'), 'hbr_Cash'), locator('Cash', '../other.xsd')]) +
        filing('second', [marked(locator('Cash', '../base.xsd'), 'hbr_Cash')]),
    );
  });

  it('are found where its taxonomy is not at hand', () => {
    const gaap = (text = 'us-gaap_Cash') => `<link:loc xlink:type="locator" xlink:href="https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd#${text}" xlink:label="Cash"/>`;
    return checkReferences(
      file('plan.xsd', schema(appinfo(linkbase(presentationLink(marked(gaap('us-gaap_Ca|sh'), 'us-gaap_Cash'), marked(presentationArc('Cash', 'Assets'), 'Cash')), calculationLink(marked(gaap(), 'us-gaap_Cash'), locator('Assets')))), concept('Assets'))),
    );
  });

  it('leave out what a base taxonomy says of it, unless that is where the question is asked', async () => {
    const base = 'file:///base/base.xsd';
    const there = locator('Cash');
    const here = locator('Cash', base);
    const withCursor = (line: string) => line.replace('hbr_Cash', 'hbr_Ca|sh');
    const project = (ownLine: string, baseLine: string) =>
      file('plan.xsd', schema(appinfo(linkbase(presentationLink(ownLine))))) +
      file(base, schema(appinfo(linkbase(presentationLink(baseLine))), declared('<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="xbrli:item"/>')));
    await checkReferences(project(marked(withCursor(here), 'hbr_Cash'), there));
    await checkReferences(project(marked(here, 'hbr_Cash'), marked(withCursor(there), 'hbr_Cash')));
  });

  it('are QNames in schemas, and facts, dimensions and members in instances', () => {
    const instance = [
      '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:p="http://www.harborferries.example/20251231">',
      '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
      marked('<xbrldi:explicitMember dimension="p:OwnersAxis"> p:Cash </xbrldi:explicitMember>', ' p:Cash '),
      marked('<xbrldi:explicitMember dimension="p:Cash">p:CashFlow</xbrldi:explicitMember>', 'p:Cash'),
      marked('<p:Ca|sh contextRef="c1">12</p:Cash>', 'p:Cash'),
      '</xbrli:xbrl>',
    ];
    return checkReferences(
      file('report.xml', instance.join('\n')) + file('plan.xsd', schema(declared('<xsd:element id="hbr_Cash" name="Cash" substitutionGroup="xbrli:item"/>'), marked('<xsd:element name="Petty" substitutionGroup="hbr:Cash"/>', 'hbr:Cash'))),
    );
  });

  it('are what Inline XBRL tags', () => {
    const page = inline([context('now'), dollars], marked('<ix:nonFraction name="hbr:Ca|sh" contextRef="now" unitRef="usd" decimals="0">1</ix:nonFraction>', 'hbr:Cash'), '<p>hbr:Cash</p>');
    return checkReferences(file('report.htm', page) + file('plan.xsd', schema(declared('<xsd:element id="hbr_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"/>'))));
  });
});

describe('References of other things', () => {
  it('are the uses of a role, with its roleRefs', () => {
    const role = 'http://www.harborferries.example/role/Balance';
    return checkReferences(
      file(
        'plan.xsd',
        schema(
          appinfo(
            marked(`<link:roleType roleURI="${role}" id="Balance"/>`, role, 'declaration'),
            linkbase(
              marked(`<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Balance"/>`, role),
              marked(`<link:calculationLink xlink:type="extended" xlink:role="${role}">`, role),
              '</link:calculationLink>',
              marked(`<link:presentationLink xlink:type="extended" xlink:role="${role.replace('Bal', 'Bal|')}">`, role),
              '</link:presentationLink>',
              '<link:definitionLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
              marked(`<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/domain-member" xlink:from="A" xlink:to="B" xbrldt:targetRole="${role}"/>`, role),
              '</link:definitionLink>',
            ),
          ),
        ),
      ),
    );
  });

  it('are the arcs of an arcrole', () => {
    const parentChild = 'http://www.xbrl.org/2003/arcrole/parent-child';
    return checkReferences(
      file('plan.xsd', schema(appinfo(linkbase(presentationLink(marked(presentationArc('A', 'B').replace('parent-', 'parent|-'), parentChild), marked(presentationArc('B', 'C'), parentChild)), calculationLink(calculationArc('A', 'B')))))),
    );
  });

  it('are the declarations of a type', () =>
    checkReferences(
      file(
        'plan.xsd',
        schema(
          '<xsd:complexType name="shares">'.replace('shares', 'sha|res') + '\n' + ' '.repeat('<xsd:complexType name="'.length) + '^^^^^^ declaration',
          '</xsd:complexType>',
          marked('<xsd:element name="Issued" type="hbr:shares"/>', 'hbr:shares'),
        ),
      ),
    ));

  it('are the arcs of a label, asked on its xlink:label', () =>
    checkReferences(
      file(
        'plan.xsd',
        schema(appinfo(linkbase(labelLink(locator('Cash'), marked(label('Cash', 'Money').replace('Cash_', 'Cash|_'), 'Cash_lbl', 'declaration'), marked(labelArc('Cash'), 'Cash_lbl')), labelLink(labelArc('Cash')))), concept('Cash')),
      ),
    ));

  it('are the other hrefs to an id that does not exist', () =>
    checkReferences(file('plan.xsd', schema(appinfo(linkbase(presentationLink(marked(locator('Cush').replace('_Cush', '_Cu|sh'), 'hbr_Cush'), marked(presentationArc('Cush', 'Cash'), 'Cush')), calculationLink(marked(locator('Cush'), 'hbr_Cush'), locator('Cash')))), concept('Cash')))));

  it('are none for the parts of a context, which are no facts', async () => {
    const instance = '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">\n<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>\n<xbrli:context id="c1"><xbrli:enti|ty/></xbrli:context>\n</xbrli:xbrl>';
    const { service, cursor } = await openProject(file('report.xml', instance) + file('plan.xsd', schema()));
    assert.deepEqual(service.references(cursor!.uri, cursor!.position, true), []);
    assert.equal(service.hover(cursor!.uri, cursor!.position), undefined);
  });

  it('are none for text that names nothing', async () => {
    const { service, cursor } = await openProject(file('plan.xsd', schema('<xsd:annotation><xsd:documentation>Ca|sh</xsd:documentation></xsd:annotation>')));
    assert.deepEqual(service.references(cursor!.uri, cursor!.position, true), []);
    assert.deepEqual(service.references(uriOf('nowhere.xsd'), { line: 0, character: 0 }, true), []);
  });
});

/** An element declaration with its name marked. */
function declared(line: string): string {
  return `${line}\n${' '.repeat(line.replace('|', '').indexOf('name="') + 6)}^^^^ declaration`;
}
