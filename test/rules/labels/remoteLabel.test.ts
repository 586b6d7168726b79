import { describe, it } from 'node:test';
import { checkFindings, checkCodes } from '../../fixture';
import { concept, label, labelArc, labelLink, labels, locator, plan } from '../../taxonomy';

const declarations = [concept('Assets'), concept('Cash')];

describe('remote-label finds', () => {
  it('a labelArc that leads to the locator of another concept', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        labelLink(
          locator('Assets'),
          locator('Cash'),
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Assets" xlink:to="Cash"/>',
          '                                                                                                                             ^^^^ error remote-label: "Cash" is a locator, but a labelArc must lead to a label in the same labelLink.',
        ),
      ),
    ));

  it('one that leads to the locator of a label', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        labelLink(locator('Assets'), label('Assets', 'Assets', { role: 'terseLabel' }).replace(' xlink:label', ' id="terse" xlink:label'), labelArc('Assets')),
        labelLink(
          locator('Cash'),
          '<link:loc xlink:type="locator" xlink:href="#terse" xlink:label="elsewhere"/>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Cash" xlink:to="elsewhere"/>',
          '                                                                                                                           ^^^^^^^^^ remote-label',
        ),
      ),
    ));
});

describe('remote-label is silent on', () => {
  it('a prohibiting arc, which reaches the label of another link so', () =>
    checkFindings(
      plan(
        declarations,
        labels(['Assets', 'Cash']),
        labelLink(locator('Assets'), label('Assets', 'Assets', { role: 'terseLabel' }).replace(' xlink:label', ' id="terse" xlink:label'), labelArc('Assets')),
        labelLink(
          locator('Assets'),
          '<link:loc xlink:type="locator" xlink:href="#terse" xlink:label="elsewhere"/>',
          '<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="Assets" xlink:to="elsewhere" use="prohibited" priority="1"/>',
        ),
      ),
    ));

  it('arcs to labels', () => checkFindings(plan(declarations, labels(['Assets', 'Cash']))));
});

describe('remote-label has a code', () => {
  it('for all profiles', () => checkCodes(plan(declarations, labels(['Assets', 'Cash']), labelLink(locator('Assets'), locator('Cash'), labelArc('Assets').replace('Assets_lbl', 'Cash'))), 'remote-label', 'error xbrl.5.2.2.3:labelArcRemoteResource'));
});
