import type { ReportNode, Context, Fact, ReportProblem, Unit } from './report';

/** Turns the text of a fact into its value (a transformation rule of Inline XBRL); `undefined` for a text that the rule does not take. */
export type Transformation = (text: string) => string | undefined;

/** A fact as its document alone says it: context and unit, and what its text is, are looked up where documents make a report. */
export interface WrittenFact extends Omit<Fact, 'context' | 'unit'> {
  /** The id of a tuple that may be in another document of the set; it comes before the tuple around it. */
  readonly tupleRef: string | undefined;
  /** Which of the reports of an Inline XBRL document set it belongs to; `undefined` for the one without a name. */
  readonly target: string | undefined;
  /** How the value is still to be read; `undefined` where all that is known of it is known, as of a number. */
  readonly text: { readonly format: Transformation | undefined; readonly continuedAt: string | undefined } | undefined;
}

/** An element with the attribute continuedAt (Inline XBRL 1.1, 4.1.1). */
export interface Continued extends ReportNode {
  /** The id of the ix:continuation in which it goes on. */
  readonly continuedAt: string;
}

/** What one document reports. Immutable; an edit makes a new one. */
export interface DocumentReport {
  readonly contexts: readonly Context[];
  readonly units: readonly Unit[];
  readonly facts: readonly WrittenFact[];
  /** Elements of ix:continuation by their ids; of several with one id the first, here as in a set. */
  readonly continuations: ReadonlyMap<string, ReportNode>;
  /** What goes on in one of those, here or in another document of the set: texts, footnotes and continuations, in document order. */
  readonly continued: readonly Continued[];
  /** Elements of ix:tuple by their tupleIDs. */
  readonly tuples: ReadonlyMap<string, ReportNode>;
  readonly problems: readonly ReportProblem[];
}
