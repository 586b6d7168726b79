import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import type { Profile } from '../../server/index/profile';
import type { LanguageService } from '../../server/service/service';
import { changeBetween } from '../../server/xml/change';
import { parse } from '../../server/xml/parse';
import { XbrlDocument } from '../../server/xbrl/document';
import { openProject, uriOf } from '../fixture';
import { appinfo, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, schema } from '../taxonomy';
import { root } from '../sharedFolder';

/** The document that is typed in. */
const file = 'hbr-20251231.xsd';
const uri = uriOf(file);

/** Everything that is said of the document, with its repairs. */
function findingsIn(service: LanguageService): readonly unknown[] {
  return service.diagnose(uri).map(({ rule, code, severity, message, range, related, fixes }) => ({
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

describe('Findings kept while a text is typed', () => {
  // The SEC's rules say most of what labels say.
  for (const [sample, profile] of [['harbor-plan', 'xbrl'], ['harbor-plan-with-defects', 'xbrl'], ['harbor-plan-with-defects', 'sec']] as const) {
    it(`equal those of the text read from scratch, with their repairs: ${sample} under ${profile}`, async () => {
      const before = fs.readFileSync(path.join(root, 'samples', sample, file), 'utf8');
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
      assert.ok(kept > contents.length || xml.problems.length > 0, 'No edit left the structure as it is.');
    });
  }

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
