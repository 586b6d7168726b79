import { setTimeout as pass } from 'node:timers/promises';
import type { Clock } from './pace';

/** What the downloader asks of the network; whoever runs it passes it in. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Who asks, as publishers want to know: sec.gov refuses whoever does not say. */
  readonly userAgent: string;
  /** Whether a URL may be asked for: the user's consent, also for where a redirect leads. */
  readonly permit: (url: URL) => Promise<boolean>;
  readonly clock: Clock;
  /** Milliseconds without a byte after which a request is given up. */
  readonly patience: number;
  /** Milliseconds after which a request is given up whose answer is still not complete. */
  readonly longest: number;
}

/** A server that sends nothing for this long, in milliseconds, is given up. */
const patience = 30_000;
/** One that sends a byte now and then, after this long; the largest taxonomies come over slow lines in less. */
const longest = 15 * 60_000;

/** The network as it is. */
export function systemNetwork({ fetch, userAgent, permit }: Pick<Network, 'fetch' | 'userAgent' | 'permit'>): Network {
  const clock: Clock = { now: () => Date.now(), wait: (milliseconds, signal) => pass(milliseconds, undefined, { signal }) };
  return { fetch, userAgent, permit, clock, patience, longest };
}

/**
 * Who we are, in the form that publishers ask for: `xbrl-authoring/1.0.0 (+https://…)`.
 * @param manifest the product's package.json
 */
export function userAgentOf(manifest: { readonly name: string; readonly version: string; readonly repository?: string | { readonly url: string } }): string {
  const repository = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;
  return `${manifest.name}/${manifest.version}${repository === undefined ? '' : ` (+${repository})`}`;
}
