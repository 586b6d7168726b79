import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** How the publisher answers one request. */
export type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

/** A publisher of taxonomies on this machine, who does what each test wants. */
export interface Publisher {
  /** The absolute URL of a path. */
  readonly at: (path: string) => string;
  /** What it was asked for, in order: the path, and the headers. */
  readonly requests: readonly { readonly path: string; readonly headers: http.IncomingHttpHeaders }[];
  /** From now on answers requests for a path in these ways, one after the other; the last one stays. */
  publish(path: string, ...answers: readonly Answer[]): void;
  /** Goes out of business before the test ends. */
  stop(): Promise<void>;
}

/** Starts a publisher on 127.0.0.1 that ends with the test. What it does not publish does not exist. */
export async function startPublisher(test: TestContext): Promise<Publisher> {
  const published = new Map<string, Answer[]>();
  const requests: { path: string; headers: http.IncomingHttpHeaders }[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url!;
    requests.push({ path, headers: request.headers });
    const answers = published.get(path);
    if (!answers) response.writeHead(404).end('Not here.');
    else (answers.length > 1 ? answers.shift()! : answers[0]!)(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  test.after(stop);
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://127.0.0.1:${port}${path}`, requests, publish: (path, ...answers) => published.set(path, [...answers]), stop };
}

/** A file, with headers of its own. */
export const file = (content: string | Buffer, headers: http.OutgoingHttpHeaders = {}): Answer => (response) => response.writeHead(200, headers).end(content);

/** A version of a file by its ETag, which need not be sent to who has it. */
export const version = (content: string, etag: string): Answer => (response, request) => {
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(200, { etag }).end(content);
};

export const status = (code: number, headers: http.OutgoingHttpHeaders = {}): Answer => (response) => response.writeHead(code, headers).end('No.');

export const redirect = (location: string): Answer => status(302, { location });

/** The beginning of a file of so many bytes, then nothing more. */
export const stalled = (beginning: string, bytes: number): Answer => (response) => response.writeHead(200, { 'content-length': bytes }).write(beginning);

/** A blank of a file now and then, and never its end. */
export const dripping: Answer = (response) => {
  response.writeHead(200, { 'content-length': 1_000_000 }).write('<schema>');
  const drops = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(drops));
};

/** The beginning of a file of so many bytes, then the connection breaks off. */
export const cutOff = (beginning: string, bytes: number): Answer => (response) => {
  response.writeHead(200, { 'content-length': bytes }).write(beginning, () => response.destroy());
};
