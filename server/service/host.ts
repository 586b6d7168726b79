import type { LeftOut } from '../index/documents';
import type { KeptDocuments } from './keptDocuments';
import type { Resolver } from './resolver';

/** What the service asks of the world around it. Whoever runs the service passes one in. */
export interface Host {
  /**
   * The bytes of a document.
   * @param uri canonical, of any scheme
   * @returns `undefined` where there is none to be had, or the reason why one that exists is not read
   */
  read(uri: string): Promise<Uint8Array | LeftOut | undefined>;
  /** The canonical URIs of the workspace's files that may be ours by their extension, pages in HTML by their beginning too, excluded ones left out. */
  list(): Promise<readonly string[]>;
  /** Whether {@link list} would name a file, if it exists; of a page in HTML, if it is a report too. */
  includes(uri: string): boolean;
  /** What was kept of documents outside the workspace; without it, all of them are read at every start. */
  readonly kept?: KeptDocuments | undefined;
  /** Where URLs lead; without one, each leads to what {@link read} gives for it. */
  readonly resolver?: Resolver;
  /** Lets other work have its turn between two slices of a long one. */
  pause(): Promise<void>;
  /** Writes a line into the log. */
  log(message: string): void;
}
