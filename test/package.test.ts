import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { belongs, complaints, mostBytes, packagedPage } from '../scripts/packageContents.mjs';

const packaged = [
  '[Content_Types].xml', 'extension.vsixmanifest', 'extension/package.json', 'extension/readme.md', 'extension/changelog.md', 'extension/LICENSE.txt', 'extension/NOTICES.txt',
  'extension/dist/client.js', 'extension/dist/server.js', 'extension/media/icon.png', 'extension/docs/README.md', 'extension/docs/rules/README.md', 'extension/docs/rules/dangling-id.md',
];

describe('The package', () => {
  it('is as it should be with what runs and what is read', () => assert.deepEqual(complaints(packaged, mostBytes), []));

  it('is refused where it is too large', () => assert.deepEqual(complaints(packaged, mostBytes + 1), ['The package has 1000001 bytes; 1000000 are allowed.']));

  it('is refused with anything else in it', () => {
    for (const stray of ['extension/server/rules/index.ts', 'extension/dist/cli.js', 'extension/dist/client.js.map', 'extension/node_modules/saxes/saxes.js', 'extension/docs/images/hover.png', 'extension/.env']) {
      assert.deepEqual(complaints([...packaged, stray], 1), [`${stray} does not belong into the package.`]);
    }
  });

  it('is refused where something is missing that it cannot run without', () => {
    assert.deepEqual(complaints(packaged.filter((entry) => !entry.endsWith('server.js')), 1), ['extension/dist/server.js is missing in the package.']);
  });
});

describe('A page in the package', () => {
  it('keeps links to what is packaged, under the name it has there', () => {
    assert.equal(packagedPage('docs/README.md', 'See [rules](rules/README.md#labels) and [more](../README.md).'), 'See [rules](rules/README.md#labels) and [more](../readme.md).');
  });

  it('says in words what is not packaged', () => {
    assert.equal(packagedPage('README.md', 'See [the map](ARCHITECTURE.md) and [a sample](samples/a.xsd).'), 'See the map and a sample.');
  });

  it('has no images, which VS Code would look for on the web', () => {
    assert.equal(packagedPage('README.md', 'One\n\n![A hover](docs/images/hover.png)\n\nTwo\n'), 'One\n\nTwo\n');
  });

  it('leaves addresses alone', () => {
    assert.equal(packagedPage('README.md', '[a](https://x.example/a) [b](#b) [c](command:xbrl.showLog)'), '[a](https://x.example/a) [b](#b) [c](command:xbrl.showLog)');
  });

  it('is one of the user’s, not of the repository', () => {
    assert.ok(belongs('docs/editors.md'));
    assert.ok(!belongs('CONTRIBUTING.md'));
  });
});
