import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBaseNamespace, isCollection, leavesLabelsToFiler } from '../../server/index/profile';

describe('A namespace', () => {
  it('of a standard or a base taxonomy is never a filer’s', () => {
    for (const namespace of ['http://www.xbrl.org/2003/instance', 'http://xbrl.org/2005/xbrldt', 'http://fasb.org/us-gaap/2025', 'http://xbrl.sec.gov/dei/2025', 'https://xbrl.ifrs.org/taxonomy/2025-03-27/ifrs-full', 'http://www.esma.europa.eu/taxonomy/2022-03-24/esef_cor']) {
      assert.equal(isBaseNamespace(namespace), true, namespace);
    }
  });

  it('of anybody else is', () => {
    for (const namespace of ['', 'http://www.harborferries.example/20251231', 'http://www.fasb.org.example/', 'http://harborferries.example/xbrl.org/']) assert.equal(isBaseNamespace(namespace), false, namespace);
  });
});

it('Labels are left to the filer by us-gaap, srt and dei, and not by IFRS', () => {
  assert.equal(leavesLabelsToFiler('http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'), true);
  assert.equal(leavesLabelsToFiler('https://xbrl.sec.gov/dei/2025/dei-2025.xsd'), true);
  assert.equal(leavesLabelsToFiler('https://xbrl.ifrs.org/taxonomy/2025-03-27/full_ifrs/full_ifrs-cor_2025-03-27.xsd'), false);
});

it('Of the SEC’s taxonomies some schemas only lead to linkbases', () => {
  for (const file of ['rr/2012/rr-ent-2012-01-31.xsd', 'dei/2020/dei-ent-std-2020-01-31.xsd', 'ecd/2023/ecd-sub-2023.xsd', 'rr/2010/rr-def-2010-02-28.xsd']) assert.equal(isCollection(`http://xbrl.sec.gov/${file}`), true, file);
  for (const file of ['rr/2012/rr-2012-01-31.xsd', 'us-gaap/2024/ebp/elts/us-gaap-ebp-2024.xsd', 'us-gaap/2024/elts/us-types-2024.xsd']) assert.equal(isCollection(`http://xbrl.sec.gov/${file}`), false, file);
});
