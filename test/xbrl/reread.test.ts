import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XbrlDocument } from '../../server/xbrl/document';
import { changeBetween } from '../../server/xml/change';
import { parse } from '../../server/xml/parse';
import { appinfo, label, labelArc, labelLink, linkbase, locator, schema } from '../taxonomy';

const uri = 'file:///project/plan.xsd';
const plan = schema(appinfo(linkbase(labelLink(locator('Cash'), label('Cash', 'Cash'), labelArc('Cash')))));

/** The document once its text was changed from one into the other, as somebody types. */
function edited(text: string, ...later: readonly string[]): XbrlDocument {
  let document = new XbrlDocument(uri, parse(text));
  for (const next of later) document = new XbrlDocument(uri, parse(next, document.xml, changeBetween(document.xml.text, next)), document);
  return document;
}

describe('A value that was edited', () => {
  const broken = plan.replace('xlink:from="Cash', 'xlink:from="Cas');

  it('is another string in the tables, and nothing else is', () => {
    const before = edited(plan);
    const { tables } = edited(plan, broken);
    assert.deepEqual(tables.locators.columns, before.tables.locators.columns);
    assert.notDeepEqual(tables.arcs.columns.from, before.tables.arcs.columns.from);
    assert.equal(edited(plan, broken).arcs[0]?.from, 'Cas');
  });

  it('has the number of its equals once it is one of them again', () => {
    const { arcs, locators } = edited(broken, plan).tables;
    assert.equal(arcs.columns.from[0], locators.columns.label[0]);
  });
});
