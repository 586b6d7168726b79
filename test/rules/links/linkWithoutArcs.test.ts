import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { calculationArc, calculationLink, concept, labels, locator, plan } from '../../taxonomy';

const declarations = [concept('Assets'), concept('Cash')];
const named = labels(['Assets', 'Cash']);

describe('link-without-arcs finds', () => {
  it('an empty link', () =>
    checkFindings(
      plan(
        declarations,
        named,
        '<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>',
        '                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint link-without-arcs: This calculationLink has no arcs, so it relates nothing.',
      ),
    ));

  it('a link of locators alone', () =>
    checkFindings(
      plan(
        declarations,
        named,
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-without-arcs: This presentationLink',
        locator('Assets'),
        '</link:presentationLink>',
      ),
    ));
});

describe('link-without-arcs is silent on', () => {
  const hints = ['link-without-arcs'];

  it('links with arcs', () => checkFindings(plan(declarations, named, calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash'))), { hints }));

  it('locators in a role of a base taxonomy, where filers bring concepts in by them', () =>
    checkFindings(
      plan(declarations, named, '<link:definitionLink xlink:type="extended" xlink:role="http://fasb.org/us-gaap/role/eedm/ExtensibleEnumerationLists">', locator('Assets'), '</link:definitionLink>'),
      { hints, ignore: ['missing-role-ref'] },
    ));

  it('generic links, whose resources may mean something by themselves', () =>
    checkFindings(
      plan(declarations, named, '<gen:link xmlns:gen="http://xbrl.org/2008/generic" xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>'),
      { hints },
    ));
});

describe('link-without-arcs has a code', () => {
  it('of its own, and is a hint', () => checkCodes(plan(declarations, named, calculationLink(locator('Assets'))), 'link-without-arcs', 'hint link-without-arcs'));
});
