import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standardDocument } from '../../server/index/documents';
import { standardFor, standardUrls } from '../../server/standards/resolve';
import { XbrlDocument } from '../../server/xbrl/document';
import { canonicalUri } from '../../server/xbrl/pointer';
import { parse } from '../../server/xml/parse';
import { readingOf } from '../xbrl/reading';

describe('The built-in schemas', () => {
  it('say as they come with the product what their text says', () => {
    for (const url of standardUrls()) {
      const { location, text } = standardFor(url)!;
      const document = standardDocument(url)!;
      assert.deepEqual(readingOf(document), readingOf(new XbrlDocument(location, parse(text), undefined, canonicalUri(url))), url);
      assert.equal(document.xml.text, text, url);
    }
  });
});
