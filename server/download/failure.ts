/** What a download fails with inside this folder; to the outside it is an outcome with this message. */
export class DownloadFailure extends Error {
  /** Whether trying again may help: the network, or the server, is not well just now. */
  readonly isTransient: boolean;
  /** Whether the server has said for certain that there is nothing: then it is not asked again for a while. */
  readonly isCertain: boolean;
  /** Whether it is the user who does not want it. */
  readonly isRefused: boolean;
  /** Milliseconds that the server asks to wait before the next try. */
  readonly retryAfter: number | undefined;

  /** @param message for a filer: what is wrong with which URL, and what to do */
  constructor(message: string, { isTransient = false, isCertain = false, isRefused = false, retryAfter }: { isTransient?: boolean; isCertain?: boolean; isRefused?: boolean; retryAfter?: number | undefined } = {}) {
    super(message);
    this.isTransient = isTransient;
    this.isCertain = isCertain;
    this.isRefused = isRefused;
    this.retryAfter = retryAfter;
  }
}

const ownCopy = 'If you have a copy, name it in xbrl.taxonomies.';

/** A server's answer that brings no file. */
export function refusal(url: string, response: Response): DownloadFailure {
  const { status } = response;
  const { host } = new URL(url);
  if (status === 404 || status === 410) return new DownloadFailure(`${url} does not exist (${host} answers ${status}). Check the address in your taxonomy. ${ownCopy}`, { isCertain: true });
  if (status === 401 || status === 403) return new DownloadFailure(`${url} is not given out (${host} answers ${status}). ${ownCopy}`);
  if (status === 429) return new DownloadFailure(`${url}: ${host} has been asked too often (429). Try again later.`, { isTransient: true, retryAfter: retryAfter(response) });
  if (status >= 500) return new DownloadFailure(`${url}: ${host} is out of order (${status}). Try again later.`, { isTransient: true, retryAfter: retryAfter(response) });
  return new DownloadFailure(`${url}: ${host} answers ${status}, which brings no file. ${ownCopy}`);
}

/** The header Retry-After (RFC 9110, 10.2.3), seconds or a date, in milliseconds from now. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** What `fetch`, or reading what it brought, threw. */
export function networkFailure(url: string, error: unknown): DownloadFailure {
  if (error instanceof DownloadFailure) return error;
  const { host } = new URL(url);
  const code = codeOf(error);
  if (code.startsWith('Z_')) return new DownloadFailure(`${url} came damaged: it cannot be decompressed (${code}). Try again later.`, { isTransient: true });
  if (unreachable.has(code)) return new DownloadFailure(`${url}: there is no connection to ${host} (${code}). Are you offline, or does a proxy have to be set? ${ownCopy}`, { isTransient: true });
  return new DownloadFailure(`${url}: the connection to ${host} broke off (${code}). Nothing of it was kept; try again.`, { isTransient: true });
}

/** Does something in the cache's folder for a URL; what goes wrong there is no fault of the network's. */
export async function onDisk<Result>(url: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw new DownloadFailure(`${url} could not be written into the cache (${codeOf(error)}). Look whether there is room on the disk, and whether you may write to the folder.`);
  }
}

const unreachable = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT']);

/** The most telling code in the chain of causes; the message where there is none. */
export function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return error instanceof Error ? error.message : String(error);
}
