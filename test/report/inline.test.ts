import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportOf } from '../../server/report/readReport';
import type { Fact, Report } from '../../server/report/report';
import { documentOf } from '../index/read';
import { context, dollars, hbr, inline } from './instances';

/** The report of Inline XBRL documents, one page each. */
function report(...pages: readonly string[]): Report {
  return reportOf(pages.map((page, at) => documentOf(`page${at}.htm`, page)));
}

/** The facts of a page that has a context "now" and the unit "usd". */
function facts(...content: readonly string[]): readonly Fact[] {
  return report(page(...content)).facts;
}

function page(...content: readonly string[]): string {
  return inline([context('now'), dollars], ...content);
}

/** What a number written in a certain way stands for. */
function numberOf(text: string, attributes = ''): string | undefined {
  return facts(`<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" ${attributes}>${text}</ix:nonFraction>`)[0]!.number?.toFixed();
}

/** What a text written in a certain way stands for. */
function textOf(text: string, attributes = ''): string | undefined {
  return facts(`<ix:nonNumeric name="hbr:Note" contextRef="now" ${attributes}>${text}</ix:nonNumeric>`)[0]!.value;
}

const dotDecimal = 'format="ixt:num-dot-decimal"';

describe('numbers in an Inline XBRL document', () => {
  it('have concept, context, unit and accuracy', () => {
    const { facts: [fact], contexts, units, problems } = report(page(`<p>Cash <ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="-3" scale="3" ${dotDecimal}>1,234</ix:nonFraction></p>`));
    assert.equal(fact!.concept, hbr('Cash'));
    assert.equal(fact!.context, contexts[0]);
    assert.equal(fact!.unit, units[0]);
    assert.deepEqual([fact!.value, fact!.decimals, fact!.isHidden], ['1234000', -3, false]);
    assert.equal(fact!.document.xml.name(fact!.element).local, 'nonFraction');
    assert.deepEqual(problems, []);
  });

  it('are what is written, times the power of ten of their scale, with their sign', () => {
    assert.equal(numberOf('12.5'), '12.5');
    assert.equal(numberOf('12.5', 'scale="6"'), '12500000');
    assert.equal(numberOf('12.5', 'scale="-2"'), '0.125');
    assert.equal(numberOf('1,012.5', `${dotDecimal} sign="-"`), '-1012.5');
    assert.equal(numberOf('—', 'format="ixt:fixed-zero" sign="-" scale="6"'), '0');
  });

  it('are exact', () => {
    assert.equal(numberOf('0.1', 'scale="-20"'), '0.000000000000000000001');
    assert.equal(numberOf('12,345,678,901,234,567,890.12', dotDecimal), '12345678901234567890.12');
  });

  it('may be marked up, and nested in one another', () => {
    assert.equal(numberOf('<b>1,</b>234<!-- so far -->', dotDecimal), '1234');
    const [outer, inner] = facts(`<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" ${dotDecimal}><ix:nonFraction name="hbr:Assets" contextRef="now" unitRef="usd" ${dotDecimal}>1,234</ix:nonFraction></ix:nonFraction>`);
    assert.deepEqual([outer!.value, inner!.value, inner!.concept], ['1234', '1234', hbr('Assets')]);
  });

  it('may be nil', () => {
    const [fact] = facts('<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" format="ixt:fixed-zero" xsi:nil="true">none</ix:nonFraction>');
    assert.deepEqual([fact!.isNil, fact!.value, fact!.number], [true, undefined, undefined]);
  });

  it('may be fractions', () => {
    const [fact] = facts(`<ix:fraction name="hbr:Share" contextRef="now" unitRef="usd"><ix:numerator ${dotDecimal}>1</ix:numerator> of <ix:denominator scale="1">3</ix:denominator></ix:fraction>`);
    assert.deepEqual([fact!.value, fact!.number], ['1/30', undefined]);
  });

  for (const [what, text, attributes, kind, told] of [
    ['a text that its format does not take', '1.234,5', dotDecimal, 'invalid-value', '1.234,5'],
    ['a text that is no number, without a format', '1,234', '', 'invalid-value', '1,234'],
    ['a minus before it', '-5', '', 'invalid-value', '-5'],
    ['more digits than any number has', `1${'0'.repeat(400)}`, '', 'invalid-value', `1${'0'.repeat(99)}`],
    ['a scale that is no whole number', '5', 'scale="millions"', 'invalid-value', '5'],
    ['a sign that is no minus', '5', 'sign="−"', 'invalid-sign', '−'],
    ['a sign that is empty', '5', 'sign=""', 'invalid-sign', ''],
    ['a format that is empty', '5', 'format=""', 'unknown-format', ''],
    ['a format that no registry has', '1,234', 'format="ixt:num-dot-comma"', 'unknown-format', 'ixt:num-dot-comma'],
    ['a format of an undeclared prefix', '1,234', 'format="txi:num-dot-decimal"', 'unknown-prefix', 'txi'],
  ] as const) {
    it(`have no value for ${what}, which is a problem`, () => {
      const read = report(page(`<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" ${attributes}>${text}</ix:nonFraction>`));
      assert.deepEqual([read.facts[0]!.value, read.facts[0]!.number], [undefined, undefined]);
      assert.deepEqual(read.problems.map((problem) => [problem.kind, problem.text, problem.element]), [[kind, told, read.facts[0]!.element]]);
    });
  }

  it('are read in Inline XBRL 1.0 as well', () => {
    const old = page('<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" format="ixt:numcommadot">1,234</ix:nonFraction>')
      .replace('http://www.xbrl.org/2013/inlineXBRL', 'http://www.xbrl.org/2008/inlineXBRL')
      .replace('transformation/2020-02-12', 'transformation/2010-04-20');
    assert.equal(report(old).facts[0]!.value, '1234');
  });
});

describe('texts in an Inline XBRL document', () => {
  it('are what a reader sees, without markup', () => {
    assert.equal(textOf(' Harbor <b>Ferries</b> &amp; <i>Sons</i><![CDATA[ Ltd]]> '), 'Harbor Ferries & Sons Ltd');
  });

  it('leave out what is excluded', () => {
    assert.equal(textOf('Our ships<ix:exclude> (page <ix:nonNumeric name="hbr:Page" contextRef="now">7</ix:nonNumeric>)</ix:exclude> sail.'), 'Our ships sail.');
  });

  it('are transformed by their format', () => {
    assert.equal(textOf('December 31,<br/> 2025', 'format="ixt:date-monthname-day-year-en"'), '2025-12-31');
    assert.equal(textOf('☒', 'format="ixt-sec:boolballotbox"'), 'true');
  });

  it('have no value where their format does not take them, which is a problem', () => {
    const read = report(page('<ix:nonNumeric name="hbr:Note" contextRef="now" format="ixt:date-monthname-day-year-en"> soon </ix:nonNumeric>'));
    assert.equal(read.facts[0]!.value, undefined);
    assert.deepEqual(read.problems.map(({ kind, text, element }) => [kind, text, element]), [['invalid-value', 'soon', read.facts[0]!.element]]);
  });

  it('hold other facts', () => {
    const [note, cash] = facts(`<ix:nonNumeric name="hbr:Note" contextRef="now">Cash is <ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" ${dotDecimal}>1,234</ix:nonFraction>.</ix:nonNumeric>`);
    assert.deepEqual([note!.value, cash!.value], ['Cash is 1,234.', '1234']);
  });

  it('have the language in which they stand', () => {
    const [german, none] = facts('<div xml:lang="de"><ix:nonNumeric name="hbr:Note" contextRef="now">Fähre</ix:nonNumeric></div>', '<ix:nonNumeric name="hbr:Note" contextRef="now">x</ix:nonNumeric>');
    assert.deepEqual([german!.language, none!.language], ['de', undefined]);
  });

  it('are none where nobody knows their format', () => {
    const read = report(page('<ix:nonNumeric name="hbr:Note" contextRef="now" format="ixt:date">today</ix:nonNumeric>'));
    assert.equal(read.facts[0]!.value, undefined);
    assert.deepEqual(read.problems.map(({ kind, text }) => [kind, text]), [['unknown-format', 'ixt:date']]);
  });

  it('are cut off where they are long, and where they are in many pieces', () => {
    assert.equal(textOf('0123456789'.repeat(1000))!.length, 2000);
    assert.equal(textOf('<i>x</i><i/>'.repeat(5000))!.length, 2000);
    assert.ok(textOf('<i/>'.repeat(100_000) + 'end')!.length < 2000);
  });
});

describe('texts that go on elsewhere', () => {
  const part = (id: string, text: string, rest = '') => `<ix:continuation id="${id}"${rest}>${text}</ix:continuation>`;
  const note = (text: string, rest: string) => `<ix:nonNumeric name="hbr:Note" contextRef="now" ${rest}>${text}</ix:nonNumeric>`;

  it('are put together, also across the documents of a set', () => {
    const read = report(page(note('One ', 'continuedAt="b"'), part('c', 'three')), page(part('b', 'two<ix:exclude> (page 2)</ix:exclude> ', ' continuedAt="c"')));
    assert.equal(read.facts[0]!.value, 'One two three');
    assert.deepEqual(read.problems, []);
  });

  it('belong to one text each', () => {
    const { problems } = report(page(note('One', 'id="t-1" continuedAt="t-2-1"'), note('Two', 'id="t-2" continuedAt="t-2-1"'), part('t-1-1', 'one'), part('t-2-1', 'two')));
    assert.deepEqual(problems.map(({ kind, document, element, text }) => [kind, document.idOf(element), text]), [['shared-continuation', 't-1', 't-2-1'], ['loose-continuation', 't-1-1', 't-1-1']]);
  });

  it('come to no end where the last part leads to one before, which is told of that link alone', () => {
    const { problems } = report(page(note('One', 'continuedAt="a"'), part('a', '1', ' continuedAt="b"'), part('b', '2', ' continuedAt="c"'), part('c', '3', ' continuedAt="a"')));
    assert.deepEqual(problems.map(({ kind, document, element }) => [kind, document.idOf(element)]), [['circular-continuation', 'c']]);
  });

  it('come to no end where nothing leads into the circle', () => {
    const { problems } = report(page(part('a', '1', ' continuedAt="b"'), part('b', '2', ' continuedAt="a"')));
    assert.deepEqual(problems.map(({ kind, document, element }) => [kind, document.idOf(element)]), [['circular-continuation', 'b']]);
  });

  it('are transformed as a whole', () => {
    assert.equal(report(page(note('December 31, ', 'continuedAt="b" format="ixt:date-monthname-day-year-en"'), part('b', '2025'))).facts[0]!.value, '2025-12-31');
  });

  for (const [what, continuation, kind] of [['nowhere', '', 'missing-continuation'], ['back to itself', part('b', 'two', ' continuedAt="b"'), 'circular-continuation']] as const) {
    it(`are as far as they go, if they lead ${what}, which is a problem`, () => {
      const read = report(page(note('One', 'continuedAt="b"'), continuation));
      assert.equal(read.facts[0]!.value, continuation === '' ? 'One' : 'Onetwo');
      assert.deepEqual(read.problems.map((problem) => [problem.kind, problem.text]), [[kind, 'b']]);
    });
  }
});

describe('an Inline XBRL document set', () => {
  const cash = (text: string, rest = '') => `<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" ${rest}>${text}</ix:nonFraction>`;

  it('shares contexts and units', () => {
    const read = report(inline([], cash('1')), page(cash('2')));
    assert.deepEqual(read.facts.map(({ value, context: of, unit }) => [value, of?.id, unit?.id]), [['1', 'now', 'usd'], ['2', 'now', 'usd']]);
    assert.equal(read.facts[0]!.context, read.facts[1]!.context);
    assert.equal(read.documents.length, 2);
  });

  it('has the context that comes first, of several with one id', () => {
    const read = report(page(cash('1')), inline([context('now', { identifier: '0000054321' })]));
    assert.equal(read.facts[0]!.context!.entity.identifier, '0000012345');
  });

  it('is one report for each target', () => {
    const documents = [documentOf('page.htm', page(cash('1'), cash('2', 'target="notes"')))];
    assert.deepEqual(reportOf(documents).facts.map(({ value }) => value), ['1']);
    assert.deepEqual(reportOf(documents, 'notes').facts.map(({ value }) => value), ['2']);
  });

  it('tells what it reports for other targets', () => {
    const { otherTargets } = reportOf([documentOf('page.htm', page(cash('1'), cash('2', 'target="notes"'), cash('3', 'target="notes"')))]);
    assert.deepEqual(otherTargets.map(({ target, facts: of, concepts }) => [target, of.length, [...concepts]]), [['notes', 2, [hbr('Cash')]]]);
  });

  it('is that of its only target, where everything has one', () => {
    const documents = [documentOf('page.htm', page(cash('1', 'target="notes"')))];
    const read = reportOf(documents);
    assert.deepEqual([read.target, read.facts.length, read.otherTargets.length], ['notes', 1, 0]);
    assert.equal(reportOf(documents), read);
  });

  it('goes on in the continuation that comes first, of several with one id', () => {
    const twice = '<ix:continuation id="b">two</ix:continuation><ix:continuation id="b">three</ix:continuation>';
    const note = '<ix:nonNumeric name="hbr:Note" contextRef="now" continuedAt="b">one </ix:nonNumeric>';
    assert.equal(report(page(note, twice)).facts[0]!.value, 'one two');
    assert.equal(report(page(note), inline([], twice)).facts[0]!.value, 'one two');
  });

  it('reads only the document anew that was edited', () => {
    const first = documentOf('a.htm', page(cash('1')));
    const before = reportOf([first, documentOf('b.htm', inline([], cash('2')))]);
    const after = reportOf([first, documentOf('b.htm', inline([], cash('3')))]);
    assert.equal(after.contexts[0], before.contexts[0]);
    assert.deepEqual(after.facts.map(({ value }) => value), ['1', '3']);
  });
});

describe('what stands where in an Inline XBRL document', () => {
  it('is no context where it stands in another', () => {
    assert.deepEqual(report(inline([context('now', { segment: context('inner') })])).contexts.map(({ id }) => id), ['now']);
  });

  it('may be hidden', () => {
    const hidden = '<ix:nonNumeric name="hbr:Note" contextRef="now">x</ix:nonNumeric>';
    const [inside, outside] = report(page(hidden).replace('<ix:resources>', `<ix:hidden>${hidden}</ix:hidden><ix:resources>`)).facts;
    assert.deepEqual([inside!.isHidden, outside!.isHidden], [true, false]);
  });

  it('may belong to a tuple, which stands around it or somewhere else', () => {
    const [inside, outside, apart] = facts(
      '<ix:tuple name="hbr:Ship" tupleID="anna"><ix:nonNumeric name="hbr:Name" contextRef="now">Anna</ix:nonNumeric></ix:tuple>',
      '<ix:nonNumeric name="hbr:Name" contextRef="now">Berta</ix:nonNumeric>',
      '<ix:nonNumeric name="hbr:Name" contextRef="now" tupleRef="anna">A</ix:nonNumeric>',
    );
    assert.equal(inside!.document.xml.name(inside!.tuple!.element).local, 'tuple');
    assert.equal(outside!.tuple, undefined);
    assert.equal(apart!.tuple, inside!.tuple);
  });

  it('may belong to a tuple in another document of the set', () => {
    const name = (value: string) => `<ix:nonNumeric name="hbr:Name" contextRef="now" tupleRef="anna">${value}</ix:nonNumeric>`;
    const { facts: [before, after], problems } = report(page(name('A')), inline([], '<ix:tuple name="hbr:Ship" tupleID="anna"/>', name('B')));
    assert.deepEqual([before!.tuple!.document.uri, before!.document.uri].map((uri) => uri.slice(-5)), ['1.htm', '0.htm']);
    assert.equal(after!.tuple, before!.tuple);
    assert.deepEqual(problems, []);
  });

  it('may name a tuple that is nowhere, which is a problem', () => {
    const { facts: [fact], problems } = report(page('<ix:tuple name="hbr:Ship" tupleID="anna"><ix:nonNumeric name="hbr:Name" contextRef="now" tupleRef="berta">x</ix:nonNumeric></ix:tuple>'));
    assert.equal(fact!.tuple, undefined);
    assert.deepEqual(problems.map(({ kind, text }) => [kind, text]), [['missing-tuple', 'berta']]);
  });

  for (const [what, name] of [['no name', ''], ['an empty name', 'name=" "'], ['a name without a prefix', 'name="Cash"'], ['a name that is none', 'name="hbr:Cash:USD"']] as const) {
    it(`may have ${what}, which is a problem`, () => {
      const { facts: [fact], problems } = report(page(`<ix:nonNumeric ${name} contextRef="now">x</ix:nonNumeric>`));
      assert.equal(fact!.concept, undefined);
      assert.deepEqual(problems.map(({ kind, attribute }) => [kind, attribute]), [['invalid-name', 'name']]);
    });
  }

  it('may have a name without a prefix, where the namespace is that of a taxonomy', () => {
    const { facts: [fact], problems } = report(page('<ix:nonNumeric xmlns="http://www.harborferries.example/20251231" name="Cash" contextRef="now">x</ix:nonNumeric>'));
    assert.equal(fact!.concept, hbr('Cash'));
    assert.deepEqual(problems, []);
  });

  it('may have a name of an undeclared prefix, which is a problem', () => {
    const read = report(page('<ix:nonNumeric name="no:Name" contextRef="now">x</ix:nonNumeric>'));
    assert.equal(read.facts[0]!.concept, undefined);
    assert.deepEqual(read.problems.map(({ kind, text }) => [kind, text]), [['unknown-prefix', 'no']]);
  });
});
