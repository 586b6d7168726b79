import { describe, it } from 'node:test';
import { checkFindings, checkFix } from '../../fixture';
import { inline } from '../../report/instances';
import { file } from '../../taxonomy';
import { surroundings, taxonomy } from './reported';

const fact = (target = '') => `<p><ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0"${target === '' ? '' : ` target="${target}"`}>1</ix:nonFraction></p>`;
/** A page with these facts, whose ix:references stands on lines of its own. */
const page = (references: readonly string[], ...facts: readonly string[]) =>
  taxonomy() + file('report.xhtml', inline(surroundings, ...facts).replace(/<ix:references>(<link:schemaRef[^>]*>)<\/ix:references>/, (_, schemaRef: string) => ['', ...references, schemaRef, '</ix:references>'].join('\n')));
const check = (source: string) => checkFindings(source, { ignore: ['missing-standard-label', 'unread-target'] });

describe('target-references finds', () => {
  it('a target that no fact has, while those without one have no ix:references', () =>
    check(
      page(
        [
          '<ix:references target="plan">',
          '                       ^^^^ error target-references: No fact has the target "plan", and those without a target have no ix:references, so that they have no taxonomy. Remove this target.',
        ],
        fact(),
      ),
    ));

  it('the target that was meant', () =>
    check(
      page(
        [
          '<ix:references target="plan">',
          '                       ^^^^ error target-references: those with the target "plans" have no ix:references, so that they have no taxonomy. Write "plans".',
        ],
        fact('plans'),
      ),
    ));

  it('facts of a target that nothing refers from', () =>
    check(
      page(
        ['<ix:references>'],
        fact(),
        '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0" target="plan">1</ix:nonFraction>',
        '                                                                                    ^^^^ error target-references: The facts with the target "plan", of which this is the first, have no taxonomy',
      ),
    ));
});

describe('target-references is silent', () => {
  it('on a set with one for each', () => check(page(['<ix:references target="plan"/><ix:references>'], fact(), fact('plan'))));

  it('where there are no references at all, which is a finding of its own', () => checkFindings(taxonomy() + file('report.xhtml', inline(surroundings, fact()).replace(/<ix:references>.*<\/ix:references>/, '')), { ignore: ['missing-standard-label', 'missing-schema-ref', 'fact-concept'] }));
});

it('The fix of target-references removes the target', () => checkFix('target-references', page(['<ix:references target="plan">'], fact()), page(['<ix:references>'], fact()), { title: 'Remove the target' }));
