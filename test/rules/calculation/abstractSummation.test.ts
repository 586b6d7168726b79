import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, findingOf } from '../../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, labels, linkbase, linkbaseRef, locator, plan, presentationArc, presentationLink, schema } from '../../taxonomy';

const names = ['Assets', 'Cash', 'Receivables'];
const ends = names.map((name) => locator(name));

/** A plan in which one concept is abstract, with this in its linkbase. */
function plans(abstract: string, ...content: readonly string[]): string {
  return plan(names.map((name) => concept(name, { abstract: name === abstract })), labels(names), ...content);
}

const receivables = calculationArc('Assets', 'Receivables', { order: '2' });

describe('abstract-summation finds', () => {
  it('a heading that was taken for the total', () =>
    checkFindings(
      plans(
        'Assets',
        calculationLink(
          ...ends,
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                                                                                  ^^^^^^ information abstract-summation: Assets is abstract, so that no value of it can be reported: nothing is ever compared with this sum.',
          receivables,
        ),
      ),
    ));

  it('an item that nobody can report', () =>
    checkFindings(
      plans(
        'Cash',
        calculationLink(
          ...ends,
          '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Assets" xlink:to="Cash" order="1" weight="1"/>',
          '                                                                                                                                    ^^^^ abstract-summation: Cash is abstract, so that no value of it can be reported: it adds nothing to its total.',
          receivables,
        ),
      ),
    ));

  it('the filer’s use of what somebody else has summed before', () => {
    const base = 'http://base.example/base.xsd';
    return checkFindings(
      file('plan.xsd', schema(`<xsd:include schemaLocation="${base}"/>`, appinfo(linkbaseRef('plan_cal.xml')))) +
        file(base, schema(appinfo(linkbase(calculationLink(...ends, calculationArc('Assets', 'Cash'), receivables))), ...names.map((name) => concept(name, { abstract: name === 'Cash' })))) +
        file(
          'plan_cal.xml',
          linkbase(
            calculationLink(
              ...names.map((name) => locator(name, base)),
              '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Receivables" xlink:to="Cash" order="1" weight="1"/>',
              '                                                                                                                                         ^^^^ abstract-summation',
            ),
          ),
        ),
      { ignore: ['double-counting'] },
    );
  });

  it('a concept once, with its other arcs', async () => {
    const { related } = await findingOf(plans('Assets', calculationLink(...ends, calculationArc('Assets', 'Cash'), receivables)), 'abstract-summation');
    assert.deepEqual(related.map(({ document, range, message }) => [document.xml.text.slice(range.start, range.end), message]), [['Assets', 'Also summed here']]);
  });
});

describe('abstract-summation is silent on', () => {
  it('concepts with values', () => checkFindings(plans('', calculationLink(...ends, calculationArc('Assets', 'Cash'), receivables))));

  it('an abstract heading in a presentation', () => checkFindings(plans('Assets', presentationLink(...ends, presentationArc('Assets', 'Cash'), presentationArc('Assets', 'Receivables', { order: '2' })))));

  it('a prohibited arc', () =>
    checkFindings(
      plans('Cash', calculationLink(...ends, calculationArc('Assets', 'Cash'), receivables), calculationLink(locator('Assets'), locator('Cash'), calculationArc('Assets', 'Cash', { rest: 'use="prohibited" priority="1"' }))),
    ));

  it('what is no number, which is another finding', () =>
    checkFindings(
      plan([concept('Assets', { type: 'xbrli:stringItemType', abstract: true }), concept('Cash'), concept('Receivables')], labels(names), calculationLink(...ends, calculationArc('Assets', 'Cash'), receivables)),
      { ignore: ['non-numeric-summation'] },
    ));
});

it('abstract-summation has a code of its own', () => checkCodes(plans('Assets', calculationLink(...ends, calculationArc('Assets', 'Cash'), receivables)), 'abstract-summation', 'information abstract-summation'));
