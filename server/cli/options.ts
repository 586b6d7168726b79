import * as path from 'node:path';
import { deliverableKinds, type DeliverableKind } from '../deliverable/deliverable';
import { calculationsFormats, type CalculationsFormat } from '../features/calculations/exported';
import { profileSettings, type ProfileSetting } from '../index/profile';
import { absolutePath, absoluteTaxonomy, defaultCacheFolder } from '../node/taxonomyItems';
import { baselineName } from '../rules/baseline';
import { calculationChoices, type Settings } from '../service/settings';
import { parseCommandLine } from './commandLine';
import { wrongUsage } from './usageError';

export const usage = `Usage: xbrl-lint [options] PATH...

Checks XBRL taxonomies: every schema, linkbase and instance in the files and folders named, or in one archive.

  --format text|json|sarif     how to print what was found (text)
  --profile auto|xbrl|sec|esef whose rules apply (auto: the taxonomy decides, and the last line says how)
  --deliverable KIND           the folder or zip file named is handed over as it is: check which files it has,
                               and their names; KIND is edgar, esef or package
  --report FILE                a report whose facts are checked with the taxonomy that it leads to, beside the files
                               and folders named or instead of any (repeatable); one in the reports folder of a package
                               is checked with that package; or a report package as an archive (zip, xbri), named alone
  --calculate MODE             by which specification reported totals are compared with the sums of their items: 1.1 (of
                               rounded values), 1.1-truncated, 2.1 or off (1.1)
  --calculations csv|html      print every sum of the reports in place of what was found
  --taxonomy PATH              a taxonomy package (zip or folder), a folder of packages, or one whose folders are hosts
  --taxonomy URL-PREFIX=FOLDER the folder that has the documents of these URLs; both may be repeated
  --cache DIR                  where downloaded taxonomies are kept, and what was read of base taxonomies (by default where
                               the platform keeps such things)
  --baseline FILE              findings listed there are accepted; any other error or warning fails
  --write-baseline             accept all that is found: write it to the baseline (${baselineName} in the folder
                               named, where the editor looks for it)
  --reason TEXT                why, for --write-baseline
  --download                   fetch taxonomies that are missing from the web into the cache
  --allow-host HOST            fetch from this host too, not only from publishers of standard taxonomies
                               (repeatable)
  --timing                     print the time spent on each rule to stderr
  --version
  --help

Exit status: 0 nothing that fails, 1 errors found (with a baseline: errors or warnings that are not in it),
2 wrong usage, or a path that cannot be read or has nothing to check.
`;

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly profile: ProfileSetting;
  /** What the one path is to be handed over as. */
  readonly deliverable: DeliverableKind | undefined;
  /** Absolute; among the paths too. */
  readonly reports: readonly string[];
  readonly calculations: Settings['calculations'];
  /** How every sum of the reports is to be printed, if it is. */
  readonly calculationsFormat: CalculationsFormat | undefined;
  /** Absolute paths, or `URL-PREFIX=` and an absolute path. */
  readonly taxonomies: readonly string[];
  /** Absolute. */
  readonly cacheFolder: string;
  /** Absolute path of the baseline to apply or write; where none is named, one is written to the folder of the paths. */
  readonly baseline: string | undefined;
  readonly writesBaseline: boolean;
  readonly reason: string;
  /** Whether what is missing may be fetched. */
  readonly download: boolean;
  /** Hosts that may be fetched from, besides the known ones. */
  readonly allowedHosts: readonly string[];
  readonly timing: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseCommandLine(args);
  const [named, reports] = [positionals, values.report].map((files) => files.map((file) => path.resolve(file))) as [string[], string[]];
  const paths = [...named, ...reports];
  if (paths.length === 0 && !values.help && !values.version) throw wrongUsage('Name at least one file or folder to check.');
  const deliverable = values.deliverable === undefined ? undefined : oneOf('--deliverable', values.deliverable, deliverableKinds);
  if (deliverable !== undefined && named.length !== 1) throw wrongUsage('With --deliverable, name one folder or zip file.');
  return {
    paths,
    format: oneOf('--format', values.format ?? 'text', formats),
    profile: oneOf('--profile', values.profile, profileSettings),
    deliverable,
    reports,
    calculations: calculationChoices[oneOf('--calculate', values.calculate, Object.keys(calculationChoices))]!,
    calculationsFormat: values.calculations === undefined ? undefined : oneOf('--calculations', values.calculations, calculationsFormats),
    taxonomies: values.taxonomy.map(taxonomyOf),
    cacheFolder: values.cache === undefined ? defaultCacheFolder() : absolutePath(values.cache, process.cwd()),
    baseline: values.baseline === undefined ? undefined : path.resolve(values.baseline),
    writesBaseline: values['write-baseline'],
    reason: values.reason ?? 'not looked at yet',
    download: values.download,
    allowedHosts: values['allow-host'].map(hostOf),
    timing: values.timing,
    version: values.version,
    help: values.help,
  };
}

function taxonomyOf(item: string): string {
  if (/^https?:\/\/[^=]*$/i.test(item)) throw wrongUsage(`--taxonomy ${item} does not say where these documents are. Write ${item}=FOLDER.`);
  return absoluteTaxonomy(item, process.cwd());
}

/** A host as URLs have it. */
function hostOf(written: string): string {
  if (!/^[\w.-]+(:\d+)?$/.test(written)) throw wrongUsage(`--allow-host takes a host such as taxonomies.example.com, not "${written}".`);
  return written.toLowerCase();
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw wrongUsage(`${option} is one of ${choices.join(', ')}, not "${value}".`);
  return choice;
}
