import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/xml/parse';
import { check } from './notation';

describe('A "&" that begins no reference', () => {
  it('is reported in text', () => {
    const document = check(
      `
      <a><b>Property & Equipment</b><b>&copy &#; &#xG; &;</b></a>
                     ^                 ^     ^   ^     ^
      `,
      'a(b b)',
    );
    assert.equal(document.content(1), 'Property & Equipment');
  });

  it('is reported in a value', () => {
    const document = check(
      `
      <a><b x="p & q" y="1"/><c/></a>
                 ^
      `,
      'a(b c)',
    );
    assert.equal(document.value(0), 'p & q');
  });

  it('is one problem, too, in a name', () => {
    check(
      `
      <a><b x&y="p"/><c/></a>
             ^
      `,
      'a(b c)',
    );
  });

  it('is left alone in comments, CDATA sections and processing instructions', () => {
    const document = check(
      `
      <?p a & b?>
      <a><!-- a & b --><![CDATA[a & b]]>&
                                        ^
      </a>
      `,
      'a',
    );
    assert.equal(document.content(0), 'a & b&\n');
  });
});

describe('A reference', () => {
  it('is reported whole if its entity is not one of the five', () => {
    const document = check(
      `
      <a>x&nbsp;y<b c="&foo;"/>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;</a>
          ^^^^^^       ^^^^^
      `,
      'a(b)',
    );
    assert.equal(document.content(0), 'x&nbsp;y<>&"\'AB');
    assert.equal(document.value(0), '&foo;');
  });

  it('is reported if its number is that of no character', () => {
    check(
      `
      <a>&#0; &#xFFFF; &#xD800; &#99999999999;</a>
         ^^^^ ^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^
      `,
      'a',
    );
  });

  it('to an entity of the document type is not expanded', () => {
    const document = check(
      `
      <!DOCTYPE a SYSTEM "a.dtd" [
        <!ENTITY x "<b/>&y;"> <!-- ]> ' --> <?p ]> ?>
        <!ELEMENT a ANY>
      ]>
      <a>&x;</a>
         ^^^
      `,
      'a',
    );
    assert.equal(document.content(0), '&x;');
  });
});

describe('A document type declaration', () => {
  it('is passed over, whatever it holds', () => {
    check('<!DOCTYPE a [<!--- x ---> & <b> &c; <!ELEMENT a ANY>]><a/>', 'a');
  });
});

describe('A "<" that begins nothing', () => {
  it('is reported, and stays text', () => {
    const document = check(
      `
      <a><b>1 < 2, 3 <= 4</b><c/></a>
              ^      ^
      `,
      'a(b c)',
    );
    assert.equal(document.content(1), '1 < 2, 3 <= 4');
  });
});

describe('A comment', () => {
  it('may not hold two hyphens, in whatever number', () => {
    check(
      `
      <a><!-- x -- y --- z --><b/><!----- w -----><c/></a>
                ^^                    ^^
      `,
      'a(b c)',
    );
  });

  it('that never ends hides nothing that follows', () => {
    check(
      `
      <a>
        <!-- note
        ^^^^
        <b/><c/>
      </a>
      `,
      'a(b c)',
    );
    check(
      `
      <!-- header
      ^^^^
      <a><b/><!-- x --></a>
      `,
      'a(b)',
    );
  });
});

describe('A section that never ends', () => {
  it('hides nothing that follows', () => {
    check(
      `
      <a>
        <![CDATA[ text
        ^^^^^^^^^
        <b/>
      </a>
      `,
      'a(b)',
    );
    check(
      `
      <a>
        <?style text
        ^^^^^^^
        <b/>
      </a>
      `,
      'a(b)',
    );
    check(
      `
      <!DOCTYPE a [
      ^^^^^^^^^
        <!ELEMENT a ANY>
      <a><b/></a>
      `,
      'a(b)',
    );
  });

  it('may be the XML declaration', () => {
    check(
      `
      <?xml version="1.0" encoding="UTF-8"
      ^^^^^
      <a><?p x?></a>
      `,
      'a',
    );
    check(
      `
      <?xml version="1.0" encoding="UTF-8"
      ^^^^^
      <a></a>
      `,
      'a',
    );
  });
});

describe('A processing instruction', () => {
  it('has a name without a colon', () => {
    check(
      `
      <a><?b c:d?><?b:c?><b/></a>
                  ^^^^^
      `,
      'a(b)',
    );
  });
});

describe('"<!"', () => {
  it('begins a comment or a CDATA section, or it is a problem', () => {
    check(
      `
      <a><!- note --><b/><!foo
         ^^              ^^
      <c/></a>
      `,
      'a(b c)',
    );
  });
});

describe('Outside the root element', () => {
  it('text is reported once', () => {
    check(
      `
      one <!-- --> two <a/> three
      ^^^
      `,
      'a',
    );
    check(
      `
      <a/> two <!-- --> three
           ^^^
      `,
      'a',
    );
    check(
      `
      <a/> <![CDATA[two]]>
           ^^^^^^^^^
      `,
      'a',
    );
  });

  it('a second root element is reported once, and read', () => {
    check(
      `
      <a/><b><c/></b><d/>
           ^
      `,
      'a b(c) d',
    );
  });

  it('the document type stands before the root', () => {
    check(
      `
      <a/><!DOCTYPE a>
          ^^^^^^^^^
      `,
      'a',
    );
  });

  it('the XML declaration stands at the very start', () => {
    check(
      `
      <!-- x --><?xml version="1.0"?><a/>
                ^^^^^
      `,
      'a',
    );
  });
});

describe('The end of the text', () => {
  it('may come before any element', () => {
    const empty = parse('');
    assert.deepEqual(empty.problems.map(({ start, end, message }) => [start, end, message]), [[0, 0, 'The document has no element. It needs one root element.']]);
    assert.equal(empty.root, undefined);
    check(
      `
      <?xml version="1.0"?>
      ^^^^^^^^^^^^^^^^^^^^^
      `,
      '',
    );
  });

  it('may come before the end tags, which the message names', () => {
    const document = check(
      `
      <a><b><c/> text
                    ^
      `,
      'a(b(c))',
    );
    assert.equal(document.problems[0]!.message, 'The text ends too early: </b>, </a> are missing.');
    assert.equal(document.elementRange(1).end, document.text.length);
  });

  it('may come in the middle of a tag, which is kept', () => {
    for (const cut of ['<', '</', '</b', '<c', '<c ', '<c d', '<c d=', '<c d="', '<c d="e', '<c d="e"', '<c d="e"/']) {
      const cutOff = `<a><b>${cut}`;
      check(`${cutOff}\n${' '.repeat(cutOff.trimEnd().length - 1)}^`, cut.startsWith('<c') ? 'a(b(c))' : 'a(b)');
    }
  });
});

describe('Characters that XML does not allow', () => {
  it('are reported in text, values and tags', () => {
    check('<a b="\u0001">\u0002<c \u0003 d="1"/>\uFFFF</a>\n      ^  ^   ^        ^', 'a(c)');
  });

  it('may be halves of others', () => {
    check('<a b="\uD83D">\uD83D</a>\n      ^  ^', 'a');
    check('<a b="\uDE00">\uDE00</a>\n      ^  ^', 'a');
  });
});
