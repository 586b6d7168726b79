import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { deliverableRules } from '../../server/deliverable';
import type { Profile } from '../../server/index/profile';
import { ownershipRules } from '../../server/ownership/rules';
import { packageRules } from '../../server/packages/rules';
import { rules } from '../../server/rules/index';
import { findingsOf } from '../fixture';
import { root } from '../sharedFolder';
import { projectOf } from './example';
import { readPage } from './page';
import { sourceOfRule } from './sourceOfRule';

const folder = path.join(root, 'docs', 'rules');
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
const pageOf = (id: string) => readPage(read(`${id}.md`));
const profiles: readonly Profile[] = ['xbrl', 'sec', 'esef'];
const ids = [...rules, ...ownershipRules, ...packageRules, ...deliverableRules].map(({ id }) => id);

describe('The pages of the rules', () => {
  it('are one for each rule', () => assert.deepEqual(fs.readdirSync(folder).filter((file) => file !== 'README.md').sort(), ids.map((id) => `${id}.md`).sort()));

  it('are all in the index, and nothing else is', () => {
    const links = [...read('README.md').matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, text, href]) => [text, href]);
    assert.deepEqual(links.sort(), ids.map((id) => [id, `${id}.md`]).sort());
  });

  it('refer to pages that exist', () => {
    for (const id of ids) for (const [, href] of read(`${id}.md`).matchAll(/\]\(([^)]*\.md)\)/g)) assert.ok(fs.existsSync(path.join(folder, href!)), `${id}.md refers to ${href!}`);
  });
});

for (const rule of [...rules, ...ownershipRules, ...packageRules, ...deliverableRules]) {
  describe(`The page of ${rule.id}`, () => {
    it('has the form of all pages', () => {
      const page = pageOf(rule.id);
      assert.equal(page.title, rule.id);
      assert.deepEqual(page.sections, ['Wrong', 'Right', 'What to do', 'Where this comes from']);
    });

    it('names the severity and the code that the rule has under each profile', () => {
      const page = pageOf(rule.id);
      for (const profile of profiles) {
        const rows = page.rows(profile);
        assert.ok(rows.some(({ severity }) => severity === rule.severity[profile]), `${profile}: no row says ${rule.severity[profile]}`);
        const code = rule.codes[profile];
        assert.ok(code === undefined || rows.some(({ codes }) => codes.includes(code)), `${profile}: no row says ${code ?? ''}`);
      }
    });

    it('names every code in the rule’s source', () => {
      const page = pageOf(rule.id);
      const named = profiles.flatMap((profile) => page.rows(profile).flatMap(({ codes }) => codes));
      for (const [, code] of sourceOfRule(rule.id).matchAll(/'((?:xbrl|EFM|ESEF)\.[\w.:]+|(?:xlink|xmlSchema|calc11e|xbrldte|xbrldie):\w+)'/g)) assert.ok(named.includes(code!), code);
    });
  });
}

for (const rule of rules) {
  describe(`The examples of ${rule.id}`, () => {
    const found = async (section: string, profile: Profile) =>
      (await findingsOf(projectOf(pageOf(rule.id).example(section)), { profile })).filter((diagnosis) => diagnosis.rule.id === rule.id);

    it('are wrong where they say so, with a code and severity that the page names', async () => {
      const page = pageOf(rule.id);
      for (const profile of profiles.filter((each) => rule.severity[each] !== 'off')) {
        const findings = await found('Wrong', profile);
        assert.notEqual(findings.length, 0, `nothing is found under the profile ${profile}`);
        for (const { severity, code } of findings) assert.ok(page.rows(profile).some((row) => row.severity === severity && row.codes.includes(code)), `${profile}: ${severity} ${code}`);
      }
    });

    it('are right where they say so', async () => {
      for (const profile of profiles) assert.deepEqual((await found('Right', profile)).map(({ message }) => message), []);
    });
  });
}
