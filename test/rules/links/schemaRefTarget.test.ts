import { describe, it } from 'node:test';
import { checkCodes, checkFindings } from '../../fixture';
import { file, linkbase, schema } from '../../taxonomy';

/** A report with these references, beside a schema and a linkbase. */
function report(...lines: readonly string[]): string {
  const head = '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">';
  return file('report.xml', [head, ...lines, '</xbrli:xbrl>'].join('\n')) + file('plan.xsd', schema()) + file('plan_lab.xml', linkbase());
}

describe('schema-ref-target finds', () => {
  it('a linkbase', () =>
    checkFindings(
      report(
        '<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>',
        '<link:schemaRef xlink:type="simple" xlink:href="plan_lab.xml"/>',
        '                                                ^^^^^^^^^^^^ error schema-ref-target: plan_lab.xml holds none there. Correct its href',
      ),
    ));
});

describe('schema-ref-target is silent on', () => {
  it('a schema, and one that is not there', () => checkFindings(report('<link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>', '<link:schemaRef xlink:type="simple" xlink:href="http://base.example/base.xsd"/>'), { ignore: ['missing-taxonomy'] }));
});

it('schema-ref-target has one code', () => checkCodes(report('<link:schemaRef xlink:type="simple" xlink:href="plan_lab.xml"/>'), 'schema-ref-target', 'error xbrl.4.2.2:schemaRefHref'));
