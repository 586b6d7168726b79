import { catalogName, metadataName, metaFolder, PackageDocument } from '../packages/document';
import { textIn } from '../packages/metadata';
import type { OfferedEntryPoint } from '../service/resolver';
import { canonicalUri, resolvePointer } from '../xbrl/pointer';
import { decodeBytes } from '../xml/encoding';
import { parse } from '../xml/parse';
import { fileUri } from './fileUri';
import type { Folder } from './folder';
import type { OpenSource } from './taxonomySources';
import { ZipFolder } from './zipFolder';

/**
 * Opens a folder or archive as a taxonomy package (Taxonomy Packages 1.0, 3): META-INF lies in its one top-level folder or, as in older
 * packages, at the top; metadata or catalog may be missing.
 * @param file absolute path, by which the user knows it
 * @returns `undefined` where nothing in it says that it is one
 */
export async function packageIn(folder: Folder, file: string, mostBytes: number): Promise<OpenSource | undefined> {
  const root = await rootOfPackage(folder);
  if (root === undefined) return undefined;
  const metadata = await description(folder, root + metadataName, mostBytes);
  const catalog = await description(folder, root + catalogName, mostBytes);
  const rewrites = catalog.document?.rewrites ?? [];
  const problems = [...(folder instanceof ZipFolder ? folder.problems : []), ...metadata.problems, ...catalog.problems];
  return {
    kind: 'package',
    name: textIn(metadata.document?.metadata?.names ?? [], 'en') ?? nameOf(file),
    location: fileUri(file),
    urls: rewrites.map(({ start }) => start),
    entryPoints: offeredBy(metadata.document),
    problems,
    rewrites,
    descriptions: [metadata, catalog].flatMap(({ document }) => document?.uri ?? []),
    folder,
  };
}

/** The URI of META-INF, with a slash at its end. */
async function rootOfPackage(folder: Folder): Promise<string | undefined> {
  const tops = await folder.topFolders();
  for (const top of ['', ...(tops.length === 1 ? [`${encodeURIComponent(tops[0]!)}/`] : [])]) {
    const meta = canonicalUri(`${folder.root}${top}${metaFolder}/`);
    for (const name of [metadataName, catalogName]) if (await folder.exists(meta + name)) return meta;
  }
  return undefined;
}

async function description(folder: Folder, location: string, mostBytes: number): Promise<{ readonly document: PackageDocument | undefined; readonly problems: readonly string[] }> {
  const content = await folder.read(location, mostBytes);
  if (content === undefined) return { document: undefined, problems: [] };
  if (!(content instanceof Uint8Array)) return { document: undefined, problems: [content.problem] };
  const document = new PackageDocument(location, parse(decodeBytes(content).text));
  return { document, problems: document.xml.problems.length > 0 ? [`${nameOf(location)} is not well-formed XML; open it to see where.`] : [] };
}

function offeredBy(description: PackageDocument | undefined): readonly OfferedEntryPoint[] {
  const entryPoints = description?.metadata?.entryPoints ?? [];
  return entryPoints.map(({ names, documents }) => ({
    name: textIn(names, 'en') ?? '',
    documents: documents.flatMap(({ href }) => resolvePointer(href, description!.uri)?.url ?? []),
  }));
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
