import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkFix, findingOf, findingsOf } from '../../fixture';
import { inline } from '../../report/instances';
import { concept, file } from '../../taxonomy';
import { checkReported, number, report, reported, surroundings, taxonomy, text } from './reported';

const page = (name: string) => taxonomy() + file('report.xhtml', inline(surroundings, `<ix:nonFraction name="${name}" contextRef="now" unitRef="usd" decimals="0">1</ix:nonFraction>`));

describe('fact-concept finds', () => {
  it('names that no schema declares, each once', () =>
    checkReported(
      reported(
        '<hbr:Csh contextRef="now" unitRef="usd" decimals="0">1</hbr:Csh>',
        ' ^^^^^^^ error fact-concept: The taxonomy has no concept Csh. Did you mean Cash? Correct the name, or declare it.',
        number('Csh', '1', { contextRef: 'year' }),
      ),
    ));

  it('a name that is near to none, without a guess', () =>
    checkReported(
      reported(
        '<hbr:Lighthouses contextRef="now" unitRef="usd" decimals="0">1</hbr:Lighthouses>',
        ' ^^^^^^^^^^^^^^^ error fact-concept: The taxonomy has no concept Lighthouses. Correct the name, or declare it.',
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

describe('The fix of fact-concept', () => {
  it('corrects a misspelt name in all facts that have it, also in Inline XBRL', async () => {
    await checkFix('fact-concept', reported(number('Csh', '1'), number('Csh', '2', { rest: ' decimals="-3"' })), reported(number('Cash', '1'), number('Cash', '2', { rest: ' decimals="-3"' })));
    await checkFix('fact-concept', page('hbr:Csh'), page('hbr:Cash'));
  });

  it('is none where the nearest may have no facts', async () => {
    const { fixes } = await findingOf(taxonomy([concept('CashAbstract', { abstract: true, type: 'xbrli:stringItemType', periodType: 'duration' })]) + report('<hbr:CashAbstrct contextRef="year">1</hbr:CashAbstrct>'), 'fact-concept');
    assert.deepEqual(fixes(), []);
  });
});

describe('fact-concept is silent on', () => {
  it('facts of concepts', () => checkReported(reported(number('Cash', '1'), text('FerryName', 'Aurora'))));

  it('what a schema may declare to which one leads that is cut off', async () => {
    const other = '<other:Cash xmlns:other="http://other.example/" contextRef="now" unitRef="usd" decimals="0">1</other:Cash>';
    const found = async (source: string) => (await findingsOf(source)).filter(({ rule }) => rule.id === 'fact-concept').length;
    assert.equal(await found(reported(other)), 1);
    assert.equal(await found(taxonomy().replace('</xsd:schema>', '') + report(other)), 0);
  });

  it('what a taxonomy may declare that is not available', () =>
    checkFindings(
      taxonomy(['<xsd:import namespace="http://base.example/2025" schemaLocation="http://base.example/2025/base.xsd"/>', concept('Cash')]) +
        report('<base:Cash xmlns:base="http://base.example/2025" contextRef="now" unitRef="usd" decimals="0">1</base:Cash>'),
      { ignore: ['missing-standard-label', 'missing-taxonomy'] },
    ));
});
