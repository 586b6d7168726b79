import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Profile } from '../../server/index/profile';
import type { LanguageService } from '../../server/service/service';
import { changeBetween } from '../../server/xml/change';
import type { XmlDocument } from '../../server/xml/document';
import { parse } from '../../server/xml/parse';
import { XbrlDocument } from '../../server/xbrl/document';
import { openProject, uriOf } from '../fixture';
import type { Files } from '../index/read';
import { root } from '../sharedFolder';
import { generatedTaxonomy } from './generated';

const [clean, defects] = ['harbor-plan', 'harbor-plan-with-defects'].map((name) => fs.readFileSync(path.join(root, 'samples', name, 'hbr-20251231.xsd'), 'utf8')) as [string, string];

const report = fs.readFileSync(path.join(root, 'samples', 'harbor-plan-with-defects', 'hbr-20251231.htm'), 'utf8');

/** The clean sample is well-formed, so that small edits need not read it anew; the other one is always read. */
const sample = fc.oneof({ weight: 4, arbitrary: fc.constant(clean) }, { weight: 1, arbitrary: fc.constant(defects) });

/** Something typed or pasted: mostly letters, now and then what changes the structure. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9 .-]{0,4}$/) },
  { weight: 2, arbitrary: fc.constantFrom('', '\n', '\t', 'é', ']', '-', ';', 'amp;', '#', '/', ':', '=') },
  { weight: 1, arbitrary: fc.constantFrom('<', '>', '&', '"', "'", '</', '/>', ']]>', '<!--', '-->', '<link:loc/>', ' xlink:label="x"', ' xmlns:hbr="x"') },
);

/** An edit of a text, wherever it may have grown to: at a part of its length, so many characters out, this in. */
interface Edit {
  readonly at: number;
  readonly out: number;
  readonly typed: string;
  /** Behind the next quote or `>`, and no further than markup: what most keystrokes are. */
  readonly isInner: boolean;
}

// Not fc.double: nearly all numbers of that kind are next to nothing.
const place = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at: place, out: fc.nat(3), typed: fc.stringMatching(/^[a-z0-9 .-]{0,4}$/), isInner: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ at: place, out: fc.oneof(fc.nat(3), fc.nat(40)), typed, isInner: fc.constant(false) }) },
);

function apply(text: string, { at, out, typed: inserted, isInner }: Edit): string {
  let start = Math.floor(at * text.length);
  let end = start + out;
  if (isInner) {
    while (start < text.length && !/=["]|>./.test(text.slice(start, start + 2))) start++;
    if (text[start] === "=") start++;
    start++;
    end = start;
    while (end < start + out && end < text.length && !/["<>&]/.test(text[end]!)) end++;
  }
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Everything the tables say, in a form that compares: typed arrays as lists, names instead of their numbers. */
function contentOf({ tables }: XmlDocument): object {
  const { names, scopes, elementName, attributeName, elementScope, ...rest } = tables;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([column, cells]) => [column, cells instanceof Int32Array ? Buffer.from(cells.buffer, cells.byteOffset, cells.byteLength).toString('base64') : cells])),
    elements: Array.from(elementName, (name) => names[name]),
    attributes: Array.from(attributeName, (name) => names[name]),
    scopes: Array.from(elementScope, (scope) => [...scopes[scope]!]),
  };
}

/** What the tables of XBRL hold, read through their views. */
function readingOf(document: XbrlDocument): object {
  return {
    declarations: document.elementDeclarations.map(({ element, name, id, type, substitutionGroup, periodType, balance }) => [element, name, id, type, substitutionGroup, periodType, balance]),
    roleTypes: document.roleTypes.map(({ element, uri, definition, usedOn }) => [element, uri, definition, usedOn]),
    roleReferences: document.roleReferences.map(({ element, uri, href, isArcrole }) => [element, uri, href, isArcrole]),
    links: document.extendedLinks.map(({ element, name, role }) => [element, name, role]),
    locators: document.locators.map(({ element, href, label, target }) => [element, href, label, target]),
    resources: document.resources.map(({ element, name, label, role, language, content }) => [element, name, label, role, language, content]),
    arcs: document.arcs.map(({ element, name, arcrole, from, to, order, weight, use, priority, preferredLabel }) => [element, name, arcrole, from, to, order, weight, use, priority, preferredLabel]),
    ids: [...document.ids],
  };
}

describe('After any sequence of edits', () => {
  it('the tables equal those of the text read from scratch', () => {
    let moved = 0;
    fc.assert(
      fc.property(sample, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        let text = start;
        let xml = parse(text);
        let document = new XbrlDocument('file:///a.xsd', xml);
        for (const step of edits) {
          const next = apply(text, step);
          xml = parse(next, xml, changeBetween(text, next));
          if (xml.edit) moved++;
          if (xml.problems.some(({ kind }) => kind === 'given-up')) return;
          document = new XbrlDocument('file:///a.xsd', xml, document);
          text = next;
          const scratch = parse(text);
          assert.deepEqual(contentOf(xml), contentOf(scratch));
          assert.deepEqual(readingOf(document), readingOf(new XbrlDocument('file:///a.xsd', scratch)));
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(moved > 0, 'No edit was one that leaves the markup as it is.');
  });

  it('small edits in a well-formed document move its tables instead of reading it', () => {
    const before = parse(clean);
    for (const [found, replacement] of [
      ['>Plan Name<', '>Plan Names<'],
      ['xlink:label="hbr_PlanName"', 'xlink:label="hbr_Plan"'],
      ['order="1"', 'order=""'],
    ] as const) {
      const after = clean.replace(found, replacement);
      const xml = parse(after, before, changeBetween(clean, after));
      assert.equal(xml.edit?.base, before.identity, found);
      assert.equal(xml.markup, before.markup);
      assert.deepEqual(contentOf(xml), contentOf(parse(after)));
    }
  });

  it('so do edits beside a reference, but not in one, nor in half of a character', () => {
    const before = parse('<a b="1 &lt; 2">Fish &amp; &#x43;hips &gt; nothing 😀</a>');
    const moves = (from: string, to: string) => {
      const after = before.text.replace(from, to);
      const xml = parse(after, before, changeBetween(before.text, after));
      assert.deepEqual(contentOf(xml), contentOf(parse(after)));
      return xml.edit !== undefined;
    };
    for (const [from, to] of [['Fish', 'Fishes'], [' &amp;', 's&amp;'], ['hips', 'ips'], ['nothing', 'a'], ['1 &', '0 &'], [' 2', '']] as const) assert.ok(moves(from, to), `${from} → ${to}`);
    for (const [from, to] of [['😀', '\ud83d-\ude00'], ['&amp;', '&amp'], ['&amp;', '&map;'], ['43', '44'], ['x43;h', 'x43h;'], ['lt;', 'l;']] as const) assert.ok(!moves(from, to), `${from} → ${to}`);
  });

  it('the findings equal those of a service that has seen nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.array(edit, { minLength: 1, maxLength: 6 }), async (start, edits) => {
        await checkFindingsAfter({ 'hbr-20251231.xsd': start }, edits.map((each) => [each, 0]));
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  });

  it('the findings equal those in a taxonomy and its report', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.array(fc.tuple(edit, fc.nat()), { minLength: 1, maxLength: 8 }), async (start, edits) => {
        await checkFindingsAfter({ 'hbr-20251231.xsd': start, 'hbr-20251231.htm': report }, edits, 'sec');
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  });

  it('the findings equal those in all files of a generated taxonomy', async () => {
    await fc.assert(
      fc.asyncProperty(generatedTaxonomy, fc.array(fc.tuple(edit, fc.nat()), { minLength: 1, maxLength: 6 }), (start, edits) => checkFindingsAfter(start, edits)),
      { numRuns: 30, includeErrorInReport: true },
    );
  });
});

/** Everything that is said of some files, with the repairs. */
function findingsIn(service: LanguageService, files: Files): readonly unknown[] {
  return Object.keys(files).flatMap((name) =>
    service.diagnose(uriOf(name)).map(({ rule, code, severity, message, range, fixes }) => ({ rule: rule.id, code, severity, message, range, fixes: fixes().map(({ title, edits }) => [title, edits.map(({ document, range: changed, newText }) => [document.uri, changed, newText])]) })),
  );
}

/** Edits files, each edit with a number that chooses one of them, and compares what is said at last with what a new service says. */
async function checkFindingsAfter(start: Files, edits: readonly (readonly [Edit, number])[], profile: Profile | 'auto' = 'auto'): Promise<void> {
  const files = { ...start };
  const names = Object.keys(files);
  const { service } = await openProject('-- other.xml\n', { profile });
  for (const [name, text] of Object.entries(files)) service.setText(uriOf(name), text);
  await service.settle();
  for (const name of names) service.diagnose(uriOf(name));
  for (const [step, choice] of edits) {
    const name = names[choice % names.length]!;
    files[name] = apply(files[name]!, step);
    service.setText(uriOf(name), files[name]);
    for (const each of names) service.diagnose(uriOf(each));
  }
  await service.settle();
  if (names.some((name) => service.diagnose(uriOf(name)).some(({ message }) => message.includes('too broken')))) return;
  const scratch = (await openProject('-- other.xml\n', { profile })).service;
  for (const [name, text] of Object.entries(files)) scratch.setText(uriOf(name), text);
  await scratch.settle();
  assert.deepEqual(findingsIn(service, files), findingsIn(scratch, files));
}

describe('The change between two texts', () => {
  it('is the smallest that leads from one to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, end, text } = changeBetween(before, after);
        assert.equal(before.slice(0, start) + text + before.slice(end), after);
        assert.ok(start <= end && end <= before.length);
        if (start < end && text !== '') assert.notEqual(before[start], text[0]);
      }),
    );
    assert.deepEqual(changeBetween('aaaa', 'aaa'), { start: 3, end: 4, text: '' });
    const long = 'x'.repeat(10_000);
    assert.deepEqual(changeBetween(`${long}a${long}`, `${long}bc${long}`), { start: 10_000, end: 10_001, text: 'bc' });
  });
});
