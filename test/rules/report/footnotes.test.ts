import { describe, it } from 'node:test';
import { file } from '../../taxonomy';
import { checkReported, reported, surroundings, text } from './reported';
import { instance, schemaRef } from '../../report/instances';

const footnote = '<link:footnote xlink:type="resource" xlink:label="Note" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="en-US">Built in 1911.</link:footnote>';
const locator = (href = '#aurora') => `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="Aurora"/>`;
const arc = (from = 'Aurora', to = 'Note') => `<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="${from}" xlink:to="${to}"/>`;
const footnoted = (...content: readonly string[]) => reported(text('FerryName', 'Aurora', ' id="aurora"'), '<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', ...content, '</link:footnoteLink>');

describe('footnote-locator finds', () => {
  it('a context', () =>
    checkReported(
      footnoted(
        '<link:loc xlink:type="locator" xlink:href="#year" xlink:label="Aurora"/>',
        '                                           ^^^^^ error footnote-locator: This leads to context, which is no fact',
        footnote,
        arc(),
      ),
    ));

  it('a fact of another report', () =>
    checkReported(
      footnoted(
        '<link:loc xlink:type="locator" xlink:href="other.xml#other" xlink:label="Aurora"/>',
        '                                           ^^^^^^^^^^^^^^^ footnote-locator: This leads to another document',
        footnote,
        arc(),
      ) + file('other.xml', instance(schemaRef('plan.xsd'), ...surroundings, text('FerryName', 'Borealis', ' id="other"'))),
    ));
});

describe('footnote-arc finds', () => {
  it('a start that is no fact', () =>
    checkReported(
      footnoted(
        locator(),
        footnote,
        footnote.replace('"Note"', '"Second"'),
        arc(),
        '<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="Second" xlink:to="Note"/>',
        '                                                                                                              ^^^^^^ error footnote-arc: Second is no locator of a fact',
      ),
    ));

  it('an end that is no footnote', () =>
    checkReported(
      footnoted(
        locator(),
        locator().replace('"Aurora"', '"Again"'),
        '<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="Aurora" xlink:to="Again"/>',
        '                                                                                                                                ^^^^^ footnote-arc: Again is no footnote',
      ),
    ));
});

it('footnote-locator and footnote-arc are silent on a footnote of a fact, with the file named or not', async () => {
  await checkReported(footnoted(locator(), footnote, arc()));
  await checkReported(footnoted(locator('report.xml#aurora'), footnote, arc()));
});
