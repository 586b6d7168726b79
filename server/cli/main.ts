import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { URI } from 'vscode-uri';
import { profileSettings, type ProfileSetting } from '../index/profile';
import { FileHost } from '../node/fileHost';
import { rulePageFile } from '../node/rulePages';
import { createLanguageService } from '../service/service';
import { defaultSettings } from '../service/settings';
import { toJson, toText, type Report } from './report';

const usage = `Usage: xbrl-lint [--format text|json] [--profile auto|xbrl|sec|esef] PATH...

Checks XBRL taxonomies: every schema, linkbase and instance in the files and folders named.
Exit status: 0 no error found, 1 errors found, 2 wrong usage or a path that cannot be read.
`;

/** Ends the run with a reason on stderr. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { paths, format, profile, help } = readArguments(args);
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  for (const file of paths) await requireReadable(file);
  const service = createLanguageService(new FileHost({ roots: paths }, (message) => process.stderr.write(`${message}\n`)), rulePageFile);
  service.configure({ settings: { ...defaultSettings, profile } });
  await service.index();
  const report: Report = service.documents.map((uri) => ({ uri, diagnoses: service.diagnose(uri) }));
  process.stdout.write(format === 'json' ? toJson(report) : toText(report));
  return report.some(({ diagnoses }) => diagnoses.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, profile: { type: 'string', default: 'auto' }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.format !== 'text' && values.format !== 'json') throw new UsageError(`--format is text or json, not "${values.format}".`);
  const profile = profileSettings.find((setting): setting is ProfileSetting => setting === values.profile);
  if (!profile) throw new UsageError(`--profile is one of ${profileSettings.join(', ')}, not "${values.profile}".`);
  if (positionals.length === 0 && !values.help) throw new UsageError('Name at least one file or folder.');
  return { paths: positionals.map((file) => path.resolve(file)), format: values.format, profile, help: values.help };
}

async function requireReadable(file: string): Promise<void> {
  try {
    await fs.promises.access(file, fs.constants.R_OK);
  } catch {
    throw new UsageError(`${URI.file(file).fsPath} cannot be read.`);
  }
}

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(error instanceof UsageError ? `xbrl-lint: ${error.message}\n\n${usage}` : `xbrl-lint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
