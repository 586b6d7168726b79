import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingsOf } from '../../fixture';
import { concept, labels, locator, plan, presentationArc, presentationLink } from '../../taxonomy';

/** A plan whose presentation has these lines. */
const presented = (...lines: readonly string[]) => plan([concept('Assets'), concept('Cash')], labels(['Assets', 'Cash']), presentationLink(locator('Assets'), locator('Cash'), ...lines));
const arc = presentationArc('Assets', 'Cash');

describe('merge-conflict finds', () => {
  it('the marks of a conflict, once, and nothing that follows from them', async () => {
    const [finding, ...others] = await findingsOf(presented('<<<<<<< HEAD', arc, '=======', arc.replace('order="1"', 'order="2"'), '>>>>>>> theirs'));
    assert.equal(finding!.rule.id, 'merge-conflict');
    assert.match(finding!.message, /^A merge was not finished here/);
    const { document: { xml }, range } = finding!;
    assert.match(xml.text.slice(range.start, range.end), /^<<<<<<< HEAD\n[^]*\n>>>>>>> theirs$/);
    assert.deepEqual(others, []);
  });

  it('each of two', async () => {
    const conflict = ['<<<<<<<', arc, '=======', '>>>>>>>'];
    assert.deepEqual((await findingsOf(presented(...conflict, ...conflict))).map(({ rule }) => rule.id), ['merge-conflict', 'merge-conflict']);
  });

  it('a mark whose end is gone', () =>
    checkFindings(
      presented(
        '<<<<<<< HEAD',
        '^^^^^^^^^^^^ error merge-conflict: keep what is right',
        arc,
      ),
    ));
});

describe('merge-conflict is silent on', () => {
  it('fewer or more of the signs, which xml-syntax finds', async () => {
    for (const line of ['<<<<<< HEAD', '<<<<<<<< HEAD', 'a <<<<<<< HEAD']) assert.ok((await findingsOf(presented(line, arc))).every(({ rule }) => rule.id === 'xml-syntax'), line);
  });

  it('lines of equal signs, which are character data', async () => assert.ok((await findingsOf(presented('=======', arc))).every(({ rule }) => rule.id !== 'merge-conflict')));
});

it('merge-conflict has one code', () => checkCodes(presented('<<<<<<< HEAD', arc), 'merge-conflict', 'error xmlSchema:syntax'));
