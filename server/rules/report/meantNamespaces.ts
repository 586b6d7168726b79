import type { XbrlDocument } from '../../xbrl/document';

/** What namespaces that no schema has were most probably meant to be. Prefixes are looked up once for each document: there may be many. */
export class MeantNamespaces {
  readonly #prefixes = new Map<XbrlDocument, ReadonlyMap<string, string>>();
  readonly #targets = new Map<string, string>();

  /** @param documents the filer's own members of the DTS */
  constructor(documents: readonly XbrlDocument[]) {
    for (const schema of documents) {
      const { kind, targetNamespace } = schema;
      if (kind !== 'schema' || targetNamespace === undefined) continue;
      const prefix = schema.prefixOf(targetNamespace);
      if (prefix !== undefined) this.#targets.set(prefix, targetNamespace);
    }
  }

  /** The target namespace of a schema of the filer's that has the prefix there which another namespace has in a report; `undefined` where the report has a prefix for it too. */
  of(namespace: string, report: XbrlDocument): string | undefined {
    const prefixes = this.#prefixesOf(report);
    const prefix = prefixes.get(namespace);
    const meant = prefix === undefined ? undefined : this.#targets.get(prefix);
    return meant === undefined || prefixes.has(meant) ? undefined : meant;
  }

  /** The prefixes that the document element declares, by their namespaces. */
  #prefixesOf(document: XbrlDocument): ReadonlyMap<string, string> {
    let prefixes = this.#prefixes.get(document);
    if (!prefixes) this.#prefixes.set(document, (prefixes = new Map([...document.content.rootPrefixes].filter(([prefix]) => prefix !== '').map(([prefix, namespace]) => [namespace, prefix]))));
    return prefixes;
  }
}
