import { documentKinds } from './content';
import { columns, documentReferenceKinds, schemaReferenceKinds, type TableName } from './tables';

/**
 * The form in which a document's content is kept: 32-bit words in the byte order of the machine, first a header, then sections.
 *
 * | Word of the header | |
 * |---|---|
 * | 0 | {@link magic}; another number on a machine of the other byte order |
 * | 1 | {@link layoutHash} |
 * | 2 | length of the whole in bytes |
 * | 3 | {@link checksum} of the words behind the header |
 *
 * A section is the width of its numbers in bytes, how many there are, and the numbers, filled up to a whole word. In this order:
 * flags; the columns of each table as {@link columns} lists them; then {@link sectionsBehindTables}.
 */
export const magic = 0x58_42_52_4c;
export const headerWords = 4;

/**
 * The elements and names of ids, and of repeated ids; prefixes and namespaces of the document element; the files that lead to other
 * documents, in JSON as UTF-8; the other attributes of arcs; where each text of a resource begins, and these texts as UTF-8; the orders of {@link import('./linkOrders').LinkOrders},
 * each with where its numbers start; the labelling, and the links that do it; the length of each string in UTF-16 units,
 * and the strings as UTF-8.
 */
const sectionsBehindTables = [
  'idElements', 'idNames', 'repeatedIdElements', 'repeatedIdNames', 'prefixes', 'files', 'otherAttributes', 'textStarts', 'texts',
  'locatorsByHref', 'locatorsByHrefStarts', 'hrefsByHash', 'hrefHashes', 'schemeHrefs', 'locatorsByLabel', 'locatorsByLabelStarts', 'resourcesByLabel', 'resourcesByLabelStarts',
  'arcsByFrom', 'arcsByFromStarts', 'arcsByTo', 'arcsByToStarts', 'labelling', 'stringLengths', 'strings',
] as const;
export type SectionBehindTables = (typeof sectionsBehindTables)[number];

/** Which section the columns of each table begin at. */
export const sectionOfTable = numberedTables();
const firstBehindTables = 1 + Object.values(columns).flat().length;
export const sectionCount = firstBehindTables + sectionsBehindTables.length;

/** Which section each of {@link sectionsBehindTables} is. */
export const sectionOf = Object.fromEntries(sectionsBehindTables.map((name, index) => [name, firstBehindTables + index])) as Readonly<Record<SectionBehindTables, number>>;

function numberedTables(): Readonly<Record<TableName, number>> {
  let section = 1;
  const numbered = Object.entries(columns).map(([name, { length }]) => [name, (section += length) - length]);
  return Object.fromEntries(numbered) as Record<TableName, number>;
}

/** Goes up when sections come, go or mean something else, or the tables are filled in another way. */
const formatVersion = 4;

/** Another number for every arrangement of tables, so that what an earlier version of the product kept is not misread. */
export const layoutHash = checksum(Int32Array.from(JSON.stringify([formatVersion, sectionsBehindTables, columns, documentKinds, schemaReferenceKinds, documentReferenceKinds]), (character) => character.charCodeAt(0)));

/** A number that every change of a single word changes, and any other change but one in four thousand million. */
export function checksum(words: Int32Array): number {
  let sum = words.length;
  for (let index = 0; index < words.length; index++) {
    sum = Math.imul(sum ^ words[index]!, 0x9e_37_79_b1);
    sum ^= sum >>> 15;
  }
  return sum | 0;
}
