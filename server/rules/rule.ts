import type { CalculationMode } from '../calculation/binding';
import type { FixEdit } from '../edits/edit';
import type { Dts } from '../index/dts';
import type { Profile } from '../index/profile';
import type { Report } from '../report/report';
import type { XbrlDocument } from '../xbrl/document';
import type { Steps } from '../xml/steps';
import type { Place, Stretch, TextualDocument } from './place';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** More related places than this help nobody and weigh on every message. */
export const mostRelated = 50;

/** What one rule has to say about one place. */
export interface Finding {
  readonly place: Place | Stretch;
  /** For a filer: what is wrong, where, what to do. Without the rule's id, which publishing adds. */
  readonly message: string;
  /** Where the rule has several codes: the one that fits here. */
  readonly code?: string;
  /** Where this case weighs more or less than the rule's others. */
  readonly severity?: Severity;
  /** Only the first {@link mostRelated} count. */
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  /**
   * Repairs, the right one first; worked out only when somebody asks for them.
   * @param dts a DTS that the document is part of, for what a repair needs from elsewhere; `undefined` where there is none
   */
  readonly fixes?: (dts: Dts | undefined) => readonly Fix[];
}

/** A repair of a finding. Applied, it removes the finding and adds none. */
export interface Fix {
  /** What it does, as a command: `Change the id to "hbr_Cash"`. */
  readonly title: string;
  /** Whether it is the one repair that is right. */
  readonly isPreferred: boolean;
  readonly edits: readonly FixEdit[];
}

/** What every rule has, whatever it looks at. */
export interface RuleHead {
  /** Stable, kebab-case; the key in the settings and the name of its page, docs/rules/ID.md. */
  readonly id: string;
  /** The code filers know the finding by, per profile; where there is none, the rule's id serves. */
  readonly codes: Partial<Readonly<Record<Profile, string>>>;
  readonly severity: Readonly<Record<Profile, Severity | 'off'>>;
  /** What it finds is in nobody's way, but could be left out: editors fade it. */
  readonly isUnnecessary?: boolean;
  /** While it finds something in a document, nothing else is said of that document but what its text alone decides: all follows from that. */
  readonly isRootCause?: boolean;
  /**
   * Set where the rule reads the character data of elements, other than what XBRL's tables hold: then it has to check again
   * when a text is typed. `in messages`: only what it says depends on that, not what it finds.
   */
  readonly readsContent?: 'for findings' | 'in messages';
}

/** A rule on the text of any XML document. */
export interface TextRule extends RuleHead {
  readonly scope: 'text';
  check(document: TextualDocument, profile: Profile): Iterable<Finding>;
}

/** A rule that one document decides by itself. */
export interface DocumentRule extends RuleHead {
  readonly scope: 'document';
  /** Whether it looks at the names of elements and attributes alone: while only values and texts are edited, it would find the same. */
  readonly ignoresValues?: boolean;
  check(document: XbrlDocument): Iterable<Finding>;
}

/** What a rule on a DTS may look at. */
export interface DtsContext {
  readonly dts: Dts;
  readonly profile: Profile;
  /** The members to judge: the filer's own. Findings lie in these. */
  readonly documents: readonly XbrlDocument[];
  /** What is reported with the DTS, where its entry point is a report. A rule that asks for it checks again when another value is reported. */
  readonly report: Report | undefined;
  /** By which specification its sums are judged, if they are. */
  readonly calculations: CalculationMode | 'off';
}

/** A rule that needs the documents a document leads to. */
export interface DtsRule extends RuleHead {
  readonly scope: 'dts';
  /**
   * Whether it reports that something is not there: then a finding in a document that several DTSs share counts only if
   * each of them lacks it.
   */
  readonly absence?: boolean;
  /** Whether it looks at nothing in locators, resources and arcs, but at reports and schemas alone: while only those are edited, it would find the same. */
  readonly ignoresLinks?: boolean;
  /** Works out, in steps, what {@link check} will ask for, where that takes long; it is kept, so that a second time costs little. */
  prepare?(context: DtsContext): Steps<void>;
  check(context: DtsContext): Iterable<Finding>;
}

export type Rule = TextRule | DocumentRule | DtsRule;

/** One code for all profiles. */
export function codeForAll(code: string): Readonly<Record<Profile, string>> {
  return { xbrl: code, sec: code, esef: code };
}

/** One severity for all profiles. */
export function severityForAll(severity: Severity): Readonly<Record<Profile, Severity>> {
  return { xbrl: severity, sec: severity, esef: severity };
}
