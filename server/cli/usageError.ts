/** Nothing can be checked: the message says what the user has to change. */
export class UsageError extends Error {}

/** The command line itself is wrong. */
export function wrongUsage(message: string): UsageError {
  return new UsageError(`${message}\nxbrl-lint --help shows the options.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you lack the permission',
  EPERM: 'you lack the permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is a file and no folder',
  EROFS: 'its disk cannot be written to',
  ENOSPC: 'its disk is full',
};

/** Why the system could not do something with a file, in words where there are any. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? String(error) : (reasons[code] ?? code);
}
