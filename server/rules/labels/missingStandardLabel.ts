import { changeValue } from '../../edits/changeValue';
import { labelsAreAllHere } from '../../index/absence';
import { nameOfConcept, type Concept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { groupBy } from '../../index/groupBy';
import { isLanguageTag, matchesLanguage } from '../../index/labels';
import { isMisspeltUri } from '../../index/misspeltUri';
import { isBaseNamespace, type Profile } from '../../index/profile';
import { isDefinedRole } from '../../index/roleDeclaration';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes, namespaces, roles } from '../../xbrl/names';
import type { ElementDeclaration, Locator } from '../../xbrl/views';
import { fixMissingLabel } from './fixMissingLabel';
import { networksWithArcsIn } from '../ownNetworks';
import { usedConcepts } from '../report/usedConcepts';
import type { DtsRule, Finding, Fix } from '../rule';

const languageAttribute = { namespace: namespaces.xml, local: 'lang' };

/** A concept that the filer declares or presents has no standard label (XBRL 2.1, 5.2.2.2.2; EFM 6.10.1). */
export const missingStandardLabel: DtsRule = {
  id: 'missing-standard-label',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.10.01', esef: 'ESEF.RTS.Annex.IV.Par.4_G3.4.5.extensionConceptNoStandardLabel' },
  severity: { xbrl: 'information', sec: 'warning', esef: 'error' },
  *check({ dts, documents, profile, report }) {
    const asked = askedForByPreferredLabel(dts, documents);
    const lacks = (concept: Concept) => !hasStandardLabel(dts, concept, profile) && labelsAreAllHere(dts, concept) && !asked.has(concept.key) && !hasMisspeltRole(dts, concept);
    // With a report, the SEC's rule is about what it uses.
    const used = profile === 'sec' && report ? usedConcepts(dts, report) : undefined;
    const severity: Pick<Finding, 'severity'> = used ? { severity: 'error' } : {};
    const language = profile === 'sec' ? ' in English' : '';
    const isAsked = (concept: Concept) => (!used || used.has(concept.key)) && lacks(concept);
    const advice = `Add one with the role ${roles.label} to a labelLink.`;
    const told = (concept: Concept, finding: Finding): Finding => (profile === 'sec' ? ofLanguage(concept, documents, dts) : undefined) ?? finding;
    for (const document of documents) {
      if (isBaseNamespace(document.targetNamespace ?? '')) continue;
      for (const declaration of document.elementDeclarations) {
        if (declaration.name === undefined || kindOf(dts, declaration) === 'not a concept' || !isAsked(dts.conceptOf(declaration)) || isRepeated(declaration, dts)) continue;
        const concept = dts.conceptOf(declaration);
        yield told(concept, {
          place: { document, element: declaration.element, attribute: attributes.name },
          ...(profile === 'esef' && dts.labelsOf(dts.conceptOf(declaration).key).length === 0 ? { code: 'ESEF.RTS.Annex.IV.Par.4_G3.4.5.extensionConceptNoLabel' } : {}),
          ...severity,
          message: `${declaration.localName ?? ''} has no standard label${language}. ${advice}`,
          fixes: () => addStandardLabel(concept, documents, dts, profile),
        });
      }
    }
    if (profile !== 'sec') return;
    const shown = presented(dts, documents);
    for (const { concept, place } of used?.values() ?? []) {
      if (shown.has(concept) || isFilers(concept, documents) || !isAsked(concept)) continue;
      yield told(concept, { place, ...severity, message: `${nameOfConcept(concept)} is used here but has no standard label${language}. ${advice}`, fixes: () => addStandardLabel(concept, documents, dts, profile) });
    }
    for (const [concept, locator] of shown) {
      if (concept.declaration && !isBaseNamespace(concept.declaration.document.targetNamespace ?? '')) continue;
      if (!isAsked(concept)) continue;
      yield told(concept, {
        place: { document: locator.document, element: locator.element, attribute: attributes.href },
        ...severity,
        message: `${nameOfConcept(concept)} is presented here but has no standard label${language}; its taxonomy leaves labels to the filer. ${advice}`,
        fixes: () => addStandardLabel(concept, documents, dts, profile),
      });
    }
  },
};

/** A standard label in a language that no label of another concept around it has, where English was most probably meant: one word mends that. */
function ofLanguage(concept: Concept, documents: readonly XbrlDocument[], dts: Dts): Finding | undefined {
  const labels = dts.labelsOf(concept.key);
  const stray = labels.find(({ role, resource }) => role === roles.label && documents.includes(resource.document));
  if (stray?.language === undefined) return undefined;
  const { language, resource: { document, element } } = stray;
  const counts = languagesOf(document);
  const [[usual, frequency] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  const here = labels.filter((label) => label.language === language && label.resource.document === document).length;
  if (!matchesLanguage(usual, 'en') || frequency <= here || counts.get(language) !== here) return undefined;
  const place = { document, element, attribute: languageAttribute };
  return {
    place,
    severity: 'error',
    message: `${nameOfConcept(concept)} has no standard label in English: the language of this one is ${language}, and that of the other labels here ${usual}. Write ${usual} if the text is English; otherwise add a label in English.`,
    fixes: () => [{ title: `Write xml:lang="${usual}"`, isPreferred: false, edits: changeValue(document, element, languageAttribute, usual) }, ...addStandardLabel(concept, documents, dts, 'sec')],
  };
}

const languages = new WeakMap<XbrlDocument, ReadonlyMap<string, number>>();

/** How many labels of a document have each language. */
function languagesOf(document: XbrlDocument): ReadonlyMap<string, number> {
  let counts = languages.get(document);
  if (!counts) languages.set(document, (counts = new Map([...groupBy(document.resources.filter(({ language }) => language !== undefined), ({ language }) => language!)].map(([language, resources]) => [language, resources.length]))));
  return counts;
}

/** Whether another declaration before it in its schema, or one in another schema, has the same name, so that labels are not asked of both: that is said already. */
function isRepeated({ document, element, name }: ElementDeclaration, dts: Dts): boolean {
  if (document.declarationOf(name!)?.element !== element) return true;
  return dts.schemasOf(document.targetNamespace ?? '').some((other) => other !== document && other.declarationOf(name!) !== undefined);
}

function isFilers({ declaration }: Concept, documents: readonly XbrlDocument[]): boolean {
  return declaration !== undefined && documents.includes(declaration.document);
}

/** Adds a label with the words of the name, which may want another order: the filer is to look at it. */
function addStandardLabel(concept: Concept, documents: readonly XbrlDocument[], dts: Dts, profile: Profile): readonly Fix[] {
  const edits = fixMissingLabel({ concept, role: roles.label, ...(profile === 'sec' ? { language: 'en' } : {}) }, documents, dts);
  return edits.length === 0 ? [] : [{ title: `Add a standard label of ${nameOfConcept(concept)}`, isPreferred: false, edits }];
}

function hasStandardLabel(dts: Dts, concept: Concept, profile: Profile): boolean {
  return dts.labelsOf(concept.key).some((label) => label.role === roles.label && (profile !== 'sec' || label.language === undefined || matchesLanguage(label.language, 'en') || !isLanguageTag(label.language)));
}

/** Whether a label of a concept has nearly the standard role, and no other that is defined: that is said of the label. */
function hasMisspeltRole(dts: Dts, concept: Concept): boolean {
  return dts.labelsOf(concept.key).some(({ role }) => isMisspeltUri(role, roles.label) && !isDefinedRole(dts, role));
}

/** Concepts with labels whose standard label a presentation asks for by name: the rule on preferred labels speaks of those. */
function askedForByPreferredLabel(dts: Dts, documents: readonly XbrlDocument[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
    for (const { arc, to } of network.relationships) {
      if (arc.preferredLabel?.trim() === roles.label && dts.labelsOf(to.key).length > 0) keys.add(to.key);
    }
  }
  return keys;
}

/** The concepts that documents present, each with the first of their locators that brings it in. */
function presented(dts: Dts, documents: readonly XbrlDocument[]): ReadonlyMap<Concept, Locator> {
  const concepts = new Map<Concept, Locator>();
  for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
    for (const { from, to } of network.relationships) {
      for (const { concept, participant } of [from, to]) {
        if (concept && documents.includes(participant.document) && !concepts.has(concept)) concepts.set(concept, participant as Locator);
      }
    }
  }
  return concepts;
}
