import { name, version } from '../../package.json';
import { Cache } from '../download/cache';
import { closureLimits, fetchClosure } from '../download/closure';
import { Downloader } from '../download/downloader';
import { isKnownHost } from '../download/knownHosts';
import { systemNetwork, userAgentOf } from '../download/network';
import { defaultFileHostOptions } from '../node/fileHost';
import type { LanguageService } from '../service/service';

/**
 * Fetches what the documents that are read need and lack, and has it read: from publishers of standard taxonomies, and from hosts
 * that the user has named. What cannot be fetched stays missing.
 * @param service has read its documents
 * @param cacheFolder absolute; where the service looks for what was fetched
 * @param allowedHosts as in a URL, with a port if it is not the usual one
 * @param log takes a line for each failure, and one about all
 */
export async function downloadMissing(service: LanguageService, cacheFolder: string, allowedHosts: readonly string[], log: (message: string) => void): Promise<void> {
  const permit = (url: URL): Promise<boolean> => Promise.resolve(isKnownHost(url) || allowedHosts.includes(url.host));
  const downloader = new Downloader(new Cache(cacheFolder), systemNetwork({ fetch, userAgent: userAgentOf({ name, version }), permit }));
  const urls = [...new Set(service.status.unavailable)].filter((url) => /^https?:/.test(url));
  // Labels that nothing leads to make no finding.
  const readNeeded = async (fetched: readonly string[]) => ({ missing: (await service.fetched(fetched)).missing });
  const limits = { ...closureLimits, mostBytes: defaultFileHostOptions.mostBytes };
  const { outcomes, leftUndone } = await fetchClosure(downloader, urls, limits, readNeeded, { signal: new AbortController().signal });
  const failures = outcomes.flatMap((outcome) => (outcome.state === 'failed' || outcome.state === 'refused' ? [outcome.message] : []));
  for (const message of [...failures, ...(leftUndone === undefined ? [] : [leftUndone])]) log(message);
  log(`${outcomes.filter(({ state }) => state === 'fetched').length} fetched, ${failures.length} failed.`);
}
