import assert from 'node:assert/strict';
import { it } from 'node:test';
import { taxonomyName } from '../../server/xbrl/taxonomyName';

it('A taxonomy is called by its file and year', () => {
  for (const [url, name] of [
    ['http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd', 'us-gaap 2025'],
    ['http://xbrl.fasb.org/us-gaap/2009/elts/us-gaap-2009-01-31.xsd', 'us-gaap 2009'],
    ['https://xbrl.ifrs.org/taxonomy/2021-03-24/full_ifrs/full_ifrs-cor_2021-03-24.xsd', 'full_ifrs-cor 2021'],
    ['https://www.esma.europa.eu/taxonomy/2022-03-24/esef_cor.xsd', 'esef_cor 2022'],
    ['http://xbrl.sec.gov/dei/2025/dei-2025_def.xsd', 'dei_def 2025'],
    ['http://base.example/base.xsd', 'base'],
  ] as const) assert.equal(taxonomyName(url), name, url);
});
