import { describe, it } from 'node:test';
import { checkFindings, checkFix } from '../../fixture';
import { appinfo, concept, file, labels, linkbase, linkbaseRef, schema } from '../../taxonomy';

/** A plan that leads to a schema in a folder beside it by these lines. */
const leading = (...lines: readonly string[]) => file('plan.xsd', schema(...lines, concept('Cash'))) + file('parts/part.xsd', schema(concept('Debt')));
const ignore = ['missing-standard-label'];

describe('path-spelling finds', () => {
  it('a backslash in a schemaLocation, and the file is found', () =>
    checkFindings(
      leading(
        String.raw`<xsd:include schemaLocation="parts\part.xsd"/>`,
        '                             ^^^^^^^^^^^^^^ warning path-spelling: parts\\part.xsd is written with backslashes',
      ),
      { ignore },
    ));

  it('one in the href of a locator, before the id', () =>
    checkFindings(
      file('plan.xsd', schema(concept('Cash'))) +
        file('parts/plan_lab.xml', [
          '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
          String.raw`<link:loc xlink:type="locator" xlink:href="..\plan.xsd#hbr_Cash" xlink:label="Cash"/>`,
          '                                           ^^^^^^^^^^^ warning path-spelling: Write slashes',
          '</link:labelLink></link:linkbase>',
        ].join('\n')),
      { ignore: [...ignore, 'orphan-locator', 'link-without-arcs'] },
    ));

  for (const path of [String.raw`C:\taxonomies\part.xsd`, String.raw`\\server\taxonomies\part.xsd`, 'file:///C:/taxonomies/part.xsd']) {
    it(`a path of one computer, ${path}`, () =>
      checkFindings(
        leading(
          `<xsd:include schemaLocation="${path}"/>`,
          `                             ${'^'.repeat(path.length)} error path-spelling: ${path} is an address on one computer, which leads nowhere on any other. Write where the file is from this document: its name alone, part.xsd, where it lies beside it.`,
        ),
        { ignore },
      ));
  }
});

it('path-spelling tells an address of one computer once, and writes the name of the file that lies beside', () => {
  const labelled = (address: string) => file('plan.xsd', schema(appinfo(linkbaseRef('plan_lab.xml')), concept('Cash'), concept('Debt'))) + file('plan_lab.xml', linkbase(labels(['Cash', 'Debt'], address)));
  return checkFix('path-spelling', labelled('file:///C:/work/plan.xsd'), labelled('plan.xsd'), { title: 'Write plan.xsd in all 2 references' });
});

describe('path-spelling is silent on', () => {
  it('slashes, blanks and web addresses', () =>
    checkFindings(leading('<xsd:include schemaLocation="./parts/part.xsd"/>', '<xsd:include schemaLocation="other part.xsd"/>', '<xsd:include schemaLocation="http://www.harborferries.example/more.xsd"/>') + file('other%20part.xsd', schema()), { ignore: [...ignore, 'missing-taxonomy'] }));

  it('a backslash behind #, which is in no path', () =>
    checkFindings(file('plan.xsd', schema(appinfo(linkbase(labels(['Cash']).replace('#hbr_Cash', String.raw`#hbr\Cash`))), concept('Cash'))), { ignore: [...ignore, 'dangling-id', 'orphan-locator'] }));
});
