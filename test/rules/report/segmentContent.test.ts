import { describe, it } from 'node:test';
import { context } from '../../report/instances';
import { checkReported, reported } from './reported';

const head = '<xbrli:context id="odd"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">1</xbrli:identifier>';
const period = '<xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period>';

describe('segment-content finds', () => {
  it('an empty segment', () =>
    checkReported(
      reported(
        head,
        '<xbrli:segment/>',
        ' ^^^^^^^^^^^^^ error segment-content: The segment of the context odd is empty.',
        `</xbrli:entity>${period}</xbrli:context>`,
      ),
    ));

  it('elements of XBRL and facts in a scenario', () =>
    checkReported(
      reported(
        `${head}</xbrli:entity>${period}<xbrli:scenario>`,
        '<xbrli:measure>xbrli:pure</xbrli:measure>',
        ' ^^^^^^^^^^^^^ segment-content: A scenario has no measure of XBRL\'s own in it.',
        '<hbr:Cash/>',
        ' ^^^^^^^^ segment-content: Cash is a concept',
        '</xbrli:scenario></xbrli:context>',
      ),
    ));
});

it('segment-content is silent on elements of others', () => checkReported(reported(context('old', { segment: '<region xmlns="http://regions.example">North</region>' }))));
