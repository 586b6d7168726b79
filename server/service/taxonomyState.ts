import type { ProfileChoice } from '../index/choiceOfProfile';
import type { Origin } from './resolver';

/** A document that taxonomies need, and where it comes from or why it is not here. */
export interface TaxonomyState {
  /** The URL by which it is known. */
  readonly url: string;
  /** Its target namespace, if it is a schema; where it is not here, the one that it is imported for. */
  readonly namespace?: string;
  /** Where it comes from; absent where it is not here. */
  readonly source?: 'workspace' | 'file' | Origin['source'];
  /** What the user knows that source by: a package's name, a folder's path. */
  readonly sourceName?: string;
  /** Where it is, as an editor can open it. */
  readonly location?: string;
  /** Why it is not here, and what to do. */
  readonly missing?: string;
}

/** How much of a DTS is at hand. */
export interface Completeness {
  readonly entryPoint: string;
  /** Documents at hand, and documents in all that it is known to need. */
  readonly found: number;
  readonly needed: number;
}

/** The DTSs that are judged by the rules of one profile, for one reason. */
export interface ProfileInUse extends ProfileChoice {
  /** URIs of the documents from which they start. */
  readonly entryPoints: readonly string[];
}
