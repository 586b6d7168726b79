import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from './notation';

describe('An end tag without a start tag', () => {
  it('is ignored', () => {
    check(
      `
      <links><loc/></foobar><arc/></links>
                   ^^^^^^^^^
      `,
      'links(loc arc)',
    );
  });

  it('is ignored behind the root element, which stays the only one', () => {
    check(
      `
      <links><loc/></links></links><arc/>
                           ^^^^^^^^
                                    ^^^
      `,
      'links(loc) arc',
    );
  });

  it('is ignored before the root element', () => {
    check(
      `
      </links><?xml version="1.0"?><links/>
      ^^^^^^^^
              ^^^^^
      `,
      'links',
    );
  });
});

describe('An end tag that is misspelt', () => {
  it('closes the innermost element', () => {
    const document = check(
      `
      <links><label>text</lable><arc/></links>
                        ^^^^^^^^
      `,
      'links(label arc)',
    );
    assert.equal(document.content(1), 'text');
    assert.match(document.problems[0]!.message, /<\/lable> does not match <label>/);
  });

  it('is none if the right end tag follows, which no other element needs', () => {
    check(
      `
      <owners><owner>text</owner2>text</owner><owner/></owners>
                         ^^^^^^^^^
      `,
      'owners(owner owner)',
    );
    check(
      `
      <group><group>text</grouq></group>
                        ^^^^^^^^
      `,
      'group(group)',
    );
  });

  it('is that of another element if one of that name is open', () => {
    check(
      `
      <b><a>text</b>
          ^
      `,
      'b(a)',
    );
  });
});

describe('An end tag that is missing', () => {
  it('is a problem where the element begins', () => {
    const document = check(
      `
      <links>
        <label>text
         ^^^^^
        <arc/>
      </links>
      `,
      'links(label(arc))',
    );
    assert.deepEqual(document.contentRange(1).end, document.text.indexOf('</links>'));
    assert.deepEqual(document.elementRange(1).end, document.text.indexOf('</links>'));
  });

  it('is one problem for elements inside one another', () => {
    const document = check(
      `
      <links>
        <label><b><i/>
         ^^^^^
      </links>
      `,
      'links(label(b(i)))',
    );
    assert.equal(document.problems[0]!.message, '<label>, <b> have no end tags. Write </b>, </label> before </links>.');
  });
});

describe('An end tag that is being typed', () => {
  it('closes an element without children whose name may become its name', () => {
    for (const name of ['', 'la', 'label']) {
      const document = check(
        `
      <links>
        <label>text</${name}
                   ^^${'^'.repeat(name.length)}
        <arc/>
      </links>
      `,
        'links(label arc)',
      );
      assert.equal(document.content(1), 'text');
    }
  });

  it('closes an element with children only if the name is complete', () => {
    check(
      `
      <links>
        <group><loc/></gro
                     ^^^^^
        <arc/>
        </group>
      </links>
      `,
      'links(group(loc arc))',
    );
    check(
      `
      <links>
        <group><loc/></group
                     ^^^^^^^
        <arc/>
      </links>
      `,
      'links(group(loc) arc)',
    );
  });

  it('closes nothing if its name cannot become that of the innermost element', () => {
    check(
      `
      <links>
        <label>text</x
                   ^^^
        </label>
        <arc/>
      </links>
      `,
      'links(label arc)',
    );
  });

  it('ends at a ">" before the next tag, whatever stands between', () => {
    check(
      `
      <links><group><loc/></gro&up><arc/></links>
                               ^
      `,
      'links(group(loc) arc)',
    );
    check(
      `
      <links><label>text</label lang="en"><arc/></links>
                        ^^^^^^^
      `,
      'links(label arc)',
    );
    check(
      `
      <links><label>text</><arc/></links>
                        ^^
      `,
      'links(label arc)',
    );
  });
});

describe('White space in an end tag', () => {
  it('may follow the name', () => {
    const document = check('<links><label>text</label\n ></links >', 'links(label)');
    assert.equal(document.content(1), 'text');
    assert.equal(document.elementRange(0).end, document.text.length);
  });
});
