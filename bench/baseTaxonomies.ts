import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { encodeContent } from '../server/xbrl/binaryEncode';
import { XbrlDocument } from '../server/xbrl/document';
import { decodeBytes } from '../server/xml/encoding';
import { parse } from '../server/xml/parse';
import { finish } from '../server/xml/steps';
import { median, table } from './figures';
import { writeGenerated } from './generated';
import type { OneStart } from './oneStart';

/** A folder of a base taxonomy, and the beginning of the URLs that it stands for. */
interface BaseTaxonomy {
  readonly name: string;
  readonly folder: string;
  readonly prefix: string;
}

const rounds = 5;
/** As many concepts as make a megabyte, roughly; each has four labels. */
const conceptsPerMegabyte = 340;
const sizes = [1, 5, 20, 50, 100];
const madePrefix = 'http://www.harborferries.example/made/';

/**
 * Measures starts over base taxonomies, every one in a new process: read from XML, read and kept, and taken from what was kept.
 * @param shared the folder of real taxonomies, if there is one
 * @returns Markdown tables
 */
export function baseTaxonomies(shared: string | undefined): string {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-bench-'));
  try {
    const made: BaseTaxonomy = { name: 'generated: 20,000 concepts, 80,000 labels', folder: path.join(scratch, 'made'), prefix: madePrefix };
    writeGenerated(made.folder, 20_000);
    const starts = [...published(shared), made].flatMap((taxonomy) => startsOf(taxonomy, scratch));
    const sizesOf = [...published(shared), made].map(bytesOf);
    const growth = sizes.flatMap((megabytes) => {
      const folder = path.join(scratch, `made-${megabytes}`);
      writeGenerated(folder, megabytes * conceptsPerMegabyte);
      return startsOf({ name: `generated: ${(megabytes * conceptsPerMegabyte).toLocaleString('en')} concepts`, folder, prefix: madePrefix }, scratch);
    });
    const meanwhile = hoversMeanwhile({ name: 'generated', folder: path.join(scratch, 'made-50'), prefix: madePrefix }, scratch);
    const head = ['On', 'Size', 'Start', 'read: least', 'median', 'first hover', 'later', 'held', 'with networks', 'peak'];
    return [
      '## Base taxonomies',
      `One document that leads to every file of a taxonomy, read with it; then hovers on its concepts, of which the first sorts what all look through. Milliseconds and MB; least and median of ${rounds} new processes, for the rest the median. "Held" is what is more in memory than before, after a collection of garbage; "peak" is the whole process.`,
      table(head, starts),
      'What is kept of them: bytes, without the deflated text.',
      table(['On', 'XML', 'kept', 'share', 'concepts', 'bytes for each', 'arcs', 'bytes for each, with its ends'], sizesOf),
      '### Growth with size',
      table(head, growth),
      '### Hovers while 50 MB are read',
      `Asked for one after the other in the document that leads there. Milliseconds of the slowest: least, median and most of ${rounds} new processes.`,
      table(['Start', 'hovers', 'least', 'median', 'most'], meanwhile),
    ].join('\n\n');
  } finally {
    fs.rmSync(scratch, { recursive: true });
  }
}

function published(shared: string | undefined): readonly BaseTaxonomy[] {
  if (shared === undefined) return [];
  const taxonomies: readonly (readonly [string, string])[] = [
    ['us-gaap-2009', 'http://xbrl.us/us-gaap/2009/'],
    ['srt-2024', 'https://xbrl.fasb.org/srt/2024/'],
    ['us-gaap-2025', 'https://xbrl.fasb.org/us-gaap/2025/'],
    ['solar-orange-button', 'https://raw.githubusercontent.com/SunSpecOrangeButton/solar-taxonomy/'],
  ];
  return taxonomies.map(([name, prefix]) => ({ name, folder: path.join(shared, 'corpus', 'taxonomies', name), prefix }));
}

/** The ways to start over a taxonomy, the last from what the one before it has kept. */
function waysOf(taxonomy: BaseTaxonomy, scratch: string, how?: 'hovering'): readonly (readonly [string, () => OneStart])[] {
  const cache = path.join(scratch, 'cache');
  return [
    ['from XML', () => start(taxonomy, undefined, how)],
    [
      'from XML, and kept',
      () => {
        fs.rmSync(cache, { recursive: true, force: true });
        return start(taxonomy, cache, how);
      },
    ],
    ['from what was kept', () => start(taxonomy, cache, how)],
  ];
}

function hoversMeanwhile(taxonomy: BaseTaxonomy, scratch: string): readonly (readonly string[])[] {
  return waysOf(taxonomy, scratch, 'hovering').map(([way, act]) => {
    const starts = Array.from({ length: rounds }, act);
    const slowest = starts.map(({ slowestMeanwhile }) => slowestMeanwhile);
    return [way, median(starts.map(({ hoversMeanwhile }) => hoversMeanwhile)).toFixed(0), Math.min(...slowest).toFixed(0), median(slowest).toFixed(0), Math.max(...slowest).toFixed(0)];
  });
}

function startsOf(taxonomy: BaseTaxonomy, scratch: string): readonly string[][] {
  console.log(taxonomy.name);
  const rows = waysOf(taxonomy, scratch).map(([way, act]) => {
    const starts = Array.from({ length: rounds }, act);
    const middle = (figure: keyof OneStart) => median(starts.map((one) => one[figure]));
    return [way, Math.min(...starts.map(({ reading }) => reading)).toFixed(0), middle('reading').toFixed(0), middle('firstHover').toFixed(0), middle('hover').toFixed(2), middle('held').toFixed(0), middle('heldAfterHover').toFixed(0), middle('peak').toFixed(0)];
  });
  const files = filesOf(taxonomy);
  const size = `${megabytes(files.reduce((sum, file) => sum + fs.statSync(file).size, 0))} in ${files.length}`;
  return rows.map((row, index) => [index === 0 ? taxonomy.name : '', index === 0 ? size : '', ...row]);
}

function start({ folder, prefix }: BaseTaxonomy, cache: string | undefined, how: 'reading' | 'hovering' = 'reading'): OneStart {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', path.join(process.cwd(), 'out', 'bench', 'oneStart.js'), folder, prefix, how, ...(cache === undefined ? [] : [cache])], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as OneStart;
}

/** What is kept of each document counts for its concepts, or for its arcs where it has none. */
function bytesOf(taxonomy: BaseTaxonomy): readonly string[] {
  const figures = { xml: 0, kept: 0, concepts: 0, conceptBytes: 0, arcs: 0, arcBytes: 0 };
  for (const file of filesOf(taxonomy)) {
    const bytes = fs.readFileSync(file);
    const document = new XbrlDocument(`file://${file}`, parse(decodeBytes(bytes).text));
    const kept = finish(encodeContent(document.content))?.length ?? 0;
    figures.xml += bytes.length;
    figures.kept += kept;
    if (document.elementDeclarations.length > 0) {
      figures.concepts += document.elementDeclarations.length;
      figures.conceptBytes += kept;
    } else if (document.arcs.length > 0) {
      figures.arcs += document.arcs.length;
      figures.arcBytes += kept;
    }
  }
  const { xml, kept, concepts, conceptBytes, arcs, arcBytes } = figures;
  const each = (total: number, count: number) => (count === 0 ? '' : (total / count).toFixed(0));
  return [taxonomy.name, megabytes(xml), megabytes(kept), `${((100 * kept) / xml).toFixed(0)} %`, `${concepts}`, each(conceptBytes, concepts), `${arcs}`, each(arcBytes, arcs)];
}

function filesOf({ folder }: BaseTaxonomy): readonly string[] {
  return fs.readdirSync(folder, { recursive: true }).map(String).filter((file) => /\.(xsd|xml)$/.test(file) && !file.startsWith('META-INF')).map((file) => path.join(folder, file));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
