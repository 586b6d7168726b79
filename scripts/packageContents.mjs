// What belongs into the .vsix, and how large it may be.
import * as path from 'node:path';

/** Bytes of the packaged file. */
export const mostBytes = 1_000_000;

/** Where what is packaged comes from; folders are taken whole. The bundles in dist/ are made anew. */
export const sources = ['CHANGELOG.md', 'LICENSE', 'README.md', 'docs', 'media', 'syntaxes'];

/** Every path that may stand in the .vsix; vsce writes the first line itself and gives some files names of its own. */
const allowed = [
  /^\[Content_Types\]\.xml$/, /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/, /^extension\/(readme|changelog)\.md$/i, /^extension\/(LICENSE|NOTICES)(\.txt)?$/,
  /^extension\/dist\/(client|server)\.js$/,
  /^extension\/syntaxes\/[\w.]+\.tmLanguage\.json$/,
  /^extension\/media\/icon\.png$/, /^extension\/media\/(ownership|statement)Preview\.(css|js)$/, /^extension\/media\/walkthrough\/\w+\.md$/,
  /^extension\/docs\/(rules\/)?[\w-]+\.md$/,
];

/** What an installed extension cannot run without. */
const needed = ['extension/package.json', 'extension/dist/client.js', 'extension/dist/server.js', 'extension/NOTICES.txt', 'extension/docs/README.md', 'extension/docs/rules/README.md', 'extension/media/icon.png'];

/** Whether a file of the repository may be packaged. */
export function belongs(file) {
  return allowed.some((pattern) => pattern.test(`extension/${file}`));
}

/**
 * What is wrong with a .vsix, a sentence each.
 * @param {readonly string[]} entries the paths of the files in it
 * @param {number} bytes its size
 * @returns {string[]} empty when nothing is
 */
export function complaints(entries, bytes) {
  return [
    ...(bytes > mostBytes ? [`The package has ${bytes} bytes; ${mostBytes} are allowed.`] : []),
    ...entries.filter((entry) => !allowed.some((pattern) => pattern.test(entry))).map((entry) => `${entry} does not belong into the package.`),
    ...needed.filter((entry) => !entries.includes(entry)).map((entry) => `${entry} is missing in the package.`),
  ];
}

/** Files that vsce gives another name, which matters to links where names are told apart by case. */
const renamed = { 'README.md': 'readme.md', 'CHANGELOG.md': 'changelog.md' };

/**
 * A page as it is packaged: without images, and with links only to what is packaged too, since there is no address on the web
 * that the others could lead to.
 * @param {string} file the page's path in the repository, with slashes
 * @param {string} text its Markdown
 */
export function packagedPage(file, text) {
  const folder = path.posix.dirname(file);
  return text
    .replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '')
    .replace(/\[([^\]]*)\]\(([^)#:]+)(#[^)]*)?\)/g, (link, words, href) => {
      const target = path.posix.join(folder, href);
      if (!belongs(target)) return words;
      return renamed[target] ? `[${words}](${path.posix.relative(folder, renamed[target])})` : link;
    });
}
