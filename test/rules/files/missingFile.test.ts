import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf, findingsOf, openProject, uriOf } from '../../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationLink, schema } from '../../taxonomy';

describe('missing-file finds', () => {
  it('a linkbase that is not where the schema says', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_pre.xml"/>',
            '                                                                                                                   ^^^^^^^^^^^^ error missing-file: The file plan_pre.xml cannot be found. Put the file there, or correct the path.',
          ),
        ),
      ),
    ));

  it('an imported schema of a relative path', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          '<xsd:import namespace="http://www.harborferries.example/types" schemaLocation="../types/types.xsd"/>',
          '                                                                               ^^^^^^^^^^^^^^^^^^ missing-file: The file types.xsd',
        ),
      ),
    ));

  it('the schema of a linkbase, once, at its first locator and without the id', async () => {
    const project = file(
      'plan_pre.xml',
      linkbase(
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Assets" xlink:label="Assets"/>',
          '                                           ^^^^^^^^ missing-file: plan.xsd cannot be found (3 references).',
          locator('Cash', 'plan.xsd'),
          locator('Debt', 'plan.xsd'),
        ),
      ),
    );
    await checkFindings(project);
    assert.equal((await findingOf(project, 'missing-file')).related.length, 2);
  });

  it('the schema of an instance', () =>
    checkFindings(
      file(
        'plan.xbrl',
        [
          '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
          '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
          '                                                ^^^^^^^^ missing-file',
          '</xbrli:xbrl>',
        ].join('\n'),
      ),
    ));

  it('a file that was renamed: every id looked for there is in the file that looks', () =>
    checkFindings(
      plan(
        [concept('Assets'), concept('Cash')],
        presentationLink(
          '<link:loc xlink:type="locator" xlink:href="old.xsd#hbr_Assets" xlink:label="Assets"/>',
          '                                           ^^^^^^^ missing-file: Everything they lead to is in plan.xsd: it seems to have been renamed.',
          locator('Cash', 'old.xsd'),
        ),
      ),
    ));

  it('a file where xml:base leads', () =>
    checkFindings(
      plan(
        [concept('Cash')],
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link" xml:base="elements/">',
        '<link:loc xlink:type="locator" xlink:href="plan.xsd#hbr_Cash" xlink:label="Cash"/>',
        '                                           ^^^^^^^^ missing-file',
        '</link:presentationLink>',
        labels(['Cash']),
      ),
    ));
});

describe('missing-file asks whether another file was meant', () => {
  const messageOf = async (project: string) => (await findingOf(project, 'missing-file')).message;
  const leadingTo = (href: string, ...linkbases: readonly string[]) => file('plan.xsd', schema(appinfo(linkbaseRef(href)), concept('Cash'))) + linkbases.map((name) => file(name, linkbase(labels(['Cash'], name.includes('/') ? '../plan.xsd' : 'plan.xsd')))).join('');
  const unsure = 'The file plan_lbl.xml cannot be found. Put the file there, or correct the path.';

  it('that is the only one of a similar name', async () => assert.equal(await messageOf(leadingTo('plan_lbl.xml', 'plan_lab.xml')), 'The file plan_lbl.xml cannot be found. Did you mean plan_lab.xml? Otherwise put the file there.'));

  it('by the path that leads there', async () => assert.match(await messageOf(leadingTo('lb/plan_lbl.xml', 'lb/plan_lab.xml')), /Did you mean lb\/plan_lab\.xml\?/));

  it('that has all the ids', async () => {
    const wrong = linkbase(presentationLink(locator('Cash', 'plam.xsd')), labels(['Cash'], 'plan.xsd'));
    assert.match(await messageOf(file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')), concept('Cash'))) + file('plan_pre.xml', wrong)), /plam\.xsd cannot be found\. Did you mean plan\.xsd\?/);
  });

  it('but not where there is none, are several, or one has another name altogether', async () => {
    assert.equal(await messageOf(leadingTo('plan_lbl.xml')), unsure);
    assert.equal(await messageOf(leadingTo('plan_lbl.xml', 'plan_lbx.xml', 'plan_lby.xml')), unsure);
    assert.equal(await messageOf(leadingTo('plan_lbl.xml', 'vessels.xml')), unsure);
  });

  it('that has come or gone in the meantime', async () => {
    const { service } = await openProject(leadingTo('plan_lbl.xml'));
    const message = () => service.diagnose(uriOf('plan.xsd')).find(({ rule }) => rule.id === 'missing-file')?.message;
    assert.equal(message(), unsure);
    service.setText(uriOf('plan_lab.xml'), linkbase(labels(['Cash'], 'plan.xsd')));
    await service.settle();
    assert.match(message()!, /Did you mean plan_lab\.xml\?/);
    await service.close(uriOf('plan_lab.xml'));
    assert.equal(message(), unsure);
  });

  it('for so many files only', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `n${index}_${'abcdefghij'[index % 10]!.repeat(9)}.xml`);
    const project = file('plan.xsd', schema(appinfo(...names.map((name) => linkbaseRef(`x${name}`))))) + names.map((name) => file(name, linkbase())).join('');
    const asked = (await findingsOf(project)).filter(({ rule, message }) => rule.id === 'missing-file' && message.includes('Did you mean'));
    assert.equal(asked.length, 50);
  });
});

describe('missing-file is silent on', () => {
  it('files that are there, in folders, with blanks and backslashes in their paths', () =>
    checkFindings(
      file('plan.xsd', schema(appinfo(linkbaseRef('link%20bases/plan_lab.xml'), linkbaseRef('link bases\\plan_pre.xml')), concept('Cash'))) +
        file('link%20bases/plan_lab.xml', linkbase(labels(['Cash'], '../plan.xsd'))) +
        file('link%20bases/plan_pre.xml', linkbase(presentationLink(locator('Cash', '../plan.xsd')))),
      { ignore: ['path-spelling'] },
    ));

  it('what could only be judged with the missing file', () =>
    checkFindings(
      file(
        'plan.xsd',
        schema(
          appinfo(
            '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="plan_lab.xml"/>',
            '                                                                                                                   ^^^^^^^^^^^^ missing-file',
            linkbase(calculationLink(locator('Cash'), locator('Elsewhere', 'plan_lab.xml'), calculationArc('Cash', 'Elsewhere', { weight: '-1' }))),
          ),
          concept('Cash'),
        ),
      ),
    ));

  it('the built-in schemas of the standards and taxonomies on the web', () =>
    checkFindings(plan([concept('Cash')], presentationLink(locator('Cash'), '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Cash" xlink:label="base_Cash"/>'), labels(['Cash'])), { ignore: ['missing-taxonomy'] }));

  it('a file that somebody else’s taxonomy lacks', () =>
    checkFindings(
      file('plan.xsd', schema('<xsd:include schemaLocation="file:///elsewhere/base.xsd"/>')) + file('file:///elsewhere/base.xsd', schema(appinfo(linkbaseRef('base_pre.xml')))),
    ));

  it('an import without schemaLocation', () => checkFindings(file('plan.xsd', schema('<xsd:import namespace="http://www.harborferries.example/types"/>'))));
});

it('missing-file has one code', () => checkCodes(file('plan.xsd', schema(appinfo(linkbaseRef('plan_pre.xml')))), 'missing-file', 'error FileNotLoadable'));
