import { distance } from 'fastest-levenshtein';
import { namespaces } from './names';

/** The namespaces whose elements and attributes taxonomies and reports are made of. */
const known: readonly string[] = [namespaces.xsd, namespaces.xlink, namespaces.link, namespaces.xbrli, namespaces.xbrldt, namespaces.xbrldi, namespaces.generic, namespaces.inline];

/** Two letters in the wrong order are two edits. */
const mostEdits = 2;

/**
 * The namespace of the specifications that was most probably meant: one that differs only in what is usually got wrong, in
 * a letter or two, in its year, or by not being written to its end. Where two are as near, it is the one with the same last segment: a year is sooner wrong.
 * @returns `undefined` for a namespace that is right, or nothing like one of these
 */
export function meantNamespace(namespace: string): string | undefined {
  if (namespace === '' || namespace.length > 100 || Object.values<string>(namespaces).includes(namespace)) return undefined;
  const alike = known.filter((one) => plain(one) === plain(namespace) || isCutOff(namespace, one) || isSlip(namespace, one) || isOfOtherYear(namespace, one));
  return alike.find((one) => lastSegment(one) === lastSegment(namespace)) ?? alike.toSorted((a, b) => distance(a, namespace) - distance(b, namespace))[0];
}

function lastSegment(namespace: string): string {
  return namespace.slice(namespace.lastIndexOf('/') + 1);
}

/** What the usual mistakes leave as it is: capitals, http or https, www, a slash or number sign at the end, white space. */
function plain(namespace: string): string {
  return namespace.trim().toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/(?<![/#])[/#]+$/, '');
}

/** Whether a letter or two differ. Lengths tell most others apart, at a fraction of what the distance takes. */
function isSlip(namespace: string, one: string): boolean {
  return Math.abs(one.length - namespace.length) <= mostEdits && distance(one, namespace) <= mostEdits;
}

/** Whether nothing but a year differs, of which none of these namespaces has had another. */
function isOfOtherYear(namespace: string, one: string): boolean {
  const withoutYear = (each: string) => each.replace(/\/\d{4}\//, '//');
  return withoutYear(namespace) === withoutYear(one);
}

/** Whether only the end of the last segment is missing, and its beginning is there. */
function isCutOff(namespace: string, whole: string): boolean {
  return whole.startsWith(namespace) && namespace.length > whole.lastIndexOf('/') + 3;
}
