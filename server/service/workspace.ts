import { changeBetween } from '../xml/change';
import { decodeBytes } from '../xml/encoding';
import type { XmlDocument } from '../xml/document';
import { parse, parseInSteps } from '../xml/parse';
import type { Steps } from '../xml/steps';
import type { Host } from './host';
import type { KeepingPlace, KeptDocument } from './keptDocuments';
import type { Located } from './resolver';
import { inSlices, slice } from './slices';
import { mayBeOurs, sniffLength } from './sniff';
import type { DocumentStore } from './documentStore';

/** Somebody who waits for the workspace to be read. */
export interface IndexProgress {
  /** Asked before each file; once true, reading stops and what was read stays. */
  isCancelled(): boolean;
  /** Told of each file before it is read: how many are done, of how many. */
  report(uri: string, done: number, total: number): void;
}

/** Somebody on the way to a document outside the workspace. */
interface Look {
  readonly url: string;
  location: string | undefined;
  /** Whether what stands there, or where the URL leads, may have changed since: then what comes of it does not count. */
  isOutdated: boolean;
}

/** Where the URL of a look leads, and where the content of the document there is kept. */
interface Finding {
  readonly located: Located | undefined;
  readonly place: KeepingPlace | undefined;
}

/** So many documents are looked for before it is their turn to be taken: waiting for many small files one after the other takes longer than all else. */
const mostAhead = 8;

/**
 * The documents of a workspace as they are now, open ones as in the editor and the others as on disk, handed to the
 * vocabulary that recognises them.
 *
 * Open documents are parsed when something is asked, not while they are typed. What documents lead to outside the workspace
 * is read in the background; until then answers leave open what depends on it.
 */
export class Workspace {
  readonly #host: Host;
  readonly #stores: readonly DocumentStore[];
  /** The texts of open documents. */
  readonly #open = new Map<string, string>();
  /** Open documents whose text has changed since it was parsed. */
  readonly #unparsed = new Set<string>();
  /** The last tables of every open document, ours or not. */
  readonly #xml = new Map<string, XmlDocument>();
  /** The tables of files of the workspace that vocabularies have as they were read from disk. */
  readonly #fromDisk = new Map<string, XmlDocument>();
  /** The files of the workspace that may be ours. */
  #files = new Set<string>();
  /** Files of the workspace that were not read for their size. */
  readonly #tooLarge = new Set<string>();
  /** The last reading of each file that is being read. */
  readonly #readings = new Map<string, object>();
  readonly #looks = new Set<Look>();
  #reading: Promise<void> | undefined;
  #indexed = false;
  #revision = 0;
  #edition = 0;

  constructor(host: Host, stores: readonly DocumentStore[]) {
    this.#host = host;
    this.#stores = stores;
  }

  /** Another number whenever the text of a document has changed. */
  get revision(): number {
    return this.#revision;
  }

  /** Another number whenever an editor has handed over a text. */
  get edition(): number {
    return this.#edition;
  }

  /** Whether the workspace has been read, and everything that it leads to. */
  get isSettled(): boolean {
    this.parseOpen();
    return this.#indexed && !this.#isSomethingUnread();
  }

  /** Takes the text of a document that was opened or changed in the editor; it counts before what is on disk. One that was read from disk is not parsed again. */
  setText(uri: string, text: string): void {
    this.#open.set(uri, text);
    const read = this.#fromDisk.get(uri);
    // What was wrong with the bytes is not wrong with the text.
    if (read?.text === text && read.problems.length === 0) {
      this.#unparsed.delete(uri);
      this.#xml.set(uri, read);
      return;
    }
    this.#revision++;
    this.#edition++;
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
    if (await this.#host.resolver?.changed(uri)) await this.#forgetAll();
    await this.#rereadFile(uri);
  }

  async #rereadFile(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    this.#forget(uri);
    const reading = {};
    this.#readings.set(uri, reading);
    const bytes = this.#host.includes(uri) ? await this.#host.read(uri) : undefined;
    const xml = bytes instanceof Uint8Array && mayBeOurs(bytes.subarray(0, sniffLength)) ? await this.#read(bytes) : undefined;
    const ahead = xml && this.#ownerOf(uri, xml)?.prepare?.(xml);
    if (ahead) await this.#inSlices(ahead);
    // Meanwhile it may have changed again.
    if (this.#readings.get(uri) !== reading) return;
    this.#readings.delete(uri);
    if (bytes === undefined) this.#files.delete(uri);
    else this.#files.add(uri);
    if (bytes === 'too large') this.#tooLarge.add(uri);
    else this.#tooLarge.delete(uri);
    if (this.#open.has(uri)) return;
    this.#hand(uri, xml);
    if (xml && this.#ownerOf(uri, xml)) this.#fromDisk.set(uri, xml);
  }

  /**
   * Lists and reads the files of the workspace, then what they lead to. Files that are gone since the last time go.
   * @returns whether it came to its end, not cancelled
   */
  async index(progress: IndexProgress): Promise<boolean> {
    const earlier = this.#files;
    const files = new Set(await this.#host.list());
    await this.#forgetAll();
    this.#files = files;
    for (const file of earlier) if (!files.has(file)) await this.#rereadFile(file);
    let done = 0;
    for (const file of files) {
      if (progress.isCancelled()) return false;
      progress.report(file, done++, files.size);
      await this.#rereadFile(file);
      await this.#host.pause();
    }
    this.#indexed = true;
    await this.settle();
    return true;
  }

  /** Resolves when everything that documents lead to has been read or found missing. */
  async settle(): Promise<void> {
    this.parseOpen();
    while (this.#isSomethingUnread()) {
      this.#reading ??= this.#readUnread().finally(() => (this.#reading = undefined));
      await this.#reading;
    }
  }

  /** The text of a document on disk, in a package or built in. */
  async content(uri: string): Promise<string | undefined> {
    const bytes = await this.#host.read(uri);
    return bytes instanceof Uint8Array ? decodeBytes(bytes).text : undefined;
  }

  /** Reads the documents that nothing leads to, but that answers would be the richer for, as far as they are at hand. */
  async readCompanions(): Promise<void> {
    for (const store of this.#stores) {
      await this.#lookFor(store, store.companions ?? []);
    }
  }

  /** Looks again for documents outside the workspace at some URLs, and reads what is there now. */
  async lookAgain(urls: Iterable<string>): Promise<void> {
    for (const url of urls) this.#forget(url);
    await this.settle();
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

  /** The files of the workspace below a folder that is gone, those included that are still being read. */
  below(folder: string): readonly string[] {
    return [...new Set([...this.#files, ...this.#readings.keys()])].filter((file) => file.startsWith(`${folder}/`));
  }

  #isSomethingUnread(): boolean {
    return this.#stores.some(({ unread, unseen = [] }) => unread.length > 0 || unseen.length > 0);
  }

  #ownerOf(uri: string, xml: XmlDocument): DocumentStore | undefined {
    return this.#stores.find((store) => store.recognises(xml, uri));
  }

  #hand(uri: string, xml: XmlDocument | undefined): void {
    this.#revision++;
    this.#fromDisk.delete(uri);
    const owner = xml && this.#ownerOf(uri, xml);
    for (const store of this.#stores) if (store !== owner) store.remove(uri);
    owner?.put(uri, xml!, this.#host.resolver?.originOf(uri));
  }

  /** What came of looking at a URL or location, or is about to come of it, is out of date. */
  #forget(uri: string): void {
    for (const store of this.#stores) store.forget(uri);
    // Whoever has found no place yet may find this one.
    for (const look of this.#looks) if (look.url === uri || look.location === uri || look.location === undefined) look.isOutdated = true;
  }

  /** What came of looking outside the workspace is out of date; so is where URLs lead. */
  async #forgetAll(): Promise<void> {
    for (const look of this.#looks) look.isOutdated = true;
    for (const store of this.#stores) {
      store.forget();
      for (const url of store.builtIn ?? []) {
        const located = await this.#host.resolver?.locate(url);
        if (located) store.alias?.(url, located.location);
      }
    }
  }

  async #readUnread(): Promise<void> {
    for (const store of this.#stores) {
      await this.#lookFor(store, store.unread);
      for (const location of store.unseen ?? []) {
        store.setSeen?.(location, (await this.#host.resolver?.exists(location)) ?? false);
        this.#revision++;
      }
    }
  }

  /** Looks for the documents that URLs lead to, and hands them over in that order. Where one changes meanwhile, it stays unread. */
  async #lookFor(store: DocumentStore, urls: readonly string[]): Promise<void> {
    const ahead: { readonly look: Look; readonly finding: Promise<Finding> }[] = [];
    let start = performance.now();
    try {
      for (let index = 0; index < urls.length; index++) {
        while (ahead.length <= mostAhead && index + ahead.length < urls.length) ahead.push(this.#setOut(store, urls[index + ahead.length]!));
        const { look, finding } = ahead[0]!;
        await this.#follow(store, look, finding);
        this.#looks.delete(look);
        ahead.shift();
        if (performance.now() - start < slice) continue;
        await this.#host.pause();
        start = performance.now();
      }
    } finally {
      for (const { look } of ahead) this.#looks.delete(look);
    }
  }

  #setOut(store: DocumentStore, url: string): { readonly look: Look; readonly finding: Promise<Finding> } {
    const look: Look = { url, location: undefined, isOutdated: false };
    this.#looks.add(look);
    const finding = this.#find(store, look);
    // Where it fails, whoever waits for it is told, not whoever has the turn now.
    finding.catch(() => undefined);
    return { look, finding };
  }

  async #find(store: DocumentStore, look: Look): Promise<Finding> {
    const { resolver, kept } = this.#host;
    // What is known by now may be forgotten by the time it would be taken.
    look.isOutdated ||= this.#isOver(store, look);
    if (look.isOutdated) return { located: undefined, place: undefined };
    const located = resolver ? await resolver.locate(look.url) : { location: look.url, origin: undefined };
    look.location = located?.location;
    return { located, place: located?.origin && (await kept?.find(located.location, located.state)) };
  }

  /** Whether what a look finds is of no use: it is out of date, or the document was opened, or found by the index or under another spelling. */
  #isOver(store: DocumentStore, { url, isOutdated }: Look): boolean {
    return isOutdated || (store.knows?.(url) ?? !store.unread.includes(url));
  }

  async #follow(store: DocumentStore, look: Look, finding: Promise<Finding>): Promise<void> {
    const { url } = look;
    const isOver = () => this.#isOver(store, look);
    const { located, place } = await finding;
    if (isOver()) return;
    if (located && located.location !== url) {
      store.alias?.(url, located.location);
      this.#revision++;
      if (isOver()) return;
    }
    this.#revision++;
    const take = place?.kept && (await this.#restore(store, located!, place.kept));
    if (isOver()) return;
    this.#revision++;
    if (take) {
      take();
      return;
    }
    const bytes = located && (await this.#host.read(located.location));
    if (isOver()) return;
    this.#revision++;
    if (bytes instanceof Uint8Array) await this.#handForeign(store, located!, place, bytes, isOver);
    else store.setUnavailable(url, bytes ?? 'missing');
  }

  /** Of a document that is not the user's own no more is held than what is kept of it, if there is a place to keep it. */
  async #handForeign(store: DocumentStore, located: Located, place: KeepingPlace | undefined, bytes: Uint8Array, isOver: () => boolean): Promise<void> {
    const { location, origin } = located;
    const xml = await this.#read(bytes);
    if (isOver()) return;
    const content = place && store.compact ? await this.#inSlices(store.compact(xml)) : undefined;
    if (isOver()) return;
    const take = place && content && (await this.#restore(store, located, place.keep(content, bytes)));
    if (!take && store.prepare) await this.#inSlices(store.prepare(xml));
    await this.#host.pause();
    if (isOver()) return;
    this.#revision++;
    if (take) take();
    else store.putForeign(location, xml, origin);
  }

  /** Makes ready what was kept of a document; what takes it, if it can be used. */
  async #restore(store: DocumentStore, { location, origin }: Located, kept: KeptDocument): Promise<(() => void) | undefined> {
    const readXml = () => read(kept.readText() ?? new Uint8Array());
    return origin && store.restore ? this.#inSlices(store.restore(location, kept.content, readXml, origin)) : undefined;
  }

  /** The tables of a document. */
  async #read(bytes: Uint8Array): Promise<XmlDocument> {
    const { text, problems } = decodeBytes(bytes);
    return (await this.#inSlices(parseInSteps(text))).withProblems(problems);
  }

  /** Does work in slices, with others let have their turn in between. */
  #inSlices<Result>(steps: Steps<Result>): Promise<Result> {
    return inSlices(steps, () => this.#host.pause());
  }
}

function read(bytes: Uint8Array): XmlDocument {
  const { text, problems } = decodeBytes(bytes);
  return parse(text).withProblems(problems);
}
