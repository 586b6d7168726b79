import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkCodes, findingsOf } from '../../fixture';
import { concept, label, labelArc, labelLink, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

const declarations = [concept('Assets'), concept('Cash')];

/** A plan whose Cash has a terse label of this text, and presentation arcs. */
function presented(text: string, ...arcs: readonly string[]): string {
  return plan(declarations, labels(['Assets', 'Cash']), labelLink(locator('Cash'), label('Cash', text, { role: 'terseLabel' }), labelArc('Cash')), presentationLink(locator('Assets'), locator('Cash'), '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="Cash_2"/>', ...arcs));
}

const terse = 'preferredLabel="http://www.xbrl.org/2003/role/terseLabel"';

describe('empty-preferred-label finds', () => {
  it('an arc that asks for a label without text, once for each concept and role', () =>
    checkFindings(
      presented(
        ' ',
        '<link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="Assets" xlink:to="Cash" order="1" preferredLabel="http://www.xbrl.org/2003/role/terseLabel"/>',
        '                                                                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information empty-preferred-label: The terse label of Cash, which is asked for here, is empty',
        presentationArc('Assets', 'Cash_2', { order: '2', rest: `${terse} hbr:note="again"` }),
      ),
      { ignore: ['empty-label'] },
    ));

  it('and points at the label and at the other arcs', async () => {
    const [finding] = (await findingsOf(presented('', presentationArc('Assets', 'Cash', { rest: terse }), presentationArc('Assets', 'Cash_2', { order: '2', rest: terse })))).filter(({ rule }) => rule.id === 'empty-preferred-label');
    assert.deepEqual(finding?.related.map(({ message }) => message), ['The empty label', 'Asks for the same label']);
  });
});

describe('empty-preferred-label is silent on', () => {
  it('labels with text', () => checkFindings(presented('Cash', presentationArc('Assets', 'Cash', { rest: terse }))));

  it('an empty label that no arc asks for', () => checkFindings(presented('', presentationArc('Assets', 'Cash')), { ignore: ['empty-label'] }));

  it('a label that is not there, which is another finding', () => checkFindings(presented('Cash', presentationArc('Assets', 'Cash', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' })), { ignore: ['preferred-label'] }));

  it('a role that has a text in another language', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        labelLink(locator('Cash'), label('Cash', '', { role: 'terseLabel' }), label('Cash', 'Bargeld', { role: 'terseLabel', language: 'de' }), labelArc('Cash')),
        presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash', { rest: terse })),
      ),
      { ignore: ['empty-label'] },
    ));
});

describe('empty-preferred-label has a code', () => {
  it('of its own', () => checkCodes(presented('', presentationArc('Assets', 'Cash', { rest: terse })), 'empty-preferred-label', 'information empty-preferred-label'));
});
