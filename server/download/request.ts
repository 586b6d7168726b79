import { DownloadFailure, networkFailure, refusal } from './failure';
import type { Network } from './network';
import { Pace } from './pace';

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;
const mostTries = 4;
/** Milliseconds before the second try; each further one waits twice as long. */
const firstWait = 500;
/** A server that wants more than this is asked another day. */
const longestWait = 60_000;

/** Asks for single files: at a decent pace, through redirects, again where that may help. */
export class Requests {
  readonly #network: Network;
  readonly #pace: Pace;

  constructor(network: Network) {
    this.#network = network;
    this.#pace = new Pace(network.clock);
  }

  /**
   * Asks for a URL until there is an answer, and has it taken.
   * @param headers conditions, such as If-None-Match
   * @param take reads the body of a 200 or 304; to be called again with the next answer where it fails in a way that may pass
   * @throws DownloadFailure, or the signal's reason once it is aborted
   */
  async get<Result>(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal, take: (answer: Answer) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#try(url, headers, signal, take);
      } catch (error) {
        signal.throwIfAborted();
        const failure = networkFailure(url, error);
        const wait = failure.retryAfter ?? firstWait * 2 ** (tries - 1);
        if (!failure.isTransient || tries === mostTries) throw failure;
        if (wait > longestWait) throw new DownloadFailure(`${url}: ${new URL(url).host} asks to be left alone for ${Math.ceil(wait / 1000)} seconds. Try again then.`);
        await this.#network.clock.wait(wait, signal);
      }
    }
  }

  async #try<Result>(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal, take: (answer: Answer) => Promise<Result>): Promise<Result> {
    const watch = new Watch(url, this.#network, signal);
    try {
      return await take({ response: await this.#follow(url, headers, watch), alive: () => watch.alive() });
    } catch (error) {
      throw watch.failure ?? error;
    } finally {
      watch.end();
    }
  }

  /** Follows redirects by hand: each target needs consent of its own, and none may give up encryption. */
  async #follow(url: string, headers: Readonly<Record<string, string>>, watch: Watch): Promise<Response> {
    let current = askedFor(url);
    for (let hops = 0; ; hops++) {
      await this.#requirePermission(url, current, watch);
      await this.#pace.turn(current.host, watch.signal);
      watch.alive();
      const response = await this.#network.fetch(current.href, { headers: { 'user-agent': this.#network.userAgent, ...headers }, redirect: 'manual', signal: watch.signal });
      watch.alive();
      if (response.status === 200 || response.status === 304) return response;
      await response.body?.cancel().catch(() => undefined);
      if (!redirects.has(response.status)) throw refusal(current.href, response);
      if (hops === mostRedirects) throw new DownloadFailure(`${url} is redirected more than ${mostRedirects} times, perhaps in a circle. Check the address in your taxonomy.`);
      current = redirectTarget(url, current, response.headers.get('location'));
    }
  }

  async #requirePermission(url: string, current: URL, watch: Watch): Promise<void> {
    // The user may take his time to answer.
    watch.end();
    const isAllowed = await this.#network.permit(current);
    watch.signal.throwIfAborted();
    if (isAllowed) return;
    const why = current.href === askedFor(url).href ? `${url} was not fetched` : `${url} was not fetched, for it is redirected to ${current.href}`;
    throw new DownloadFailure(`${why}: nothing may be fetched from ${current.host}.`, { isRefused: true });
  }
}

/** A server's answer, 200 or 304, whose body is still to be read. */
export interface Answer {
  readonly response: Response;
  /** To be called with every piece of the body that comes. */
  readonly alive: () => void;
}

/** A canonical URL escapes what separates the parts of a query (see canonicalUri); a server wants to see them. */
function askedFor(url: string): URL {
  const asked = new URL(url);
  asked.search = asked.search.replace(/%(?:3D|26|2F|3A|2C|3B|40)/gi, decodeURIComponent);
  return asked;
}

function redirectTarget(url: string, from: URL, location: string | null): URL {
  const target = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:') throw new DownloadFailure(`${url} is redirected to no web address (${location ?? 'none is named'}). Check the address in your taxonomy.`);
  if (from.protocol === 'https:' && target.protocol === 'http:') throw new DownloadFailure(`${url} is redirected from https to ${target.href}, which anybody on the way could change. It was not fetched.`);
  return target;
}

/** Gives a request up when nothing comes for too long, or not all of it. The time in which somebody else is asked does not count. */
class Watch {
  readonly signal: AbortSignal;
  readonly #url: string;
  readonly #network: Network;
  readonly #controller = new AbortController();
  #silence: NodeJS.Timeout | undefined;
  #end: NodeJS.Timeout | undefined;
  failure: DownloadFailure | undefined;

  constructor(url: string, network: Network, signal: AbortSignal) {
    this.#url = url;
    this.#network = network;
    this.signal = AbortSignal.any([signal, this.#controller.signal]);
  }

  alive(): void {
    const { patience, longest } = this.#network;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#giveUp(`sent nothing for ${patience / 1000} seconds`, true), patience);
    this.#end ??= setTimeout(() => this.#giveUp(`sent only part of it in ${longest / 1000} seconds`, false), longest);
  }

  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#end);
    this.#end = undefined;
  }

  #giveUp(why: string, isTransient: boolean): void {
    this.failure = new DownloadFailure(`${this.#url}: ${new URL(this.#url).host} ${why}. Try again later.`, { isTransient });
    this.#controller.abort(this.failure);
  }
}
