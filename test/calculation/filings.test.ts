import assert from 'node:assert/strict';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import type { CalculationMode } from '../../server/calculation/binding';
import { FileHost } from '../../server/node/fileHost';
import { createLanguageService } from '../../server/service/service';
import { defaultSettings } from '../../server/service/settings';
import { needs, shared } from '../sharedFolder';

const filings = shared('corpus/filings/sec');

/** Reports with calculations among real filings, each as an xBRL-XML instance. */
const instances = [
  'aapl-10k-2010/aapl-20100925.xml',
  'nflx-10q-2010/nflx-20100930.xml',
  'aapl-10q-2025/aapl-20250329_htm.xml',
  'aeon-10q-2023/aeon-20230930x10q_htm.xml',
  'gahc-10q-2024/Form10q_htm.xml',
  'nflx-10q-2024q3/nflx-20240930_htm.xml',
];

const known = new Map<string, Promise<readonly string[]>>();

/** Every sum of a report as a line of the command line's list, without the place of the total. */
function sumsOf(report: string, mode: CalculationMode): Promise<readonly string[]> {
  const key = `${report} ${mode}`;
  if (!known.has(key)) known.set(key, listSums(report, mode));
  return known.get(key)!;
}

async function listSums(report: string, calculations: CalculationMode): Promise<readonly string[]> {
  const service = createLanguageService(new FileHost({ roots: [path.join(filings!, report)] }, () => undefined), (rule) => rule);
  service.configure({ settings: { ...defaultSettings, calculations } });
  await service.index();
  const [, ...lines] = service.exportedCalculations({ format: 'csv', reports: undefined })!.trimEnd().split('\r\n');
  return lines.map((line) => line.replace(/^[^,]*,\d+,/, ''));
}

const isOf = (outcome: string) => (line: string) => line.includes(`,${outcome},`);

/** How many sums each instance has, how many of them are inconsistent and how many blocked. */
async function countsOf(mode: CalculationMode): Promise<Readonly<Record<string, readonly number[]>>> {
  const counts: Record<string, readonly number[]> = {};
  for (const instance of instances) {
    const sums = await sumsOf(instance, mode);
    counts[path.dirname(instance)] = [sums.length, sums.filter(isOf('inconsistent')).length, sums.filter(isOf('blocked')).length];
  }
  return counts;
}

// Counted independently: 536 bound of which 18 inconsistent by Calculations 1.1, 399 bound of which 17 inconsistent by XBRL 2.1, to
// which 137 did not bind for their duplicates.
describe('The sums of real filings', needs(filings), () => {
  it('come out by Calculations 1.1 as counted independently', async () =>
    assert.deepEqual(await countsOf('rounded'), { 'aapl-10k-2010': [139, 9, 0], 'nflx-10q-2010': [52, 0, 0], 'aapl-10q-2025': [120, 0, 0], 'aeon-10q-2023': [54, 1, 0], 'gahc-10q-2024': [54, 2, 0], 'nflx-10q-2024q3': [117, 6, 0] }));

  it('come out by XBRL 2.1 as counted independently', async () =>
    assert.deepEqual(await countsOf('xbrl-2.1'), { 'aapl-10k-2010': [139, 9, 0], 'nflx-10q-2010': [52, 0, 0], 'aapl-10q-2025': [120, 0, 40], 'aeon-10q-2023': [54, 0, 29], 'gahc-10q-2024': [54, 2, 22], 'nflx-10q-2024q3': [117, 6, 46] }));

  it('lack an item wherever they are inconsistent but once, where all were reported', async () => {
    const inconsistent = (await Promise.all(instances.map((instance) => sumsOf(instance, 'rounded')))).flat().filter(isOf('inconsistent'));
    const complete = inconsistent.filter((line) => line.endsWith(','));
    assert.equal(inconsistent.length, 18);
    assert.equal(complete.length, 1);
    assert.match(complete[0]!, /AssetAcquisitionConsiderationTransferred,.*,USD,315332000,315207000,125000,inconsistent,/);
  });

  it('are those of the inline report that the instance was taken from', async () => {
    // Dimensions of a context and duplicates come in another order there.
    const numbersOf = async (report: string) => (await sumsOf(report, 'rounded')).map((line) => /(\w+),(?:"[^"]*"|[^",]*),(\w+,[-.\d]*,[-.\d]*,[-.\d]*,\w+),/.exec(line)!.slice(1).join(' ')).sort();
    assert.deepEqual(await numbersOf('aapl-10q-2025/aapl-20250329.htm'), await numbersOf('aapl-10q-2025/aapl-20250329_htm.xml'));
    assert.deepEqual(await numbersOf('aeon-10q-2023/aeon-20230930x10q.htm'), await numbersOf('aeon-10q-2023/aeon-20230930x10q_htm.xml'));
  });
});
