import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceOfProfile, profileOf } from '../../server/index/choiceOfProfile';
import { appinfo, linkbaseRef, schema } from '../taxonomy';
import { dtsOf } from './read';

const importOf = (namespace: string, schemaLocation: string) => `<xsd:import namespace="${namespace}" schemaLocation="${schemaLocation}"/>`;
const dei = importOf('http://xbrl.sec.gov/dei/2025', 'https://xbrl.sec.gov/dei/2025/dei-2025.xsd');
const esef = importOf('http://www.esma.europa.eu/taxonomy/2022-03-24/esef_cor', 'http://www.esma.europa.eu/taxonomy/2022-03-24/esef_cor.xsd');
const ifrs = importOf('https://xbrl.ifrs.org/taxonomy/2025-03-27/ifrs-full', 'https://xbrl.ifrs.org/taxonomy/2025-03-27/full_ifrs/full_ifrs-cor_2025-03-27.xsd');

const importing = (content: string) => dtsOf({ 'plan.xsd': schema(content) });

/** A taxonomy for others that imports dei, in a file of some name. */
const forOthers = (content = '', targetNamespace = 'http://ports.example/2025/berths', file = 'berths.xsd', others: Readonly<Record<string, string>> = {}) =>
  dtsOf({ [file]: schema(dei, content).replace(/targetNamespace="[^"]*"/, `targetNamespace="${targetNamespace}"`), ...others });

describe('The profile of a taxonomy', () => {
  it('is the SEC’s if it is a filing that imports dei, though dei is not available', () => {
    assert.equal(profileOf(importing(dei), 'auto'), 'sec');
    assert.equal(profileOf(importing(importOf('http://xbrl.us/dei/2009-01-31', 'http://taxonomies.xbrl.us/us-gaap/2009/non-gaap/dei-2009-01-31.xsd')), 'auto'), 'sec');
  });

  it('is ESEF’s if it imports ESMA’s taxonomy', () => assert.deepEqual(choiceOfProfile(importing(esef), 'auto'), { profile: 'esef', because: "it imports ESMA's taxonomy" }));

  it('is plain XBRL’s otherwise, with IFRS alone too', () => {
    for (const content of ['', ifrs]) assert.deepEqual(choiceOfProfile(importing(content), 'auto'), { profile: 'xbrl', because: "it imports neither dei nor ESMA's taxonomy" });
  });

  it('is found through a schema that the entry point imports', () =>
    assert.equal(profileOf(dtsOf({ 'plan.xsd': schema('<xsd:include schemaLocation="core.xsd"/>'), 'core.xsd': schema(dei) }), 'auto'), 'sec'));

  it('is the one the user chose', () => assert.deepEqual(choiceOfProfile(importing(dei), 'esef'), { profile: 'esef' }));
});

describe('A taxonomy that imports dei', () => {
  const sign = (dts: ReturnType<typeof dtsOf>) => {
    const { profile, because } = choiceOfProfile(dts, 'auto');
    return profile === 'sec' ? /^it imports dei, and (.*)$/.exec(because!)?.[1] : profile;
  };
  const role = (definition: string) => appinfo(`<link:roleType roleURI="http://ports.example/role/berths" id="berths"><link:definition>${definition}</link:definition></link:roleType>`);
  const locator = (concept: string) => `<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="https://xbrl.sec.gov/dei/2025/dei-2025.xsd#${concept}" xlink:label="a"/></link:presentationLink></link:linkbase>`;
  const report = (scheme: string) => `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:schemaRef xlink:type="simple" xlink:href="berths.xsd"/><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="${scheme}">1</xbrli:identifier></xbrli:entity></xbrli:context></xbrli:xbrl>`;
  const reported = (scheme: string) => dtsOf({ 'report.xml': report(scheme), 'berths.xsd': schema(dei).replace(/targetNamespace="[^"]*"/, 'targetNamespace="http://ports.example/berths"') });

  it('is no filing by that alone', () => {
    assert.deepEqual(choiceOfProfile(forOthers(), 'auto'), { profile: 'xbrl', because: 'it imports dei, but nothing says that it is a filing' });
    assert.equal(sign(forOthers('', 'http://xbrl.us/Ports/2020-04-01/berths', 'ports_2020-04-01.xsd')), 'xbrl');
    assert.equal(sign(forOthers(role('100 - Data - Berths'))), 'xbrl');
    assert.equal(sign(forOthers(appinfo(linkbaseRef('pre.xml')), undefined, undefined, { 'pre.xml': locator('dei_LegalEntityIdentifier') })), 'xbrl');
    assert.equal(sign(reported('http://standards.iso.org/iso/17442')), 'xbrl');
  });

  it('is one by a namespace with a date, even a standard taxonomy’s', () => {
    for (const namespace of ['http://harborferries.example/20251231', 'http://harborferries.example/2025-12-31', 'http://harborferries.example/taxonomy/20251231', 'http://fasb.org/20251231']) {
      assert.equal(sign(forOthers('', namespace)), "its namespace is dated as a filing's is", namespace);
    }
  });

  it('is one by its file name', () => assert.equal(sign(forOthers('', 'http://harborferries.example/plan', 'hbr-20251231.xsd')), "its file is named as a filing's is"));

  it('is one by the definitions of its roles', () => assert.equal(sign(forOthers(role('00002 - Statement - Berths'))), "its roles are defined as a filing's are"));

  it('is one by what it presents of dei', () =>
    assert.equal(sign(forOthers(appinfo(linkbaseRef('pre.xml')), undefined, undefined, { 'pre.xml': locator('dei_DocumentType') })), 'it presents the cover page of a filing'));

  it('is one by whom its report is on', () => assert.equal(sign(reported('http://www.sec.gov/CIK')), 'its report names a registrant by a CIK'));

  it('is not one by the date of a standard that it imports', () =>
    assert.equal(sign(forOthers(importOf('http://xbrl.org/2020-07-01/types', 'types.xsd'), undefined, undefined, { 'types.xsd': schema().replace(/targetNamespace="[^"]*"/, 'targetNamespace="http://xbrl.org/2020-07-01/types"') })), 'xbrl'));

  it('is not one by what is in dei itself', () => {
    const standard = schema(importOf('http://xbrl.sec.gov/dei/2025', 'dei-2025.xsd'), role('995201 - Document - Cover page'), appinfo(linkbaseRef('pre.xml')));
    assert.equal(profileOf(dtsOf({ 'dei-ent-2025.xsd': standard.replace(/targetNamespace="[^"]*"/, 'targetNamespace="http://xbrl.sec.gov/dei-ent/2025"'), 'pre.xml': locator('dei_DocumentType') }), 'auto'), 'xbrl');
  });
});
