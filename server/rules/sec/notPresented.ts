import { locatedNames, mayBeLocated } from '../../calculation/reportedConcepts';
import { linkbasesAreAllHere } from '../../index/absence';
import { nameOfConcept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { lostArcsOf } from '../../index/lostArcs';
import { isSlip } from '../../index/nearest';
import type { Report } from '../../report/report';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes, parseClark } from '../../xbrl/names';
import { undeclaredTest } from '../report/knownNamespace';
import { MeantConcepts } from '../report/meantConcepts';
import { unknownNames, usedConcepts, type UnknownName } from '../report/usedConcepts';
import { fixLocalName, renamed, writtenName } from '../report/writtenName';
import { mostRelated, type DtsContext, type DtsRule, type Finding } from '../rule';
import { extensionDeclarations, standardTypeOf } from '../extension';
import { secOnly } from './secOnly';

/**
 * A concept that a report uses is in no presentation (EFM 6.12.3). Without a report: one of the filer's is used in a calculation
 * or definition, but in no presentation; members are left to definitions by many.
 */
export const notPresented: DtsRule = {
  id: 'not-presented',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.12.03' },
  severity: secOnly('hint'),
  *check(judged) {
    const { dts, documents, report } = judged;
    if (!linkbasesAreAllHere(dts)) return;
    if (report) {
      yield* unpresentedUses(dts, documents, report);
      yield* unpresentedNames(judged, report);
      return;
    }
    const isPresented = presentedTest(dts);
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const { element, localName } = declaration;
        const { key } = dts.conceptOf(declaration);
        if (isPresented(key) || standardTypeOf(declaration) === 'domainItemType') continue;
        const used = arcrolesOf(dts, key);
        if (used.size === 0) continue;
        yield { place: { document, element, attribute: attributes.name }, message: `${localName} is in a ${[...used].some((arcrole) => arcrole.endsWith('/summation-item')) ? 'calculation' : 'definition'}, but in no presentation. Where facts are reported on it, the SEC wants it shown: add it to a presentationLink.` };
      }
    }
  },
};

function* unpresentedUses(dts: Dts, documents: readonly XbrlDocument[], report: Report): Generator<Finding> {
  const isPresented = presentedTest(dts);
  for (const { concept, place, as } of usedConcepts(dts, report).values()) {
    if (isPresented(concept.key) || !documents.some((document) => document === place.document)) continue;
    const { declaration } = concept;
    yield {
      place,
      severity: 'error',
      message: `${nameOfConcept(concept)} is used here as a ${as}, but no presentation shows it. Add it to the presentationLink of the part of the report where it belongs.`,
      related: declaration ? [{ place: { document: declaration.document, element: declaration.element, attribute: attributes.name }, message: 'The declaration' }] : [],
    };
  }
}

/**
 * Names of taxonomies that are not at hand, most often misspelt, to which no locator leads: so no presentation shows what they
 * name. What is known to be declared nowhere is left to the rules that say so of facts, dimensions and members.
 */
function* unpresentedNames(judged: DtsContext, report: Report): Generator<Finding> {
  const { dts, documents } = judged;
  const isUndeclared = undeclaredTest(judged);
  const meant = new MeantConcepts(dts);
  for (const { name, as, places: all } of unknownNames(dts, report)) {
    const { namespace, local } = parseClark(name);
    // Of a namespace that has neither a schema nor a locator here it is more than one name that is wrong.
    const isKnown = locatedNames(dts, namespace).length > 0 || dts.schemasOf(namespace).length > 0;
    if (!isKnown || isUndeclared(name) || mayBeLocated(dts, local)) continue;
    const places = all.filter(({ document }) => documents.includes(document));
    if (places.length > 0) yield findingOf({ name, as, places }, meant.localNameFor(name));
  }
}

function findingOf({ name, as, places }: UnknownName, meant: string | undefined): Finding {
  const [place, ...others] = places;
  const written = writtenName(place!);
  const question = meant === undefined ? '' : ` Did you mean ${renamed(written, meant)}?`;
  return {
    place: place!,
    severity: 'error',
    message: `${written} is used here as a ${as}, but no presentation shows it.${question} If the name is right, add it to the presentationLink of the part of the report where it belongs.`,
    related: others.slice(0, mostRelated).map((other) => ({ place: other, message: 'The same name' })),
    ...(meant === undefined ? {} : { fixes: () => [fixLocalName(places, meant, isSlip(parseClark(name).local, meant))] }),
  };
}

/** Asks of a concept, by its key, whether a presentation shows it, or may have been meant to by an arc that is lost. */
function presentedTest(dts: Dts): (key: string) => boolean {
  const presented = presentedConcepts(dts);
  const lost = lostArcsOf(dts);
  return (key) => presented.has(key) || lost.touches(key, isPresentation);
}

const isPresentation = (arcrole: string) => arcrole === arcroles.parentChild;

/** The keys of the concepts that presentations show. */
function presentedConcepts(dts: Dts): ReadonlySet<string> {
  const presented = new Set<string>();
  for (const { relationships } of dts.networks(isPresentation)) for (const { from, to } of relationships) presented.add(from.key).add(to.key);
  return presented;
}

/** The arcroles of the networks that a concept takes part in. */
function arcrolesOf(dts: Dts, key: string): ReadonlySet<string> {
  return new Set(dts.relationshipsWith(key).map(([{ arcrole }]) => arcrole));
}
