import type { XbrlDocument } from '../xbrl/document';
import { isInlineXbrl } from '../xbrl/recognise';
import { finish, type Steps } from '../xml/steps';
import { chainProblems } from './chainProblems';
import { chainFrom, readText } from './continuations';
import type { DocumentReport, WrittenFact } from './documentReport';
import { ReportedFact } from './fact';
import { readInline } from './inline';
import { readInstance } from './instance';
import { longestProblem, longestText, type Context, type Fact, type OtherTarget, type Report, type ReportNode, type ReportProblem, type Unit } from './report';
import type { Most } from './text';

/** What is read of a text that is to be transformed. */
const mostToTransform: Most = { length: longestText, elements: 500 };

/** After so many facts others have their turn. */
const stepLength = 1000;

const documentReports = new WeakMap<XbrlDocument, DocumentReport>();

/** So many reports are remembered that have the same first document: of several targets, or of sets that share it. */
const mostRemembered = 4;

/** A report and the target that was asked for. */
interface Remembered {
  readonly asked: string | undefined;
  readonly report: Report;
}

/** By the first document: reports of the same documents are one object. */
const reports = new WeakMap<XbrlDocument, readonly Remembered[]>();

/**
 * Reads what an xBRL-XML instance or an Inline XBRL document set reports; what was read of a document before is not read again.
 * @param documents the instance alone, or the documents of the set in order of their URIs
 * @param target which of the reports of a set is wanted (Inline XBRL 1.1, 3.2); without it, the one that has no name or, where all
 * facts are of others, that of the first fact
 * @returns the same object for the same documents
 */
export function* readReport(documents: readonly XbrlDocument[], target?: string): Steps<Report> {
  const known = remembered(documents, target);
  if (known) return known;
  const read: DocumentReport[] = [];
  for (const document of documents) {
    let report = documentReports.get(document);
    if (!report) {
      report = yield* isInlineXbrl(document.xml) ? readInline(document) : readInstance(document);
      documentReports.set(document, report);
    }
    read.push(report);
  }
  const report = yield* assemble(documents, read, target ?? mainTarget(read));
  // Between two steps somebody else may have come to the end before.
  const other = remembered(documents, target);
  if (other) return other;
  const [first] = documents;
  if (first) reports.set(first, [...(reports.get(first) ?? []), { asked: target, report }].slice(-mostRemembered));
  return report;
}

/** Whether {@link readReport} has read the documents before. */
export function isReportRead(documents: readonly XbrlDocument[]): boolean {
  return remembered(documents, undefined) !== undefined;
}

function remembered(documents: readonly XbrlDocument[], target: string | undefined): Report | undefined {
  const [first] = documents;
  const known = (first && reports.get(first)) ?? [];
  return known.find(({ asked, report }) => asked === target && report.documents.length === documents.length && report.documents.every((document, at) => document === documents[at]))?.report;
}

/** Which report is meant where none is named. */
function mainTarget(read: readonly DocumentReport[]): string | undefined {
  const hasUnnamed = read.some(({ facts }) => facts.some(({ target }) => target === undefined));
  return hasUnnamed ? undefined : read.find(({ facts }) => facts.length > 0)?.facts[0]!.target;
}

/** {@link readReport} at once. */
export function reportOf(documents: readonly XbrlDocument[], target?: string): Report {
  return finish(readReport(documents, target));
}

function* assemble(documents: readonly XbrlDocument[], read: readonly DocumentReport[], target: string | undefined): Steps<Report> {
  const contexts = read.flatMap((report) => report.contexts);
  const units = read.flatMap((report) => report.units);
  const contextsById = firstById(contexts);
  const unitsById = firstById(units);
  const continuations = firstOfEach(read.map((report) => report.continuations));
  const tuples = firstOfEach(read.map((report) => report.tuples));
  const problems: ReportProblem[] = [...read.flatMap((report) => report.problems), ...chainProblems(read.flatMap((report) => report.continued), continuations)];
  const facts: Fact[] = [];
  for (const report of read) {
    for (const written of report.facts) {
      if (written.target !== target) continue;
      const context = written.contextRef === undefined ? undefined : contextsById.get(written.contextRef);
      const unit = written.unitRef === undefined ? undefined : unitsById.get(written.unitRef);
      const pointers = { context, unit, tuple: tupleOf(written, tuples, problems) };
      facts.push(new ReportedFact(written, pointers, continuations, transformed(written, continuations, problems)));
      if (facts.length % stepLength === 0) yield;
    }
  }
  return new ReadReport(documents, target, otherTargets(read, target), contexts, units, facts, problems);
}

/** The other reports that documents hold. */
function otherTargets(read: readonly DocumentReport[], target: string | undefined): readonly OtherTarget[] {
  const others = new Map<string | undefined, { readonly target: string | undefined; readonly facts: ReportNode[]; readonly concepts: Set<string> }>();
  for (const { facts } of read) {
    for (const fact of facts) {
      if (fact.target === target) continue;
      let other = others.get(fact.target);
      if (!other) others.set(fact.target, (other = { target: fact.target, facts: [], concepts: new Set() }));
      other.facts.push(fact);
      if (fact.concept !== undefined) other.concepts.add(fact.concept);
    }
  }
  return [...others.values()];
}

/** What comes first under each id. */
function firstOfEach(maps: readonly ReadonlyMap<string, ReportNode>[]): ReadonlyMap<string, ReportNode> {
  const [first, ...others] = maps;
  if (first && others.every(({ size }) => size === 0)) return first;
  const all = new Map<string, ReportNode>();
  for (const map of maps) for (const [id, node] of map) if (!all.has(id)) all.set(id, node);
  return all;
}

/** The tuple that a fact names or, where it names none, stands in; notes a name that none has (Inline XBRL 1.1, 15). */
function tupleOf({ document, element, tuple, tupleRef }: WrittenFact, tuples: ReadonlyMap<string, ReportNode>, problems: ReportProblem[]): ReportNode | undefined {
  if (tupleRef === undefined) return tuple;
  const named = tuples.get(tupleRef);
  if (!named) problems.push({ document, element, kind: 'missing-tuple', text: tupleRef.slice(0, longestProblem), attribute: 'tupleRef' });
  return named;
}

function firstById<Identified extends Context | Unit>(list: readonly Identified[]): ReadonlyMap<string, Identified> {
  const byId = new Map<string, Identified>();
  for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId;
}

/** The value of a text that has a format; notes what keeps it from being read. */
function transformed(written: WrittenFact, continuations: ReadonlyMap<string, ReportNode>, problems: ReportProblem[]): string | undefined {
  const { document, element, text } = written;
  if (!text?.format) return undefined;
  const content = readText(written, text.continuedAt, continuations, mostToTransform);
  const value = text.format(content);
  if (value === undefined && chainFrom(text.continuedAt, continuations).broken === undefined) problems.push({ document, element, kind: 'invalid-value', text: content.trim().slice(0, longestProblem) });
  return value;
}

class ReadReport implements Report {
  readonly documents: readonly XbrlDocument[];
  #byConcept: ReadonlyMap<string, readonly Fact[]> | undefined;
  #byElement: ReadonlyMap<XbrlDocument, ReadonlyMap<number, Fact>> | undefined;

  constructor(
    documents: readonly XbrlDocument[],
    readonly target: string | undefined,
    readonly otherTargets: readonly OtherTarget[],
    readonly contexts: readonly Context[],
    readonly units: readonly Unit[],
    readonly facts: readonly Fact[],
    readonly problems: readonly ReportProblem[],
  ) {
    this.documents = [...documents];
  }

  factsOf(concept: string): readonly Fact[] {
    if (!this.#byConcept) {
      const byConcept = new Map<string, Fact[]>();
      for (const fact of this.facts) {
        if (fact.concept === undefined) continue;
        const others = byConcept.get(fact.concept);
        if (others) others.push(fact);
        else byConcept.set(fact.concept, [fact]);
      }
      this.#byConcept = byConcept;
    }
    return this.#byConcept.get(concept) ?? [];
  }

  factAt({ document, element }: ReportNode): Fact | undefined {
    if (!this.#byElement) {
      const byElement = new Map(this.documents.map((member) => [member, new Map<number, Fact>()]));
      for (const fact of this.facts) byElement.get(fact.document)!.set(fact.element, fact);
      this.#byElement = byElement;
    }
    return this.#byElement.get(document)?.get(element);
  }
}
