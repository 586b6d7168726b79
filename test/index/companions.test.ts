import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { companionUrls } from '../../server/index/companions';
import { XbrlDocument } from '../../server/xbrl/document';
import { parse } from '../../server/xml/parse';
import { schema } from '../taxonomy';

/** Of each schema, where its publisher keeps labels and documentation. */
const companions: readonly (readonly [string, readonly string[]])[] = [
  ['http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd', ['http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-lab-2025.xml', 'http://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-doc-2025.xml']],
  ['http://xbrl.us/us-gaap/1.0/elts/us-gaap-2009-01-31.xsd', ['http://xbrl.us/us-gaap/1.0/elts/us-gaap-lab-2009-01-31.xml', 'http://xbrl.us/us-gaap/1.0/elts/us-gaap-doc-2009-01-31.xml']],
  [
    'https://xbrl.sec.gov/dei/2025/dei-2025.xsd',
    ['https://xbrl.sec.gov/dei/2025/dei-lab-2025.xml', 'https://xbrl.sec.gov/dei/2025/dei-2025_lab.xsd', 'https://xbrl.sec.gov/dei/2025/dei-doc-2025.xml', 'https://xbrl.sec.gov/dei/2025/dei-2025_doc.xsd'],
  ],
  ['https://xbrl.ifrs.org/taxonomy/2024-03-27/full_ifrs/full_ifrs-cor_2024-03-27.xsd', ['https://xbrl.ifrs.org/taxonomy/2024-03-27/full_ifrs/labels/lab_full_ifrs-en_2024-03-27.xml', 'https://xbrl.ifrs.org/taxonomy/2024-03-27/full_ifrs/labels/doc_full_ifrs-en_2024-03-27.xml']],
  ['http://base.example/us-gaap-2025.xsd', []],
  ['http://xbrl.fasb.org.example/us-gaap-2025.xsd', []],
];

describe('The labels that a publisher keeps apart from a schema', () => {
  for (const [url, expected] of companions) {
    it(`of ${url} are in ${expected.length} documents`, () => {
      assert.deepEqual(companionUrls(new XbrlDocument('file:///cache/schema.xsd', parse(schema()), undefined, url)), expected);
    });
  }
});
