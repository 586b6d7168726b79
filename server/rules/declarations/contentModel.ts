import type { XbrlDocument } from '../../xbrl/document';
import { namespaces } from '../../xbrl/names';
import { withArticle, withCapitalArticle } from '../article';
import type { ElementTable, Step } from '../elementTables/elementTable';
import { TableFinder } from '../elementTables/tableOf';
import { codeForAll, mostRelated, severityForAll, type DocumentRule, type Finding } from '../rule';

/** Elements whose place misplaced-element judges. */
const judgedElsewhere = new Set(['roleType', 'arcroleType', 'linkbaseRef', 'linkbase']);

/** What is wrong with a child where it stands: which kind of mistake, and a sentence for it. */
interface Problem {
  readonly code: string;
  readonly message: string;
}

/**
 * An element of a schema or linkbase stands in one that may not have it, in the wrong order or too often, or one that must be
 * there is missing (XML Schema 1, 3.4.2; XBRL 2.1, 3.5.3 and 5). One finding for all children of a name in one element.
 */
export const contentModel: DocumentRule = {
  id: 'content-model',
  scope: 'document',
  ignoresValues: true,
  codes: codeForAll('xmlSchema:elementUnexpected'),
  severity: severityForAll('error'),
  *check(document) {
    const { xml } = document;
    // Where the text is not well-formed, what seems to stand inside something may only follow it.
    if (xml.problems.length > 0) return;
    const tables = new TableFinder(xml);
    const { elementLast } = xml.tables;
    for (let element = 0; element < xml.elementCount; element++) {
      const table = tables.of(element);
      if (table && (table.needsChildren || elementLast[element]! > element)) yield* checkChildren(document, element, table);
    }
  },
};

function* checkChildren(document: XbrlDocument, parent: number, table: ElementTable): Generator<Finding> {
  const { xml } = document;
  const { namespace, local } = xml.name(parent);
  const sequence = table.content && new Sequence(table.content, local);
  const found = new Map<string, { readonly problem: Problem; readonly elements: number[] }>();
  for (const child of xml.children(parent)) {
    const name = xml.name(child);
    if (name.namespace === namespaces.link && judgedElsewhere.has(name.local)) continue;
    const problem = name.namespace === namespace ? sequence?.next(name.local) : foreignProblem(name, namespace, local, table.otherContent);
    if (!problem) continue;
    const known = found.get(`${name.local} ${problem.message}`);
    if (known) known.elements.push(child);
    else found.set(`${name.local} ${problem.message}`, { problem, elements: [child] });
  }
  for (const { problem, elements } of found.values()) {
    const [first, ...others] = elements;
    yield { place: { document, element: first! }, ...problem, related: others.slice(0, mostRelated).map((element) => ({ place: { document, element }, message: 'The same' })) };
  }
  const missing = found.size === 0 ? sequence?.missing() : undefined;
  if (missing) yield { place: { document, element: parent }, ...missing };
}

/** What is wrong with a child of another namespace. Elements that stand for one of XBRL's own may come from any. */
function foreignProblem(child: { readonly namespace: string; readonly local: string }, namespace: string, parent: string, allowed: string | undefined): Problem | undefined {
  const code = 'xmlSchema:elementUnexpected';
  if (child.namespace === '') return namespace === namespaces.link ? { code, message: `This ${child.local} is in no namespace, so that it means nothing in ${withArticle(parent)}. Write its prefix, such as link:${child.local}.` } : { code, message: notAllowed(child.local, parent) };
  if (allowed === child.namespace || (allowed === '*' && (namespace === namespaces.xsd || child.namespace !== namespaces.xsd))) return undefined;
  return { code, message: notAllowed(child.local, parent) };
}

function notAllowed(child: string, parent: string): string {
  return `${withCapitalArticle(parent)} may not have ${withArticle(child)} in it. Remove it, move it to where it belongs, or correct its name.`;
}

/** Follows the children of one element through the sequence that they must make. */
class Sequence {
  #step = 0;
  #count = 0;

  constructor(private readonly steps: readonly Step[], private readonly parent: string) {}

  /** Takes the next child; says what is wrong with it. */
  next(local: string): Problem | undefined {
    const current = this.steps[this.#step];
    if (current && this.#count < current.most && current.names.has(local)) {
      this.#count++;
      return undefined;
    }
    const at = this.steps.findIndex(({ names }, index) => index > this.#step && names.has(local));
    if (at >= 0) {
      const missing = this.#missingBefore(at);
      this.#count = 1;
      this.#step = at;
      return missing;
    }
    const place = this.steps.findIndex(({ names }) => names.has(local));
    if (place < 0) return { code: 'xmlSchema:elementUnexpected', message: notAllowed(local, this.parent) };
    if (place < this.#step) {
      const isOfSchema = this.parent === 'schema';
      const before = isOfSchema ? 'all declarations' : `the ${[...this.steps[this.#step]!.names].slice(0, 3).join(' or ')}`;
      return { code: isOfSchema ? 'xmlschema.3.4.2:contentModel' : 'xmlSchema:elementUnexpected', message: `In ${withArticle(this.parent)}, ${withArticle(local)} must stand before ${before}. Move it up.` };
    }
    return { code: 'xmlSchema:elementUnexpected', message: `${withCapitalArticle(this.parent)} may have only one of ${[...this.steps[place]!.names].join(', ')} here. Remove one.` };
  }

  /** Says what is still missing after the last child. */
  missing(): Problem | undefined {
    return this.#missingBefore(this.steps.length);
  }

  #missingBefore(end: number): Problem | undefined {
    const lacking = this.steps.find(({ least }, index) => index >= this.#step && index < end && (index === this.#step ? this.#count : 0) < least);
    return lacking && { code: 'xmlSchema:elementOccurrencesError', message: `This ${this.parent} has no ${[...lacking.names].join(', ')}. Add one.` };
  }
}
