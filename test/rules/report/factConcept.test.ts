import { describe, it } from 'node:test';
import { concept } from '../../taxonomy';
import { checkFindings } from '../../fixture';
import { checkReported, elsewhere, number, report, reported, taxonomy, text } from './reported';

describe('fact-concept finds', () => {
  it('names that no schema declares, each once', () =>
    checkReported(
      reported(
        '<hbr:Csh contextRef="now" unitRef="usd" decimals="0">1</hbr:Csh>',
        ' ^^^^^^^ error fact-concept: The taxonomy has no concept Csh.',
        number('Csh', '1', { contextRef: 'year' }),
      ),
    ));

  it('facts of a namespace that has no schema, all together', () =>
    checkReported(
      reported(
        '<new:Cash xmlns:new="http://www.harborferries.example/20261231" contextRef="now" unitRef="usd" decimals="0">1</new:Cash>',
        ' ^^^^^^^^ fact-concept: No schema of this taxonomy has the namespace http://www.harborferries.example/20261231',
        '<new:Fares xmlns:new="http://www.harborferries.example/20261231" contextRef="year" unitRef="usd" decimals="0">1</new:Fares>',
      ),
    ));

  it('facts of a namespace that is not quite that of the schema, though other taxonomies are not at hand', () =>
    checkFindings(
      (
        taxonomy([elsewhere, concept('Cash')]) +
        report(
          '<hbr:Cash contextRef="now" unitRef="usd" decimals="0">1</hbr:Cash>',
          ' ^^^^^^^^ error fact-concept: With the same prefix, the schema of the report has the namespace http://www.harborferries.example/20251231: write that.',
          number('Cash', '2', { contextRef: 'then' }),
          '                      ^^^^ context-ref',
        )
      ).replace(/(<xbrli:xbrl[^>]*)20251231/, '$120261231'),
      { ignore: ['missing-standard-label', 'missing-taxonomy', 'missing-file'] },
    ));

  it('a fact of an abstract concept, and of what is no concept', () =>
    checkReported(
      taxonomy([concept('Assets', { abstract: true, type: 'xbrli:stringItemType', periodType: 'duration' }), '<xsd:element id="hbr_Note" name="Note" type="xsd:string"/>']) +
        report(
          '<hbr:Assets contextRef="year">1</hbr:Assets>',
          ' ^^^^^^^^^^ fact-concept: Assets is abstract',
          '<hbr:Note contextRef="year">1</hbr:Note>',
          ' ^^^^^^^^ fact-concept: Note is declared, but as no concept',
        ),
    ));
});

describe('fact-concept is silent on', () => {
  it('facts of concepts', () => checkReported(reported(number('Cash', '1'), text('FerryName', 'Aurora'))));

  it('what a taxonomy may declare that is not available', () =>
    checkFindings(
      taxonomy(['<xsd:import namespace="http://base.example/2025" schemaLocation="http://base.example/2025/base.xsd"/>', concept('Cash')]) +
        report('<base:Cash xmlns:base="http://base.example/2025" contextRef="now" unitRef="usd" decimals="0">1</base:Cash>'),
      { ignore: ['missing-standard-label', 'missing-taxonomy'] },
    ));
});
