import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { attributes, fileName, namespaces, parseClark } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { Pointer } from '../../xbrl/pointer';
import type { Locator } from '../../xbrl/views';
import { removeLocators } from '../fixRemoval';
import { isMisspelt } from '../misspeltAttribute';
import { severityForAll, type DtsRule } from '../rule';

const codes: Readonly<Record<string, string>> = {
  labelLink: 'xbrl.5.2.2.1:labelLinkLocTarget',
  referenceLink: 'xbrl.5.2.3.1:referenceLinkLocTarget',
  presentationLink: 'xbrl.5.2.4.1:presentationLinkLocTarget',
  calculationLink: 'xbrl.5.2.5.1:calculationLinkLocTarget',
  definitionLink: 'xbrl.5.2.6.1:definitionLinkLocTarget',
};

/** A locator of a standard extended link leads to something that is no concept (XBRL 2.1, 5.2.2.1 to 5.2.6.1). */
export const locatorTarget: DtsRule = {
  id: 'locator-target',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const locator of locatorsOfNoConcept(dts, document)) {
        if (!locator.link || !locator.href?.trim()) continue;
        const { namespace, local } = parseClark(locator.link.name);
        const code = namespace === namespaces.link ? codes[local] : undefined;
        if (code === undefined) continue;
        const found = wrongTarget(dts, locator, local);
        if (found === undefined) continue;
        yield {
          place: { document, element: locator.element, attribute: attributes.href },
          code,
          message: `A locator in a ${local} must lead to a concept; this one leads to ${found}. Give it the href of an element declaration.`,
          fixes: () => {
            const edits = removeLocators([locator], dts);
            return edits.length === 0 ? [] : [{ title: 'Remove the locator and its arcs', isPreferred: false, edits }];
          },
        };
      }
    }
  },
};

/** The locators that lead to a document that is at hand, or to an element of it, but to no concept; in document order. */
function locatorsOfNoConcept(dts: Dts, document: XbrlDocument): readonly Locator[] {
  const locators = [...dts.locatorsByPointer(document)].flatMap(([pointer, leading]) => (leadsToNoConcept(dts, pointer) ? leading : []));
  return locators.sort((a, b) => a.row - b.row);
}

function leadsToNoConcept(dts: Dts, pointer: Pointer): boolean {
  const target = dts.follow(pointer);
  if (target.state !== 'element') return target.state === 'document';
  const declaration = target.document.declarationAt(target.element);
  return declaration === undefined || kindOf(dts, declaration) === 'not a concept';
}

/** What a locator wrongly leads to, in words; `undefined` where it is right or cannot be decided. */
function wrongTarget(dts: Dts, locator: Locator, link: string): string | undefined {
  const target = locator.target && dts.follow(locator.target);
  if (target?.state === 'document') return `the document ${fileName(target.document.uri)} as a whole`;
  if (target?.state !== 'element') return undefined;
  const { document, element } = target;
  const declaration = document.declarationAt(element);
  if (declaration) return kindOf(dts, declaration) === 'not a concept' && !isMisspelt(document, element, attributes.substitutionGroup) ? `the element ${declaration.localName ?? ''}, which is in no substitution group of item or tuple` : undefined;
  // A prohibiting arc may reach a label or reference of another linkbase through a locator (5.2.2.3, 5.2.3.3).
  const mayReachResource = link === 'labelLink' || link === 'referenceLink';
  if (mayReachResource && document.viewAt('resources', element)) return undefined;
  const { start, end } = document.xml.nameRange(element);
  return `<${document.xml.text.slice(start, end)}>`;
}
