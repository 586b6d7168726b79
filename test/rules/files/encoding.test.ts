import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf, findingsOf, openProject, uriOf } from '../../fixture';
import { file, schema } from '../../taxonomy';

/** A schema that declares its encoding, with this comment. The files of a project are saved as UTF-8. */
function declared(encoding: string, ...comment: readonly string[]): string {
  return file('plan.xsd', [`<?xml version="1.0" encoding="${encoding}"?>`, schema(...comment)].join('\n'));
}

describe('encoding finds', () => {
  it('characters beyond ASCII in a document that says it is ASCII', () =>
    checkFindings(
      declared(
        'US-ASCII',
        '<!-- Müller’s café -->',
        '      ^ error encoding: "ü" is not in US-ASCII, the encoding the document declares. Write &#xFC; instead',
        '           ^ encoding: &#x2019;',
        '                 ^ encoding: &#xE9;',
      ),
    ));

  it('an encoding that nobody knows', () =>
    checkFindings(
      file(
        'plan.xsd',
        [
          '<?xml version="1.0" encoding="latin-99"?>',
          '                              ^^^^^^^^ encoding: The encoding "latin-99" is not known.',
          schema(),
        ].join('\n'),
      ),
    ));

  it('a document that says it is UTF-16 and is not', () =>
    checkFindings(
      file(
        'plan.xsd',
        [
          '<?xml version="1.0" encoding="UTF-16"?>',
          '                              ^^^^^^ encoding: declares UTF-16 but is not saved in it',
          schema(),
        ].join('\n'),
      ),
    ));

  it('a character typed into a document that is to be saved as ISO-8859-1', async () => {
    const project = await openProject(declared('ISO-8859-1', '<!-- 5 EUR -->'));
    project.service.setText(uriOf('plan.xsd'), project.text('plan.xsd').replace('EUR', '€'));
    assert.deepEqual(project.service.diagnose(uriOf('plan.xsd')).map(({ rule, range, document }) => [rule.id, document.xml.text.slice(range.start, range.end)]), [['encoding', '€']]);
  });
});

describe('encoding is silent on', () => {
  it('any character in UTF-8, declared or not', () => checkFindings(declared('UTF-8', '<!-- Müller’s café -->') + file('other.xsd', schema('<!-- Müller’s café -->'))));

  it('ASCII that says so, and its character references', () => checkFindings(declared('US-ASCII', '<!-- Mueller -->', '<xsd:annotation><xsd:documentation>caf&#xE9;</xsd:documentation></xsd:annotation>')));

  it('a document that is not well-formed, which is another finding', () => checkFindings(declared('US-ASCII', '<xsd:annotation>&</xsd:annotation>'), { ignore: ['xml-syntax'] }));
});

it('encoding advises UTF-8 only where what is then written can be', async () => {
  const asAscii = declared('US-ASCII', '<xsd:annotation><xsd:documentation>Müller</xsd:documentation></xsd:annotation>');
  assert.equal((await findingOf(asAscii, 'encoding')).message, '"ü" is not in US-ASCII, the encoding the document declares. Write &#xFC; instead. Or save the document as UTF-8, and declare that.');
  assert.equal((await findingOf(asAscii, 'encoding', { profile: 'sec' })).message, '"ü" is not in US-ASCII, the encoding the document declares. Write &#xFC; instead. EDGAR does not take it in any encoding.');
  assert.deepEqual((await findingsOf(asAscii.replace('ü', '&#xFC;'), { profile: 'sec' })).filter(({ rule }) => ['encoding', 'edgar-character'].includes(rule.id)), []);
});

it('encoding has the SEC’s code', () =>
  checkCodes(declared('US-ASCII', '<!-- é -->'), 'encoding', { xbrl: 'error IOerror', sec: 'error EFM.5.02.01.01', esef: 'error IOerror' }));
