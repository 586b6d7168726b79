import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOfDts } from '../../calculation/reportOfDts';
import { setAttribute } from '../../edits/setAttribute';
import { customaryId } from '../../index/customaryId';
import type { Dts } from '../../index/dts';
import { isIdOfLater } from '../../index/repeatedIds';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces } from '../../xbrl/names';
import type { Place } from '../place';
import { idTakenFrom } from '../report/takenIds';
import { codeForAll, severityForAll, type DocumentRule, type Fix } from '../rule';

const xmlId = { namespace: namespaces.xml, local: 'id' };

/** An id occurs twice in a document (XML 1.0, 3.3.1). One finding for each later element; at the first where the id is that of the later declaration by custom. */
export const duplicateId: DocumentRule = {
  id: 'duplicate-id',
  scope: 'document',
  codes: codeForAll('xml.3.3.1:idMustBeUnique'),
  severity: severityForAll('error'),
  // It tells the line of the other one.
  readsContent: 'in messages',
  *check(document) {
    const lineOf = linesIn(document);
    for (const { id, element } of document.repeatedIds) {
      // Ids that are still to be typed are no repetition of one another.
      const first = document.ids.get(id)!;
      if (id === '' || isSaidOfDeclaration(document, element, first)) continue;
      const isLaters = isIdOfLater(document, id, first, element);
      const [wrong, right] = isLaters ? [first, element] : [element, first];
      const line = lineOf(right);
      const reason = isLaters ? `is that of ${document.declarationAt(element)!.localName!} in line ${line}, too, which has it by its prefix and name` : `is taken by the element in line ${line} of this document. References to it lead to that one`;
      yield {
        place: placeOf(document, wrong),
        message: `The id "${id}" ${reason}; give this one an id of its own.`,
        related: [{ place: placeOf(document, right), message: isLaters ? `The declaration whose id "${id}" is` : `The first element with the id "${id}"` }],
        fixes: (dts) => giveLostId(document, [wrong, right], dts) ?? [giveIdOfItsOwn(document, wrong, id)],
      };
    }
  },
};

/** Whether two elements declare the same name, which is a finding of its own. */
function isSaidOfDeclaration(document: XbrlDocument, one: number, other: number): boolean {
  const name = document.declarationAt(one)?.name;
  return name !== undefined && document.declarationAt(other)?.name === name;
}

function placeOf(document: XbrlDocument, element: number): Place {
  const hasPlainId = document.xml.attribute(element, '', 'id') !== undefined;
  return { document, element, attribute: hasPlainId ? attributes.id : xmlId };
}

/** Tells the lines that elements begin in, as editors count. */
function linesIn({ xml }: XbrlDocument): (element: number) => number {
  const text = TextDocument.create('', 'xml', 0, xml.text);
  return (element) => text.positionAt(xml.elementRange(element).start).line + 1;
}

/** Gives one of two contexts, or units, the id that facts name in vain: which of them is for the filer to say. */
function giveLostId(document: XbrlDocument, elements: readonly number[], dts: Dts | undefined): readonly Fix[] | undefined {
  const report = dts && reportOfDts(dts);
  const lost = report && idTakenFrom(report, document, elements[0]!);
  if (lost === undefined) return undefined;
  const lineOf = linesIn(document);
  return elements.map((element) => ({ title: `Change the id in line ${lineOf(element)} to "${lost}", which facts name`, isPreferred: false, edits: [setAttribute(document, element, placeOf(document, element).attribute!, lost)] }));
}

/** Of a declaration, prefix, underscore and name, if that is free; else the id with a number behind it. No reference was meant for this element yet. */
function giveIdOfItsOwn(document: XbrlDocument, element: number, id: string): Fix {
  const declaration = document.declarationAt(element);
  const customary = declaration && customaryId(declaration);
  const isFree = customary !== undefined && !document.ids.has(customary);
  let name = customary ?? id;
  for (let number = 2; document.ids.has(name); number++) name = `${id}_${number}`;
  return { title: `Change this id to "${name}"`, isPreferred: isFree, edits: [setAttribute(document, element, placeOf(document, element).attribute!, name)] };
}
