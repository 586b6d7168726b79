// One start of the product over a base taxonomy, in a process of its own: reads a folder, a URL prefix, `hovering` or `reading` and,
// where there is one, a cache folder from its arguments; prints what it took as JSON.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import { FileHost } from '../server/node/fileHost';
import { createLanguageService } from '../server/service/service';

/** Milliseconds, megabytes. */
export interface OneStart {
  /** Until everything was read. */
  readonly reading: number;
  /** Until the first hover on a concept was answered, which sorts what all hovers look through; then the middle of 20 more. */
  readonly firstHover: number;
  readonly hover: number;
  /** More than before the start, when garbage was collected: after reading, and after the hovers. */
  readonly held: number;
  readonly heldAfterHover: number;
  readonly peak: number;
  /**
   * With `hovering`, hovers are asked for one after the other while everything is read, which makes that slower: how many, and the
   * longest time from when one could have been answered to its answer.
   */
  readonly hoversMeanwhile: number;
  readonly slowestMeanwhile: number;
}

const mostHovers = 20;

async function main(folder: string, prefix: string, isHovering: boolean, cacheFolder: string | undefined): Promise<OneStart> {
  const files = fs.readdirSync(folder, { recursive: true }).map(String).filter((file) => /\.(xsd|xml)$/.test(file) && !file.startsWith('META-INF')).map((file) => file.split(path.sep).join('/'));
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-bench-'));
  const main = path.join(project, 'filing.xsd');
  const schemas = files.filter((file) => file.endsWith('.xsd'));
  const lines = [
    '<xsd:schema targetNamespace="http://www.harborferries.example/filing" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">',
    ...schemas.map((file) => `<xsd:import namespace="http://www.harborferries.example/${file}" schemaLocation="${prefix}${file}"/>`),
    '<xsd:annotation><xsd:appinfo>',
    ...files.filter((file) => file.endsWith('.xml')).map((file) => `<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="${prefix}${file}"/>`),
    '</xsd:appinfo></xsd:annotation>',
  ];
  const idsIn = (file: string) => [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/<\w+:element[^>]*\sid=["']([^"']+)/g)].map(([, id]) => id!);
  const largest = schemas.toSorted((a, b) => idsIn(b).length - idsIn(a).length)[0]!;
  const ids = idsIn(largest).slice(0, mostHovers + 1);
  const locators = ids.map((id) => `<link:loc xlink:type="locator" xlink:href="${prefix}${largest}#${id}" xlink:label="${id}"/>`);
  fs.writeFileSync(main, [...lines, '<xsd:annotation><xsd:appinfo><link:linkbase><link:labelLink xlink:type="extended">', ...locators, '</link:labelLink></link:linkbase></xsd:appinfo></xsd:annotation>', '</xsd:schema>'].join('\n'));

  const host = new FileHost({ roots: [main], taxonomies: [`${prefix}=${folder}`], cacheFolder }, () => undefined);
  const service = createLanguageService(host, (id) => id);
  const hover = (index: number) => service.hover(URI.file(main).toString(), { line: lines.length + 1 + index, character: locators[index]!.indexOf(`#${ids[index]!}`) + 1 });
  const before = inUse();
  const start = performance.now();
  const meanwhile = hoverMeanwhile(isHovering ? hover : undefined, ids.length);
  await service.index();
  const reading = performance.now() - start;
  const { hovers: hoversMeanwhile, slowest: slowestMeanwhile } = meanwhile();
  const held = inUse() - before;
  const times = ids.map((id, index) => {
    const from = performance.now();
    if (!hover(index)) throw new Error(`No hover on ${id}`);
    return performance.now() - from;
  });
  const [firstHover = NaN, ...others] = times;
  const heldAfterHover = inUse() - before;
  await host.kept?.written();
  fs.rmSync(project, { recursive: true });
  return { reading, firstHover, hover: others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? NaN, held, heldAfterHover, peak: process.resourceUsage().maxRSS / 1000, hoversMeanwhile, slowestMeanwhile };
}

/**
 * Hovers at one place after the other, whenever other work lets it.
 * @returns what ends it
 */
function hoverMeanwhile(hover: ((index: number) => unknown) | undefined, places: number): () => { readonly hovers: number; readonly slowest: number } {
  let hovers = 0;
  let slowest = 0;
  let asked = performance.now();
  let isOver = hover === undefined;
  const next = () => {
    if (isOver) return;
    hover?.(hovers++ % places);
    slowest = Math.max(slowest, performance.now() - asked);
    asked = performance.now();
    setImmediate(next);
  };
  setImmediate(next);
  return () => {
    isOver = true;
    return { hovers, slowest };
  };
}

function inUse(): number {
  const { gc } = globalThis;
  gc?.();
  gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

main(process.argv[2]!, process.argv[3]!, process.argv[4] === 'hovering', process.argv[5]).then(
  (result) => process.stdout.write(JSON.stringify(result)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
