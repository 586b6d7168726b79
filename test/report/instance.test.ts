import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReport, reportOf } from '../../server/report/readReport';
import { finish } from '../../server/xml/steps';
import { documentOf } from '../index/read';
import { context, dollars, facts, hbr, instance, instant, read } from './instances';

describe('facts of an xBRL-XML instance', () => {
  it('have concept, context, unit, exact value and accuracy', () => {
    const report = read(instance(context('now'), dollars, '<hbr:Cash contextRef="now" unitRef="usd" decimals="-3"> 1234000.10 </hbr:Cash>'));
    const [fact] = report.facts;
    assert.equal(fact!.concept, hbr('Cash'));
    assert.equal(fact!.context, report.contexts[0]);
    assert.equal(fact!.unit, report.units[0]);
    assert.equal(fact!.value, '1234000.10');
    assert.equal(fact!.number!.toFixed(), '1234000.1');
    assert.equal(fact!.decimals, -3);
    assert.equal(fact!.precision, undefined);
    assert.deepEqual(report.factsOf(hbr('Cash')), [fact]);
    assert.equal(report.factAt(fact!), fact);
    assert.deepEqual(report.problems, []);
  });

  it('take their contexts and units from anywhere in the instance', () => {
    const [fact] = read(instance('<hbr:Cash contextRef="now" unitRef="usd" decimals="INF">1</hbr:Cash>', dollars, context('now'))).facts;
    assert.equal(fact!.context!.id, 'now');
    assert.deepEqual(fact!.unit!.numerators, ['{http://www.xbrl.org/2003/iso4217}USD']);
    assert.equal(fact!.decimals, 'INF');
  });

  it('say what they refer to where it is not there', () => {
    const [fact] = facts('<hbr:Cash contextRef="later" unitRef="eur">1</hbr:Cash>');
    assert.deepEqual([fact!.contextRef, fact!.context, fact!.unitRef, fact!.unit], ['later', undefined, 'eur', undefined]);
  });

  it('may be nil', () => {
    const [fact] = facts('<hbr:Cash contextRef="now" unitRef="usd" decimals="0" xsi:nil="true"/>');
    assert.deepEqual([fact!.isNil, fact!.value, fact!.number], [true, undefined, undefined]);
  });

  it('are texts where they have neither unit nor accuracy', () => {
    const [year, name] = facts('<hbr:Year contextRef="now">2025</hbr:Year>', '<hbr:Name contextRef="now">\n  Harbor &amp; <![CDATA[Sons]]>\n</hbr:Name>');
    assert.deepEqual([year!.value, year!.number], ['2025', undefined]);
    assert.equal(name!.value, 'Harbor & Sons');
    assert.equal(facts('<hbr:Name contextRef="now">Harbor <b>Ferries</b></hbr:Name>')[0]!.value, 'Harbor Ferries');
  });

  it('are cut off where they are long', () => {
    const [fact] = facts(`<hbr:Note contextRef="now">${'word '.repeat(100_000)}</hbr:Note>`);
    assert.equal(fact!.value!.length, 1999);
  });

  it('have the language in which they stand', () => {
    const [inherited, own, none] = facts('<hbr:Ship xml:lang="de"><hbr:Name contextRef="now">Fähre</hbr:Name><hbr:Name contextRef="now" xml:lang="en">Ferry</hbr:Name></hbr:Ship>', '<hbr:Name contextRef="now">x</hbr:Name>');
    assert.deepEqual([inherited!.language, own!.language, none!.language], ['de', 'en', undefined]);
  });

  it('stand in tuples, which are none themselves', () => {
    const report = read(
      instance(context('now'), '<hbr:Fleet><hbr:Ship><hbr:Name contextRef="now">Anna</hbr:Name></hbr:Ship><hbr:Owner contextRef="now">Harbor</hbr:Owner></hbr:Fleet>', '<hbr:Fleet xsi:nil="true"/>'),
    );
    assert.deepEqual(report.facts.map(({ concept, tuple, document }) => [concept, document.xml.name(tuple!.element).local]), [[hbr('Name'), 'Ship'], [hbr('Owner'), 'Fleet']]);
  });

  it('may be fractions', () => {
    const [fact] = facts('<hbr:Share contextRef="now" unitRef="usd"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></hbr:Share>');
    assert.deepEqual([fact!.value, fact!.number], ['1/3', undefined]);
  });

  it('are no links, contexts or what else an instance holds', () => {
    const link = '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/><link:footnoteLink xlink:type="extended"><link:footnote xlink:type="resource" contextRef="now">1</link:footnote></link:footnoteLink>';
    assert.deepEqual(facts(link, '<hbr:link xlink:type="extended" contextRef="now"/>'), []);
  });

  it('have the value that is written where it is no number', () => {
    const [fact] = facts('<hbr:Cash contextRef="now" unitRef="usd" decimals="0">1,234</hbr:Cash>');
    assert.deepEqual([fact!.value, fact!.number], ['1,234', undefined]);
  });

  for (const [written, number] of [['1.5E3', '1500'], ['.5', '0.5'], ['5.', '5'], ['+007', '7'], ['-0', '0'], ['12345678901234567890.123', '12345678901234567890.123'], ['INF', undefined]] as const) {
    it(`reads ${written} as ${number ?? 'no number to reckon with'}`, () => {
      const report = read(instance(context('now'), dollars, `<hbr:Cash contextRef="now" unitRef="usd" decimals="0">${written}</hbr:Cash>`));
      assert.equal(report.facts[0]!.number?.plus(0).toFixed(), number);
      assert.deepEqual(report.problems, []);
    });
  }
});

describe('reports', () => {
  it('are the same for the same documents', () => {
    const report = read(instance(context('now')));
    assert.equal(reportOf([...report.documents]), report);
    assert.notEqual(reportOf(report.documents, 'other'), report);
  });

  it('are the same also where they are read twice at a time', () => {
    const documents = [documentOf('report.xml', instance(context('now'), ...Array<string>(3000).fill('<hbr:Name contextRef="now">Anna</hbr:Name>')))];
    const steps = readReport(documents);
    assert.equal(steps.next().done, false);
    const report = reportOf(documents);
    assert.equal(finish(steps), report);
  });

  it('name what has an undeclared prefix', () => {
    const member = '<xbrldi:explicitMember dimension="hbr:Axis">no:Member</xbrldi:explicitMember>';
    const report = read(instance(context('now', { segment: member }), '<xbrli:unit id="u"><xbrli:measure>where:USD</xbrli:measure></xbrli:unit>'));
    assert.deepEqual(report.problems.map(({ kind, text }) => [kind, text]), [['unknown-prefix', 'no'], ['unknown-prefix', 'where']]);
    assert.equal(report.contexts[0]!.dimensions[0]!.member, undefined);
  });

  it('pass over contexts and units that nothing can refer to', () => {
    const report = read(instance(context('now', { period: instant('2024-12-31') }), context('now'), context('other').replace(' id="other"', ''), dollars.replace(' id="usd"', '')));
    assert.deepEqual([report.contexts.length, report.units.length], [1, 0]);
    assert.deepEqual(report.contexts[0]!.period, { kind: 'instant', moment: Date.UTC(2025, 0, 1) });
  });
});
