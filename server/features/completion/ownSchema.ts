import { hrefTo } from '../../index/href';
import type { XbrlDocument } from '../../xbrl/document';
import type { Question } from './proposal';

/**
 * The schema in which concepts are declared that are written into a document: the document itself, else of the filer's own
 * schemas in its DTS, or where there are none of the workspace's, one with declarations before one without, one in the
 * document's folder before others, and of these the one that most of its locators lead to.
 * @returns `undefined` where there is none in the DTS, and none of the workspace lies in the document's folder
 */
export function ownSchema(question: Question): XbrlDocument | undefined {
  const { document, dts, files, isOwn } = question;
  if (document.kind === 'schema') return document;
  const members = [...dts.members.values()].filter((member) => isSchema(member) && isOwn(member));
  const candidates = members.length > 0 ? members : files.filter((file) => isSchema(file) && folderOf(file) === folderOf(document));
  const uses = usesOfFiles(document);
  const ranked = candidates.map((schema) => ({ schema, rank: [Number(schema.elementDeclarations.length > 0), Number(folderOf(schema) === folderOf(document)), uses.get(fileFor(schema, question)) ?? 0] }));
  return ranked.sort((a, b) => compare(b.rank, a.rank))[0]?.schema;
}

function isSchema({ kind, targetNamespace }: XbrlDocument): boolean {
  return kind === 'schema' && targetNamespace !== undefined && targetNamespace !== '';
}

function folderOf({ uri }: XbrlDocument): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function fileFor(schema: XbrlDocument, { document, dts }: Question): string {
  return hrefTo(schema, { document, element: document.xml.root ?? 0 }, dts) ?? '';
}

/** How many locators of a document name each file. */
function usesOfFiles(document: XbrlDocument): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { href } of document.locators) {
    const file = href?.replace(/#.*/s, '').trim();
    if (file !== undefined) uses.set(file, (uses.get(file) ?? 0) + 1);
  }
  return uses;
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - b[index]!).find((difference) => difference !== 0) ?? 0;
}
