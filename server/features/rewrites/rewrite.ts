import type { FixEdit } from '../../edits/edit';
import type { XmlNode } from '../../xml/document';
import type { Spot } from '../subject';

/** A change of a document that mends nothing, offered for what stands at a place. */
export interface Rewrite {
  /** What it does, as a command. */
  readonly title: string;
  readonly edits: () => readonly FixEdit[];
}

/** Where somebody asks what can be changed. */
export interface RewritePlace extends Spot {
  readonly node: XmlNode;
}
