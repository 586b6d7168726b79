import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../server/xml/steps';
import { openProject, uriOf } from '../fixture';
import { concept, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';

const everything = { wholeLines: true, limit: 5000 };

/** The folds of a document, as "first line (from 1) - last line kind". */
async function foldsOf(content: string, support = everything): Promise<readonly string[]> {
  const { service } = await openProject(`\n-- plan.xml\n${content}`);
  return (finish(service.foldingRanges(uriOf('plan.xml'), support)) ?? []).map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`);
}

describe('Folding', () => {
  it('folds extended links to their first and last line, and runs of locators and of arcs as regions', async () => {
    assert.deepEqual(
      await foldsOf(
        linkbase(
          presentationLink(
            ...['A', 'B', 'C'].map((name) => locator(name)),
            presentationArc('A', 'B'),
            presentationArc('A', 'C'),
            locator('D'),
            ...['D', 'E', 'F'].map((name) => presentationArc('A', name)),
          ),
        ),
      ),
      ['1-12', '2-11', '3-5 region', '9-11 region'],
    );
  });

  it('folds imports as such, and elements of several lines', async () => {
    assert.deepEqual(await foldsOf(schema(concept('Cash'), '<xsd:complexType name="shares">', '<xsd:sequence/>', '</xsd:complexType>')), ['1-7', '2-3 imports', '5-6']);
  });

  it('folds comments, and nothing that only looks like one', async () => {
    assert.deepEqual(await foldsOf(['<!-- Prepared', 'by hand -->', linkbase('<!--', '<link:loc/>', '-->', '<link:documentation><![CDATA[', '<!-- not', 'a comment -->]]></link:documentation>')].join('\n')), [
      '1-2 comment',
      '3-9',
      '4-6 comment',
      '7-8',
    ]);
  });

  it('folds the attributes of a self-closing element', async () => {
    assert.deepEqual(await foldsOf(linkbase(presentationLink('<link:loc', 'xlink:type="locator"', 'xlink:href="#a"/>'))), ['1-6', '2-5', '3-5']);
  });

  it('gives the characters to clients that fold parts of lines', async () => {
    const { service } = await openProject(`\n-- plan.xml\n${linkbase('<link:documentation>One', 'two</link:documentation>')}`);
    const fold = finish(service.foldingRanges(uriOf('plan.xml'), { wholeLines: false, limit: 5000 }))?.[1];
    assert.deepEqual(fold, { startLine: 1, startCharacter: '<link:documentation>'.length, endLine: 2, endCharacter: 'two'.length });
  });

  it('keeps the largest folds where there are more than the client takes', async () => {
    const links = Array.from({ length: 20 }, () => presentationLink(locator('A')));
    assert.deepEqual(await foldsOf(linkbase(presentationLink(...['A', 'B', 'C', 'D'].map((name) => locator(name))), ...links), { wholeLines: true, limit: 3 }), ['1-67', '2-6', '3-6 region']);
  });

  it('never gives more than 5,000', async () => {
    const links = Array.from({ length: 6000 }, () => presentationLink(locator('A')));
    assert.equal((await foldsOf(linkbase(...links), { wholeLines: true, limit: Infinity })).length, 5000);
  });

  it('folds what is there of a text that breaks off', async () => {
    const whole = linkbase(presentationLink(locator('A')), '<!-- unfinished', 'comment');
    assert.deepEqual(await foldsOf(whole.slice(0, whole.indexOf('comment') + 7)), ['1-6', '2-3']);
  });
});
