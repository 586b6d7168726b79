import { changeBetween } from '../xml/change';
import { decodeBytes } from '../xml/encoding';
import type { XmlDocument } from '../xml/document';
import { parse } from '../xml/parse';
import type { LeftOut } from '../index/documents';
import type { Host } from './host';
import { mayBeOurs, sniffLength } from './sniff';
import type { Vocabulary } from './vocabulary';

/** Somebody who waits for the workspace to be read. */
export interface IndexProgress {
  /** Asked before each file; once true, reading stops and what was read stays. */
  isCancelled(): boolean;
  /** Told of each file before it is read: how many are done, of how many. */
  report(uri: string, done: number, total: number): void;
}

/**
 * The documents of a workspace as they are now, open ones as in the editor and the others as on disk, handed to the
 * vocabulary that recognises them.
 *
 * Open documents are parsed when something is asked, not while they are typed. What documents lead to outside the workspace
 * is read in the background; until then answers leave open what depends on it.
 */
export class Workspace {
  readonly #host: Host;
  readonly #vocabularies: readonly Vocabulary[];
  /** The texts of open documents. */
  readonly #open = new Map<string, string>();
  /** Open documents whose text has changed since it was parsed. */
  readonly #unparsed = new Set<string>();
  /** The last tables of every open document, ours or not. */
  readonly #xml = new Map<string, XmlDocument>();
  /** The files of the workspace that may be ours. */
  #files = new Set<string>();
  /** Files of the workspace that were not read for their size. */
  readonly #tooLarge = new Set<string>();
  #reading: Promise<void> | undefined;
  #indexed = false;
  #revision = 0;

  constructor(host: Host, vocabularies: readonly Vocabulary[]) {
    this.#host = host;
    this.#vocabularies = vocabularies;
  }

  /** Another number whenever the text of a document has changed. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether the workspace has been read, and everything that it leads to. */
  get isSettled(): boolean {
    this.parseOpen();
    return this.#indexed && this.#unread().length === 0;
  }

  /** Takes the text of a document that was opened or changed in the editor; it counts before what is on disk. */
  setText(uri: string, text: string): void {
    this.#open.set(uri, text);
    this.#revision++;
    this.#unparsed.add(uri);
  }

  /** Goes back to what is on disk, after a document was closed. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    this.#unparsed.delete(uri);
    this.#xml.delete(uri);
    await this.reread(uri);
  }

  /** Reads a file again that was created, changed or deleted on disk. An open document keeps its text. */
  async reread(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    for (const vocabulary of this.#vocabularies) vocabulary.forget(uri);
    const bytes = this.#host.includes(uri) ? await this.#host.read(uri) : undefined;
    if (bytes === undefined) this.#files.delete(uri);
    else this.#files.add(uri);
    if (!this.#open.has(uri)) this.#takeFile(uri, bytes);
  }

  /**
   * Lists and reads the files of the workspace, then what they lead to. Files that are gone since the last time go.
   * @returns whether it came to its end, not cancelled
   */
  async index(progress: IndexProgress): Promise<boolean> {
    for (const vocabulary of this.#vocabularies) vocabulary.forget();
    const earlier = this.#files;
    const files = new Set(await this.#host.list());
    this.#files = files;
    for (const file of earlier) if (!files.has(file)) await this.reread(file);
    let done = 0;
    for (const file of files) {
      if (progress.isCancelled()) return false;
      progress.report(file, done++, files.size);
      await this.reread(file);
      await this.#host.pause();
    }
    this.#indexed = true;
    await this.settle();
    return true;
  }

  /** Resolves when everything that documents lead to has been read or found missing. */
  async settle(): Promise<void> {
    this.parseOpen();
    while (this.#unread().length > 0) {
      this.#reading ??= this.#readUnread().finally(() => (this.#reading = undefined));
      await this.#reading;
    }
  }

  /** Brings the tables of open documents up to date with their text. */
  parseOpen(): void {
    for (const uri of this.#unparsed) {
      this.#unparsed.delete(uri);
      const text = this.#open.get(uri)!;
      const previous = this.#xml.get(uri);
      const xml = previous ? parse(text, previous, changeBetween(previous.text, text)) : parse(text);
      this.#xml.set(uri, xml);
      this.#hand(uri, xml);
    }
  }

  /** Files of the workspace that were not read for their size. */
  get tooLarge(): readonly string[] {
    return [...this.#tooLarge];
  }

  /** The files of the workspace below a folder that is gone. */
  below(folder: string): readonly string[] {
    return [...this.#files].filter((file) => file.startsWith(`${folder}/`));
  }

  #unread(): readonly string[] {
    return [...new Set(this.#vocabularies.flatMap((vocabulary) => vocabulary.unread))];
  }

  #hand(uri: string, xml: XmlDocument | undefined): void {
    this.#revision++;
    const owner = xml && this.#vocabularies.find((vocabulary) => vocabulary.recognises(xml));
    for (const vocabulary of this.#vocabularies) if (vocabulary !== owner) vocabulary.remove(uri);
    owner?.put(uri, xml!);
  }

  #takeFile(uri: string, bytes: Uint8Array | LeftOut | undefined): void {
    if (bytes === 'too large') this.#tooLarge.add(uri);
    else this.#tooLarge.delete(uri);
    const isOurs = bytes instanceof Uint8Array && mayBeOurs(bytes.subarray(0, sniffLength));
    this.#hand(uri, isOurs ? read(bytes) : undefined);
  }

  async #readUnread(): Promise<void> {
    for (const vocabulary of this.#vocabularies) {
      for (const url of vocabulary.unread) {
        const bytes = await this.#host.read(url);
        // It may have been opened, or found by the index, in the meantime.
        if (!vocabulary.unread.includes(url)) continue;
        this.#revision++;
        if (bytes instanceof Uint8Array) vocabulary.putForeign(url, read(bytes));
        else vocabulary.setUnavailable(url, bytes ?? 'missing');
        await this.#host.pause();
      }
    }
  }
}

function read(bytes: Uint8Array): XmlDocument {
  const { text, problems } = decodeBytes(bytes);
  return parse(text).withProblems(problems);
}
