import { appendElement } from '../../edits/appendElement';
import { insertAfter } from '../../edits/insertElement';
import { writeElement } from '../../edits/writeElement';
import type { Dts } from '../../index/dts';
import { hrefTo } from '../../index/href';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes, fileName, namespaces } from '../../xbrl/names';
import type { DtsRule, Fix } from '../rule';

/**
 * No schema or instance leads to a linkbase whose locators lead to a schema beside it: whoever starts from the schema does not see it
 * (XBRL 2.1, 3.2: discovery goes from a schema to its linkbases, not back).
 */
export const unreferencedLinkbase: DtsRule = {
  id: 'unreferenced-linkbase',
  scope: 'dts',
  codes: {},
  severity: { xbrl: 'hint', sec: 'warning', esef: 'warning' },
  *check({ dts, documents }) {
    const linkbase = dts.members.get(dts.entryPoint);
    if (linkbase?.kind !== 'linkbase' || !documents.includes(linkbase)) return;
    const schema = schemaBeside(linkbase, dts, documents);
    if (!schema || isMeant(linkbase, schema)) return;
    const [file, schemaFile] = [linkbase.uri, schema.uri].map(fileName) as [string, string];
    yield {
      place: { document: linkbase, element: linkbase.root! },
      message: `Nothing leads to ${file}, so whoever reads ${schemaFile} does not see what it says. Add a linkbaseRef to ${schemaFile}, or remove the file.`,
      related: [{ place: { document: schema, element: schema.root! }, message: 'This schema has no linkbaseRef to it' }],
      fixes: () => addLinkbaseRef(schema, linkbase, dts),
    };
  },
};

/** Whether a linkbaseRef of a schema names a linkbase beside it in other capitals or with a wrong folder: that it leads nowhere is a finding of its own. */
function isMeant({ uri }: XbrlDocument, { documentReferences }: XbrlDocument): boolean {
  return documentReferences.some(({ kind, href }) => kind === 'linkbaseRef' && href?.trim().split(/[\\/]/).at(-1)?.toLowerCase() === fileName(uri).toLowerCase());
}

/** The filer's own schema that most of a linkbase's locators lead to, if it lies in the same folder. */
function schemaBeside(linkbase: XbrlDocument, dts: Dts, documents: readonly XbrlDocument[]): XbrlDocument | undefined {
  const counts = new Map<XbrlDocument, number>();
  for (const { target } of linkbase.locators) {
    const found = target && dts.follow(target);
    if (found?.state !== 'element' || found.document.kind !== 'schema') continue;
    counts.set(found.document, (counts.get(found.document) ?? 0) + 1);
  }
  const isBeside = ({ uri }: XbrlDocument) => folderOf(uri) === folderOf(linkbase.uri);
  return [...counts].filter(([schema]) => documents.includes(schema) && isBeside(schema)).sort(([, a], [, b]) => b - a)[0]?.[0];
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Refers to the linkbase from the schema's appinfo, behind the linkbaseRefs that are there. */
function addLinkbaseRef(schema: XbrlDocument, linkbase: XbrlDocument, dts: Dts): readonly Fix[] {
  const last = schema.documentReferences.findLast(({ kind }) => kind === 'linkbaseRef')?.element;
  const appinfo = last === undefined ? appinfoOf(schema) : schema.xml.parent(last);
  const href = hrefTo(linkbase, { document: schema, element: schema.root! }, dts);
  if (appinfo === undefined || href === undefined) return [];
  const written = [
    { name: attributes.type, value: 'simple' },
    { name: attributes.href, value: href },
    { name: attributes.arcrole, value: arcroles.linkbase },
  ];
  const markup = writeElement(schema.xml, appinfo, { namespace: namespaces.link, local: 'linkbaseRef' }, written, last);
  const edit = last === undefined ? appendElement(schema, appinfo, markup) : insertAfter(schema, last, markup);
  return [{ title: `Add a linkbaseRef to ${fileName(schema.uri)}`, isPreferred: false, edits: [edit] }];
}

/** The first appinfo of a schema's own annotations (XBRL 2.1, 5.1.2). */
function appinfoOf({ xml, root }: XbrlDocument): number | undefined {
  for (const annotation of xml.children(root!)) {
    if (!xml.is(annotation, namespaces.xsd, 'annotation')) continue;
    for (const child of xml.children(annotation)) if (xml.is(child, namespaces.xsd, 'appinfo')) return child;
  }
  return undefined;
}
