import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, labels, plan } from '../../taxonomy';

/** A plan with Cash and Assets, labelled, and this in its linkbase. */
function linked(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), ...lines);
}

describe('custom-locator finds', () => {
  it('a locator of somebody’s own in a presentation', () =>
    checkFindings(
      linked(
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '<hbr:place xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        ' ^^^^^^^^^ error custom-locator: A presentationLink may have no locators but link:loc. Write link:loc instead of place.',
        '</link:presentationLink>',
      ),
    ));
});

describe('custom-locator is silent on', () => {
  it('link:loc', () => checkFindings(linked()));

  it('other locators in a link of another vocabulary', () => checkFindings(linked('<hbr:link xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><hbr:place xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/></hbr:link>'), { ignore: ['undeclared-link'] }));
});

describe('custom-locator has a code', () => {
  const inLink = (name: string) => linked(`<link:${name} xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><hbr:place xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash"/></link:${name}>`);
  const codes = { labelLink: '5.2.2.1', referenceLink: '5.2.3.1', presentationLink: '5.2.4.1', calculationLink: '5.2.5.1', definitionLink: '5.2.6.1', footnoteLink: '4.11.1.1' };
  for (const [name, paragraph] of Object.entries(codes)) it(`for a ${name}`, () => checkCodes(inLink(name), 'custom-locator', `error xbrl.${paragraph}:customLocator`));
});
