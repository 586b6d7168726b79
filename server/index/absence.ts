import { arcroles, isSummationItem } from '../xbrl/names';
import { XmlContent } from '../xbrl/content';
import { isUnderstood } from '../xbrl/undeclaredPrefixes';
import { Locator } from '../xbrl/views';
import type { Concept } from './concept';
import type { Dts } from './dts';
import { lostArcsOf } from './lostArcs';
import { conceptsMeantBy, lostIdsOf } from './lostIds';
import { misspeltAddresses } from './misspeltAddresses';
import { misspeltIdsOf } from './misspeltIds';
import { isBaseNamespace, isCollection, leavesLabelsToFiler } from './profile';
import type { Reference } from './references';
import { takenIdsOf } from './repeatedIds';
import { strayConceptsOf } from './strayVersions';

/**
 * Whether a concept's labels are all at hand, so that a label which is not found does not exist: the filer's own files and
 * linkbases are read, and the taxonomy that declares the concept is here or known to bring no labels. Where
 * one of the schemas is missing that lead to linkbases of the SEC's taxonomies, these may have labels of the SEC's concepts.
 */
export function labelsAreAllHere(dts: Dts, concept: Concept): boolean {
  return filersLinkbasesAreHere(dts) && (isOfFasb(concept.uri) || !lacksCollection(dts)) && (concept.declaration !== undefined || leavesLabelsToFiler(concept.uri)) && !misnamedConcepts(dts).has(concept.key) && !lostArcsOf(dts).startsAt(concept.key, (arcrole) => arcrole === arcroles.conceptLabel);
}

const filersFilesHere = new WeakMap<Dts, boolean>();

/** Where a file of the filer's, or a linkbase that may hold labels, is missing or not read yet, they may be in there; where the address of a taxonomy is misspelt, they hang on it. */
function filersLinkbasesAreHere(dts: Dts): boolean {
  let areHere = filersFilesHere.get(dts);
  if (areHere === undefined) {
    areHere = dts.unread.length === 0 && membersAreUnderstood(dts) && misspeltAddresses(dts).size === 0 && ![...dts.missing.keys(), ...dts.leftOut.keys()].some((url) => mayHoldLabels(url, dts));
    filersFilesHere.set(dts, areHere);
  }
  return areHere;
}

function mayHoldLabels(url: string, dts: Dts): boolean {
  const references = dts.referencesTo(url);
  const isLinkbase = references.some(({ kind }) => kind === 'linkbaseRef');
  return isLinkbase ? !references.every(promisesNoLabels) : !/^https?:/.test(url);
}

const lackingCollection = new WeakMap<Dts, boolean>();

function lacksCollection(dts: Dts): boolean {
  let isLacking = lackingCollection.get(dts);
  if (isLacking === undefined) lackingCollection.set(dts, (isLacking = [...dts.missing.keys(), ...dts.leftOut.keys()].some(isCollection)));
  return isLacking;
}

/** Whether a URL is that of a schema of us-gaap or srt, the labels of which no collection of the SEC's brings. */
function isOfFasb(url: string): boolean {
  return /\/(us-gaap|srt)-[^/]*$/.test(url);
}

const otherLinkbases = ['reference', 'presentation', 'calculation', 'definition'].map((kind) => `http://www.xbrl.org/2003/role/${kind}LinkbaseRef`);

/** A linkbaseRef whose role names another kind of linkbase leads to no labels (XBRL 2.1, 4.3.4). */
function promisesNoLabels({ kind, role }: Reference): boolean {
  return kind === 'linkbaseRef' && otherLinkbases.includes(role ?? '');
}

/**
 * Whether the calculations that may sum a concept are all at hand: the linkbases are, and the taxonomy that declares it is
 * here or known to leave calculations to the filer.
 */
export function calculationsAreAllHere(dts: Dts, concept: Concept): boolean {
  return linkbasesAreAllHere(dts) && (concept.declaration !== undefined || leavesLabelsToFiler(concept.uri)) && !misnamedConcepts(dts).has(concept.key) && !lostArcsOf(dts).touches(concept.key, isSummationItem);
}

/**
 * Whether every arc of a DTS is at hand: no linkbase is missing or not read yet, nor a schema that may lead to one, nor do locators lead to a misspelt address. The
 * schemas that leave labels to the filer leave the other linkbases to him too.
 */
export function linkbasesAreAllHere(dts: Dts): boolean {
  return dts.unread.length === 0 && membersAreUnderstood(dts) && misspeltAddresses(dts).size === 0 && [...dts.missing.keys(), ...dts.leftOut.keys()].every((url) => leavesLabelsToFiler(url) && !isCollection(url) && dts.referencesTo(url).every(({ kind }) => kind !== 'linkbaseRef'));
}

const understood = new WeakMap<Dts, boolean>();

/** Whether no member is cut off, or has a prefix that is not declared or stands for a misspelt namespace: of such a one nobody knows what is in it. */
export function membersAreUnderstood(dts: Dts): boolean {
  let areUnderstood = understood.get(dts);
  if (areUnderstood === undefined) {
    // What was kept is somebody else's; only of a text that is at hand can it be asked.
    areUnderstood = [...dts.members.values()].every(({ isReadWhole, content }) => isReadWhole && (!(content instanceof XmlContent) || isUnderstood(content.xml)));
    understood.set(dts, areUnderstood);
  }
  return areUnderstood;
}

/**
 * Whether every arc on a concept of the filer's is at hand: what is missing or not read yet are standard taxonomies, which know
 * nothing of it, no lost locator was most probably meant for it, and none stands in an extended link beside one of it, so that an
 * arc between the two may be lost.
 */
export function filersArcsAreAllHere(dts: Dts, concept: Concept): boolean {
  return filersFilesAreAllHere(dts) && !misnamedConcepts(dts).has(concept.key) && !conceptsBesideLostOnes(dts).has(concept.key);
}

const besideLost = new WeakMap<Dts, ReadonlySet<string>>();

/** The keys of concepts that have locators in extended links in which others lead to nothing. */
function conceptsBesideLostOnes(dts: Dts): ReadonlySet<string> {
  let keys = besideLost.get(dts);
  if (!keys) {
    const links = new Set([...dts.lostReferences()].flatMap(({ reference }) => (reference instanceof Locator && reference.link ? [reference.link] : [])));
    keys = new Set([...links].flatMap(({ locators }) => locators.flatMap(({ target }) => dts.conceptAt(target)?.key ?? [])));
    besideLost.set(dts, keys);
  }
  return keys;
}

/** Whether no file is missing or not read yet but those of standard taxonomies. */
export function filersFilesAreAllHere(dts: Dts): boolean {
  return dts.unread.every(isBaseNamespace) && [...dts.missing.keys(), ...dts.leftOut.keys()].every(isBaseNamespace);
}

const misnamed = new WeakMap<Dts, ReadonlySet<string>>();

/** The keys of concepts that lost or misspelt locators were most probably meant for, or those to an id that another has taken or to a stray version. What belongs to them hangs on those locators, so nothing can be said to be missing of them. */
function misnamedConcepts(dts: Dts): ReadonlySet<string> {
  let keys = misnamed.get(dts);
  if (!keys) {
    keys = new Set([...lostIdsOf(dts).flatMap((lost) => conceptsMeantBy(lost, dts)), ...takenIdsOf(dts).map(({ owner }) => owner.key), ...misspeltIdsOf(dts).flatMap(({ written, meant }) => [written.key, meant.key]), ...strayConceptsOf(dts).flatMap(({ written, meant }) => [written, meant])]);
    misnamed.set(dts, keys);
  }
  return keys;
}
