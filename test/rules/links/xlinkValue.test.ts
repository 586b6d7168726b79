import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { concept, labels, plan, presentationLink } from '../../taxonomy';

const located = (...content: readonly string[]) => plan([concept('Cash')], labels(['Cash']), presentationLink(...content));

describe('xlink-value finds', () => {
  it('a value of xlink:show that XLink does not have', () =>
    checkFindings(
      located(
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash" xlink:show="always"/>',
        '                                                                                     ^^^^^^ error xlink-value: Use one of "new", "replace", "embed", "other", "none".',
      ),
      { ignore: ['unknown-attribute'] },
    ));

  it('a value of xlink:actuate in other letters than XLink’s', () =>
    checkFindings(
      located(
        '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash" xlink:actuate="onload"/>',
        '                                                                                        ^^^^^^ error xlink-value: "onload" is no value of xlink:actuate.',
      ),
      { ignore: ['unknown-attribute'] },
    ));

  it('a type of an element of another vocabulary', () =>
    checkFindings(
      located(
        '<other:note xmlns:other="http://other.example/" xlink:type="note"/>',
        '                                                            ^^^^ error xlink-value: "note" is no value of xlink:type.',
      ),
    ));
});

describe('xlink-value is silent on', () => {
  it('what XLink has', () => checkFindings(located('<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash" xlink:show="replace" xlink:actuate="onRequest"/>', '<other:note xmlns:other="http://other.example/" xlink:type="title"/>'), { ignore: ['unknown-attribute'] }));

  it('the type of an element that XBRL defines, which is another finding', () =>
    checkFindings(located('<link:loc xlink:type="Locator" xlink:href="#hbr_Cash" xlink:label="Cash"/>'), { ignore: ['locator-attributes'] }));

  it('attributes of these names that are not XLink’s', () => checkFindings(located('<other:note xmlns:other="http://other.example/" type="note" show="always" other:actuate="never"/>')));
});

describe('xlink-value has a code for each attribute:', () => {
  for (const attribute of ['type', 'show', 'actuate']) {
    it(attribute, () => checkCodes(located(`<other:note xmlns:other="http://other.example/" xlink:${attribute}="sometimes"/>`), 'xlink-value', `error xlink:${attribute}`));
  }
});
