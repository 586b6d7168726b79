import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from './notation';

describe('A start tag that is being typed', () => {
  it('keeps the element, and all that follow', () => {
    const document = check(
      `
      <loc
      ^^^^
      `,
      'loc',
    );
    assert.equal(document.elementCount, 1);
    check(
      `
      <links>
        <loc
        ^^^^
        <arc/>
      </links>
      `,
      'links(loc arc)',
    );
  });

  it('may stop in the middle of its name', () => {
    check(
      `
      <links>
        <lo
        ^^^
        <arc/><loc/>
      </links>
      `,
      'links(lo arc loc)',
    );
    check(
      `
      <links><lo<arc/></links>
             ^^^
      `,
      'links(lo arc)',
    );
  });

  it('may stop behind a prefix', () => {
    const document = check(
      `
      <l:links xmlns:l="urn:l">
        <l:
        ^^^
        <l:arc/>
      </l:links>
      `,
      'l:links(l: l:arc)',
    );
    assert.deepEqual(document.name(1), { namespace: 'urn:l', local: '' });
  });

  it('may stop before there is a name', () => {
    check(
      `
      <links>
        <
        ^
        <arc/>
      </links>
      `,
      'links(arc)',
    );
  });

  it('may stop in the name of an attribute, which is kept', () => {
    const document = check(
      `
      <links>
        <loc type="locator" hr
                            ^^
        <arc/>
      </links>
      `,
      'links(loc arc)',
    );
    assert.deepEqual([...document.attributes(1)].map((attribute) => document.attributeName(attribute).local), ['type', 'hr']);
  });

  it('may stop before a value', () => {
    const document = check(
      `
      <links>
        <loc href=
             ^^^^^
             label="a"/>
        <arc/>
      </links>
      `,
      'links(loc arc)',
    );
    assert.equal(document.attributeValue(1, '', 'href'), '');
    assert.equal(document.attributeValue(1, '', 'label'), 'a');
  });

  it('stays open if only its ">" is missing', () => {
    const document = check(
      `
      <links>
        <label lang="en"
        ^^^^^^
          <b/>
        </label>
        <arc/>
      </links>
      `,
      'links(label(b) arc)',
    );
    assert.equal(document.text.slice(document.elementRange(1).end - 8, document.elementRange(1).end), '</label>');
  });

  it('is empty if another tag of its name comes before its end tag', () => {
    check(
      `
      <links>
        <label lang="en"
        ^^^^^^
        <label>text</label>
      </links>
      `,
      'links(label label)',
    );
  });

  it('does not take a tag in a comment for its end tag', () => {
    check(
      `
      <links>
        <label lang="en"
        ^^^^^^
        <!-- </label> -->
        <arc/>
      </links>
      `,
      'links(label arc)',
    );
  });

  it('ends at a ">" before the next tag', () => {
    check(
      `
      <links><loc hr> <arc/></loc></links>
                  ^^
      `,
      'links(loc(arc))',
    );
    check(
      `
      <links><loc hr/> <arc/></links>
                  ^^
      `,
      'links(loc arc)',
    );
  });

  it('is one problem, whatever else is wrong in it', () => {
    check(
      `
      <links><loc a b=1 "c" d='x'e="1"/><arc/></links>
                  ^
      `,
      'links(loc arc)',
    );
  });

  it('reports no unknown prefix, which may be half a prefix', () => {
    check(
      `
      <links>
        <li:arc xmlns:p=""
        ^^^^^^^
        <li:arc/>
         ^^^^^^
      </links>
      `,
      'links(li:arc li:arc)',
    );
  });
});

describe('A quote that is missing', () => {
  it('ends the value at the end of the line', () => {
    const document = check(
      `
      <links>
        <loc href="abc
                  ^^^^
        <arc role="r"/>
      </links>
      `,
      'links(loc arc)',
    );
    assert.equal(document.attributeValue(1, '', 'href'), 'abc');
    assert.equal(document.attributeValue(2, '', 'role'), 'r');
  });

  it('leaves the end of the tag to the tag', () => {
    const document = check(
      `
      <links>
        <loc href="abc/>
                  ^^^^
        <arc role="r"/>
      </links>
      `,
      'links(loc arc)',
    );
    assert.equal(document.attributeValue(1, '', 'href'), 'abc');
    check(
      `
      <links>
        <label role="r>
                    ^^
          <b role="s"/>
        </label>
      </links>
      `,
      'links(label(b))',
    );
  });

  it('leaves the next attribute what it is', () => {
    const document = check(
      `
      <loc href="abc label="a"/>
                ^^^^
      `,
      'loc',
    );
    assert.equal(document.attributeValue(0, '', 'href'), 'abc');
    assert.equal(document.attributeValue(0, '', 'label'), 'a');
    const inLines = check(
      `
      <loc href="abc
                ^^^^
           label="a"
           type="t"/>
      `,
      'loc',
    );
    assert.equal(inLines.attributeValue(0, '', 'type'), 't');
  });

  it('may be the opening one', () => {
    const document = check(
      `
      <loc href=abc" label="a"/>
                ^^^
      `,
      'loc',
    );
    assert.equal(document.attributeValue(0, '', 'href'), 'abc');
    assert.equal(document.attributeValue(0, '', 'label'), 'a');
  });
});

describe('A character too many in a start tag', () => {
  it('can be a quote', () => {
    const document = check(
      `
      <loc href="abc"" label="a"/>
                     ^
      `,
      'loc',
    );
    assert.equal(document.attributeValue(0, '', 'label'), 'a');
  });

  it('can be a "<" among the attributes', () => {
    const document = check(
      `
      <links><loc <href="abc" label="a"/><arc/></links>
                  ^
      `,
      'links(loc arc)',
    );
    assert.equal(document.attributeValue(1, '', 'href'), 'abc');
    check(
      `
      <links><loc </l: href="abc"/><arc/></links>
                  ^
      `,
      'links(loc arc)',
    );
  });

  it('can be a "<" before a value', () => {
    const document = check(
      `
      <links><loc href<="abc" label="a"/><arc/></links>
                  ^^^^
      `,
      'links(loc arc)',
    );
    assert.equal(document.attributeValue(1, '', 'label'), 'a');
  });

  it('can be a "<" in a value', () => {
    const document = check(
      `
      <links><loc href="a<b" label="a"/><arc/></links>
                         ^
      `,
      'links(loc arc)',
    );
    assert.equal(document.attributeValue(1, '', 'href'), 'a<b');
  });

  it('can be a "/"', () => {
    check(
      `
      <links><loc/ href="a"/><arc/></links>
                 ^
      `,
      'links(loc arc)',
    );
  });

  it('can be a "<" in front of a tag, or several', () => {
    check(
      `
      <links><<loc/><<<arc/></links>
             ^      ^
      `,
      'links(loc arc)',
    );
  });
});
