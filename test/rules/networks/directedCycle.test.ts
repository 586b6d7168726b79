import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { appinfo, arcroleRef2023, calculationArc, calculationLink, concept, definitionArc, definitionLink, file, labels, linkbase, locator, plan, presentationArc, presentationLink, schema, summationItem2023 } from '../../taxonomy';

const names = ['Assets', 'Cash', 'Debt'];
const locators = names.map((name) => locator(name));
const domainMember = 'http://xbrl.org/int/dim/arcrole/domain-member';
const domainMemberRef = `<link:arcroleRef xlink:type="simple" arcroleURI="${domainMember}" xlink:href="http://www.xbrl.org/2005/xbrldt-2005.xsd#domain-member"/>`;

/** A plan with labelled Assets, Cash and Debt, and this in its linkbase. */
function assets(...content: readonly string[]): string {
  return plan(names.map((name) => concept(name)), ...content, labels(names));
}

/** A plan with an arcroleType that says what cycles it allows, and an arc from Assets to Cash and one back. */
function ownArcrole(cyclesAllowed: string): string {
  const arcrole = 'http://www.harborferries.example/arcrole/feeds';
  return file(
    'plan.xsd',
    schema(
      appinfo(
        `<link:arcroleType arcroleURI="${arcrole}" id="feeds" cyclesAllowed="${cyclesAllowed}"><link:usedOn>link:definitionArc</link:usedOn></link:arcroleType>`,
        linkbase(
          `<link:arcroleRef xlink:type="simple" arcroleURI="${arcrole}" xlink:href="#feeds"/>`,
          labels(names),
          definitionLink(...locators, definitionArc('Assets', 'Cash', arcrole), definitionArc('Cash', 'Assets', arcrole)),
        ),
      ),
      ...names.map((name) => concept(name)),
    ),
  );
}

describe('directed-cycle finds', () => {
  it('a concept that is presented under its own child, at the arc that closes the circle', () =>
    checkFindings(
      assets(
        presentationLink(
          ...locators,
          presentationArc('Assets', 'Cash'),
          presentationArc('Cash', 'Debt'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Debt" xlink:to="Assets" order="1"/>',
          '                                                                                                                                 ^^^^^^ error directed-cycle: This presentation runs in a circle: Assets → Cash → Debt → Assets. Remove this arc or another of the circle.',
        ),
      ),
    ));

  it('a concept that is presented under itself', () =>
    checkFindings(
      assets(
        presentationLink(
          ...locators,
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Cash" xlink:to="Cash" order="1"/>',
          '                                                                                                                                 ^^^^ directed-cycle: Cash → Cash.',
        ),
      ),
    ));

  it('a circle through two locators of one concept', () =>
    checkFindings(
      assets(
        presentationLink(
          ...locators,
          '<link:loc xlink:type="locator" xlink:href="#hbr_Assets" xlink:label="Assets_2"/>',
          presentationArc('Assets', 'Cash'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Cash" xlink:to="Assets_2" order="1"/>',
          '                                                                                                                                 ^^^^^^^^ directed-cycle',
        ),
      ),
    ));

  it('a circle through two extended links of one role, in two files', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo('<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>', linkbase(labels(names), presentationLink(...locators, presentationArc('Assets', 'Cash')))), ...names.map((name) => concept(name)))) +
        file(
          'plan_pre.xml',
          linkbase(
            presentationLink(
              ...names.map((name) => locator(name, 'plan.xsd')),
              '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Cash" xlink:to="Assets" order="1"/>',
              '                                                                                                                                 ^^^^^^ directed-cycle',
            ),
          ),
        ),
    ));

  it('concepts of a taxonomy that is not available', () =>
    checkFindings(
      assets(
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_A" xlink:label="A"/>',
          '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_B" xlink:label="B"/>',
          presentationArc('A', 'B'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="B" xlink:to="A" order="1"/>',
          '                                                                                                                              ^ directed-cycle: base_A → base_B → base_A',
        ),
      ),
      { ignore: ['missing-taxonomy'] },
    ));

  it('a general-special and an essence-alias circle', () =>
    checkFindings(
      assets(
        definitionLink(
          ...locators,
          definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special'),
          '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/general-special" xlink:from="Cash" xlink:to="Assets"/>',
          '                                                                                                                                  ^^^^^^ directed-cycle: This definition runs in a circle',
          definitionArc('Assets', 'Debt', 'http://www.xbrl.org/2003/arcrole/essence-alias'),
          '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/essence-alias" xlink:from="Debt" xlink:to="Assets"/>',
          '                                                                                                                                ^^^^^^ directed-cycle: This definition runs in a circle',
        ),
      ),
    ));

  it('a member that is under itself in a domain', () =>
    checkFindings(
      assets(
        domainMemberRef,
        definitionLink(
          ...locators,
          definitionArc('Assets', 'Cash', domainMember),
          '<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/domain-member" xlink:from="Cash" xlink:to="Assets"/>',
          '                                                                                                                               ^^^^^^ directed-cycle: This network of arcrole http://xbrl.org/int/dim/arcrole/domain-member runs in a circle',
        ),
      ),
    ));

  it('the same though nothing leads to the schema that declares the arcrole', () =>
    checkCodes(
      file('plan.xsd', schema(...names.map((name) => concept(name))).replace(/<xsd:import namespace="http:\/\/xbrl.org\/2005\/xbrldt".*\n/, '')) +
        file('plan_def.xml', linkbase(definitionLink(...names.map((name) => locator(name, 'plan.xsd')), definitionArc('Assets', 'Cash', domainMember), definitionArc('Cash', 'Assets', domainMember)))),
      'directed-cycle',
      'error xbrl.5.1.4.3:cycles',
    ));

  it('a circle that the filer’s arc makes with arcs of somebody else, at the filer’s', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            linkbase(
              presentationLink(
                ...names.map((name) => locator(name, 'http://base.example/base.xsd')),
                '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1"/>',
                '                                                                                                                                   ^^^^ directed-cycle: Assets → Cash → Assets',
              ),
            ),
          ),
        ),
      ) + file('http://base.example/base.xsd', schema(...names.map((name) => concept(name)), appinfo(linkbase(presentationLink(...locators, presentationArc('Cash', 'Assets')))))),
      { ignore: ['several-top-schemas'] },
    ));

  it('a long circle, told by its beginning and its end', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `C${index}`);
    const finding = await findingOf(
      plan(
        many.map((name) => concept(name)),
        presentationLink(...many.map((name) => locator(name)), ...many.map((name, index) => presentationArc(name, many[index + 1] ?? 'C0'))),
      ),
      'directed-cycle',
    );
    assert.match(finding.message, /circle: C0 → C1 → .* → C9 → … → C91 → .* → C99 → C0\./);
    assert.equal(finding.related.length, 50);
  });

  it('and points at the other arcs of the circle', async () => {
    const finding = await findingOf(assets(presentationLink(...locators, presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Debt'), presentationArc('Debt', 'Assets'))), 'directed-cycle');
    assert.deepEqual(finding.related.map(({ document, range }) => document.xml.text.slice(range.start, range.end)), ['Cash', 'Debt']);
  });
});

describe('directed-cycle is silent on', () => {
  it('a circle of arcs of a vocabulary of somebody’s own, which the arcroleType does not bind', () =>
    checkFindings(ownArcrole('none').replaceAll('link:definitionLink', 'hbr:link').replaceAll('link:definitionArc x', 'hbr:arc x'), { ignore: ['undeclared-link'] }));

  it('nor where only the link or only the arcs are of that vocabulary', async () => {
    await checkFindings(ownArcrole('none').replaceAll('link:definitionLink', 'hbr:link'), { ignore: ['undeclared-link'] });
    await checkFindings(ownArcrole('none').replaceAll('link:definitionArc x', 'hbr:arc x'), { ignore: ['content-model'] });
  });

  it('a child under two parents that meet in one', () =>
    checkFindings(assets(presentationLink(...locators, presentationArc('Assets', 'Cash', { order: '1' }), presentationArc('Assets', 'Debt', { order: '2' }), presentationArc('Cash', 'Debt')))));

  it('an arc and the arc back in two roles', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:roleType roleURI="http://www.harborferries.example/role/Other" id="Other"><link:usedOn>link:presentationLink</link:usedOn></link:roleType>',
            linkbase(
              '<link:roleRef xlink:type="simple" roleURI="http://www.harborferries.example/role/Other" xlink:href="#Other"/>',
              labels(names),
              presentationLink(...locators, presentationArc('Assets', 'Cash')),
              presentationLink(...locators, presentationArc('Cash', 'Assets')).replace('http://www.xbrl.org/2003/role/link', 'http://www.harborferries.example/role/Other'),
            ),
          ),
          ...names.map((name) => concept(name)),
        ),
      ),
    ));

  it('an arc and the arc back with two arcroles', () =>
    checkFindings(
      assets(definitionLink(...locators, definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special'), definitionArc('Cash', 'Assets', 'http://www.xbrl.org/2003/arcrole/essence-alias'))),
    ));

  it('a circle of which one arc is prohibited', () =>
    checkFindings(
      assets(
        presentationLink(...locators, presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Assets')),
        presentationLink(...locators, presentationArc('Cash', 'Assets', { rest: 'use="prohibited" priority="1"' })),
      ),
    ));

  for (const name of ['similar-tuples', 'requires-element']) {
    const arcrole = `http://www.xbrl.org/2003/arcrole/${name}`;
    it(`${name}, which allows any circle`, () => checkFindings(assets(definitionLink(...locators, definitionArc('Assets', 'Cash', arcrole), definitionArc('Cash', 'Assets', arcrole)))));
  }

  it('an arcrole of the filer’s own that allows any circle', () => checkFindings(ownArcrole('any')));

  it('an arcrole that nobody declares', () =>
    checkFindings(
      assets(definitionLink(...locators, definitionArc('Assets', 'Cash', 'http://www.harborferries.example/arcrole/feeds'), definitionArc('Cash', 'Assets', 'http://www.harborferries.example/arcrole/feeds'))),
      { ignore: ['missing-arcrole-ref'] },
    ));

  it('a circle within somebody else’s taxonomy', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="http://base.example/base.xsd"/>')) +
        file('http://base.example/base.xsd', schema(...names.map((name) => concept(name)), appinfo(linkbase(presentationLink(...locators, presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Assets')))))),
    ));
});

describe('directed-cycle has a code and a severity', () => {
  it('for presentations', () => checkCodes(assets(presentationLink(...locators, presentationArc('Assets', 'Cash'), presentationArc('Cash', 'Assets'))), 'directed-cycle', 'error xbrl.5.2.4.2'));

  for (const name of ['general-special', 'essence-alias']) {
    const arcrole = `http://www.xbrl.org/2003/arcrole/${name}`;
    it(`for ${name}`, () => checkCodes(assets(definitionLink(...locators, definitionArc('Assets', 'Cash', arcrole), definitionArc('Cash', 'Assets', arcrole))), 'directed-cycle', 'error xbrl.5.2.6.2.1'));
  }

  it('for calculations of XBRL 2.1, which allows them', () =>
    checkCodes(assets(calculationLink(...locators, calculationArc('Assets', 'Cash'), calculationArc('Cash', 'Assets'))), 'directed-cycle', {
      xbrl: 'warning directed-cycle',
      sec: 'error EFM.6.14.04',
      esef: 'warning directed-cycle',
    }));

  it('for calculations of Calculations 1.1, which does not', () =>
    checkCodes(
      assets(arcroleRef2023, calculationLink(...locators, calculationArc('Assets', 'Cash', { arcrole: summationItem2023 }), calculationArc('Cash', 'Assets', { arcrole: summationItem2023 }))),
      'directed-cycle',
      { xbrl: 'error xbrl.5.1.4.3:cycles', sec: 'error EFM.6.14.04', esef: 'error xbrl.5.1.4.3:cycles' },
    ));

  for (const cyclesAllowed of ['undirected', 'none']) {
    it(`for an arcrole that says ${cyclesAllowed}`, () => checkCodes(ownArcrole(cyclesAllowed), 'directed-cycle', 'error xbrl.5.1.4.3:cycles'));
  }
});
