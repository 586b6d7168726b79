import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SelectionRange } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openProject, uriOf } from '../fixture';
import { file, label, labelLink, linkbase, locator, presentationLink } from '../taxonomy';

/** What a selection at the cursor grows to, from the inside out. */
async function growth(content: string): Promise<readonly string[]> {
  const project = await openProject(file('plan.xml', content));
  const { service, cursor } = project;
  const document = TextDocument.create('', 'xml', 1, project.text('plan.xml'));
  const [first] = service.selectionRanges(cursor!.uri, [cursor!.position]);
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = first; step; step = step.parent) steps.push(document.getText(step.range));
  return steps;
}

/** A step by its first and last characters. */
const ends = (step: string) => (step.length > 40 ? `${step.slice(0, 15)}…${step.slice(-15)}` : step);

describe('Expanding the selection', () => {
  it('goes from part of a value to the value, attribute, tag, links and document', async () => {
    const content = linkbase(presentationLink(locator('Loans'), locator('Cash', 'plan.xsd').replace('_Cash', '_Ca|sh')));
    assert.deepEqual((await growth(`<?xml version="1.0"?>\n${content}`)).map(ends), [
      'hbr_Cash',
      'plan.xsd#hbr_Cash',
      'xlink:href="plan.xsd#hbr_Cash"',
      '<link:loc xlink…:label="Cash"/>',
      '<link:loc xlink…:label="Cash"/>',
      '\n<link:loc xlin…label="Cash"/>\n',
      '<link:presentat…esentationLink>',
      '\n<link:presenta…sentationLink>\n',
      '<link:linkbase …/link:linkbase>',
      '<?xml version="…/link:linkbase>',
    ]);
  });

  it('goes from the text of a label to the label', async () => {
    const steps = await growth(linkbase(labelLink(label('Cash', ' Plan ca|sh '))));
    assert.deepEqual(steps.slice(0, 3), ['Plan cash', ' Plan cash ', label('Cash', ' Plan cash ')]);
  });

  it('goes from a tag\'s name to the tag', async () => {
    const steps = await growth(linkbase(labelLink(label('Cash', 'Money').replace('link:label', 'link:la|bel'))));
    assert.equal(steps[0], 'link:label');
    assert.match(steps[1]!, /^<link:label .*>$/);
    assert.equal(steps[2], label('Cash', 'Money'));
  });

  it('takes each step from inside the next, wherever it begins', async () => {
    const project = await openProject(file('plan.xml', linkbase(presentationLink(locator('Cash'), '<link:loc xlink:href="#unfini', '<!-- a comment -->'))));
    const { service } = project;
    const document = TextDocument.create('', 'xml', 1, project.text('plan.xml'));
    const positions = Array.from({ length: document.getText().length + 1 }, (_, offset) => document.positionAt(offset));
    const found = service.selectionRanges(uriOf('plan.xml'), positions);
    assert.equal(found.length, positions.length);
    found.forEach((range, offset) => {
      let [start, end] = [offset, offset];
      for (let step: SelectionRange | undefined = range; step; step = step.parent) {
        const [outerStart, outerEnd] = [document.offsetAt(step.range.start), document.offsetAt(step.range.end)];
        assert.ok(outerStart <= start && outerEnd >= end, `at ${offset}`);
        [start, end] = [outerStart, outerEnd];
      }
      assert.deepEqual([start, end], [0, document.getText().length]);
    });
  });

  it('ends after a hundred steps, however deep the elements lie', async () => {
    const depth = 3000;
    const steps = await growth(linkbase('<a>'.repeat(depth) + '|x' + '</a>'.repeat(depth)));
    assert.equal(steps.length, 100);
  });
});
