import assert from 'node:assert/strict';
import * as os from 'node:os';
import { describe, it } from 'node:test';
import { standardDocument } from '../../server/index/documents';
import { keptStandard } from '../../server/standards/kept';
import { standardFor, standardUrls } from '../../server/standards/resolve';
import { decodeContent } from '../../server/xbrl/binaryDecode';
import { XbrlDocument } from '../../server/xbrl/document';
import { canonicalUri } from '../../server/xbrl/pointer';
import { parse } from '../../server/xml/parse';
import { readingOf } from '../xbrl/reading';

describe('The built-in schemas', () => {
  it('come read', { skip: os.endianness() === 'BE' && 'of another byte order' }, () => {
    for (const url of standardUrls()) assert.ok(decodeContent(keptStandard(url)), url);
    assert.equal(decodeContent(keptStandard('http://www.harborferries.example/plan.xsd')), undefined);
  });

  it('say as they come with the product what their text says', () => {
    for (const url of standardUrls()) {
      const { location, text } = standardFor(url)!;
      const document = standardDocument(url)!;
      assert.deepEqual(readingOf(document), readingOf(new XbrlDocument(location, parse(text), undefined, canonicalUri(url))), url);
      assert.equal(document.xml.text, text, url);
    }
  });
});
