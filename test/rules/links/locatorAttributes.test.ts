import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, labels, locator, plan, presentationLink } from '../../taxonomy';

/** A presentation with this locator. */
function presentation(...content: readonly string[]): string {
  return plan([concept('Cash')], labels(['Cash']), presentationLink(...content));
}

describe('locator-attributes finds', () => {
  it('a locator that leads nowhere', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:label="Cash"/>',
        ' ^^^^^^^^ error locator-attributes: This loc has no xlink:href.',
      ),
    ));

  it('a locator with an empty href in a link between concepts', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:href="" xlink:label="Cash"/>',
        '                                          ^^ error locator-attributes: This loc has no xlink:href.',
      ),
    ));

  it('a locator without label', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash"/>',
        ' ^^^^^^^^ error locator-attributes: This loc has no xlink:label.',
      ),
    ));

  it('a loc that is not marked as a locator, while arcs still reach it', () =>
    checkFindings(
      presentation(
        '<link:loc xlink:href="#hbr_Cash" xlink:label="Cash"/>',
        ' ^^^^^^^^ error locator-attributes: Add xlink:type="locator".',
      ),
    ));
});

describe('locator-attributes is silent on', () => {
  it('a locator that has them all', () => checkFindings(presentation(locator('Cash'))));

  it('an empty href in a link of another vocabulary: it leads to its own document', () =>
    checkFindings(
      plan([], '<other:link xmlns:other="http://other.example/" xlink:type="extended">', '<link:loc xlink:type="locator" xlink:href="" xlink:label="all"/>', '</other:link>'),
      { ignore: ['undeclared-link'] },
    ));

  it('a href that leads nowhere, which is another finding', () => checkFindings(presentation(locator('Csh')), { ignore: ['dangling-id'] }));

  it('a locator that is just being typed: that its tag is broken is said already', () => checkFindings(presentation('<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:lab'), { ignore: ['xml-syntax'] }));
});

describe('locator-attributes has a code', () => {
  it('for href', () => checkCodes(presentation('<link:loc xlink:type="locator" xlink:label="Cash"/>'), 'locator-attributes', 'error xbrl.3.5.3.7.2:linkLocHref'));

  it('for label', () => checkCodes(presentation('<link:loc xlink:type="locator" xlink:href="#hbr_Cash"/>'), 'locator-attributes', 'error xbrl.3.5.3.7.3:linkLocLabel'));

  it('for type', () => checkCodes(presentation('<link:loc xlink:href="#hbr_Cash" xlink:label="Cash"/>'), 'locator-attributes', 'error xbrl.3.5.3.7.1:linkLocType'));
});
