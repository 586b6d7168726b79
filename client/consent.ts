import * as vscode from 'vscode';
import { isKnownHost, knownDomains } from '../server/download/knownHosts';
import { taxonomyName } from '../server/xbrl/taxonomyName';

const allowedHostsKey = 'xbrl.allowedHosts';

/** What `xbrl.download` may say. */
export type DownloadMode = 'ask' | 'always' | 'never';

/** The user's setting; a workspace cannot change it. */
export function downloadMode(): DownloadMode {
  return vscode.workspace.getConfiguration('xbrl').get<DownloadMode>('download', 'ask');
}

/** The user's consent to fetch from hosts: publishers of standard taxonomies all at once, any other host by itself. */
export class Consent {
  readonly #state: vscode.Memento;
  readonly #cacheFolder: string;
  /** Hosts that are allowed until the window closes. */
  readonly #allowedForNow = new Set<string>();
  /** One question at a time. */
  #asking: Promise<unknown> = Promise.resolve();

  /** @param state where hosts that are always allowed are kept */
  constructor(state: vscode.Memento, cacheFolder: string) {
    this.#state = state;
    this.#cacheFolder = cacheFolder;
  }

  /**
   * Who is asked when something is fetched for the user: the user, once for each question.
   * @param urls what is to be fetched first
   */
  asked(urls: readonly string[]): (url: URL) => Promise<boolean> {
    const answers = new Map<string, Promise<boolean>>();
    return (url) => {
      if (this.#isAllowed(url)) return Promise.resolve(true);
      const key = isKnownHost(url) ? '' : url.host;
      let answer = answers.get(key);
      if (!answer) {
        answer = this.#inTurn(() => (key === '' ? this.#askForPublishers(urls) : this.#askForHost(url, urls)));
        answers.set(key, answer);
      }
      return answer;
    };
  }

  /** The same without questions: what was not allowed before is refused. */
  unasked(): (url: URL) => Promise<boolean> {
    return (url) => Promise.resolve(this.#isAllowed(url));
  }

  /** Takes back what was allowed for hosts of others, for now and for good; returns these. Publishers of standard taxonomies have the setting. */
  async forgetHosts(): Promise<readonly string[]> {
    const hosts = new Set([...this.#allowedForNow, ...this.#alwaysAllowed]);
    this.#allowedForNow.clear();
    await this.#state.update(allowedHostsKey, undefined);
    return [...hosts];
  }

  get #alwaysAllowed(): readonly string[] {
    return this.#state.get<readonly string[]>(allowedHostsKey, []);
  }

  #isAllowed(url: URL): boolean {
    if (isKnownHost(url)) return downloadMode() === 'always';
    return this.#allowedForNow.has(url.host) || this.#alwaysAllowed.includes(url.host);
  }

  async #askForPublishers(urls: readonly string[]): Promise<boolean> {
    const known = urls.map((url) => new URL(url)).filter(isKnownHost);
    const question = known.length === 0 ? 'Fetch what these taxonomies need?' : `Fetch ${namesOf(known)} and what ${known.length === 1 ? 'it needs' : 'they need'}?`;
    const detail = [
      ...filesByHost(known),
      `What they need in turn comes from these hosts and other publishers of standard taxonomies (${knownDomains.join(', ')}). About any other host you are asked.`,
      `The files are kept in ${this.#cacheFolder}.`,
    ].join('\n\n');
    const choice = await vscode.window.showInformationMessage(question, { modal: true, detail }, 'Fetch', 'Always Fetch');
    if (choice === 'Always Fetch') await vscode.workspace.getConfiguration('xbrl').update('download', 'always', vscode.ConfigurationTarget.Global);
    return choice !== undefined;
  }

  async #askForHost(url: URL, urls: readonly string[]): Promise<boolean> {
    // Somebody may have allowed it while another question was open.
    if (this.#isAllowed(url)) return true;
    const { host } = url;
    const wanted = urls.map((candidate) => new URL(candidate)).filter((candidate) => candidate.host === host);
    const detail = [
      ...filesByHost(wanted.length > 0 ? wanted : [url]),
      `${host} is not among the known publishers of standard taxonomies. Allow it only if you know whose it is.`,
    ].join('\n\n');
    const always = `Always Fetch from ${host}`;
    const choice = await vscode.window.showWarningMessage(`Fetch taxonomies from ${host}?`, { modal: true, detail }, 'Fetch', always);
    if (choice !== undefined) this.#allowedForNow.add(host);
    if (choice === always) await this.#state.update(allowedHostsKey, [...this.#alwaysAllowed, host]);
    return choice !== undefined;
  }

  #inTurn(ask: () => Promise<boolean>): Promise<boolean> {
    const answer = this.#asking.then(ask);
    this.#asking = answer.catch(() => undefined);
    return answer;
  }
}

/** More files than this in a question help nobody to decide. */
const mostNamed = 8;

function namesOf(urls: readonly URL[]): string {
  const names = [...new Set(urls.map(({ href }) => taxonomyName(href)))];
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** The files of each host, a line each: `xbrl.fasb.org: us-gaap-2025.xsd`. */
function filesByHost(urls: readonly URL[]): readonly string[] {
  const byHost = new Map<string, string[]>();
  for (const { host, pathname } of urls) byHost.set(host, [...(byHost.get(host) ?? []), pathname.slice(pathname.lastIndexOf('/') + 1)]);
  return [...byHost].map(([host, files]) => `${host}: ${files.slice(0, mostNamed).join(', ')}${files.length > mostNamed ? ` and ${files.length - mostNamed} more` : ''}`);
}
