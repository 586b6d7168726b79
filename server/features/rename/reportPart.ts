import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import { escapeValue } from '../../edits/escape';
import { isInline } from '../../report/continuations';
import { reportPartsOf } from '../../report/parts';
import { attributes, fileName, isInlineName, namespaces } from '../../xbrl/names';
import type { XbrlDocument, XbrlNode } from '../../xbrl/document';
import { usesById } from '../mentions';
import type { Spot } from '../subject';
import { refuseBroken, refuseForeign, refuseName, type Refusal, type RenameEdits, type Renaming, type Surroundings } from './renaming';

/** What facts and texts of a report point to by an id, and the attribute that does. */
const references = { context: 'contextRef', unit: 'unitRef', continuation: 'continuedAt' } as const;
type Kind = keyof typeof references;

/**
 * Renames the id of a context or a unit (XBRL 2.1, 4.6.1 and 4.6.2), or of an ix:continuation (Inline XBRL 1.1, 4.1), under the cursor, there or
 * where something points to it: in all documents of the report.
 * @returns `undefined` where none stands, or one that nothing has
 */
export function reportPartRenaming(spot: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  const { document, dts, offset } = spot;
  const node = document.xml.nodeAt(offset);
  if (document.kind !== 'instance' || node?.attribute === undefined || node.part !== 'attribute-value') return undefined;
  const kind = kindAt(document, node.element, node.attribute);
  if (!kind) return undefined;
  const id = document.xml.value(node.attribute).trim();
  const members = [document, ...[...dts.members.values()].filter((member) => member !== document && member.kind === 'instance')];
  const declared = members.flatMap((member) => declarationIn(member, kind, id));
  const [home] = declared;
  if (!home) return undefined;
  return (
    refuseForeign(`The ${kind} ${id}`, home.document, surroundings) ?? {
      range: document.xml.valueRange(node.attribute),
      placeholder: id,
      to: (newId) => renameTo(newId, id, kind, declared, members),
    }
  );
}

function kindAt({ xml }: XbrlDocument, element: number, attribute: number): Kind | undefined {
  const { namespace, local } = xml.attributeName(attribute);
  if (namespace !== '') return undefined;
  if (local === 'id') {
    if (isInline(xml, element, 'continuation')) return 'continuation';
    return (['context', 'unit'] as const).find((kind) => xml.is(element, namespaces.xbrli, kind));
  }
  const kind = (Object.keys(references) as Kind[]).find((candidate) => references[candidate] === local);
  return kind === 'continuation' && !isInlineName(xml.name(element)) ? undefined : kind;
}

function declarationIn(document: XbrlDocument, kind: Kind, id: string): readonly XbrlNode[] {
  if (kind !== 'continuation') return reportPartsOf(document)[`${kind}s`].filter((part) => part.id === id);
  const element = document.ids.get(id);
  return element !== undefined && isInline(document.xml, element, 'continuation') ? [{ document, element }] : [];
}

function renameTo(newId: string, id: string, kind: Kind, declared: readonly XbrlNode[], members: readonly XbrlDocument[]): RenameEdits | Refusal {
  const bad = refuseName(newId);
  if (bad) return bad;
  if (newId === id) return [];
  const broken = refuseBroken(members);
  if (broken) return broken;
  const taken = members.find((member) => member.ids.has(newId));
  if (taken) return { refusal: `${fileName(taken.uri)} has something with the id ${newId} already.` };
  const edits: FixEdit[] = declared.flatMap(({ document, element }) => changeValue(document, element, attributes.id, newId));
  for (const member of members) {
    for (const { range } of usesById(member, references[kind], id)) edits.push({ document: member, range, newText: escapeValue(newId, '', member.xml) });
  }
  return [{ annotation: { label: `Rename the ${kind} ${id} to ${newId}`, description: `Its id, and every ${references[kind]} that points to it.` }, edits }];
}
