import { describe, it } from 'node:test';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { checkPlaces, marked } from './places';

/** Checks that what is highlighted around the cursor is what is marked `^^^ read` and `^^^ write`. */
function checkHighlights(...content: readonly string[]): Promise<void> {
  return checkPlaces(file('plan.xsd', schema(...content)), (service, uri, position) =>
    service.documentHighlight(uri, position).map(({ range, kind }) => ({ uri, range, text: kind === DocumentHighlightKind.Write ? 'write' : 'read' })),
  );
}

const written = '<link:loc xlink:type="locator" xlink:href="#hbr_Cash" xlink:label="loc_1"/>';
const loc = `${marked(written, 'hbr_Cash', 'write')}\n${marked(written, 'loc_1', 'write').split('\n')[1]!}`;

describe('Highlighting', () => {
  it('shows a locator and its arcs in the extended link around the cursor, and in no other', () =>
    checkHighlights(
      appinfo(
        linkbase(
          calculationLink(locator('Assets'), loc, marked(calculationArc('Assets', 'loc_1').replace('to="loc', 'to="lo|c'), 'loc_1', 'read'), marked(calculationArc('loc_1', 'Assets'), 'loc_1', 'read')),
          presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')),
        ),
      ),
      concept('Assets'),
      concept('Cash'),
    ));

  it('shows the labels of a concept', () =>
    checkHighlights(
      appinfo(linkbase(labelLink(loc.replace('hbr_C', 'hbr_C|'), marked(label('Cash', 'Money'), 'Cash_lbl', 'write'), marked(labelArc('Cash').replace('from="Cash"', 'from="loc_1"'), 'loc_1', 'read')))),
      concept('Cash'),
    ));

  it('shows, from a declaration, every place of the document', () => {
    const line = '<xsd:element id="hbr_Cash" name="Ca|sh" substitutionGroup="xbrli:item"/>';
    return checkHighlights(
      appinfo(linkbase(calculationLink(loc), presentationLink(loc))),
      `${marked(line, 'hbr_Cash', 'write')}\n${' '.repeat(line.indexOf('Ca|sh'))}^^^^ write`,
    );
  });

  it('shows a role in the whole document', () => {
    const role = 'http://www.harborferries.example/role/Balance';
    const roleType = `<link:roleType roleURI="${role}" id="Balance"/>`;
    const roleRef = `<link:roleRef xlink:type="simple" roleURI="${role}" xlink:href="#Balance"/>`;
    return checkHighlights(
      appinfo(
        `${marked(roleType, role, 'write')}\n${' '.repeat(roleType.indexOf('"Balance"') + 1)}^^^^^^^ write`,
        linkbase(
          `${marked(roleRef, role, 'write')}\n${' '.repeat(roleRef.indexOf('#Balance') + 1)}^^^^^^^ write`,
          marked(`<link:calculationLink xlink:type="extended" xlink:role="${role.replace('Bal', 'Bal|')}">`, role, 'read'),
          '</link:calculationLink>',
        ),
      ),
    );
  });
});
