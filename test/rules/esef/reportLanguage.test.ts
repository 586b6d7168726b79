import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOfReport } from '../../../server/rules/esef/reportLanguage';
import { inline, read } from '../../report/instances';

describe('The language of a report', () => {
  it('is that of the outermost element that has one, without its region', () => {
    assert.equal(languageOfReport(read(inline([], '<div><p xml:lang="fr">un</p></div>', '<p xml:lang="de-AT">eins</p>', '<p xml:lang="en">one</p>'))), 'de');
    assert.equal(languageOfReport(read(inline([], '<p>one</p>'))), undefined);
  });

  // Were the depth of each counted from the root, this would take minutes.
  it('is found among any number of others', () => {
    const many = 200_000;
    assert.equal(languageOfReport(read(inline([], '<p xml:lang="de">'.repeat(many), '</p>'.repeat(many)))), 'de');
  });
});
