import type { ExpandedName } from './document';
import type { SyntaxProblems } from './problems';

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** One namespace declaration as written: the prefix ('' for the default namespace) and where its attribute's name stands. */
export interface Declaration {
  readonly prefix: string;
  readonly namespace: string;
  readonly start: number;
  readonly end: number;
}

/** More bindings than this in all scopes together no taxonomy has; each nested scope repeats those around it. */
const bindingLimit = 1_000_000;

/** What the names written in one scope mean; the cache that spares splitting and looking up each of them again. */
interface Scope {
  readonly bindings: ReadonlyMap<string, string>;
  readonly elementNames: Map<string, number>;
  readonly attributeNames: Map<string, number>;
  /** The scopes begun inside this one, by what they declare. */
  readonly inner: Map<string, number>;
}

/**
 * Resolves the names of one document (Namespaces in XML 1.0): interns expanded names, keeps the scopes and reports what
 * is not namespace-well-formed.
 */
export class Namespaces {
  readonly names: ExpandedName[] = [];
  readonly #scopes: Scope[] = [];
  readonly #nameRows = new Map<string, number>();
  readonly #reportedPrefixes = new Set<string>();
  readonly #problems: SyntaxProblems;
  #bindingCount = 0;

  constructor(problems: SyntaxProblems) {
    this.#problems = problems;
    this.#add(new Map([['xml', xmlNamespace]]));
  }

  get scopes(): ReadonlyMap<string, string>[] {
    return this.#scopes.map(({ bindings }) => bindings);
  }

  /** Whether so many namespaces are declared inside one another that reading must stop. */
  get hasTooManyBindings(): boolean {
    return this.#bindingCount > bindingLimit;
  }

  /**
   * The scope of an element that carries declarations. Where they add nothing to the scope around the element, that
   * scope holds; elements next to each other that declare the same share one.
   * @param silent in a tag that is broken anyway nothing is reported
   */
  enter(outer: number, declarations: readonly Declaration[], silent: boolean): number {
    const { bindings, inner } = this.#scopes[outer]!;
    const added = declarations.filter((declaration) => this.#isAllowed(declaration, silent) && (bindings.get(declaration.prefix) ?? '') !== declaration.namespace);
    if (added.length === 0) return outer;
    const pairs = added.map(({ prefix, namespace }) => [prefix, namespace] as const);
    const key = JSON.stringify(pairs);
    let scope = inner.get(key);
    if (scope === undefined) {
      scope = this.#add(new Map([...bindings, ...pairs]));
      inner.set(key, scope);
    }
    return scope;
  }

  /**
   * The row of an element's name in `names`. A name without a prefix takes the default namespace (6.2).
   * @param start where the name is written, for the problem if it cannot be resolved
   * @param silent in a tag that is broken anyway nothing is reported
   */
  elementName(rawName: string, scope: number, start: number, silent: boolean): number {
    return this.#scopes[scope]!.elementNames.get(rawName) ?? this.#resolve(rawName, scope, start, silent, false);
  }

  /** The row of an attribute's name in `names`. A name without a prefix has no namespace (6.2). */
  attributeName(rawName: string, scope: number, start: number, silent: boolean): number {
    return this.#scopes[scope]!.attributeNames.get(rawName) ?? this.#resolve(rawName, scope, start, silent, true);
  }

  #add(bindings: ReadonlyMap<string, string>): number {
    this.#bindingCount += bindings.size;
    return this.#scopes.push({ bindings, elementNames: new Map(), attributeNames: new Map(), inner: new Map() }) - 1;
  }

  #resolve(rawName: string, scope: number, start: number, silent: boolean, isAttribute: boolean): number {
    const { bindings, elementNames, attributeNames } = this.#scopes[scope]!;
    const colon = rawName.indexOf(':');
    const prefix = colon < 0 ? '' : rawName.slice(0, colon);
    const local = rawName.slice(colon + 1);
    const problem = nameProblem(rawName, colon, isAttribute) ?? this.#prefixProblem(prefix, bindings, isAttribute);
    if (problem !== undefined && !silent) {
      this.#problems.add(start, start + rawName.length, problem);
      if (colon > 0) this.#reportedPrefixes.add(prefix);
    }
    const row = this.#intern(prefix, local, namespaceOf(prefix, local, bindings, isAttribute));
    // A name that was wrong in a broken tag is still to be reported where it stands in a good one.
    if (problem === undefined || !silent) (isAttribute ? attributeNames : elementNames).set(rawName, row);
    return row;
  }

  #prefixProblem(prefix: string, bindings: ReadonlyMap<string, string>, isAttribute: boolean): string | undefined {
    if (prefix === '' || bindings.has(prefix) || this.#reportedPrefixes.has(prefix)) return undefined;
    if (prefix !== 'xmlns') return `The prefix "${prefix}" is not declared. Declare it here or further out with xmlns:${prefix}="…", or correct it.`;
    return isAttribute ? undefined : 'No element may have the prefix "xmlns".';
  }

  /** Names whose prefixes are not declared are different as long as their prefixes are. */
  #intern(prefix: string, local: string, namespace: string | undefined): number {
    const key = namespace === undefined ? `${prefix}:${local}` : `${local} ${namespace}`;
    let row = this.#nameRows.get(key);
    if (row === undefined) {
      row = this.names.push({ namespace: namespace ?? '', local }) - 1;
      this.#nameRows.set(key, row);
    }
    return row;
  }

  /** Reports a declaration that the reserved prefixes and namespaces forbid (Namespaces in XML 1.0, 3). */
  #isAllowed({ prefix, namespace, start, end }: Declaration, silent: boolean): boolean {
    const problem = declarationProblem(prefix, namespace);
    if (problem !== undefined && !silent) this.#problems.add(start, end, problem);
    return problem === undefined;
  }
}

/** `undefined` for a prefix that is not declared. */
function namespaceOf(prefix: string, local: string, bindings: ReadonlyMap<string, string>, isAttribute: boolean): string | undefined {
  if (isAttribute && (prefix === 'xmlns' || (prefix === '' && local === 'xmlns'))) return xmlnsNamespace;
  if (prefix === '') return isAttribute ? '' : (bindings.get('') ?? '');
  return bindings.get(prefix);
}

/** A QName has one colon at most, with something on either side of it (Namespaces in XML 1.0, 4). */
function nameProblem(rawName: string, colon: number, isAttribute: boolean): string | undefined {
  if (colon < 0 || (colon > 0 && colon < rawName.length - 1 && !rawName.includes(':', colon + 1))) return undefined;
  return `"${rawName}" is no name of ${isAttribute ? 'an attribute' : 'an element'}: it must be written "name" or "prefix:name".`;
}

function declarationProblem(prefix: string, namespace: string): string | undefined {
  if (prefix === 'xmlns') return 'The prefix "xmlns" may not be declared.';
  if (prefix === 'xml') return namespace === xmlNamespace ? undefined : `The prefix "xml" always stands for ${xmlNamespace}. Remove this declaration.`;
  if (namespace === xmlNamespace) return `The namespace ${namespace} may not be declared. Its prefix is always "xml".`;
  if (namespace === xmlnsNamespace) return `The namespace ${namespace} may not be declared. Its prefix is always "xmlns".`;
  if (prefix !== '' && namespace.trim() === '') return `The prefix "${prefix}" cannot stand for no namespace. Write the namespace as the value, or remove this declaration.`;
  return undefined;
}
