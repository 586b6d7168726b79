// Part of every bundle: the built-in schemas as they are kept in the cache once they have been read, so that no start reads their XML.
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { runInThisContext } from 'node:vm';

/** What code imports them by: an object of their content in base64, by URL. */
const moduleName = 'kept-standards';

const source = `
  import { standards } from './server/standards';
  import { encodeContent } from './server/xbrl/binaryEncode';
  import { contentOf } from './server/xbrl/document';
  import { parse } from './server/xml/parse';
  import { finish } from './server/xml/steps';
  export const kept = JSON.stringify(Object.fromEntries(Array.from(standards, ([url, text]) => [url, Buffer.from(finish(encodeContent(contentOf(parse(text)))) ?? []).toString('base64')])));
`;

let made;

/** @param options those of the bundle, without this plugin */
export function keptStandards(options) {
  return {
    name: moduleName,
    setup({ esbuild, onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${moduleName}$`) }, () => ({ path: moduleName, namespace: moduleName }));
      onLoad({ filter: /.*/, namespace: moduleName }, async () => ({ contents: await (made ??= make(esbuild, options)), loader: 'json' }));
    },
  };
}

/** Runs the code that reads and keeps documents. */
async function make(esbuild, options) {
  const { outputFiles } = await esbuild.build({ ...options, stdin: { contents: source, resolveDir: options.absWorkingDir, loader: 'ts' }, write: false });
  const run = runInThisContext(`(function (require, module) { ${outputFiles[0].text}\nreturn module.exports.kept; })`);
  return run(createRequire(path.join(options.absWorkingDir, 'package.json')), {});
}
