import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isKnownHost } from '../../server/download/knownHosts';

it('A host is known by its domain, at the usual port, and by nothing that looks like it', () => {
  for (const url of ['http://xbrl.fasb.org/a.xsd', 'https://www.sec.gov/a.xsd', 'https://XBRL.org/a.xsd', 'https://www.esma.europa.eu:443/a.xsd']) assert.ok(isKnownHost(new URL(url)), url);
  for (const url of ['http://notsec.gov/a.xsd', 'http://sec.gov.evil.example/a.xsd', 'http://sec.gov:8080/a.xsd', 'http://evil.example/sec.gov', 'http://europa.eu/']) assert.ok(!isKnownHost(new URL(url)), url);
});
