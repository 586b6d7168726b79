import js from '@eslint/js';
import tseslint from 'typescript-eslint';

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
    // node:test's describe and it return promises that the runner itself awaits.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it', 'test', 'suite'].map((name) => ({ from: 'package', package: 'node:test', name })) }] },
  },
  // The layers: each one knows only those before it (ARCHITECTURE.md).
  layer('server/xml', ['xbrl', 'standards', 'index', 'report', 'calculation', 'edits', 'rules', 'features', 'ownership', 'service', 'protocol', 'cli', 'node']),
  layer('server/xbrl', ['standards', 'index', 'report', 'calculation', 'edits', 'rules', 'features', 'ownership', 'service', 'protocol', 'cli', 'node']),
  layer('server/standards', ['index', 'report', 'calculation', 'edits', 'rules', 'features', 'ownership', 'service', 'protocol', 'cli', 'node']),
  layer('server/index', ['report', 'calculation', 'edits', 'rules', 'features', 'ownership', 'service', 'protocol', 'cli', 'node']),
  // Reports beside taxonomies: what they say is read without any DTS, what it adds up to with one.
  layer('server/report', ['standards', 'index', 'edits', 'calculation', 'rules', 'features', 'ownership', 'packages', 'deliverable', 'service', 'protocol', 'cli', 'node']),
  layer('server/calculation', ['edits', 'rules', 'features', 'ownership', 'packages', 'deliverable', 'service', 'protocol', 'cli', 'node']),
  layer('server/edits', ['report', 'calculation', 'rules', 'features', 'ownership', 'service', 'protocol', 'cli', 'node']),
  layer('server/rules', ['features', 'ownership', 'deliverable', 'service', 'protocol', 'cli', 'node']),
  layer('server/features', ['ownership', 'deliverable', 'service', 'protocol', 'cli', 'node']),
  // Vocabularies of their own beside XBRL: of rules and features they know what serves any XML.
  layer('server/packages', ['standards', 'index', 'ownership', 'deliverable', 'service', 'protocol', 'cli', 'node']),
  layer('server/ownership', ['packages', 'xbrl', 'standards', 'index', 'deliverable', 'service', 'protocol', 'cli', 'node']),
  // What is handed over as a whole: it knows the documents of every vocabulary, and no features.
  layer('server/deliverable', ['features', 'service', 'protocol', 'cli', 'node']),
  layer('server/service', ['protocol', 'cli', 'node']),
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

/** Forbids a folder of the server to import the layers above it, the protocol and input/output. */
function layer(folder, above) {
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: [...above, 'download'].map((name) => `**/${name}/**`), message: `${folder} may not know a layer above it.` },
          { group: ['vscode', 'vscode-languageserver', 'vscode-languageserver/*'], message: 'Only server/protocol speaks the protocol.' },
          { group: ['node:*', 'fs', 'path'], message: 'No input or output here: the host is passed in.' },
        ],
      }],
    },
  };
}
