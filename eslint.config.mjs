import js from '@eslint/js';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What each layer of the server knows (ARCHITECTURE.md): only layers before it, and of those not all. */
const knows = {
  xml: [],
  xbrl: ['xml'],
  standards: ['xml', 'xbrl'],
  index: ['xml', 'xbrl', 'standards'],
  // Reports beside taxonomies: what they say is read without any DTS, what it adds up to with one.
  report: ['xml', 'xbrl'],
  calculation: ['xml', 'xbrl', 'standards', 'index', 'report'],
  edits: ['xml', 'xbrl', 'standards', 'index'],
  rules: ['xml', 'xbrl', 'standards', 'index', 'report', 'calculation', 'edits'],
  features: ['xml', 'xbrl', 'standards', 'index', 'report', 'calculation', 'edits', 'rules'],
  // Vocabularies of their own beside XBRL: of rules and features they know what serves any XML.
  packages: ['xml', 'xbrl', 'edits', 'rules'],
  ownership: ['xml', 'edits', 'rules', 'features'],
  // What is handed over as a whole: it knows the documents of every vocabulary, and no features.
  deliverable: ['xml', 'xbrl', 'standards', 'index', 'report', 'calculation', 'edits', 'rules', 'packages', 'ownership'],
  service: ['xml', 'xbrl', 'standards', 'index', 'report', 'calculation', 'edits', 'rules', 'features', 'packages', 'ownership', 'deliverable'],
  node: ['xml', 'xbrl', 'standards', 'index', 'packages', 'service'],
  protocol: ['xml', 'xbrl', 'standards', 'index', 'report', 'calculation', 'edits', 'rules', 'features', 'packages', 'ownership', 'deliverable', 'service', 'node', 'download'],
  cli: ['xml', 'xbrl', 'standards', 'index', 'report', 'calculation', 'edits', 'rules', 'features', 'packages', 'ownership', 'deliverable', 'service', 'node', 'download'],
};
/** They alone may do input and output. */
const outermost = ['node', 'protocol', 'cli'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', '**/node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    // Taxonomy files are untrusted: no pattern may take quadratic time on a text that somebody made for it.
    files: ['server/**/*.ts', 'client/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }] },
  },
  {
    // node:test's describe and it return promises that the runner itself awaits.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it', 'test', 'suite'].map((name) => ({ from: 'package', package: 'node:test', name })) }] },
  },
  ...Object.keys(knows).map(layer),
  {
    // Used by the client and by the command line; of all else it knows only where the cache keeps what.
    files: ['server/download/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: ['../*', '!../node', '../node/*', '!../node/cachePath'], message: 'server/download knows only where the cache keeps what.' },
          { group: ['vscode', 'vscode-*'], message: 'What is asked of the network or the user is passed in.' },
        ],
      }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', URLSearchParams: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', performance: 'readonly' } },
  },
);

/** Forbids a layer to import those that it may not know, and all but the outermost the protocol, input and output. */
function layer(name) {
  const unknown = [...Object.keys(knows), 'download'].filter((other) => other !== name && !knows[name].includes(other));
  const isOutermost = outermost.includes(name);
  return {
    files: [`server/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          ...(unknown.length === 0 ? [] : [{ regex: `^(?:\\.\\./)+(?:${unknown.join('|')})/`, message: `server/${name} may not know this layer (eslint.config.mjs has the list).` }]),
          ...(name === 'protocol' ? [] : [{ group: ['vscode', 'vscode-languageserver', 'vscode-languageserver/*'], message: 'Only server/protocol speaks the protocol.' }]),
          ...(isOutermost ? [] : [{ group: ['node:*', 'fs', 'path'], message: 'No input or output here: the host is passed in.' }]),
        ],
      }],
    },
  };
}
