import type { XbrlDocument } from '../xbrl/document';
import { isInlineXbrl } from '../xbrl/recognise';
import { finish, type Steps } from '../xml/steps';
import { chainFrom, readText } from './continuations';
import type { DocumentReport, WrittenFact } from './documentReport';
import { ReportedFact } from './fact';
import { readInline } from './inline';
import { readInstance } from './instance';
import { longestProblem, longestText, type Context, type Fact, type Report, type ReportNode, type ReportProblem, type Unit } from './report';
import type { Most } from './text';

/** What is read of a text that is to be transformed. */
const mostToTransform: Most = { length: longestText, elements: 500 };

/** After so many facts others have their turn. */
const stepLength = 1000;

const documentReports = new WeakMap<XbrlDocument, DocumentReport>();

/** So many reports are remembered that have the same first document: of several targets, or of sets that share it. */
const mostRemembered = 4;

/** By the first document: reports of the same documents are one object. */
const reports = new WeakMap<XbrlDocument, Report[]>();

/**
 * Reads what an xBRL-XML instance or an Inline XBRL document set reports; what was read of a document before is not read again.
 * @param documents the instance alone, or the documents of the set in order of their URIs
 * @param target which of the reports of a set is wanted (Inline XBRL 1.1, 3.2); without it, the one that has no name
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
  const report = yield* assemble(documents, read, target);
  // Between two steps somebody else may have come to the end before.
  const other = remembered(documents, target);
  if (other) return other;
  const [first] = documents;
  if (first) reports.set(first, [...(reports.get(first) ?? []), report].slice(-mostRemembered));
  return report;
}

function remembered(documents: readonly XbrlDocument[], target: string | undefined): Report | undefined {
  const [first] = documents;
  const known = (first && reports.get(first)) ?? [];
  return known.find((report) => report.target === target && report.documents.length === documents.length && report.documents.every((document, at) => document === documents[at]));
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
  const continuations = new Map<string, ReportNode>();
  for (const report of read) for (const [id, node] of report.continuations) if (!continuations.has(id)) continuations.set(id, node);
  const problems: ReportProblem[] = read.flatMap((report) => report.problems);
  const facts: Fact[] = [];
  for (const report of read) {
    for (const written of report.facts) {
      if (written.target !== target) continue;
      const context = written.contextRef === undefined ? undefined : contextsById.get(written.contextRef);
      const unit = written.unitRef === undefined ? undefined : unitsById.get(written.unitRef);
      facts.push(new ReportedFact(written, context, unit, continuations, transformed(written, continuations, problems)));
      if (facts.length % stepLength === 0) yield;
    }
  }
  return new ReadReport(documents, target, contexts, units, facts, problems);
}

function firstById<Identified extends Context | Unit>(list: readonly Identified[]): ReadonlyMap<string, Identified> {
  const byId = new Map<string, Identified>();
  for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId;
}

/** The value of a text that has a format; notes what keeps it from being read. */
function transformed(written: WrittenFact, continuations: ReadonlyMap<string, ReportNode>, problems: ReportProblem[]): string | undefined {
  const { document, element, text } = written;
  if (!text) return undefined;
  const broken = chainFrom(text.continuedAt, continuations).broken;
  if (broken !== undefined) problems.push({ document, element, kind: 'missing-continuation', text: broken });
  if (!text.format) return undefined;
  const content = readText(written, text.continuedAt, continuations, mostToTransform);
  const value = text.format(content);
  if (value === undefined && broken === undefined) problems.push({ document, element, kind: 'invalid-value', text: content.trim().slice(0, longestProblem) });
  return value;
}

class ReadReport implements Report {
  readonly documents: readonly XbrlDocument[];
  #byConcept: ReadonlyMap<string, readonly Fact[]> | undefined;
  #byElement: ReadonlyMap<XbrlDocument, ReadonlyMap<number, Fact>> | undefined;

  constructor(
    documents: readonly XbrlDocument[],
    readonly target: string | undefined,
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
