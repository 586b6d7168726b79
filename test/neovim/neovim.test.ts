import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../sharedFolder';

/** What check.lua prints. Lines and columns are 0-based. */
interface Answers {
  readonly problem?: string;
  readonly diagnostics?: readonly { readonly line: number; readonly message: string; readonly code: string; readonly source: string }[];
  readonly hover?: string;
  readonly definition?: number;
}

const isInstalled = spawnSync('nvim', ['--version']).status === 0;
const sample = path.join(root, 'samples', 'harbor-plan-with-defects');

/** The configuration that docs/editors.md gives for Neovim, with the path of this server. */
function documentedConfiguration(): string {
  const [, lua] = /```lua\n([\s\S]*?)```/.exec(fs.readFileSync(path.join(root, 'docs', 'editors.md'), 'utf8')) ?? assert.fail('docs/editors.md has no Lua');
  assert.ok(lua!.includes('/path/to/dist/server.js'));
  return lua!.replace('/path/to/dist/server.js', path.join(root, 'dist', 'server.js'));
}

function askNeovim(file: string, hover: string): Answers {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-neovim-'));
  try {
    const config = path.join(folder, 'init.lua');
    fs.writeFileSync(config, documentedConfiguration());
    // Neither the user's configuration nor traces of this run: everything is in a folder of its own.
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XBRL_CONFIG: config, XBRL_FILE: file, XBRL_HOVER: hover };
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${path.join(root, 'test', 'neovim', 'check.lua')}`];
    const { stdout, stderr } = spawnSync('nvim', args, { cwd: sample, env, encoding: 'utf8', timeout: 60_000 });
    const line = stdout.split('\n').find((text) => text.startsWith('{')) ?? assert.fail(`Neovim printed no answers.\n${stdout}${stderr}`);
    return JSON.parse(line) as Answers;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

describe('The configuration for Neovim in docs/editors.md', { skip: isInstalled ? false : 'needs Neovim (nvim)' }, () => {
  it('shows problems, hovers and goes to definitions', () => {
    const file = 'hbr-20251231.xsd';
    const lines = fs.readFileSync(path.join(sample, file), 'utf8').split('\n');
    const answers = askNeovim(file, 'xlink:href="hbr-20251231.xsd#hbr_PlanName"');
    assert.equal(answers.problem, undefined);

    const dangling = answers.diagnostics?.find(({ code }) => code === 'xbrl.3.5.4:hrefIdNotFound') ?? assert.fail('There is no dangling id among the problems.');
    assert.equal(dangling.source, 'xbrl');
    assert.match(lines.slice(0, dangling.line).join('\n'), /defect: dangling-id/);
    assert.match(answers.hover ?? '', /Plan Name/);
    assert.match(lines[answers.definition ?? 0] ?? '', /id="hbr_PlanName"/);
  });
});
