/** What the service asks of the world around it. Whoever runs the service passes one in. */
export interface Host {
  /**
   * The bytes of a document.
   * @param uri canonical, of any scheme
   * @returns `undefined` where there is none, or none that may be read
   */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** The canonical URIs of the workspace's files that may be ours by their extension, excluded ones left out. */
  list(): Promise<readonly string[]>;
  /** Lets other work have its turn between two slices of a long one. */
  pause(): Promise<void>;
  /** Writes a line into the log. */
  log(message: string): void;
}
