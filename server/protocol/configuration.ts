import * as os from 'node:os';
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import type { Connection } from 'vscode-languageserver';
import { profileSettings } from '../index/profile';
import { defaultFileHostOptions } from '../node/fileHost';
import { absoluteTaxonomy } from '../node/taxonomyItems';
import type { RuleSettings } from '../rules/diagnose';
import type { Severity } from '../rules/rule';
import { calculationChoices, defaultSettings, type Settings } from '../service/settings';
import type { Configuration } from '../service/service';

/** What the client's section `xbrl` says, for the service and for the host. */
export interface ClientConfiguration extends Configuration {
  readonly exclude: readonly string[];
  readonly mostBytes: number;
  /** Taxonomy packages and folders: absolute paths, or `URL-PREFIX=` and an absolute path. */
  readonly taxonomies: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

/** The sections that {@link readConfiguration} reads: when one of them changes, it has to be read again. */
export const sections = ['xbrl', 'files.exclude', 'search.exclude'];

/**
 * Asks the client for its configuration, for the window and for each folder. What is not there, or makes no sense, is as by
 * default. What the user hides from the explorer or from search is not read either.
 * @param folders absolute paths of the workspace's folders
 */
export async function readConfiguration(connection: Connection, folders: readonly string[]): Promise<ClientConfiguration> {
  const scopes = [undefined, ...folders.map((folder) => URI.file(folder).toString())];
  const items = scopes.flatMap((scopeUri) => sections.map((section) => (scopeUri === undefined ? { section } : { section, scopeUri })));
  const answers = (await connection.workspace.getConfiguration(items)) as unknown[];
  const [window, ...perFolder] = scopes.map((_, index) => {
    const [xbrl, ...hidden] = answers.slice(index * sections.length, (index + 1) * sections.length).map(values);
    return { xbrl: xbrl!, exclude: [...strings(xbrl!.exclude), ...hidden.flatMap((globs) => Object.keys(globs).filter((glob) => globs[glob] === true))] };
  });
  const { maxFileSize } = window!.xbrl;
  return {
    settings: settingsFrom(window!.xbrl),
    folders: new Map(perFolder.map(({ xbrl }, index) => [scopes[index + 1]!, settingsFrom(xbrl)])),
    entryPoints: perFolder.flatMap(({ xbrl }, index) => strings(xbrl.entryPoints).map((entryPoint) => entryPointUri(entryPoint, folders[index]!))),
    taxonomies: [...new Set((folders.length > 0 ? perFolder : [window!]).flatMap(({ xbrl }, index) => strings(xbrl.taxonomies).map((item) => absoluteTaxonomy(item, folders[index] ?? os.homedir()))))],
    exclude: [...new Set([window!, ...perFolder].flatMap(({ exclude }) => exclude))],
    mostBytes: typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize * 1024 * 1024 : defaultFileHostOptions.mostBytes,
  };
}

function settingsFrom(section: Values): Settings {
  const labels = values(section.labels);
  return {
    profile: profileSettings.find((setting) => setting === section.profile) ?? defaultSettings.profile,
    rules: ruleSettings(values(section.rules)),
    calculations: calculationChoices[nonEmpty(section.calculations) ?? ''] ?? defaultSettings.calculations,
    labels: {
      language: nonEmpty(labels.language) ?? defaultSettings.labels.language,
      role: nonEmpty(labels.role) ?? defaultSettings.labels.role,
    },
    inlayHints: { labels: values(section.inlayHints).labels !== 'off', signs: values(section.inlayHints).signs !== 'off', sums: values(section.inlayHints).sums !== 'off' },
    codeLens: section.codeLens !== 'off',
    judgesBaseTaxonomies: section.validateBaseTaxonomies === true,
  };
}

function ruleSettings(section: Values): RuleSettings['rules'] {
  return Object.fromEntries(
    Object.entries(section).flatMap(([rule, value]) => {
      const severity = severities.find((candidate) => candidate === value);
      return severity === undefined ? [] : [[rule, severity]];
    }),
  );
}

/** A path is meant from the workspace folder; anything with a scheme is a URI as it is. */
function entryPointUri(entryPoint: string, folder: string): string {
  return /^[a-z][a-z0-9+.-]+:/i.test(entryPoint) ? entryPoint : URI.file(path.resolve(folder, entryPoint)).toString();
}

function values(section: unknown): Values {
  return typeof section === 'object' && section !== null ? (section as Values) : {};
}

function strings(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
