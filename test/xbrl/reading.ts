import type { XbrlDocument, XbrlNode } from '../../server/xbrl/document';
import type { LinkOrders } from '../../server/xbrl/linkOrders';
import { columns, type TableName } from '../../server/xbrl/tables';

/** Everything that a document says through its views, in a form that compares: other views in it as their elements. */
export function readingOf(document: XbrlDocument): object {
  const { uri, base, kind, root, targetNamespace, isReadWhole, ids, repeatedIds } = document;
  const views = (Object.keys(columns) as TableName[]).map((table) => [table, (document[table] as readonly XbrlNode[]).map((view) => ({ element: view.element, ...propertiesOf(view) }))]);
  const elements = Array.from({ length: document.content.elementCount }, (_, element) => document.idOf(element));
  return { uri, base, kind, root, targetNamespace, isReadWhole, ids: [...ids], repeatedIds, idsOfElements: elements, prefixes: [...document.content.rootPrefixes], files: document.content.files, orders: ordersOf(document.content.linkOrders), views };
}

function ordersOf(orders: LinkOrders): object {
  const { locatorsByHref, hrefs, locatorsByLabel, resourcesByLabel, arcsByFrom, arcsByTo, labelling, labellingLinks } = orders;
  const sorted = [locatorsByHref, locatorsByLabel.byLink, resourcesByLabel.byLink, arcsByFrom.byLink, arcsByTo.byLink];
  return { sorted: sorted.map(({ order, starts }) => [[...order], [...starts]]), hrefs: [...hrefs.hrefs], hashes: [...hrefs.hashes], schemes: [...hrefs.schemes], labelling, labellingLinks: [...labellingLinks] };
}

function propertiesOf(view: object): object {
  const properties = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(view) as object);
  const names = Object.keys(properties).filter((name) => name !== 'constructor' && name !== 'ends');
  return Object.fromEntries(names.map((name) => [name, comparable((view as Record<string, unknown>)[name])]));
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => comparable(item));
  return typeof value === 'object' && value !== null && 'element' in value ? value.element : value;
}
