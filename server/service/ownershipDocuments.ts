import { isOwnershipDocument, OwnershipDocument } from '../ownership/document';
import type { XmlDocument } from '../xml/document';
import type { DocumentStore } from './documentStore';

/** The ownership documents of the workspace. */
export class OwnershipDocuments implements DocumentStore {
  readonly unread = [];
  readonly unavailable = [];
  readonly #documents = new Map<string, OwnershipDocument>();

  recognises(xml: XmlDocument): boolean {
    return isOwnershipDocument(xml);
  }

  put(uri: string, xml: XmlDocument): void {
    this.#documents.set(uri, new OwnershipDocument(uri, xml));
  }

  putForeign(): void {
    // Nothing here leads to other documents, so none arrives.
  }

  remove(uri: string): void {
    this.#documents.delete(uri);
  }

  forget(): void {
    // These documents lead to no others.
  }

  setUnavailable(): void {
    // As for putForeign.
  }

  chooseEntryPoints(): void {
    // Every document is its own.
  }

  get documents(): readonly string[] {
    return [...this.#documents.keys()];
  }

  document(uri: string): OwnershipDocument | undefined {
    return this.#documents.get(uri);
  }
}
