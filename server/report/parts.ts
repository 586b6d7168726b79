import { namespaces } from '../xbrl/names';
import type { XbrlDocument } from '../xbrl/document';
import { readContext } from './context';
import type { Context, Unit } from './report';
import { readUnit } from './unit';

/** What the facts of a report point to. */
export interface ReportParts {
  readonly contexts: readonly Context[];
  readonly units: readonly Unit[];
}

const known = new WeakMap<XbrlDocument, ReportParts>();

/**
 * The contexts and units of an instance or Inline XBRL document that have an id (XBRL 2.1, 4.7 and 4.8), in document order; none of a document that
 * is neither. Its facts are not read: that is quick enough to be asked at every key.
 */
export function reportPartsOf(document: XbrlDocument): ReportParts {
  let parts = known.get(document);
  if (!parts) known.set(document, (parts = document.kind === 'instance' ? readParts(document) : { contexts: [], units: [] }));
  return parts;
}

function readParts(document: XbrlDocument): ReportParts {
  const { xml } = document;
  const { names, elementName } = xml.tables;
  const kinds = names.map(({ namespace, local }) => (namespace === namespaces.xbrli ? local : ''));
  const contexts: Context[] = [];
  const units: Unit[] = [];
  for (let element = 0; element < xml.elementCount; element++) {
    const kind = kinds[elementName[element]!];
    if (kind !== 'context' && kind !== 'unit') continue;
    const id = document.idOf(element);
    if (id === undefined) continue;
    if (kind === 'context') contexts.push(readContext(document, element, id, []));
    else units.push(readUnit(document, element, id, []));
  }
  return { contexts, units };
}
