import { kindOf } from '../../index/derivation';
import { changeValue } from '../../edits/changeValue';
import { appendElement } from '../../edits/appendElement';
import { insertAfter } from '../../edits/insertElement';
import { nameOfConcept, type Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
import { linkRowsOf, type LostEnd } from '../../index/linkRows';
import { isSlip, NearestFinder } from '../../index/nearest';
import { arcroles, attributes } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { Arc, ExtendedLink } from '../../xbrl/views';
import { misspeltAttribute } from '../misspeltAttribute';
import type { Place } from '../place';
import { severityForAll, type DocumentRule, type Fix } from '../rule';
import { writeLocator } from './writeLocator';

const codes = { from: 'xbrl.3.5.3.9.2:arcResource', to: 'xbrl.3.5.3.9.3:arcResource' } as const;

/** An arc's from or to names no locator or resource of its extended link (XBRL 2.1, 3.5.3.9.2 and 3.5.3.9.3). One finding for each lost name. */
export const arcEnd: DocumentRule = {
  id: 'arc-end',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const finder = new NearestFinder();
    for (const [link, lostOfLink] of lostEndsOf(document)) {
      const misspelt = misspeltLabels(link);
      for (const [label, [first, ...others]] of lostOfLink) {
        if (misspelt.has(label)) continue;
        const allNearest = finder.allNearest(label, possibleEnds(link, label));
        const [meant] = allNearest;
        const advice = meant === undefined ? mustBeResource(link, label) ? 'Add the label or reference of that name, or correct the name.' : 'Add a locator with this label, or correct the name.' : `Did you mean "${meant}"?`;
        const more = others.length === 0 ? '' : ` (${others.length + 1} arc ends)`;
        yield {
          place: placeOf(first!),
          code: codes[first!.side],
          message: `No locator or resource in this extended link has the label "${label}"${more}. ${advice}`,
          related: others.map((end) => ({ place: placeOf(end), message: `Also names "${label}"` })),
          fixes: (dts) => {
            const possible = allNearest.filter((name) => !wouldRepeat(link, label, name));
            const added = addLocator(link, label, dts);
            return [...added, ...possible.map((name) => rename(link, label, name, added.length === 0 && possible.length === 1 && wasMeant(link, label, name)))];
          },
        };
      }
    }
  },
};

function placeOf({ arc: { document, element }, side }: LostEnd): Place {
  return { document, element, attribute: attributes[side] };
}

/** The lost ends of a document's arcs, by link and label. */
function lostEndsOf(document: XbrlDocument): ReadonlyMap<ExtendedLink, ReadonlyMap<string, readonly LostEnd[]>> {
  const lost = new Map<ExtendedLink, Map<string, LostEnd[]>>();
  for (const end of linkRowsOf(document).lostEnds()) {
    const { arc: { link }, label } = end;
    if (!link || label === '') continue;
    let ofLink = lost.get(link);
    if (!ofLink) lost.set(link, (ofLink = new Map<string, LostEnd[]>()));
    addTo(ofLink, label, end);
  }
  return lost;
}

/** What stands at the locators and resources of a link as their label, but for the name of the attribute. */
function misspeltLabels({ document, locators, resources }: ExtendedLink): ReadonlySet<string> {
  const misspelt = [...locators, ...resources].map(({ element, label }) => (label === undefined ? misspeltAttribute(document, element, attributes.label) : undefined));
  return new Set(misspelt.flatMap((attribute) => (attribute === undefined ? [] : document.xml.value(attribute).trim())));
}

/** The names that the ends of a link may have in the place of a lost one: what an arc to a label or reference starts at is a locator, and what it leads to is none, nor one that another arc leads to (XBRL 2.1, 5.2.2.3 and 5.2.3.3). */
function possibleEnds(link: ExtendedLink, label: string): readonly string[] {
  const { ofResources, freeResources, locators, all } = namesIn(link);
  if (ofResources.to.has(label)) return freeResources;
  return ofResources.from.has(label) ? locators : all;
}

/** Whether an arc that leads to a label or reference leads to what has a name. */
function mustBeResource(link: ExtendedLink, label: string): boolean {
  return namesIn(link).ofResources.to.has(label);
}

/** The names in a link. Many of its arcs may have lost an end, so it is looked through once. */
interface NamesInLink {
  /** Both ends of the arcs that lead to labels and references. */
  readonly ofResources: { readonly from: ReadonlySet<string | undefined>; readonly to: ReadonlySet<string | undefined> };
  /** The names of resources that no arc leads to. */
  readonly freeResources: readonly string[];
  readonly locators: readonly string[];
  /** Those of locators, then those of resources. */
  readonly all: readonly string[];
}

const named = new WeakMap<ExtendedLink, NamesInLink>();

function namesIn(link: ExtendedLink): NamesInLink {
  let names = named.get(link);
  if (!names) {
    const toResources = link.arcs.filter(isToResource);
    const to = new Set(link.arcs.map((arc) => arc.to));
    const locators = link.locators.flatMap(({ label }) => label ?? []);
    const resources = link.resources.flatMap(({ label }) => label ?? []);
    names = {
      ofResources: { from: new Set(toResources.map(({ from }) => from)), to: new Set(toResources.map((arc) => arc.to)) },
      freeResources: resources.filter((label) => !to.has(label)),
      locators,
      all: [...locators, ...resources],
    };
    named.set(link, names);
  }
  return names;
}

function isToResource({ arcrole, use }: Arc): boolean {
  return (arcrole === arcroles.conceptLabel || arcrole === arcroles.conceptReference) && use !== 'prohibited';
}

/** What the custom of many programs sets before and behind the id in the label of a locator: a word, a running number. */
const withoutCustom = /^(?:loc|Locator)_|_(?:\d+|[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/g;

/** The concept whose id or local name is the label of a locator, but for what is customary around it: a declared one, or one that another link of the document locates. */
function conceptLabelled(link: ExtendedLink, label: string, dts: Dts): Concept | undefined {
  const stems = new Set([label, label.replace(withoutCustom, '')]);
  const declarations = [...dts.members.values()].flatMap((member) => member.elementDeclarations.filter(({ id, localName }) => id !== undefined && (stems.has(id) || stems.has(localName ?? ''))));
  const [only, ...others] = declarations;
  if (only) return others.length > 0 || kindOf(dts, only) === 'not a concept' ? undefined : dts.conceptOf(only);
  const located = link.document.locators.find(({ target, label: other }) => target?.fragment !== undefined && stems.has(target.fragment) && other !== undefined);
  return located && dts.conceptAt(located.target);
}

/** Adds the locator that a name wants; not of a concept that the link locates already. */
function addLocator(link: ExtendedLink, label: string, dts: Dts | undefined): readonly Fix[] {
  const { document, element, locators } = link;
  const concept = dts && !mustBeResource(link, label) ? conceptLabelled(link, label, dts) : undefined;
  if (!concept || locators.some(({ target }) => dts!.conceptAt(target) === concept)) return [];
  const markup = writeLocator(concept, link, label, dts);
  const last = locators.at(-1);
  if (markup === undefined) return [];
  return [{ title: `Add a locator of ${nameOfConcept(concept)}`, isPreferred: true, edits: [last ? insertAfter(document, last.element, markup) : appendElement(document, element, markup)] }];
}

function rename(link: ExtendedLink, label: string, meant: string, isPreferred: boolean): Fix {
  const edits = link.arcs.flatMap(({ document, element, from, to }) => [
    ...(from === label ? changeValue(document, element, attributes.from, meant) : []),
    ...(to === label ? changeValue(document, element, attributes.to, meant) : []),
  ]);
  const places = edits.length === 1 ? '' : ` in all ${edits.length} arc ends`;
  return { title: `Change the label to "${meant}"${places}`, isPreferred, edits };
}

/**
 * Whether a name like the lost one is certainly the one that was meant: it is a slip of the keys away, or no arc names it
 * yet. Not where a locator or resource has no label, which may have lost just this one.
 */
function wasMeant(link: ExtendedLink, label: string, name: string): boolean {
  if ([...link.locators, ...link.resources].some((end) => !end.label?.trim())) return false;
  return isSlip(label, name) || link.arcs.every(({ from, to }) => from !== name && to !== name);
}

/** Whether an arc would then run between two ends that another arc of the link connects already, or from an end to itself. */
function wouldRepeat({ arcs }: ExtendedLink, label: string, meant: string): boolean {
  const renamed = (end: string | undefined) => (end === label ? meant : end);
  const pairs = arcs.map(({ from, to }) => ({ from: renamed(from), to: renamed(to), changes: from === label || to === label }));
  const counts = new Map<string, number>();
  for (const { from, to } of pairs) counts.set(`${from ?? ''} ${to ?? ''}`, (counts.get(`${from ?? ''} ${to ?? ''}`) ?? 0) + 1);
  return pairs.some(({ from, to, changes }) => changes && (from === to || counts.get(`${from ?? ''} ${to ?? ''}`)! > 1));
}
