import type { Finding, RuleHead } from '../../rules/rule';
import type { ExpandedName } from '../../xml/document';
import type { PackageDocument } from '../document';
import type { UrlRewrite } from '../rewrite';

/** What is known of the package that a document belongs to. */
export interface PackageContext {
  /** Whether it has a catalog; `undefined` where nobody has looked yet. */
  readonly hasCatalog: boolean | undefined;
  /** Where URLs lead by its catalog; none without one. */
  readonly rewrites: readonly UrlRewrite[];
  /** Whether there is a file at a location within it; `undefined` where nobody has looked yet. */
  readonly exists: (location: string) => boolean | undefined;
}

/** A rule on the files in which a taxonomy package describes itself. */
export interface PackageRule extends RuleHead {
  check(document: PackageDocument, context: PackageContext): Iterable<Finding>;
}

/** An attribute in no namespace. */
export function attribute(local: string): ExpandedName {
  return { namespace: '', local };
}
