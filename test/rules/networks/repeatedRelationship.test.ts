import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, checkFix, findingsOf } from '../../fixture';
import { calculationArc, calculationLink, concept, definitionArc, definitionLink, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

const cashAgain = '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>';

/** A plan of Assets, Debt and Cash, which has two locators in each link. */
function links(...content: readonly string[]): string {
  return plan([concept('Assets'), concept('Cash'), concept('Debt')], labels(['Assets', 'Cash', 'Debt']), ...content);
}

/** Two arcs, which make a link. */
const twoArcs = [locator('Assets'), locator('Cash'), locator('Debt'), presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Debt', { order: '2' })];

describe('repeated-relationship finds', () => {
  it('a calculation arc that is there already, through another locator', () =>
    checkFindings(
      links(
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          cashAgain,
          calculationArc('Assets', 'Cash'),
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash_2" order="01" weight="1.0"/>',
          '                                                                                                                                    ^^^^^^ warning repeated-relationship: Another arc of this role already makes the relationship from Assets to Cash, so this one has no effect. Remove one of the two.',
        ),
      ),
    ));

  it('a presentation arc that is there already, in another link of the role', () =>
    checkFindings(
      links(
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')),
        presentationLink(
          locator('Assets'),
          locator('Cash'),
          '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1"/>',
          '                                                                                                                                   ^^^^ repeated-relationship',
        ),
      ),
    ));

  it('a link that was pasted twice, once', () =>
    checkFindings(
      links(
        presentationLink(...twoArcs),
        '<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
        '                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning repeated-relationship: All 2 arcs of this presentationLink repeat those of another presentationLink of the same role, so this one has no effect. Remove one of the two.',
        ...twoArcs,
        '</link:presentationLink>',
      ),
    ));

  it('only the arcs that are repeated, of a link that has others', async () => {
    const found = await findingsOf(links(presentationLink(...twoArcs), presentationLink(...twoArcs, presentationArc('Cash', 'Assets', { rest: 'use="prohibited"' }))));
    const repeated = found.filter(({ rule }) => rule.id === 'repeated-relationship');
    assert.equal(repeated.length, 2);
    for (const { message } of repeated) assert.match(message, /^Another arc of this role/);
  });

  it('the arc of lower priority, where they differ in that', () =>
    checkFindings(
      links(
        calculationLink(
          locator('Assets'),
          locator('Cash'),
          cashAgain,
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                                                                                                    ^^^^ repeated-relationship',
          calculationArc('Assets', 'Cash_2', { rest: 'priority="2"' }),
        ),
      ),
    ));
});

describe('repeated-relationship is silent on', () => {
  it('a child that is presented again with another label', () =>
    checkFindings(links(presentationLink(locator('Assets'), locator('Cash'), cashAgain, presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Cash_2', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/label"' })))));

  it('a member whose second arc says that it is not closed', () =>
    checkFindings(
      links(
        definitionLink(locator('Assets'), locator('Cash'), cashAgain, definitionArc('Assets', 'Cash', 'http://www.xbrl.org/2003/arcrole/general-special'), definitionArc('Assets', 'Cash_2', 'http://www.xbrl.org/2003/arcrole/general-special').replace(' order', ' xbrldt:closed="false" order')),
      ),
    ));

  it('an arc and the one that prohibits it', () =>
    checkFindings(links(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')), calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { rest: 'use="prohibited"' })))));

  it('one arc that reaches a concept by two locators of one name', () => checkFindings(links(calculationLink(locator('Assets'), locator('Cash'), locator('Cash'), calculationArc('Assets', 'Cash')))));

  it('two arcs between the same two locators, which are forbidden by themselves', () => checkFindings(links(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Cash'))), { ignore: ['duplicate-arc'] }));

  it('the same relationship in another role', () =>
    checkFindings(links(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')), calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash')).replace('role/link', 'role/other')), { ignore: ['missing-role-ref'] }));
});

describe('repeated-relationship has a code', () => {
  it('for each profile', () =>
    checkCodes(links(calculationLink(locator('Assets'), locator('Cash'), cashAgain, calculationArc('Assets', 'Cash'), calculationArc('Assets', 'Cash_2'))), 'repeated-relationship', {
      xbrl: 'warning repeated-relationship',
      sec: 'warning EFM.6.09.03',
      esef: 'warning repeated-relationship',
    }));
});

it('repeated-relationship removes a link that repeats another', () => checkFix('repeated-relationship', links(presentationLink(...twoArcs), presentationLink(...twoArcs)), links(presentationLink(...twoArcs)), { title: 'Remove this presentationLink' }));
