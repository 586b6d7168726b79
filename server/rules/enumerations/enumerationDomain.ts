import { changeValue } from '../../edits/changeValue';
import { kindOf, type ConceptKind } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { NearestFinder } from '../../index/nearest';
import { attributes, clark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { ExpandedName } from '../../xml/document';
import { withArticle } from '../article';
import { componentsNamed } from '../declarations/components';
import { enumerationItemsIn, hintOfOtherVersion, writtenOn, type EnumerationItem } from './enumerationItems';
import { meantComponents } from '../declarations/meantComponent';
import { severityForAll, type DtsRule, type Finding } from '../rule';

/**
 * An enumeration concept names no domain, or one whose head is no item that can have members (Extensible Enumerations 1.0, 2;
 * 2.0, 4).
 */
export const enumerationDomain: DtsRule = {
  id: 'enumeration-domain',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  absence: true,
  *check({ dts, documents }) {
    const finder = new NearestFinder();
    for (const item of enumerationItemsIn(dts, documents)) {
      const { document, declaration, version } = item;
      const { element, localName = 'This item' } = declaration;
      const attribute: ExpandedName = { namespace: version.namespace, local: 'domain' };
      const written = writtenOn(item, attribute)?.trim();
      if (written === undefined) {
        yield {
          place: { document, element, attribute: attributes.valueType },
          code: `${version.errors}:MissingDomainError`,
          message: `${localName} is an enumeration, but does not say where its values come from. Add ${version.prefix}:domain with the name of the item that heads them.${hintOfOtherVersion(item, 'domain')}`,
        };
        continue;
      }
      const problem = problemOf(dts, item, written);
      if (problem !== undefined) yield { place: { document, element, attribute }, code: `${version.errors}:InvalidDomainError`, ...problem, fixes: () => writeMeant(dts, item, attribute, written, finder) };
    }
  },
};

/** What is wrong with the name of a domain's head; `undefined` where nothing is, or where that cannot be decided. */
function problemOf(dts: Dts, { document, declaration: { element } }: EnumerationItem, written: string): Pick<Finding, 'message' | 'related'> | undefined {
  const name = document.xml.resolveQName(written, element);
  if (!name) return { message: `The prefix of ${written} is not declared, so that the domain of this enumeration cannot be found. Declare it, or correct it.` };
  const head = dts.declarationOf(clark(name));
  if (!head) {
    const isNowhere = componentsNamed(dts, clark(name), 'element', document) === 'none' || isForeign(dts, name);
    return isNowhere ? { message: `No element ${written} is declared in this taxonomy, so that this enumeration has no domain. Correct the name, or declare it.` } : undefined;
  }
  const kind = kindOf(dts, head);
  if (kind === undefined || kind === 'item') return undefined;
  return {
    message: `${written} is ${nounOf(kind)}, and cannot head the values of an enumeration. Name an item of the substitution group xbrli:item, such as the domain of an axis.`,
    related: [{ place: { document: head.document, element: head.element, attribute: attributes.name }, message: 'What it names' }],
  };
}

/** Whether nothing at hand declares anything in the namespace of a name, and everything is at hand. */
function isForeign(dts: Dts, { namespace }: ExpandedName): boolean {
  return dts.isComplete && dts.schemasOf(namespace).length === 0;
}

function nounOf(kind: ConceptKind): string {
  return kind === 'not a concept' ? 'no concept' : withArticle(kind);
}

function writeMeant(dts: Dts, { document, declaration: { element } }: EnumerationItem, attribute: ExpandedName, written: string, finder: NearestFinder) {
  const isHead = (declaration: ElementDeclaration | undefined) => declaration !== undefined && kindOf(dts, declaration) === 'item';
  const meant = meantComponents(document, element, written, 'element', dts, finder).filter((name) => {
    const resolved = document.xml.resolveQName(name, element);
    return name !== written && resolved !== undefined && isHead(dts.declarationOf(clark(resolved)));
  });
  return meant.map((name) => ({ title: `Write ${name}`, isPreferred: meant.length === 1, edits: changeValue(document, element, attribute, name) }));
}
