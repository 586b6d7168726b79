import { code, escape } from '../../features/hover/markdown';
import { codeLists, edgarMarks } from '../codes';
import { shownCode } from '../coding';
import { columnOf } from '../columns';
import type { ElementDeclaration, ValueType } from '../declarations';
import type { Field, OwnershipDocument, TableRow } from '../document';
import { meanings } from '../meanings';

/**
 * What an element is for, as Markdown: what its code means, its place on the form, whether it must be there and what it may
 * hold.
 * @returns `undefined` for an element that nothing is known of
 */
export function describeElement(document: OwnershipDocument, element: number): string | undefined {
  const name = namedElement(document, element);
  const { local, namespace } = document.xml.name(name);
  const meaning = namespace === '' ? meanings.get(local) : undefined;
  if (meaning === undefined) return undefined;
  const row = rowOf(document, element);
  const column = row && columnOf(document.type, row.table, local);
  const place = column ? ` · Table ${row.table}, column ${column.number}: ${column.title}` : '';
  const parts = [valueOf(document, element), `${code(local)}${place}`, meaning, row && local === 'transactionCoding' ? shown(document, row) : undefined, constraint(document, element)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** The element that gives another its meaning: around a `value`, the field. */
function namedElement({ xml }: OwnershipDocument, element: number): number {
  return xml.is(element, '', 'value') ? (xml.parent(element) ?? element) : element;
}

function rowOf({ rows, xml }: OwnershipDocument, element: number): TableRow | undefined {
  return rows.findLast((row) => row.element <= element && element <= xml.tables.elementLast[row.element]!);
}

/** A code with what it means; of what is no code, nothing. */
function valueOf(document: OwnershipDocument, element: number): string | undefined {
  const [inside] = document.children(element, 'value');
  const field = document.field(element) ?? (inside === undefined ? undefined : document.field(inside));
  const meaning = field && meaningOf(field);
  return meaning === undefined ? undefined : `**${escape(field!.value)}** – ${meaning}`;
}

/** What the code of a field means, or a yes or no; `undefined` for any other value. */
export function meaningOf({ value, declaration: { value: type } }: Field): string | undefined {
  if (type?.kind === 'boolean') return /^(1|true)$/.test(value) ? 'yes' : /^(0|false)$/.test(value) ? 'no' : undefined;
  if (type?.kind !== 'code') return undefined;
  const mark = type.list === 'transaction' ? edgarMarks.get(value) : undefined;
  return mark ? `${mark.meaning}: a mark that EDGAR adds by itself. Instead of writing it, ${mark.instead}.` : codeLists[type.list].get(value);
}

function shown(document: OwnershipDocument, row: TableRow): string | undefined {
  const { code: letters, mark } = shownCode(document, row);
  return letters === '' ? undefined : `EDGAR shows it as ${code(letters)}${mark === '' ? '' : ` with ${code(mark)}`}.`;
}

function constraint(document: OwnershipDocument, element: number): string | undefined {
  const declaration = document.declaration(element);
  if (!declaration) return undefined;
  const inside = declaration.children.find(({ name }) => name === 'value');
  const type = declaration.value ?? inside?.value;
  const what = type && describeType(type);
  return [mandatory(document, declaration), what].filter((part) => part !== undefined).join('; ');
}

function mandatory(document: OwnershipDocument, declaration: ElementDeclaration): string {
  if (!document.has(declaration)) return `Not on a Form ${document.type!}`;
  if (declaration.isEdgars) return 'EDGAR’s own';
  if (declaration.isValueOrFootnote) return 'Mandatory, with a value or a footnote';
  return declaration.isRequired ? 'Mandatory' : 'Optional';
}

function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'string':
      return type.least === type.most ? `${type.most} characters` : `at most ${type.most} characters`;
    case 'date':
      return 'a date, as in 2025-03-31';
    case 'decimal':
      return 'a number without sign, with four decimal places at most';
    case 'boolean':
      return '1 or true for yes, 0 or false for no';
    case 'cik':
      return 'one to ten digits';
    case 'code':
      return type.list === 'state' ? 'a code of two characters' : `one of ${[...codeLists[type.list].keys()].join(' ')}${type.mayBeEmpty ? ', or empty' : ''}`;
  }
}
