import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standards } from '../../server/standards/index';
import { isStandardNamespace, standardFor } from '../../server/standards/resolve';

describe('standardFor', () => {
  it('finds every built-in document under its canonical URL, and under the location by which it is opened', () => {
    for (const [url, text] of standards) {
      const location = url.replace(/^https?:\/\//, 'xbrl-standard:/');
      assert.deepEqual(standardFor(url), { url, location, text });
      assert.deepEqual(standardFor(location), { url, location, text });
    }
  });

  const spellings: [spelling: string, canonical: string][] = [
    ['https://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd', 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'],
    ['http://xbrl.org/2003/xbrl-instance-2003-12-31.xsd', 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'],
    ['HTTP://WWW.XBRL.ORG/2005/xbrldt-2005.xsd', 'http://www.xbrl.org/2005/xbrldt-2005.xsd'],
    ['http://www.xbrl.org/2023/calculation-1.1.xsd', 'https://www.xbrl.org/2023/calculation-1.1.xsd'],
    ['https://xbrl.org/2020/extensible-enumerations-2.0.xsd', 'https://www.xbrl.org/2020/extensible-enumerations-2.0.xsd'],
    ['http://www.xbrl.org/dtr/type/2022-03-31/types.xsd', 'https://www.xbrl.org/dtr/type/2022-03-31/types.xsd'],
    ['http://www.xbrl.org/2013/match-filter.xsd', 'http://www.xbrl.org/2008/match-filter.xsd'],
    ['https://www.w3.org/2001/XMLSchema.xsd', 'http://www.w3.org/2001/XMLSchema.xsd'],
    ['http://www.w3.org/2001/03/xml.xsd', 'http://www.w3.org/2001/xml.xsd'],
    ['http://www.w3.org/2004/10/xml.xsd', 'http://www.w3.org/2001/xml.xsd'],
    ['http://www.w3.org/2007/08/xml.xsd', 'http://www.w3.org/2001/xml.xsd'],
    ['https://www.w3.org/2009/01/xml.xsd', 'http://www.w3.org/2001/xml.xsd'],
  ];
  for (const [spelling, canonical] of spellings) {
    it(`leads ${spelling} to ${canonical}`, () => {
      assert.equal(standardFor(spelling)?.url, canonical);
    });
  }

  it('knows nothing of other URLs', () => {
    assert.equal(standardFor('https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'), undefined);
    assert.equal(standardFor('http://www.xbrl.org/2003/XBRL-instance-2003-12-31.xsd'), undefined, 'paths are case-sensitive');
    assert.equal(standardFor('file:///plan/www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'), undefined);
    assert.equal(standardFor('xbrl.org'), undefined);
    assert.equal(standardFor(''), undefined);
  });
});

describe('isStandardNamespace', () => {
  const standard = [
    'http://www.w3.org/2001/XMLSchema',
    'http://www.w3.org/1999/xlink',
    'http://www.w3.org/XML/1998/namespace',
    'http://www.xbrl.org/2003/instance',
    'http://www.xbrl.org/2003/linkbase',
    'http://xbrl.org/2005/xbrldt',
    'http://www.xbrl.org/2009/role/negated',
    'http://www.xbrl.org/dtr/type/2020-01-21',
    'https://xbrl.org/2023/calculation-1.1',
  ];
  for (const namespace of standard) {
    it(`is true of ${namespace}`, () => assert.equal(isStandardNamespace(namespace), true));
  }
  for (const namespace of ['http://fasb.org/us-gaap/2025', 'http://www.harborferries.example/20251231', '']) {
    it(`is false of ${namespace || 'no namespace'}`, () => assert.equal(isStandardNamespace(namespace), false));
  }
});
