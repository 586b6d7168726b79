import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { DownloadFailure, onDisk } from './failure';
import type { Answer } from './request';

/** How much of the beginning and of the end is looked at, in bytes. */
const looked = 1024;

/** What was written. */
export interface Received {
  readonly bytes: number;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes an answer's body into a new file. It is counted after decompression, so that a small answer cannot grow beyond bounds,
 * and has to look like XML from beginning to end. Where it fails, the file is gone again.
 * @param file absolute path; there must be none yet
 * @param mostBytes more are refused
 * @throws DownloadFailure, or whatever reading and writing throw
 */
export async function receive(url: string, { response, alive }: Answer, file: string, mostBytes: number): Promise<Received> {
  const handle = await onDisk(url, () => open(file, 'wx'));
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      alive();
      bytes += chunk.byteLength;
      if (bytes > mostBytes) throw new DownloadFailure(`${url} is larger than ${Math.floor(mostBytes / 1024 / 1024)} MB, the most that is read (xbrl.maxFileSize), and was not kept.`);
      if (head.length < looked) {
        head = Buffer.concat([head, chunk.subarray(0, looked - head.length)]);
        if (head.length === looked) requireXml(url, head);
      }
      tail = Buffer.concat([tail, chunk.subarray(-looked)]).subarray(-looked);
      hash.update(chunk);
      await onDisk(url, () => handle.write(chunk));
    }
    requireXml(url, head);
    requireEnd(url, tail);
    await onDisk(url, () => handle.close());
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}

/** Sign-in pages of a proxy and friendly error pages come with 200, too. */
function requireXml(url: string, head: Buffer): void {
  const text = asciiOf(head).trimStart();
  const { host } = new URL(url);
  if (/<!doctype\s+html|<html[\s>]/i.test(text)) throw new DownloadFailure(`${url}: ${host} sent a web page instead of a taxonomy. Open the address in a browser: there may be a form to fill in, or a proxy to sign in to.`);
  if (!text.startsWith('<')) throw new DownloadFailure(`${url} is no XML, so it was not kept. Check the address in your taxonomy.`);
}

/** HTTP cannot always tell that the end is missing. */
function requireEnd(url: string, tail: Buffer): void {
  if (!asciiOf(tail).trimEnd().endsWith('>')) throw new DownloadFailure(`${url} breaks off before its end. Nothing of it was kept; try again.`, { isTransient: true });
}

/** The ASCII characters of a text in UTF-8 or UTF-16, the byte order mark left out. */
function asciiOf(bytes: Buffer): string {
  // eslint-disable-next-line no-control-regex -- the zeros are what UTF-16 puts beside every ASCII character
  return bytes.toString('latin1').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/\x00/g, '');
}
