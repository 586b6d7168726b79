import type Big from 'big.js';
import type { XbrlDocument } from '../xbrl/document';

/** An element of a report: where something was reported. */
export interface ReportNode {
  readonly document: XbrlDocument;
  /** Row of the element in the document's XML tables. */
  readonly element: number;
}

/**
 * When something holds (XBRL 2.1, 4.7.2), in milliseconds since 1970-01-01T00:00Z. A date without a time is midnight: at the end
 * of that day for an instant or the end of a duration, at its beginning for the start of a duration.
 */
export type Period =
  | { readonly kind: 'instant'; readonly moment: number }
  | { readonly kind: 'duration'; readonly start: number; readonly end: number }
  | { readonly kind: 'forever' };

/** One dimension of a context (Dimensions 1.0, 3.1.4). */
export interface DimensionValue extends ReportNode {
  readonly kind: 'explicit' | 'typed';
  readonly container: 'segment' | 'scenario';
  /** The dimension's name in Clark notation; `undefined` where its prefix is not declared. */
  readonly dimension: string | undefined;
  /** An explicit member's name in Clark notation, or the content of a typed one in a form that is equal for equal content. */
  readonly member: string | undefined;
}

/** What a fact is about besides its concept (XBRL 2.1, 4.7). */
export interface Context extends ReportNode {
  readonly id: string;
  readonly entity: { readonly scheme: string; readonly identifier: string };
  /** `undefined` where it is missing or no period. */
  readonly period: Period | undefined;
  readonly dimensions: readonly DimensionValue[];
  /** What else its segment and its scenario hold, in a form that is equal for equal content (XBRL 2.1, 4.10). */
  readonly others: { readonly segment: readonly string[]; readonly scenario: readonly string[] };
  /** Equal for contexts that differ in nothing but spelling, by dimensions wherever they stand (OIM aspects). */
  readonly aspects: string;
  /** Equal for contexts that are c-equal (XBRL 2.1, 4.10): segment and scenario told apart. */
  readonly cEqual: string;
}

/** XBRL 2.1, 4.8. */
export interface Unit extends ReportNode {
  readonly id: string;
  /** Measures in Clark notation, sorted. */
  readonly numerators: readonly string[];
  readonly denominators: readonly string[];
  /** Equal for units that are u-equal (XBRL 2.1, 4.10). */
  readonly uEqual: string;
}

/** A reported value (XBRL 2.1, 4.6; Inline XBRL 1.1, ix:nonFraction, ix:fraction and ix:nonNumeric). */
export interface Fact extends ReportNode {
  /** Clark notation; `undefined` where its prefix is not declared. */
  readonly concept: string | undefined;
  readonly contextRef: string | undefined;
  readonly context: Context | undefined;
  readonly unitRef: string | undefined;
  readonly unit: Unit | undefined;
  readonly isNil: boolean;
  /**
   * The value after transformation, scale and sign; `undefined` where it is nil or could not be made out. Of a text it is what a reader sees,
   * without markup (also where escape says otherwise) and without white space around it, cut off after {@link longestText}
   * code units, or where it is in more than 5,000 elements.
   */
  readonly value: string | undefined;
  /** The value as an exact number, where it is one: INF and NaN are none, nor is a fraction. */
  readonly number: Big | undefined;
  /** `undefined` where the attribute is missing or no such value, here as in `precision`. */
  readonly decimals: number | 'INF' | undefined;
  readonly precision: number | 'INF' | undefined;
  /** The tuple that it stands in, or that it names, in whichever document of the set; the same object for all facts of one tuple. */
  readonly tuple: ReportNode | undefined;
  /** Whether it stands in ix:hidden. */
  readonly isHidden: boolean;
  readonly language: string | undefined;
}

/** How much is kept of a value that is a text, and of one that is no value, in UTF-16 code units. */
export const longestText = 2000;
export const longestProblem = 100;

/**
 * What one xBRL-XML instance, or one Inline XBRL document set, reports for one target. Immutable; made of tables of its
 * documents, of which an edit replaces one.
 */
export interface Report {
  /** The instance, or the documents of the set in order of their URIs. */
  readonly documents: readonly XbrlDocument[];
  /** Which of several reports of an Inline XBRL document set it is (Inline XBRL 1.1, 3.2); `undefined` for the one without a name. */
  readonly target: string | undefined;
  /** The set's other reports, in order of their first facts. */
  readonly otherTargets: readonly OtherTarget[];
  readonly contexts: readonly Context[];
  readonly units: readonly Unit[];
  /** In document order, without tuples. */
  readonly facts: readonly Fact[];
  /** The facts of a concept in Clark notation, in document order. */
  factsOf(concept: string): readonly Fact[];
  /** The fact that was reported by an element, if one was. */
  factAt(node: ReportNode): Fact | undefined;
  /** What could not be read: a format that nobody knows, a value that is none in its format. */
  readonly problems: readonly ReportProblem[];
}

/** Another report that an Inline XBRL document set holds. */
export interface OtherTarget {
  /** `undefined` for the one without a name. */
  readonly target: string | undefined;
  readonly facts: readonly ReportNode[];
  /** The concepts of its facts, in Clark notation. */
  readonly concepts: ReadonlySet<string>;
}

/** Something in a report that kept a value from being read. */
export interface ReportProblem extends ReportNode {
  readonly kind: 'unknown-format' | 'invalid-value' | 'invalid-sign' | 'invalid-name' | 'missing-continuation' | 'circular-continuation' | 'shared-continuation' | 'loose-continuation' | 'missing-tuple' | 'unknown-prefix';
  /** The format, the beginning of the text, the sign, the name, the id or the prefix. */
  readonly text: string;
  /** The local name of the attribute that it stands in; absent for the content of the element. */
  readonly attribute?: string;
  /** Where it clashes with others: those. */
  readonly others?: readonly ReportNode[];
}
