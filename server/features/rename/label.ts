import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import { attributes, namespaces } from '../../xbrl/names';
import type { ExtendedLink } from '../../xbrl/views';
import type { XbrlNode } from '../../xbrl/document';
import type { ExpandedName } from '../../xml/document';
import { linkAround, type Spot } from '../subject';
import { refuseForeign, refuseName, type Refusal, type RenameEdits, type Renaming, type Surroundings } from './renaming';

/**
 * Renames the xlink:label under the cursor, which may stand in a locator, a resource or an end of an arc, in all of its
 * extended link (XBRL 2.1, 3.5.3.7.3 and 3.5.3.9): labels mean nothing beyond it.
 * @returns `undefined` where none stands
 */
export function labelRenaming({ document, offset }: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  const node = document.xml.nodeAt(offset);
  if (node?.attribute === undefined || node.part !== 'attribute-value') return undefined;
  const { namespace, local } = document.xml.attributeName(node.attribute);
  const link = linkAround(document, node.element);
  if (!link || namespace !== namespaces.xlink || !['label', 'from', 'to'].includes(local)) return undefined;
  const label = document.xml.value(node.attribute);
  return (
    refuseForeign(`The label ${label}`, document, surroundings) ?? {
      range: document.xml.valueRange(node.attribute),
      placeholder: label,
      to: (newLabel) => renameTo(newLabel, label, link),
    }
  );
}

function renameTo(newLabel: string, label: string, link: ExtendedLink): RenameEdits | Refusal {
  const badName = refuseName(newLabel);
  if (badName) return badName;
  if (newLabel === label) return [];
  const isTaken = link.ends(newLabel).length > 0 || link.arcs.some(({ from, to }) => from === newLabel || to === newLabel);
  if (isTaken) return { refusal: `This extended link uses the label ${newLabel} already: both would become one.` };
  return [{ annotation: { label: `Rename the label ${label} to ${newLabel}`, description: 'In this extended link.' }, edits: changeLabels(link, new Map([[label, newLabel]])) }];
}

/** Gives labels of an extended link other names, with the ends of the arcs that name them. */
export function changeLabels(link: ExtendedLink, newLabels: ReadonlyMap<string, string>): readonly FixEdit[] {
  if (newLabels.size === 0) return [];
  const change = ({ document, element }: XbrlNode, name: ExpandedName, label: string | undefined): readonly FixEdit[] => {
    const newLabel = label === undefined ? undefined : newLabels.get(label);
    return newLabel === undefined ? [] : changeValue(document, element, name, newLabel);
  };
  return [
    ...[...link.locators, ...link.resources].flatMap((end) => change(end, attributes.label, end.label)),
    ...link.arcs.flatMap((arc) => [...change(arc, attributes.from, arc.from), ...change(arc, attributes.to, arc.to)]),
  ];
}
