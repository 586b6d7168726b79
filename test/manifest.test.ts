import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { deliverableRules } from '../server/deliverable';
import { ownershipRules } from '../server/ownership/rules';
import { packageRules } from '../server/packages/rules';
import { rules } from '../server/rules/index';
import { root } from './sharedFolder';

interface Manifest {
  readonly version: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string } }[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[]; readonly default: unknown; readonly markdownDescription: string }>> };
  };
}

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { commands, grammars, walkthroughs, configuration: { properties } } = manifest.contributes;
const prefix = 'xbrl.rules.';

describe('The manifest', () => {
  it('has a setting for each rule and for nothing else (npm run manifest writes them)', () => {
    const settings = Object.keys(properties).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    assert.deepEqual(settings, [...rules, ...ownershipRules, ...packageRules, ...deliverableRules].map(({ id }) => id).sort());
  });

  it('says in the setting of a rule what its line in the index of the rules says, and leads to its page', () => {
    for (const { id } of [...rules, ...ownershipRules, ...packageRules, ...deliverableRules]) {
      const { enum: values, default: byDefault, markdownDescription } = properties[`${prefix}${id}`]!;
      assert.deepEqual(values, ['default', 'off', 'hint', 'information', 'warning', 'error']);
      assert.equal(byDefault, 'default');
      const [, line, args] = /^(.+)\. \[The rule's page\]\(command:xbrl\.openDocumentation\?([^)]+)\)$/.exec(markdownDescription) ?? assert.fail(markdownDescription);
      assert.ok(read('docs/rules/README.md').includes(`| [${id}](${id}.md) | ${line!} |`), `${id}: "${line!}" is not its line. Run npm run manifest.`);
      const [page] = JSON.parse(decodeURIComponent(args!)) as [string];
      assert.ok(fs.existsSync(path.join(root, page)), page);
    }
  });

  it('names files that are there', () => {
    const media = walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.markdown));
    for (const file of [manifest.icon, ...grammars.map((grammar) => grammar.path), ...media]) assert.ok(fs.existsSync(path.join(root, file)), file);
  });

  it('refers to no command of ours that it does not have', () => {
    const texts = walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => [step.description, read(step.media.markdown)]));
    for (const [, command] of texts.join('\n').matchAll(/command:(xbrl\.\w+)/g)) assert.ok(commands.some((known) => known.command === command), command);
  });

  it('is described in the README setting by setting', () => {
    const readme = read('README.md');
    for (const name of Object.keys(properties)) if (!name.startsWith(prefix)) assert.ok(readme.includes(`\`${name}\``), name);
  });

  it('has the version that the changelog begins with', () => {
    assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], manifest.version);
  });
});
