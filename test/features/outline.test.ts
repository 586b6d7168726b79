import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { finish } from '../../server/xml/steps';
import { openProject, uriOf } from '../fixture';
import { appinfo, calculationArc, calculationLink, concept, label, labelArc, labelLink, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';

/** The outline as indented lines, "name | detail". */
async function outlineOf(...content: readonly string[]): Promise<readonly string[]> {
  const { service } = await openProject(`
-- plan.xsd
${schema(...content)}`);
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap((symbol) => [`${indent}${symbol.name}${symbol.detail ? ` | ${symbol.detail}` : ''}`, ...lines(symbol.children ?? [], `${indent}  `)]);
  return lines(finish(service.outline(uriOf('plan.xsd'))), '');
}

describe('Outline', () => {
  it('shows roles by definition, their trees by label in order, and the concepts', async () => {
    const role = 'http://www.harborferries.example/role/Balance';
    const inRole = (link: string) => link.replace('http://www.xbrl.org/2003/role/link', role);
    assert.deepEqual(
      await outlineOf(
        appinfo(
          `<link:roleType roleURI="${role}" id="Balance"><link:definition>10020 - Statement - Balance</link:definition></link:roleType>`,
          linkbase(
            labelLink(locator('Assets'), label('Assets', 'Plan assets'), label('Assets', 'Total', { role: 'totalLabel' }), labelArc('Assets')),
            inRole(presentationLink(locator('Assets'), locator('Cash'), locator('Loans'), presentationArc('Assets', 'Loans', { order: '10' }), presentationArc('Assets', 'Cash', { order: '9' }))),
            inRole(calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash'))),
          ),
        ),
        concept('Assets'),
        concept('Cash'),
        concept('Loans'),
      ),
      [
        '10020 - Statement - Balance',
        '  Presentation | 2 arcs',
        '    Plan assets | Assets',
        '      Cash | Cash',
        '      Loans | Loans',
        '  Calculation | 1 arc',
        '    Plan assets | Assets',
        '      Cash | Cash',
        'Default link',
        '  Label | 2 resources',
        'Concepts | 3',
        '  Assets | Plan assets',
        '  Cash',
        '  Loans',
      ],
    );
  });

  it('shows a child by the label its arc prefers', async () => {
    const lines = await outlineOf(
      appinfo(
        linkbase(
          labelLink(locator('Assets'), label('Assets', 'Plan assets'), label('Assets', 'Total plan assets', { role: 'totalLabel' }), labelArc('Assets')),
          presentationLink(locator('Assets'), locator('Cash'), presentationArc('Cash', 'Assets', { rest: 'preferredLabel="http://www.xbrl.org/2003/role/totalLabel"' })),
        ),
      ),
      concept('Assets'),
      concept('Cash'),
    );
    assert.ok(lines.includes('      Total plan assets | Assets'), lines.join('\n'));
  });

  it('ends a circle where it closes', async () => {
    const lines = await outlineOf(
      appinfo(linkbase(presentationLink(locator('Root'), locator('A'), locator('B'), presentationArc('Root', 'A'), presentationArc('A', 'B'), presentationArc('B', 'A')))),
      concept('Root'),
      concept('A'),
      concept('B'),
    );
    assert.deepEqual(lines.slice(0, 5), ['Default link', '  Presentation | 3 arcs', '    Root | Root', '      A | A', '        B | B']);
  });

  it('stays of bearable size where every level doubles the paths, and says so', async () => {
    const levels = Array.from({ length: 30 }, (_, level) => level);
    const arcs = levels.flatMap((level) => ['a', 'b'].flatMap((from) => ['a', 'b'].map((to) => presentationArc(`${from}${level}`, `${to}${level + 1}`))));
    const names = [...levels, 30].flatMap((level) => [`a${level}`, `b${level}`]);
    const lines = await outlineOf(appinfo(linkbase(presentationLink(...names.map((name) => locator(name)), ...arcs))), ...names.map((name) => concept(name)));
    assert.ok(lines.length < 20_100, `${lines.length} lines`);
    assert.equal(lines.at(-1), 'Not all is shown | trees end at 20,000 entries and 40 levels');
  });
});
