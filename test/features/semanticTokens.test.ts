import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../server/xml/steps';
import { openProject, uriOf } from '../fixture';
import { appinfo, concept, file, label, labelArc, labelLink, linkbase, locator, schema } from '../taxonomy';

/** The tokens in the first line of a project that contains a part, as `text: type`; a declaration with `!`. */
async function tokensIn(source: string, part: string): Promise<readonly string[]> {
  const project = await openProject(source);
  const lines = project.text('plan.xsd').split('\n');
  const line = lines.findIndex((text) => text.includes(part));
  return finish(project.service.semanticTokens(uriOf('plan.xsd'), { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }))
    .map(({ start, length, type, isDeclaration }) => `${lines[start.line]!.slice(start.character, start.character + length)}: ${type}${isDeclaration ? '!' : ''}`);
}

const role = 'http://www.harborferries.example/role/Balance';
const source = file(
  'plan.xsd',
  schema(
    appinfo(
      `<link:roleType roleURI="${role}" id="Balance"/>`,
      linkbase(`<link:roleRef xlink:type="simple" roleURI='${role}' xlink:href="plan.xsd#Balance"/>`, labelLink(locator('Cash', 'plan.xsd'), label('Cash', 'Cash'), labelArc('Cash'))),
    ),
    concept('Cash'),
    '<xsd:complexType name="money"/>',
  ),
);

describe('Semantic tokens', () => {
  it('part an href into file and fragment', async () => {
    assert.deepEqual(await tokensIn(source, '<link:loc '), ['plan.xsd: namespace', 'hbr_Cash: class', 'Cash: variable!']);
    assert.deepEqual(await tokensIn(source, '<link:roleRef'), ['Balance: enumMember', 'plan.xsd: namespace', 'Balance: enumMember']);
  });

  it('take the last segment of a role', async () => {
    assert.deepEqual(await tokensIn(source, '<link:roleType'), ['Balance: enumMember!', 'Balance: enumMember!']);
    assert.deepEqual(await tokensIn(source, '<link:labelArc'), ['concept-label: enumMember', 'Cash: variable', 'Cash_lbl: variable']);
  });

  it('part a QName into prefix and name, and find what a schema declares', async () => {
    assert.deepEqual(await tokensIn(source, 'name="Cash"'), ['hbr_Cash: class!', 'Cash: class!', 'xbrli: namespace', 'monetaryItemType: type', 'xbrli: namespace', 'item: class']);
    assert.deepEqual(await tokensIn(source, '<xsd:complexType'), ['money: type!']);
  });

  it('are in document order, none over another, and none in what is not XBRL', async () => {
    const { service } = await openProject(source);
    const tokens = finish(service.semanticTokens(uriOf('plan.xsd')));
    assert.ok(tokens.length > 10);
    tokens.slice(1).forEach(({ start }, index) => {
      const before = tokens[index]!;
      assert.ok(start.line > before.start.line || (start.line === before.start.line && start.character >= before.start.character + before.length));
    });
    service.setText('file:///project/other.xml', '<a href="b#c"/>');
    assert.deepEqual(finish(service.semanticTokens('file:///project/other.xml')), []);
  });
});
