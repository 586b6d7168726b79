import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { concept, label, labelArc, labelLink, locator, plan } from '../../taxonomy';

const role = 'http://info.edinet-fsa.go.jp/jp/fr/gaap/role/NotesNumber';
const roleRef = `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="http://www.xbrl.org/lrr/role/jpfr-role-2007-11-07.xsd#RoleNotesNumber"/>`;
const numbered = `<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="${role}" xml:lang="en">12</link:label>`;
const labelled = (...content: readonly string[]) => plan([concept('Cash')], roleRef, labelLink(locator('Cash'), label('Cash', 'Cash'), ...content, labelArc('Cash')));

describe('unapproved-role finds', () => {
  it('a role that the registry lists as a draft', () =>
    checkFindings(
      labelled(
        '<link:label xlink:type="resource" xlink:label="Cash_lbl" xlink:role="http://info.edinet-fsa.go.jp/jp/fr/gaap/role/NotesNumber" xml:lang="en">12</link:label>',
        '                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unapproved-role: with the status "internal working draft"',
      ),
      { ignore: ['used-on'] },
    ));

  it('a role once in a document', async () => assert.equal((await findingOf(labelled(numbered, numbered.replace('"en"', '"ja"')), 'unapproved-role')).related.length, 1));
});

describe('unapproved-role is silent on', () => {
  it('approved roles', () => checkFindings(labelled(label('Cash', 'Net', { role: 'terseLabel' }))));
  it('roles of one’s own', () => checkFindings(labelled(numbered.replace(role, 'http://www.harborferries.example/role/number')), { ignore: ['missing-role-ref'] }));
});

describe('unapproved-role has a code', () => {
  it('for roles', () => checkCodes(labelled(numbered), 'unapproved-role', 'warning lrr:unApprovedRole'));
  it('for arcroles', () => checkCodes(labelled(numbered.replace(role, 'http://www.xbrl.org/2003/role/terseLabel'), labelArc('Cash').replace('http://www.xbrl.org/2003/arcrole/concept-label', 'http://www.xbrl.org/2013/arcrole/item-enumeration')), 'unapproved-role', 'warning lrr:unApprovedArcrole'));
});
