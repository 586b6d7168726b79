import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { ownershipDocument, type ElementDeclaration } from '../../server/ownership/declarations';
import { ownershipRules } from '../../server/ownership/rules';
import { parse } from '../../server/xml/parse';
import { findingsOf } from '../fixture';
import { readPage } from '../rules/page';
import { root } from '../sharedFolder';

/** A Form 4 of nothing but the elements of an example, and its XML declaration, each within those that it belongs into, and the names of these. */
function projectOf(example: string): { readonly source: string; readonly names: ReadonlySet<string> } {
  const names = new Set(['ownershipDocument']);
  const own = parse(`<example>${example}</example>`);
  const elements = Array.from(own.children(0), (element) => {
    const { start, end } = own.elementRange(element);
    const around = pathTo(own.name(element).local, ownershipDocument)!.slice(1);
    for (const name of around) names.add(name);
    return around.map((name) => `<${name}>`).join('') + own.text.slice(start, end) + around.toReversed().map((name) => `</${name}>`).join('');
  });
  const [declaration = ''] = /^<\?xml\s.*?\?>/.exec(example) ?? [];
  return { source: `-- form4.xml\n${declaration}<ownershipDocument><documentType>4</documentType>\n${elements.join('\n')}\n</ownershipDocument>`, names };
}

/** The names of the elements around the first one of a name; `undefined` where there is none in it. */
function pathTo(name: string, { name: here, children }: ElementDeclaration): readonly string[] | undefined {
  if (children.some((child) => child.name === name)) return [here];
  const inside = children.map((child) => pathTo(name, child)).find((path) => path !== undefined);
  return inside && [here, ...inside];
}

describe('The examples on the pages of ownership rules', () => {
  for (const { id, severity } of ownershipRules) {
    const page = readPage(fs.readFileSync(path.join(root, 'docs', 'rules', `${id}.md`), 'utf8'));
    const found = async (section: string) => {
      const { source, names } = projectOf(page.example(section));
      // What the elements around it lack is not the example's fault.
      return (await findingsOf(source)).filter(({ rule, document, range }) => rule.id === id && !names.has(document.xml.text.slice(range.start, range.end)));
    };

    it(`${id} is found where they are wrong, with a severity that the page names`, async () => {
      const findings = await found('Wrong');
      assert.notEqual(findings.length, 0);
      for (const finding of findings) assert.ok(page.rows('sec').some((row) => row.severity === finding.severity), finding.severity);
      assert.ok(page.rows('sec').some((row) => row.severity === severity.sec));
    });

    it(`${id} is not found where they are right`, async () => assert.deepEqual((await found('Right')).map(({ message }) => message), []));
  }
});
