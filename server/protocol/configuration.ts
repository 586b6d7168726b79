import type { Connection } from 'vscode-languageserver';
import { profileSettings } from '../index/profile';
import { defaultSettings, type Settings } from '../service/settings';

/** Asks the client for the section `xbrl` of its configuration. What is not there, or makes no sense, is as by default. */
export async function readSettings(connection: Connection): Promise<Settings> {
  const section: unknown = await connection.workspace.getConfiguration('xbrl');
  const values = typeof section === 'object' && section !== null ? (section as Readonly<Record<string, unknown>>) : {};
  return {
    ...defaultSettings,
    profile: profileSettings.find((setting) => setting === values.profile) ?? defaultSettings.profile,
  };
}
