import { insertAfter, insertBefore } from '../../edits/insertElement';
import { writeElement } from '../../edits/writeElement';
import { standardDocument } from '../../index/documents';
import type { Dts } from '../../index/dts';
import { hrefTo } from '../../index/href';
import { standards } from '../../standards/index';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import type { Rewrite, RewritePlace } from './rewrite';

/** Imports the namespaces of a declaration's type and substitution group that the schema does not import yet (XML Schema 1, 4.2.3). */
export function missingImports({ document, dts, node }: RewritePlace): readonly Rewrite[] {
  const declaration = node.part === 'content' ? undefined : document.declarationAt(node.element);
  const named = [declaration?.type, declaration?.substitutionGroup].flatMap((name) => (name === undefined ? [] : parseClark(name).namespace));
  const imported = new Set([...document.schemaReferences.map(({ namespace }) => namespace), document.targetNamespace, namespaces.xsd, '']);
  return [...new Set(named)].flatMap((namespace) => {
    const schema = imported.has(namespace) ? undefined : schemaOf(namespace, dts);
    const location = schema && hrefTo(schema, { document, element: document.xml.root! }, dts);
    return location ? [{ title: `Import ${namespace}`, edits: () => [addImport(document, namespace, location)] }] : [];
  });
}

/** A schema of a namespace: one of the DTS, or of the standards that any taxonomy may import. */
function schemaOf(namespace: string, dts: Dts): XbrlDocument | undefined {
  const [known] = dts.schemasOf(namespace);
  if (known) return known;
  const [url] = [...standards].find(([, text]) => text.includes(`targetNamespace="${namespace}"`)) ?? [];
  return url === undefined ? undefined : standardDocument(url);
}

function addImport(document: XbrlDocument, namespace: string, location: string) {
  const { xml } = document;
  const root = xml.root!;
  const children = [...xml.children(root)];
  const last = children.findLast((child) => xml.is(child, namespaces.xsd, 'import'));
  const written = [
    { name: { namespace: '', local: 'namespace' }, value: namespace },
    { name: attributes.schemaLocation, value: location },
  ];
  const markup = writeElement(xml, root, { namespace: namespaces.xsd, local: 'import' }, written, last);
  if (last !== undefined) return insertAfter(document, last, markup);
  // Annotations may come before it (XML Schema 1, 3.15.2).
  const first = children.find((child) => !xml.is(child, namespaces.xsd, 'annotation'));
  return first === undefined ? insertAfter(document, children.at(-1)!, markup) : insertBefore(document, first, markup);
}
