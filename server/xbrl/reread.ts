import type { InnerEdit, XmlDocument } from '../xml/document';
import { clark, namespaces } from './names';
import type { ReadResult } from './read';
import { rowOf, type Table } from './table';
import { columns, type TableName, type XbrlTables } from './tables';
import { attributeSlots } from './vocabulary';

/** Tables whose rows hold attribute values as they are written, under the attributes' own names. */
const literalTables: readonly TableName[] = ['locators', 'resources', 'arcs', 'documentReferences', 'roleReferences'];

/** Attributes that say nothing but their value: no other row depends on them. */
const literalAttributes: ReadonlyMap<string, string> = new Map([
  ...['href', 'label', 'from', 'to'].map((local) => [clark({ namespace: namespaces.xlink, local }), local] as const),
  ...['order', 'weight', 'use', 'priority', 'preferredLabel'].map((local) => [clark({ namespace: '', local }), local] as const),
]);

/** Elements whose character data the tables hold. */
const readForContent = new Set(['definition', 'usedOn'].map((local) => clark({ namespace: namespaces.link, local })));

/**
 * The tables of a document after an edit inside one value: those before it, with at most one cell changed.
 * @returns `undefined` where more may depend on the value than the row it stands in: then the document has to be read
 */
export function rereadTables(before: ReadResult, xml: XmlDocument, { element, attribute }: InnerEdit): ReadResult | undefined {
  if (attribute === undefined) return readForContent.has(clark(xml.name(element))) ? undefined : before;
  const name = xml.attributeName(attribute);
  if (attributeSlots.of(name) < 0) return before;
  const column = literalAttributes.get(clark(name));
  if (column === undefined) return undefined;
  for (const tableName of literalTables) {
    const table = before.tables[tableName];
    const row = rowOf(table, element);
    if (row === undefined) continue;
    if (!(columns[tableName] as readonly string[]).includes(column)) return before;
    const changed = new Int32Array((table as Table<string>).columns[column]!);
    const value = xml.value(attribute);
    // Equal strings have one number.
    const known = before.strings.indexOf(value);
    changed[row] = known < 0 ? before.strings.length : known;
    const tables = { ...before.tables, [tableName]: { ...table, columns: { ...table.columns, [column]: changed } } } as XbrlTables;
    return { ...before, tables, strings: known < 0 ? [...before.strings, apart(value)] : before.strings };
  }
  return undefined;
}

/** A string of its own: a part of a text keeps the whole text in memory, with each keystroke another one. */
function apart(value: string): string {
  return JSON.parse(JSON.stringify(value)) as string;
}
