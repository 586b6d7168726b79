import { describe, it } from 'node:test';
import { checkFindings } from '../../fixture';
import { checkReported, number, surroundings, taxonomy } from '../report/reported';
import { context, explicitMember, inline, instance, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';

const head = instance().split('\n')[0]!;
const marked = (document: string, name: string, message: string) => document.replace(/^(<.*)$/m, `$1\n ${'^'.repeat(name.length)} ${message}`);
const unknown = [...surroundings, context('steam', { segment: explicitMember('hbr:FerryAxis', 'hbr:SteamMember') })];
const reference = /<link:schemaRef[^>]*>/;

describe('missing-schema-ref finds', () => {
  it('an instance that leads to no schema, and nothing of what follows from that', () =>
    checkFindings(file('report.xml', marked(instance(...unknown, number('Cash', '1', { contextRef: 'steam' })), 'xbrli:xbrl', 'error missing-schema-ref: This report has no schemaRef, so that nothing says what its concepts are, and none of its facts is checked against a taxonomy. Add a link:schemaRef at the beginning'))));

  it('an Inline XBRL document without references', () =>
    checkFindings(file('report.xhtml', marked(inline(unknown, '<p><ix:nonFraction name="hbr:Cash" contextRef="steam" unitRef="usd" decimals="0">1</ix:nonFraction></p>').replace(reference, ''), 'html', 'error missing-schema-ref: Add a link:schemaRef in ix:references of its ix:header'))));
});

describe('missing-schema-ref is silent on', () => {
  it('a report whose schema is missing: that is said of the file', () => checkFindings(file('report.xml', instance(schemaRef('plan.xsd'), ...surroundings)), { ignore: ['missing-file'] }));

  it('an instance that reports nothing yet', () => checkFindings(file('report.xml', `${head}\n</xbrli:xbrl>`)));

  it('a document of a set whose references stand in another', () =>
    checkReported(taxonomy() + file('report-1.xhtml', inline(surroundings)) + file('report-2.xhtml', inline([], '<p><ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0">1</ix:nonFraction></p>').replace(reference, ''))));
});
