import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, findingOf } from '../../fixture';
import { concept, labels, plan } from '../../taxonomy';

/** A plan with Cash and Assets, labelled, and locators with these hrefs. */
function located(...lines: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">', ...lines, '</link:presentationLink>');
}
const locator = (href: string) => `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="Cash"/>`;

describe('href-space finds', () => {
  it('white space behind the #', () =>
    checkFindings(
      located(
        locator('# hbr_Cash'),
        '                                           ^^ error href-space: White space beside the # of an href is taken for part of the file\'s name or of the id',
      ), { ignore: ['link-without-arcs', 'orphan-locator'] },
    ));

  it('white space before it', () =>
    checkFindings(
      located(
        locator('plan.xsd #hbr_Cash'),
        '                                                   ^^ href-space: Remove it.',
      ), { ignore: ['link-without-arcs', 'orphan-locator'] },
    ));

  it('that in many hrefs at once', async () => {
    const { message, related } = await findingOf(located(locator('# hbr_Cash'), locator('#\thbr_Cash'), locator('#hbr_Cash')), 'href-space');
    assert.match(message, /It is the same with 1 more\.$/);
    assert.equal(related.length, 1);
  });
});

it('href-space is silent on white space around the whole value, which is no part of it', () => checkFindings(located(locator(' #hbr_Cash '), locator('  plan.xsd#hbr_Cash ')), { ignore: ['link-without-arcs', 'orphan-locator'] }));

it('href-space is repaired by removing the white space', () => checkFix('href-space', located(locator('plan.xsd # hbr_Cash')), located(locator('plan.xsd#hbr_Cash'))));

it('href-space has one code', () => checkCodes(located(locator('# hbr_Cash')), 'href-space', 'error xbrl.3.5.4:hrefIdNotFound'));
