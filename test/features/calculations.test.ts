import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultSettings } from '../../server/service/settings';
import { filesOf } from '../calculation/sums';
import { openProject } from '../fixture';
import { file, labels } from '../taxonomy';

/** The sums of a project of these files, exported. */
async function exported(files: Readonly<Record<string, string>>, format: 'csv' | 'html', settings = {}): Promise<string | undefined> {
  const { service } = await openProject(Object.entries(files).map(([name, text]) => file(name, text)).join(''), { ...defaultSettings, ...settings });
  return service.exportedCalculations({ format, reports: undefined });
}

/** An example whose concepts have labels of other people's making. */
function labelled(label: string): Readonly<Record<string, string>> {
  const files = filesOf(['Assets = Cash'], ['Assets 1000', 'Cash nil', 'Cash 1000']);
  return { ...files, 'plan.xsd': files['plan.xsd']!.replace('</link:linkbase>', `${labels(['Assets', 'Cash']).replace('>Assets<', `>${label}<`)}</link:linkbase>`) };
}

describe('The list of sums', () => {
  it('shows no label as a formula in a spreadsheet', async () => assert.match((await exported(labelled('=HYPERLINK("http://x.example")'), 'csv'))!, /summation-item,"'=HYPERLINK\(""http:\/\/x\.example""\)",Assets,/));

  it('says why a sum is blocked, and lists each value of an item', async () => assert.match((await exported(labelled('Assets'), 'csv'))!, /,EUR,,,,blocked,A value is reported more than once,Cash: nil \/ 1000 × 1,\r\n$/));

  it('shows every letter of a label on a page, and no tag', async () => {
    const page = (await exported(labelled('&lt;script&gt;alert(1)&lt;/script&gt;'), 'html'))!;
    assert.match(page, /<th scope="row">&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/th>/);
    assert.doesNotMatch(page, /<script/);
  });

  it('has numbers for readers on a page', async () => assert.match((await exported(filesOf(['Assets = Cash'], ['Assets 1000', 'Cash 1000']), 'html'))!, /<td class="number">1,000<\/td><td class="number">1,000<\/td><td class="number">0<\/td><td class="right">✓<\/td>/));

  it('is of each report by itself, in the order of their names', async () => {
    const files = filesOf(['Assets = Cash'], ['Assets 1', 'Cash 1']);
    const csv = (await exported({ ...files, 'second.xbrl': files['report.xbrl']!.replaceAll('>1<', '>2<') }, 'csv'))!;
    assert.deepEqual(csv.split('\r\n').map((line) => line.split(',')[0]), ['Report', 'report.xbrl', 'second.xbrl', '']);
  });

  it('is none without a report, or where sums are off', async () => {
    const files = filesOf(['Assets = Cash'], ['Assets 1', 'Cash 1']);
    assert.equal(await exported({ 'plan.xsd': files['plan.xsd']! }, 'csv'), undefined);
    assert.equal(await exported(files, 'csv', { calculations: 'off' }), undefined);
  });
});
