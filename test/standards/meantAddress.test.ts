import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantAddress } from '../../server/standards/meantAddress';

const usGaap = 'https://xbrl.fasb.org/us-gaap/2022/elts/us-gaap-2022.xsd';
const meant = (url: string, { namespace, used = [] }: { namespace?: string; used?: readonly string[] } = {}) =>
  meantAddress(url, { namespaces: new Set(namespace === undefined ? [] : [namespace]), isUsed: (file) => used.includes(`https://${file}`) });

describe('The address that was meant', () => {
  it('is the nearest one of the list, with the scheme as it is written', () => {
    assert.equal(meant('https://xbrl.fasb.org/us-gaap/2022/elts/us-gaap-202.xsd'), usGaap);
    assert.equal(meant('http://xbrl.fasb.ogr/us-gaap/2022/elts/us-gaap-2022.xsd'), usGaap.replace('https', 'http'));
    assert.equal(meant('https://xbrl.fasb.org/us-gaap/202/elts/us-gaap-2022.xsd'), usGaap);
    assert.equal(meant('https://xbrl.sec.gov/dei/2022/dei-2202.xsd'), 'https://xbrl.sec.gov/dei/2022/dei-2022.xsd');
  });

  it('is that of the namespace which is imported, or that which is used elsewhere, where several are as near', () => {
    const cutOff = 'https://xbrl.fasb.org/us-gaap/202/elts/us-gaap-202.xsd';
    assert.equal(meant(cutOff), undefined);
    assert.equal(meant(cutOff, { namespace: 'http://fasb.org/us-gaap/2022' }), usGaap);
    assert.equal(meant(cutOff, { used: [usGaap] }), usGaap);
    assert.equal(meant('https://xbrl.fasb.org/us-gaap/22/elts/us-gaap-22.xsd', { namespace: 'http://fasb.org/us-gaap/2022' }), usGaap);
  });

  it('is none of an address that is right, a later one, or another version’s', () => {
    for (const url of [usGaap, 'https://xbrl.fasb.org/us-gaap/2099/elts/us-gaap-2099.xsd', 'https://xbrl.sec.gov/currency/2018/currency-2018.xsd', 'https://www.xbrl.org/dtr/type/2021-01-21/types.xsd']) assert.equal(meant(url), undefined, url);
  });

  it('is none of other kinds of a linkbase, or what is nothing like the list', () => {
    for (const url of ['https://xbrl.sec.gov/dei/2022/dei-2022_ref.xsd', 'http://base.example/base.xsd', 'file:///project/us-gaap-202.xsd', `https://xbrl.fasb.org/${'x'.repeat(300)}`]) assert.equal(meant(url), undefined, url);
  });
});
