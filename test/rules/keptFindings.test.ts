import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../../server/index/profile';
import type { LanguageService } from '../../server/service/service';
import { changeBetween } from '../../server/xml/change';
import { parse } from '../../server/xml/parse';
import { XbrlDocument } from '../../server/xbrl/document';
import { openProject, uriOf } from '../fixture';
import { context, dollars, inline } from '../report/instances';
import { appinfo, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, schema } from '../taxonomy';
import { root } from '../sharedFolder';

/** The document that is typed in. */
const file = 'hbr-20251231.xsd';
const uri = uriOf(file);

/** The taxonomy of a sample, without what keeps it from being well-formed: then it is read anew at every edit, and nothing is kept. */
function wellFormed(sample: string): string {
  const text = fs.readFileSync(path.join(root, 'samples', sample, file), 'utf8').replace('Dividends & interest', 'Dividends and interest').replace('employer’s', 'employer&#x2019;s');
  assert.deepEqual(parse(text).problems, []);
  return text;
}

/** A report beside it. */
const reportUri = uriOf('hbr-20251231.htm');

/** Everything that is said of a document, with its repairs. */
function findingsIn(service: LanguageService, document = uri): readonly unknown[] {
  return service.diagnose(document).map(({ rule, code, severity, message, range, related, fixes }) => ({
    rule: rule.id,
    code,
    severity,
    message,
    range,
    related: related.map((place) => [place.range, place.message]),
    fixes: fixes().map(({ title, edits }) => [title, edits.map((edit) => [edit.range, edit.newText])]),
  }));
}

async function serviceFor(text: string, profile: Profile): Promise<LanguageService> {
  const { service } = await openProject('-- other.xml\n', { profile });
  service.setText(uri, text);
  await service.settle();
  service.diagnose(uri);
  return service;
}

async function serviceWithReport(text: string, report: string, profile: Profile): Promise<LanguageService> {
  const { service } = await openProject('-- other.xml\n', { profile });
  service.setText(uri, text);
  service.setText(reportUri, report);
  await service.settle();
  service.diagnose(reportUri);
  return service;
}

describe('Findings kept while a text is typed', () => {
  // The SEC's rules say most of what labels say.
  for (const [sample, profile] of [['harbor-plan', 'xbrl'], ['harbor-plan-with-defects', 'xbrl'], ['harbor-plan-with-defects', 'sec']] as const) {
    it(`equal those of the text read from scratch, with their repairs: ${sample} under ${profile}`, async () => {
      const before = wellFormed(sample);
      const xml = parse(before);
      const { resources } = new XbrlDocument(uri, xml);
      const contents = resources.filter((_, index) => index % 12 === 0).map(({ element }) => xml.contentRange(element));
      const service = await serviceFor(before, profile);
      let kept = 0;
      for (const { start, end } of contents) {
        for (const text of ['', ' ', 'x', `${before.slice(start, end)} `, resources[1]!.content]) {
          const after = before.slice(0, start) + text + before.slice(end);
          if (parse(after, xml, changeBetween(before, after)).edit) kept++;
          service.setText(uri, after);
          assert.deepEqual(findingsIn(service), findingsIn(await serviceFor(after, profile)));
        }
      }
      assert.ok(kept > contents.length, 'No edit left the structure as it is.');
    });
  }

  for (const [sample, profile] of [['harbor-plan', 'sec'], ['harbor-plan-with-defects', 'esef'], ['harbor-plan-with-defects', 'sec']] as const) {
    it(`equal those of a taxonomy and its report read from scratch, while links are edited: ${sample} under ${profile}`, async () => {
      const report = fs.readFileSync(path.join(root, 'samples', sample, 'hbr-20251231.htm'), 'utf8');
      const before = wellFormed(sample);
      const xml = parse(before);
      const document = new XbrlDocument(uri, xml);
      const { locators, arcs } = document;
      const values = [...locators, ...arcs].flatMap(({ element }) => [...xml.attributes(element)].filter((attribute) => ['href', 'to', 'order', 'weight'].includes(xml.attributeName(attribute).local)).map((attribute) => xml.valueRange(attribute)));
      const kept = await serviceWithReport(before, report, profile);
      const unchanged = findingsIn(kept, reportUri);
      let changed = 0;
      for (const { end } of values.filter((_, index) => index % 11 === 0)) {
        const after = `${before.slice(0, end)}1${before.slice(end)}`;
        assert.equal(new XbrlDocument(uri, parse(after, xml, changeBetween(before, after)), document).structureOutsideLinks, document.structureOutsideLinks);
        kept.setText(uri, after);
        const scratch = await serviceWithReport(after, report, profile);
        const found = findingsIn(kept, reportUri);
        assert.deepEqual(found, findingsIn(scratch, reportUri), before.slice(end - 40, end));
        assert.deepEqual(findingsIn(kept), findingsIn(scratch), before.slice(end - 40, end));
        if (!isDeepStrictEqual(found, unchanged)) changed++;
        // Two edits at once would not be one in a value.
        kept.setText(uri, before);
        assert.deepEqual(findingsIn(kept, reportUri), unchanged);
      }
      // The SEC takes no weight of 11, so that nothing is said of a sum with one.
      assert.ok(changed > 0 || profile === 'sec', 'No edit changed what is said of the report.');
    });
  }

  it('of facts are found anew when what declares their concept changes', async () => {
    const declared = schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash')))), concept('Cash'));
    const { service } = await openProject('-- other.xml\n', { profile: 'xbrl' });
    service.setText(uri, declared);
    service.setText(reportUri, inline([context('now'), dollars], '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd">1</ix:nonFraction>').replaceAll('plan.xsd', file));
    await service.settle();
    const rules = () => service.diagnose(reportUri).map(({ rule }) => rule.id);
    assert.ok(rules().includes('accuracy'));
    service.setText(uri, declared.replace('xlink:to="', 'xlink:to="x'));
    assert.ok(rules().includes('accuracy'));
    service.setText(uri, declared.replace('type="xbrli:monetaryItemType"', 'type="xbrli:stringItemType"'));
    assert.ok(!rules().includes('accuracy'));
  });

  it('do not hang on what only looks like markup in a text', async () => {
    const declared = schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash')))), concept('Cash')).replace('<xsd:schema', '<xsd:schema xmlns:extra="http://www.xbrl.org/2003/instances"');
    const typed = declared.replace('>Cash<', '>Written type="extra:item"<');
    const service = await serviceFor(declared, 'xbrl');
    service.setText(uri, typed);
    assert.deepEqual(findingsIn(service), findingsIn(await serviceFor(typed, 'xbrl')));
    assert.deepEqual(findingsIn(service), []);
  });

  it('are found anew when another document changes', async () => {
    const { service } = await openProject('-- other.xml\n');
    const declared = schema(appinfo(linkbaseRef(file)), concept('Cash'));
    const labelled = (text: string) => linkbase(labelLink(locator('Cash', 'plan.xsd'), label('Cash', text), labelArc('Cash')));
    service.setText(uriOf('plan.xsd'), declared);
    service.setText(uri, labelled('Cash'));
    await service.settle();
    assert.deepEqual(findingsIn(service), []);
    service.setText(uri, labelled('Cash at bank'));
    assert.deepEqual(findingsIn(service), []);
    service.setText(uriOf('plan.xsd'), declared.replace(concept('Cash'), concept('Money')));
    assert.deepEqual(service.diagnose(uri).map(({ rule }) => rule.id), ['dangling-id']);
  });
});
