import { insertBefore } from '../../edits/insertElement';
import { setContent } from '../../edits/setContent';
import { writeElement } from '../../edits/writeElement';
import { profileOf } from '../../index/choiceOfProfile';
import { roleName } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { namespaces } from '../../xbrl/names';
import type { RoleType } from '../../xbrl/views';
import type { Rewrite, RewritePlace } from './rewrite';

/** "00002 - Statement - Balance Sheets" (EFM 6.7.12). */
const form = /^\s*(\d+) - (?:Document|Statement|Disclosure|Schedule) - \S/;

/** Brings the definition of a roleType into the form that the SEC's viewer sorts by, where the taxonomy is for the SEC. */
export function roleDefinition({ document, dts, node }: RewritePlace): readonly Rewrite[] {
  const roleType = document.roleTypes.find(({ element }) => element === node.element || element === document.xml.parent(node.element));
  if (!roleType?.uri || form.test(roleType.definition ?? '') || profileOf(dts, 'auto') !== 'sec') return [];
  const title = (roleType.definition ?? '').replace(/\s+/g, ' ').replace(/^\s*\d+\s*-/, '').trim() || roleName(roleType.uri);
  const definition = `${numberFor(roleType)} - ${typeOf(`${roleType.uri} ${title}`)} - ${title}`;
  return [{ title: `Write the definition "${definition}"`, edits: () => [write(document, roleType, definition)] }];
}

/** One more than the highest number before it that leaves room before the next, else than the highest of all. */
function numberFor({ document, element }: RoleType): string {
  const numbers = document.roleTypes.flatMap((other) => {
    const number = form.exec(other.definition ?? '')?.[1];
    return number === undefined ? [] : [{ number, isBefore: other.element < element }];
  });
  const width = numbers[0]?.number.length ?? 5;
  const values = numbers.map(({ number }) => Number(number));
  const before = numbers.filter(({ isBefore }) => isBefore).map(({ number }) => Number(number));
  const next = Math.max(0, ...before) + 1;
  return String(values.includes(next) ? Math.max(...values) + 1 : next).padStart(width, '0');
}

function typeOf(words: string): string {
  if (/cover|document\s*and\s*entity/i.test(words)) return 'Document';
  return /statement|balance\s*sheet/i.test(words) ? 'Statement' : 'Disclosure';
}

function write(document: XbrlDocument, { element }: RoleType, definition: string) {
  const { xml } = document;
  const children = [...xml.children(element)];
  const written = children.find((child) => xml.is(child, namespaces.link, 'definition'));
  if (written !== undefined) return setContent(document, written, definition);
  const markup = writeElement(xml, element, { namespace: namespaces.link, local: 'definition' }, [], undefined, definition);
  return insertBefore(document, children[0]!, markup);
}
