import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { concept, definitionArc, definitionLink, labels, locator, plan } from '../../taxonomy';

const essenceAlias = 'http://www.xbrl.org/2003/arcrole/essence-alias';

/** A plan of these two concepts, Cash and Money, with Money as the alias. */
function aliased(declarations: readonly string[], ...lines: readonly string[]): string {
  return plan(declarations, labels(['Cash', 'Money']), definitionLink(locator('Cash'), locator('Money'), ...lines));
}

describe('essence-alias finds', () => {
  it('an alias of another type', () =>
    checkFindings(
      aliased(
        [concept('Cash', { balance: '' }), concept('Money', { type: 'xbrli:sharesItemType' })],
        '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/essence-alias" xlink:from="Cash" xlink:to="Money" order="1"/>',
        '                                                                                                                                ^^^^^ error essence-alias: Money cannot be an alias of Cash: the one\'s type is sharesItemType, the other\'s monetaryItemType.',
      ),
    ));

  it('an alias of another period type', () =>
    checkFindings(
      aliased(
        [concept('Cash'), concept('Money', { periodType: 'duration' })],
        '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/essence-alias" xlink:from="Cash" xlink:to="Money" order="1"/>',
        '                                                                                                                                ^^^^^ essence-alias: the one\'s period type is duration, the other\'s instant.',
      ),
    ));

  it('an alias of the other balance', () =>
    checkFindings(
      aliased(
        [concept('Cash'), concept('Money', { balance: 'credit' })],
        '<link:definitionArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/essence-alias" xlink:from="Cash" xlink:to="Money" order="1"/>',
        '                                                                                                                                ^^^^^ essence-alias: the one\'s balance is credit, the other\'s debit.',
      ),
    ));
});

describe('essence-alias is silent on', () => {
  it('an alias of the same kind', () => checkFindings(aliased([concept('Cash'), concept('Money')], definitionArc('Cash', 'Money', essenceAlias))));

  it('a balance that only one of the two has', () => checkFindings(aliased([concept('Cash'), concept('Money', { balance: '' })], definitionArc('Cash', 'Money', essenceAlias))));

  it('other arcs between concepts that differ', () => checkFindings(aliased([concept('Cash'), concept('Money', { balance: 'credit' })], definitionArc('Cash', 'Money', 'http://www.xbrl.org/2003/arcrole/requires-element'))));

  it('an alias of a taxonomy that is not available', () =>
    checkFindings(
      plan([concept('Cash')], labels(['Cash']), definitionLink(locator('Cash'), '<link:loc xlink:type="locator" xlink:href="http://base.example/base.xsd#base_Money" xlink:label="Money"/>', definitionArc('Cash', 'Money', essenceAlias))),
      { ignore: ['missing-taxonomy'] },
    ));
});

describe('essence-alias has a code', () => {
  it('for types and period types', () => checkCodes(aliased([concept('Cash'), concept('Money', { periodType: 'duration' })], definitionArc('Cash', 'Money', essenceAlias)), 'essence-alias', 'error xbrl.5.2.6.2.2:essenceAliasTypes'));

  it('for balances', () => checkCodes(aliased([concept('Cash'), concept('Money', { balance: 'credit' })], definitionArc('Cash', 'Money', essenceAlias)), 'essence-alias', 'error xbrl.5.2.6.2.2:essenceAliasBalance'));
});
