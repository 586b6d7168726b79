import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { profileOfDeliverable } from '../deliverable';
import type { CalculationsFormat } from '../features/calculations/exported';
import { count } from '../features/hover/markdown';
import type { ProfileSetting } from '../index/profile';
import { ArchiveHost } from '../node/archiveHost';
import type { FileHost } from '../node/fileHost';
import { rulePageFile } from '../node/rulePages';
import { pathOfTaxonomy } from '../node/taxonomyItems';
import { baselineName, BaselineError, parseBaseline, writeBaseline, type Baseline } from '../rules/baseline';
import type { Diagnosis } from '../rules/diagnose';
import { createLanguageService, type LanguageService } from '../service/service';
import { defaultSettings } from '../service/settings';
import { listDeliverable, openHost } from './deliverable';
import { downloadMissing } from './download';
import { readOptions, usage, type Options } from './options';
import { fileUri, folderOf, folderUri, requireDocuments, requireNoFile, requireReadable } from './paths';
import { toJson, toText, type Report } from './report';
import { toSarif } from './sarif';
import { reasonOf, UsageError } from './usageError';

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help || options.version) {
    process.stdout.write(options.help ? usage : `${version}\n`);
    return 0;
  }
  await requireReadable([...options.paths, ...options.taxonomies.map(pathOfTaxonomy)]);
  requireNoFile(options.cacheFolder);
  const baselineFile = options.baseline ?? (options.writesBaseline ? path.join(folderOf(options.paths), baselineName) : undefined);
  const baseline = readBaseline(baselineFile, options);
  const timings = new Map<string, number>();
  const host = await openHost(options, (message) => process.stderr.write(`${message}\n`));
  const service = createLanguageService(host, rulePageFile);
  service.configure({ settings: { ...defaultSettings, profile: profileOf(options), calculations: options.calculations, timings }, baselines: baseline ? [baseline] : [] });
  await service.index();
  if (options.download) await downloadMissing(service, options.cacheFolder, options.allowedHosts, (message) => process.stderr.write(`${message}\n`));
  for (const { location, problems } of service.sources) for (const problem of problems) process.stderr.write(`${fileURLToPath(location)}: ${problem}\n`);
  const { tooLarge } = service.status;
  if (tooLarge.length > 0) throw new UsageError(`${tooLarge.join(', ')} ${tooLarge.length === 1 ? 'is' : 'are'} too large to be read.`);
  // Of a deliverable without documents, the rules on its files say what it lacks.
  if (!(host instanceof ArchiveHost)) requireDocuments(options.paths, service.documents);
  else if (options.deliverable === undefined && service.documents.length === 0) throw new UsageError(`${options.paths[0]!} has no XBRL in it: no schema, linkbase or instance.`);
  if (options.calculationsFormat) {
    // What an archive holds has no path to name it by.
    const reports = host instanceof ArchiveHost ? [] : options.reports;
    process.stdout.write(everySum(service, options.calculationsFormat, { ...options, reports }));
    return 0;
  }
  const report = await reportOn(service, options, host);
  if (options.timing) process.stderr.write(timingLines(timings));
  if (options.writesBaseline) return accept(report, baselineFile!, options);
  process.stdout.write(printers[options.format](report));
  return report.found.some(({ diagnoses }) => diagnoses.some((diagnosis) => fails(diagnosis, baseline !== undefined))) ? 1 : 0;
}

/** Of a deliverable that has rules of its own, these are meant where no profile is named. */
function profileOf({ profile, deliverable }: Options): ProfileSetting {
  return profile === 'auto' && deliverable !== undefined ? (profileOfDeliverable[deliverable] ?? profile) : profile;
}

/** Every sum of the reports named or, where none is, of all that were read. */
function everySum(service: LanguageService, format: CalculationsFormat, { reports, calculations }: Options): string {
  if (calculations === 'off') throw new UsageError('--calculations needs a specification to calculate by: leave out --calculate off.');
  const wanted = reports.length > 0 ? reports.map(fileUri) : undefined;
  const file = service.exportedCalculations({ format, reports: wanted });
  if (file === undefined) throw new UsageError('There is no report: neither an xBRL-XML instance nor an Inline XBRL document. Name one with --report.');
  return file;
}

/** What was found in the documents and, of a deliverable, about its files; and by whose rules. */
async function reportOn(service: LanguageService, { deliverable, paths: [folder] }: Options, host: FileHost): Promise<Report> {
  const found = new Map<string, readonly Diagnosis[]>(service.documents.map((uri) => [uri, service.diagnose(uri)]));
  if (deliverable !== undefined) {
    const aboutFiles = host instanceof ArchiveHost ? service.diagnoseDeliverable(deliverable, host.root, host.files) : service.diagnoseDeliverable(deliverable, folderUri(folder!), await listDeliverable(folder!));
    for (const { uri, diagnoses } of aboutFiles) found.set(uri, [...diagnoses, ...(found.get(uri) ?? [])]);
  }
  return { found: [...found].map(([uri, diagnoses]) => ({ uri, diagnoses })), profiles: service.status.profiles };
}

const printers = { text: toText, json: toJson, sarif: (report: Report) => toSarif(report, folderUri(process.cwd())) };

function fails({ severity, accepted }: Diagnosis, hasBaseline: boolean): boolean {
  return accepted === undefined && (severity === 'error' || (hasBaseline && severity === 'warning'));
}

/** The baseline to apply; none where one is to be written for the first time. */
function readBaseline(file: string | undefined, { writesBaseline }: Options): Baseline | undefined {
  if (file === undefined || (writesBaseline && !fs.existsSync(file))) return undefined;
  try {
    return parseBaseline(fs.readFileSync(file, 'utf8'), folderUri(path.dirname(file)));
  } catch (error) {
    throw new UsageError(`${file} cannot be used as a baseline: ${error instanceof BaselineError ? error.message : reasonOf(error)}.`);
  }
}

function accept({ found }: Report, file: string, { reason }: Options): number {
  const folder = folderUri(path.dirname(file));
  const beyond = found.find(({ uri, diagnoses }) => diagnoses.length > 0 && !uri.startsWith(folder));
  if (beyond) throw new UsageError(`A baseline accepts what is below its folder; ${beyond.uri} is not. Put the baseline further out.`);
  try {
    fs.writeFileSync(file, writeBaseline(folder, found, reason));
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}.`);
  }
  const accepted = found.reduce((sum, { diagnoses }) => sum + diagnoses.length, 0);
  process.stdout.write(`${file} accepts ${count(accepted, 'finding')}.\n`);
  return 0;
}

function timingLines(timings: ReadonlyMap<string, number>): string {
  const lines = [...timings].sort(([, a], [, b]) => b - a).map(([rule, time]) => `${time.toFixed(1).padStart(8)} ms  ${rule}\n`);
  return lines.join('');
}

// Whoever reads the output may have had enough of it.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(error instanceof UsageError ? `xbrl-lint: ${error.message}\n` : `xbrl-lint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
