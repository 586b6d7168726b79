import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { usage } from '../server/cli/options';
import { root } from './sharedFolder';

const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...fs.readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];

describe('The README', () => {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');

  it('begins with the two commands that a newcomer needs', () => assert.match(readme, /^# .+\n\n```\nnpm start .*\nnpm test .*\n```\n/));

  it('has every option of the command line', () => {
    const options = [...usage.matchAll(/^ {2}(--[\w-]+)(?: ([^ ]+))?/gm)].map(([, option, value]) => (value === undefined ? option! : `${option!} ${value}`));
    assert.ok(options.length > 5);
    for (const option of options) assert.ok(readme.includes(`| \`${option.replaceAll('|', '\\|')}\` |`), option);
  });
});

describe('The documentation', () => {
  it('leads to nothing that is not there', () => {
    const broken = pages.flatMap((page) =>
      [...fs.readFileSync(path.join(root, page), 'utf8').matchAll(/\]\(([^)#:]+)[^):]*\)/g)]
        .map(([, href]) => path.join(path.dirname(page), href!))
        .filter((target) => !fs.existsSync(path.join(root, target))));
    assert.deepEqual(broken, []);
  });

  it('has every page in its index', () => {
    const index = fs.readFileSync(path.join(root, 'docs', 'README.md'), 'utf8');
    for (const page of pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md')) assert.ok(index.includes(`(${path.basename(page)})`), page);
  });

  it('shows pictures that a reader on a slow line can wait for', () => {
    const images = path.join(root, 'docs', 'images');
    for (const file of fs.readdirSync(images)) assert.ok(fs.statSync(path.join(images, file)).size < 400_000, file);
  });
});
